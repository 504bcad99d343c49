import type { BallotResult, SeatPaper } from '@nbn/voting';
import type { EntityManager } from 'typeorm';
import type { Ballot } from './ballot.entity.ts';
import { countInThread } from './count-thread/ballot-count-threads.ts';
import { definitionOf, optionsOf, rollOf } from './definition.ts';

/** The count, from nothing but what is stored: roll, options and the last paper of each seat. */
export async function countStored(manager: EntityManager, ballot: Ballot): Promise<BallotResult> {
  const [options, roll, papers] = [
    await optionsOf(manager, ballot.id),
    await rollOf(manager, ballot.id),
    await papersOf(manager, ballot.id),
  ];
  return countInThread(definitionOf(ballot, options, roll), papers);
}

async function papersOf(manager: EntityManager, ballotId: string): Promise<SeatPaper[]> {
  return manager.query<SeatPaper[]>(
    `
      select p.seat_id as seat, p.paper
      from ballot_paper p
      join ballot_seat s using (ballot_id, seat_id, revision)
      where p.ballot_id = $1`,
    [ballotId],
  );
}
