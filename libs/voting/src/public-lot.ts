import { sha256 } from './sha256.ts';

/** A lot that everybody can draw again: each option's hash, and the options by it, smallest first. */
export interface PublicLot {
  readonly order: readonly string[];
  readonly hashes: Readonly<Record<string, string>>;
}

/**
 * Orders options by SHA-256 of the seed and the option. The seed is made of what nobody could know before the
 * close.
 */
export function drawLot(seed: string, options: readonly string[]): PublicLot {
  const hashes = new Map(options.map((option) => [option, sha256(`${seed}|${option}`)]));
  const order = options.toSorted((a, b) => (hashes.get(a)! < hashes.get(b)! ? -1 : 1));
  return { order, hashes: Object.fromEntries(hashes) };
}
