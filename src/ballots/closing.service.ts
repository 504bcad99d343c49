import { Injectable } from '@nestjs/common';
import { countElection, type ElectionResult, type RollSeat } from '@nbn/voting';
import type { EntityManager } from 'typeorm';
import { SYSTEM } from '../platform/access/actor.ts';
import type { Tx } from '../platform/persistence/transaction.ts';
import { UnitOfWork } from '../platform/persistence/unit-of-work.ts';
import { Ballot } from './ballot.entity.ts';
import { BallotClosed } from './ballots.events.ts';
import { presentHolders } from './roll.ts';

/** Closes ballots on time, by the database's clock, and counts them: each exactly once, on whichever process comes first. */
@Injectable()
export class BallotClosing {
  constructor(private readonly work: UnitOfWork) {}

  /** Closes all that are due; one transaction a ballot, so that one that cannot be counted holds up no other. */
  async closeDue(): Promise<void> {
    const failures: unknown[] = [];
    const tried: string[] = [];
    for (;;) {
      try {
        if (!(await this.work.run(SYSTEM, (tx) => closeNext(tx, tried)))) break;
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Some ballots could not be closed');
  }
}

async function closeNext(tx: Tx, tried: string[]): Promise<boolean> {
  const [due] = await tx.manager.query<{ id: string }[]>(
    `select id from ballot where state = 'open' and closes_at <= app_now() and id <> all($1)
     order by closes_at, id limit 1 for update skip locked`, [tried]);
  if (!due) return false;
  tried.push(due.id);
  const ballot = await tx.manager.findOneByOrFail(Ballot, { id: due.id });
  const result = await count(tx.manager, ballot);
  await tx.manager.query(
    `update ballot set state = 'closed', closed_at = app_now(), outcome = $2, result = $3 where id = $1`,
    [ballot.id, result.state, JSON.stringify(result)],
  );
  const { id: ballotId, subjectKind, subjectId } = ballot;
  tx.audit({ action: 'ballot.closed', object: { kind: 'ballot', id: ballotId }, detail: { outcome: result.state, seatsVoting: result.turnout.seatsVoting } });
  tx.publish(new BallotClosed({ ballotId, subjectKind, subjectId, outcome: result.state, holderIds: await presentHolders(tx.manager, ballotId) }));
  tx.live(`ballot:${ballotId}`, 'ballot-closed', { ballotId });
  return true;
}

/** The count, from nothing but what is stored: roll, options and the last paper of each seat. */
async function count(manager: EntityManager, ballot: Ballot): Promise<ElectionResult> {
  const options = await manager.query<{ id: string }[]>('select option_id as id from ballot_option where ballot_id = $1 order by position', [ballot.id]);
  const roll = await manager.query<RollSeat[]>(
    'select seat_id as seat, country_code as country from ballot_seat where ballot_id = $1 order by country_code, seat_type', [ballot.id]);
  const ballots = await manager.query<{ seat: string; paper: unknown }[]>(
    `select p.seat_id as seat, p.paper from ballot_paper p join ballot_seat s using (ballot_id, seat_id, revision) where p.ballot_id = $1`, [ballot.id]);
  return countElection({
    method: ballot.method,
    electorate: ballot.electorate,
    options: options.map((option) => option.id),
    roll,
    ballots,
    places: ballot.places,
    ...(ballot.quorumCountries === null ? {} : { quorum: { countries: ballot.quorumCountries } }),
  });
}
