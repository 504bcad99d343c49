import { createHash } from 'node:crypto';
import { isRanking, type Paper } from '@nbn/voting';

/**
 * What a voter keeps: a digest that only this paper, in this ballot, for this seat, in this revision gives. Once the papers
 * are open, anyone can compute it again and see that the paper was not changed.
 */
export function receiptOf(ballotId: string, seatId: string, revision: number, paper: Paper): string {
  return createHash('sha256').update(['NBN-R1', ballotId, seatId, revision, canonical(paper)].join('|')).digest('hex');
}

/** One text a meaning: equal ranks and approvals have no order. */
function canonical(paper: Paper): string {
  if (!isRanking(paper)) return `approvals:${[...paper.approvals].sort().join(',')}`;
  return `ranking:${paper.ranking.map((group) => [...group].sort().join('=')).join('>')}`;
}
