import { HASH_BYTES, leafInput, nodeInput, type Hash } from './hash.ts';

/** A whole subtree: over so many leaves, from this one on. */
interface Subtree {
  readonly begin: number;
  readonly size: number;
  readonly hash: Uint8Array;
}

/**
 * The fewest whole subtrees that stand over a run of leaves. Two runs of which one goes on from the other make
 * one, so a log of any length is carried on with some dozens of hashes, and its leaves are not read again.
 */
export class CompactRange {
  private readonly subtrees: Subtree[] = [];
  private last: number;

  constructor(
    private readonly hash: Hash,
    readonly begin: number,
  ) {
    this.last = begin;
  }

  /** The range that `bytes` gave away as its hashes, one after the other. */
  static from(hash: Hash, begin: number, end: number, hashes: Uint8Array): CompactRange {
    const range = new CompactRange(hash, begin);
    for (const [place, { size }] of [...subtreesOf(begin, end)].entries())
      range.push(size, hashes.slice(place * HASH_BYTES, (place + 1) * HASH_BYTES));
    if (range.end !== end || hashes.length !== range.subtrees.length * HASH_BYTES)
      throw new Error('These are not the hashes of that range');
    return range;
  }

  /** The leaf that follows the last one. */
  get end(): number {
    return this.last;
  }

  appendEntry(entry: Uint8Array): void {
    this.push(1, this.hash(leafInput(entry)));
  }

  /** What follows this range; it is not changed. */
  append(next: CompactRange): void {
    if (next.begin !== this.end) throw new Error('The ranges do not meet');
    for (const { size, hash } of next.subtrees) this.push(size, hash);
  }

  /** The hashes alone: with begin and end they say all. */
  toBytes(): Uint8Array {
    const bytes = new Uint8Array(this.subtrees.length * HASH_BYTES);
    for (const [place, { hash }] of this.subtrees.entries()) bytes.set(hash, place * HASH_BYTES);
    return bytes;
  }

  /** The root of the tree over the leaves from `begin` to `end`, which must be an end of subtrees of this range. */
  rootOf(begin: number, end: number): Uint8Array {
    const within = this.subtrees.filter((tree) => tree.begin >= begin && tree.begin + tree.size <= end);
    const covered = within.reduce((sum, { size }) => sum + size, 0);
    if (covered !== end - begin) throw new Error('These leaves are no run of whole subtrees');
    if (covered === 0) return this.hash(new Uint8Array());
    return within.map(({ hash }) => hash).reduceRight((right, left) => this.hash(nodeInput(left, right)));
  }

  private push(size: number, hash: Uint8Array): void {
    let right: Subtree = { begin: this.end, size, hash };
    this.last += size;
    for (let left = this.subtrees.at(-1); left && areTwins(left, right); left = this.subtrees.at(-1)) {
      this.subtrees.pop();
      const node = this.hash(nodeInput(left.hash, right.hash));
      right = { begin: left.begin, size: left.size * 2, hash: node };
    }
    this.subtrees.push(right);
  }
}

/** Where the subtrees of a range stand. */
function* subtreesOf(begin: number, end: number): Generator<{ begin: number; size: number }> {
  for (let at = begin; at < end;) {
    let size = 1;
    while (at % (size * 2) === 0 && at + size * 2 <= end) size *= 2;
    yield { begin: at, size };
    at += size;
  }
}

const areTwins = (left: Subtree, right: Subtree): boolean =>
  left.size === right.size && left.begin % (left.size * 2) === 0;
