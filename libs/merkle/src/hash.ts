/** SHA-256 of some bytes, at once: as a server has it. */
export type Hash = (bytes: Uint8Array) => Uint8Array;
/** The same as a browser has it. */
export type AsyncHash = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

export const HASH_BYTES = 32;

/** What tells a leaf from a node, so that neither can be passed off as the other (RFC 9162, section 2.1.1). */
const LEAF = 0x00;
const NODE = 0x01;

/** The bytes whose hash is a leaf of the tree. */
export function leafInput(entry: Uint8Array): Uint8Array<ArrayBuffer> {
  const input = new Uint8Array(1 + entry.length);
  input[0] = LEAF;
  input.set(entry, 1);
  return input;
}

/** The bytes whose hash is the node above two others. */
export function nodeInput(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const input = new Uint8Array(1 + left.length + right.length);
  input[0] = NODE;
  input.set(left, 1);
  input.set(right, 1 + left.length);
  return input;
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
