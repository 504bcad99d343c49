import { sha256 } from './sha256.ts';

/**
 * The public record of a decision: one hash before the first entry and one after each, each holding all
 * before it.
 */
export function hashChain(decision: string, entries: readonly string[]): string[] {
  const chain = [sha256(`NBN-1|${decision}`)];
  for (const entry of entries) chain.push(sha256(`${chain.at(-1)!}|${entry}`));
  return chain;
}

/** The first place at which a published chain does not follow from its entries; null where all of it does. */
export function firstBreak(
  decision: string,
  entries: readonly string[],
  chain: readonly string[],
): number | null {
  const right = hashChain(decision, entries);
  const at = right.findIndex((hash, index) => chain[index] !== hash);
  if (at !== -1) return at;
  return chain.length > right.length ? right.length : null;
}
