import { Injectable } from '@nestjs/common';
import type { BallotMethod } from '@nbn/contracts';
import { checkPaper, paperRulesOf, type Paper } from '@nbn/voting';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/access/actor.ts';
import type { Tx } from '../platform/persistence/transaction.ts';
import { UnitOfWork } from '../platform/persistence/unit-of-work.ts';
import { NotFound } from '../platform/problems/problem.ts';
import { BallotClosedAlready, BallotNotOpenYet, NotOnTheRoll, PaperRefused } from './ballots.problems.ts';
import { receiptOf } from './receipt.ts';

/** Proof for the voter that this paper, and no other, is the one that counts for the seat. */
export interface Receipt {
  readonly ballotId: string;
  readonly seatId: string;
  readonly revision: number;
  readonly castAt: Date;
  readonly receipt: string;
}

/** Casting and changing a paper: one a seat, the last before the closing time counts, earlier ones stay in the record. */
@Injectable()
export class BallotCasting {
  constructor(private readonly work: UnitOfWork) {}

  async cast(actor: Actor, ballotId: string, input: unknown): Promise<Receipt> {
    const seat = actor.seat;
    if (!seat) throw new NotFound();
    return this.work.run(actor, async (tx) => {
      const { method, options } = await openBallot(tx.manager, ballotId);
      const revision = await nextRevision(tx.manager, ballotId, seat.id);
      const checked = checkPaper(paperRulesOf(method), options, input);
      if (!checked.ok) throw new PaperRefused(checked.faults);
      const receipt = receiptOf(ballotId, seat.id, revision, checked.paper);
      await keep(tx, ballotId, seat.id, revision, checked.paper, receipt);
      tx.audit({ action: revision === 1 ? 'ballot.cast' : 'ballot.changed', object: { kind: 'ballot', id: ballotId }, country: seat.country, detail: { seat: seat.id, revision } });
      if (revision === 1) tx.live(`ballot:${ballotId}`, 'ballot-turnout', { ballotId, seatsVoting: await seatsVoting(tx.manager, ballotId) });
      return { ballotId, seatId: seat.id, revision, castAt: tx.now, receipt };
    });
  }
}

/**
 * The ballot, if voting is on at the database's instant of this transaction. The share lock lets voters pass side by side
 * and makes the count wait for those already inside; once the closing time has passed nobody locks it any more.
 */
async function openBallot(manager: EntityManager, ballotId: string): Promise<{ method: BallotMethod; options: string[] }> {
  const [open] = await manager.query<{ method: BallotMethod; options: string[] }[]>(
    `select method, (select array_agg(option_id::text order by position) from ballot_option where ballot_id = b.id) as options
     from ballot b where id = $1 and state = 'open' and closes_at > app_now() for share of b`,
    [ballotId],
  );
  if (open) return open;
  const [found] = await manager.query<{ early: boolean }[]>(
    `select state = 'announced' and closes_at > app_now() as early from ballot where id = $1`, [ballotId]);
  if (!found) throw new NotFound();
  throw found.early ? new BallotNotOpenYet() : new BallotClosedAlready();
}

/** Two windows of one seat meet here: the second waits for the first and becomes the later revision. */
async function nextRevision(manager: EntityManager, ballotId: string, seatId: string): Promise<number> {
  const [rows] = await manager.query<[{ revision: number }[], number]>(
    'update ballot_seat set revision = revision + 1, voted_at = app_now() where ballot_id = $1 and seat_id = $2 returning revision', [ballotId, seatId]);
  if (!rows[0]) throw new NotOnTheRoll();
  return rows[0].revision;
}

async function keep(tx: Tx, ballotId: string, seatId: string, revision: number, paper: Paper, receipt: string): Promise<void> {
  await tx.manager.query(
    'insert into ballot_paper (ballot_id, seat_id, revision, paper, cast_by, cast_at, receipt) values ($1, $2, $3, $4, $5, app_now(), $6)',
    [ballotId, seatId, revision, JSON.stringify(paper), tx.actor === 'system' ? null : tx.actor.memberId, receipt],
  );
}

async function seatsVoting(manager: EntityManager, ballotId: string): Promise<number> {
  const [row] = await manager.query<[{ seats: number }]>('select count(*)::int as seats from ballot_seat where ballot_id = $1 and revision > 0', [ballotId]);
  return row.seats;
}
