import { createHash } from 'node:crypto';
import { canonicalJson, commitmentOf, type BallotPaper } from '@nbn/voting';

/**
 * What a voter keeps: a digest that only this paper, in this ballot, for this seat, in this revision gives.
 * Once the papers are open, anyone can compute it again and see that the paper was not changed. Where only
 * the team sees its papers, a nonce keeps others from guessing them by trying all there can be.
 */
export function receiptOf(
  ballotId: string,
  seatId: string,
  revision: number,
  paper: BallotPaper,
  nonce: string | null = null,
): string {
  if (nonce !== null)
    return commitmentOf(ballotId, { seat: seatId, revision, paper: canonical(paper) }, nonce);
  return createHash('sha256')
    .update(['NBN-R1', ballotId, seatId, revision, canonical(paper)].join('|'))
    .digest('hex');
}

/** One text a meaning: equal ranks and approvals have no order. */
function canonical(paper: BallotPaper): string {
  if ('approvals' in paper) return `approvals:${[...paper.approvals].sort().join(',')}`;
  if ('ranking' in paper)
    return `ranking:${paper.ranking.map((group) => [...group].sort().join('=')).join('>')}`;
  return canonicalJson(paper);
}
