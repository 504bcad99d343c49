import type { BallotMethod } from '@nbn/contracts';
import type { BallotPaper } from '@nbn/voting';

/** A paper as the box holds it. */
export interface BoxPaper {
  readonly tokenHash: string;
  readonly paper: BallotPaper;
  readonly nonce: string;
  readonly commitment: string;
}

/**
 * What lies in a box: papers in the order of their commitments, and the commitments of those that were
 * replaced.
 */
export interface BoxContents {
  readonly papers: readonly BoxPaper[];
  readonly replaced: readonly string[];
}

export const EMPTY_BOX: BoxContents = { papers: [], replaced: [] };

/** Room for the longest paper a method has; with words it is longer than without. */
const PAPER_BYTES = 4_096;
const PAPER_BYTES_WITH_WORDS = 20_480;

/**
 * How long a box is, whatever lies in it: its length is not to tell how many papers came, nor how long they
 * are.
 */
export function boxLength(method: BallotMethod, seats: number): number {
  return Math.max(1, seats) * (method === 'consent' ? PAPER_BYTES_WITH_WORDS : PAPER_BYTES);
}

/** The box with a paper more, or with this one in the place of the one under the same pass. */
export function withPaper({ papers, replaced }: BoxContents, paper: BoxPaper): BoxContents {
  const before = papers.find(({ tokenHash }) => tokenHash === paper.tokenHash);
  const isOther = before !== undefined && before.commitment !== paper.commitment;
  return {
    papers: sortByCommitment([...papers.filter((other) => other !== before), paper]),
    replaced: isOther ? [...replaced, before.commitment].toSorted() : replaced,
  };
}

export function sortByCommitment(papers: readonly BoxPaper[]): BoxPaper[] {
  return papers.toSorted((a, b) => (a.commitment < b.commitment ? -1 : 1));
}

/** The contents as bytes of this length; twice as long as often as they need it. */
export function pack(contents: BoxContents, length: number): Buffer {
  const bytes = Buffer.from(JSON.stringify(contents));
  let room = length;
  while (room < bytes.length) room *= 2;
  return Buffer.concat([bytes, Buffer.alloc(room - bytes.length, ' ')]);
}

export function unpack(bytes: Buffer): BoxContents {
  return JSON.parse(bytes.toString()) as BoxContents;
}
