import type { CompactRange } from './compact-range.ts';
import { nodeInput, sameBytes, type AsyncHash } from './hash.ts';

/** The size of a tree and its root. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/**
 * PROOF of RFC 9162 (section 2.1.4.1): that the first leaves of a tree are those of an earlier one. `earlier` is
 * the range of all leaves of the earlier tree, `later` of those that came after.
 */
export function consistencyProof(earlier: CompactRange, later: CompactRange): Uint8Array[] {
  const first = earlier.end;
  const rootOf = (begin: number, end: number): Uint8Array =>
    (end <= first ? earlier : later).rootOf(begin, end);

  function subproof(begin: number, end: number, known: boolean): Uint8Array[] {
    if (end === first) return known ? [] : [rootOf(begin, end)];
    const middle = begin + splitOf(end - begin);
    return first <= middle
      ? [...subproof(begin, middle, known), rootOf(middle, end)]
      : [...subproof(middle, end, false), rootOf(begin, middle)];
  }

  return first === 0 ? [] : subproof(0, later.end, true);
}

/** The largest power of two that is smaller. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/**
 * Whether the later tree goes on from the earlier one (RFC 9162, section 2.1.4.2). This is what a browser asks
 * before it countersigns: a log of which an old part was rewritten has no proof.
 */
export async function isConsistent(
  hash: AsyncHash,
  earlier: TreeHead,
  later: TreeHead,
  proof: readonly Uint8Array[],
): Promise<boolean> {
  if (earlier.size > later.size) return false;
  if (earlier.size === later.size) return proof.length === 0 && sameBytes(earlier.root, later.root);
  if (earlier.size === 0) return proof.length === 0;
  const path = isPowerOfTwo(earlier.size) ? [earlier.root, ...proof] : [...proof];
  const begin = path.shift();
  if (!begin) return false;
  const node = (left: Uint8Array, right: Uint8Array) => hash(nodeInput(left, right));

  let [place, lastPlace] = [earlier.size - 1, later.size - 1];
  while (place % 2 === 1) [place, lastPlace] = [half(place), half(lastPlace)];
  let [earlierRoot, laterRoot] = [begin, begin];
  for (const beside of path) {
    if (lastPlace === 0) return false;
    if (place % 2 === 1 || place === lastPlace) {
      earlierRoot = await node(beside, earlierRoot);
      laterRoot = await node(beside, laterRoot);
      while (place % 2 === 0 && place !== 0) [place, lastPlace] = [half(place), half(lastPlace)];
    } else {
      laterRoot = await node(laterRoot, beside);
    }
    [place, lastPlace] = [half(place), half(lastPlace)];
  }
  return lastPlace === 0 && sameBytes(earlierRoot, earlier.root) && sameBytes(laterRoot, later.root);
}

const half = (number: number): number => Math.floor(number / 2);

function isPowerOfTwo(size: number): boolean {
  let power = 1;
  while (power < size) power *= 2;
  return power === size;
}
