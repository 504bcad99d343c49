import { sha256 } from './sha256.ts';

/** JSON that is the same for the same content: keys sorted, nothing between them. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, of]) => of !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, of]) => `${JSON.stringify(key)}:${canonicalJson(of)}`).join(',')}}`;
}

/** The receipt of a ballot: it tells nothing without the nonce, and fits no other ballot with it. */
export function commitmentOf(decision: string, ballot: unknown, nonce: string): string {
  return sha256(`NBN-B1|${decision}|${canonicalJson(ballot)}|${nonce}`);
}

/** A ballot as the bundle publishes it after the close. */
export interface PublishedBallot {
  readonly commitment: string;
  readonly ballot: unknown;
  readonly nonce: string;
}

/**
 * Where a published list of ballots fails: the first entry that is not what it was committed to, stands
 * twice, or out of order.
 */
export function firstFalseBallot(decision: string, ballots: readonly PublishedBallot[]): number | null {
  const at = ballots.findIndex(
    ({ commitment, ballot, nonce }, index) =>
      commitment !== commitmentOf(decision, ballot, nonce) ||
      (index > 0 && commitment <= ballots[index - 1]!.commitment),
  );
  return at === -1 ? null : at;
}
