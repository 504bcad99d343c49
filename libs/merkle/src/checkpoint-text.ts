import { HASH_BYTES } from './hash.ts';

/** What a checkpoint says: so many entries, under this root, at this moment. */
export interface Checkpoint {
  /** Whose log: the name of the site. */
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  /** An instant of ISO 8601, in UTC. */
  readonly at: string;
  /** The checkpoint before; of size 0 where there is none. */
  readonly previousSize: number;
}

/**
 * A checkpoint as lines that can be kept anywhere: origin, size and root as C2SP tlog-checkpoint has them, then
 * two lines of our own. This is what is countersigned and mailed.
 */
export function checkpointText({ origin, size, root, at, previousSize }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\ntime ${at}\nprevious ${previousSize}\n`;
}

/** Null for what is not exactly the text of a checkpoint. */
export function parseCheckpointText(text: string): Checkpoint | null {
  const [origin = '', size = '', root = '', time = '', previous = ''] = text.split('\n');
  const bytes = fromBase64(root);
  if (bytes?.length !== HASH_BYTES) return null;
  const checkpoint: Checkpoint = {
    origin,
    size: Number(size),
    root: bytes,
    at: time.replace('time ', ''),
    previousSize: Number(previous.replace('previous ', '')),
  };
  const isWhole = Number.isSafeInteger(checkpoint.size) && Number.isSafeInteger(checkpoint.previousSize);
  return isWhole && checkpointText(checkpoint) === text ? checkpoint : null;
}

/** What is signed: words of our own come first, so that the signature means nothing else anywhere. */
export const countersignedText = (checkpoint: string): string => `norbanet countersignature 1\n${checkpoint}`;

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
