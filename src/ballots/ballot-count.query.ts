import type { BallotResult, SeatPaper } from '@nbn/voting';
import type { EntityManager } from 'typeorm';
import type { Ballot } from './ballot.entity.ts';
import { countInWorker } from './count-worker/ballot-count-pool.ts';
import { definitionOf } from './ballot-definition.ts';
import { findOptionIds } from './ballot.repository.ts';
import { findRoll } from './roll.repository.ts';

/** The count, from nothing but what is stored: roll, options and the last paper of each seat. */
export async function countStoredPapers(manager: EntityManager, ballot: Ballot): Promise<BallotResult> {
  const [options, roll, papers] = [
    await findOptionIds(manager, ballot.id),
    await findRoll(manager, ballot.id),
    await findCountingPapers(manager, ballot.id),
  ];
  return countInWorker(definitionOf(ballot, options, roll), papers);
}

async function findCountingPapers(manager: EntityManager, ballotId: string): Promise<SeatPaper[]> {
  return manager.query<SeatPaper[]>(
    `
      select p.seat_id as seat, p.paper
      from ballot_paper p
      join ballot_seat s using (ballot_id, seat_id, revision)
      where p.ballot_id = $1`,
    [ballotId],
  );
}
