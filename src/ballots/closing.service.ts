import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../platform/access/actor.ts';
import type { Tx } from '../platform/persistence/transaction.ts';
import { UnitOfWork } from '../platform/persistence/unit-of-work.ts';
import { Ballot } from './ballot.entity.ts';
import { BallotClosed } from './ballots.events.ts';
import { countStored } from './count.ts';
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
  const result = await countStored(tx.manager, ballot);
  await tx.manager.query(
    `update ballot set state = 'counted', closed_at = app_now(), counted_at = app_now(), outcome = $2, result = $3 where id = $1`,
    [ballot.id, result.state, JSON.stringify(result)],
  );
  tx.audit({ action: 'ballot.closed', object: { kind: 'ballot', id: ballot.id }, detail: { outcome: result.state, seatsVoting: result.turnout.seatsVoting } });
  if (ballot.results !== 'after-release') await release(tx, { ...ballot, outcome: result.state });
  tx.live(`ballot:${ballot.id}`, 'ballot-closed', { ballotId: ballot.id });
  return true;
}

/** The result goes out: from here on everyone who may read the ballot sees it, and features act on it. */
async function release(tx: Tx, { id: ballotId, subjectKind, subjectId, outcome }: Pick<Ballot, 'id' | 'subjectKind' | 'subjectId' | 'outcome'>): Promise<void> {
  await tx.manager.query(`update ballot set state = 'released', released_at = app_now() where id = $1`, [ballotId]);
  tx.publish(new BallotClosed({ ballotId, subjectKind, subjectId, outcome: outcome!, holderIds: await presentHolders(tx.manager, ballotId) }));
}
