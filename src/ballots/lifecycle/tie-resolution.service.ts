import { Injectable } from '@nestjs/common';
import { drawLot, type BallotResult, type OptionResult } from '@nbn/voting';
import type { EntityManager } from 'typeorm';
import { SYSTEM, type Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { Ballot, type TieSettled } from '../ballot.entity.ts';
import {
  WrongBallotState,
  CountryAlreadyActed,
  MemberAlreadyActed,
  TieChoiceRefused,
} from '../ballots.problems.ts';
import { appendToRecord, findRecord } from '../record/ballot-record.repository.ts';
import { lockBallot } from './ballot-lock.ts';
import { insertNote } from './ballot-note.repository.ts';
import { ResultReleaseService } from './result-release.service.ts';
import { lotSeed } from './lot-seed.ts';

const COUNTRIES_NEEDED = 2;

/**
 * What seats do once it is counted: let the count out, decide a tie from the chair, give their words for the
 * lot.
 */
@Injectable()
export class TieResolutionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly resultRelease: ResultReleaseService,
  ) {}

  /** A seat has looked at the count and lets it out; with one of another country it is released. */
  async confirmCount(actor: Actor, id: string): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const ballot = await lockBallot(tx.manager, actor, id);
      const seat = await requireRollSeat(tx.manager, actor, id);
      if (ballot.state !== 'counted' || ballot.results !== 'after-release') throw new WrongBallotState();
      const given = await tx.manager.query<SeatContribution[]>(
        `
          select s.country_code as country, r.by_member as "memberId"
          from ballot_release r
          join ballot_seat s using (ballot_id, seat_id)
          where r.ballot_id = $1`,
        [id],
      );
      requireOtherCountry(given, seat.country, actor);
      await tx.manager.query(
        'insert into ballot_release (ballot_id, seat_id, by_member, at) values ($1, $2, $3, app_now())',
        [id, seat.id, actor.memberId],
      );
      tx.audit({
        action: 'ballot.count-confirmed',
        object: { kind: 'ballot', id },
        country: seat.country,
        detail: { seat: seat.id },
      });
      if (given.length + 1 >= COUNTRIES_NEEDED) await this.resultRelease.release(tx, ballot, ballot.result!);
      else tx.broadcast(`ballot:${id}`, 'ballot-changed', { ballotId: id });
    });
  }

  /** The country in the chair decides among the tied, with a written reason. The count stays as it was. */
  async decideByChair(actor: Actor, id: string, chosen: readonly string[], reason: string): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const ballot = await lockBallot(tx.manager, actor, id);
      const result = requireResolvableTie(ballot, 'chair', tx.now);
      if (actor.seat?.country !== ballot.chairCountry) throw new NotFound();
      if (chosen.length !== result.open || !chosen.every((option) => result.tied.includes(option)))
        throw new TieChoiceRefused();
      await insertNote(tx, id, 'chair', reason, actor.memberId);
      tx.audit({
        action: 'ballot.tie-decided',
        object: { kind: 'ballot', id },
        country: actor.seat.country,
        detail: { chosen: [...chosen] },
      });
      await this.resolve(tx, ballot, { by: 'chair', chosen });
    });
  }

  /** A seat's words for the lot, given after the close. With those of a second country the lot is drawn. */
  async submitLotText(actor: Actor, id: string, text: string): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const ballot = await lockBallot(tx.manager, actor, id);
      const seat = await requireRollSeat(tx.manager, actor, id);
      const result = requireResolvableTie(ballot, 'lot', tx.now);
      const given = await tx.manager.query<(SeatContribution & { text: string })[]>(
        `
          select country_code as country, by_member as "memberId", text
          from ballot_lot_text
          where ballot_id = $1
          order by at`,
        [id],
      );
      requireOtherCountry(given, seat.country, actor);
      await tx.manager.query(
        `
          insert into ballot_lot_text (ballot_id, seat_id, country_code, text, at, by_member)
          values ($1, $2, $3, $4, app_now(), $5)`,
        [id, seat.id, seat.country, text, actor.memberId],
      );
      tx.audit({
        action: 'ballot.lot-words-given',
        object: { kind: 'ballot', id },
        country: seat.country,
        detail: { seat: seat.id },
      });
      const words = [...given, { country: seat.country, text }];
      if (words.length >= COUNTRIES_NEEDED) await this.drawLotAmongTied(tx, ballot, result, words);
      else tx.broadcast(`ballot:${id}`, 'ballot-changed', { ballotId: id });
    });
  }

  /** Ties that nobody settled in time stay ties: features hear so. */
  async lapseDueTies(): Promise<void> {
    await this.work.run(SYSTEM, async (tx) => {
      const [due] = await tx.manager.query<[Ballot[], number]>(
        `
          update ballot b
          set tie_due_at = null
          from (
            select id
            from ballot
            where tie_due_at <= app_now()
            order by tie_due_at
            limit 20
            for update skip locked
          ) d
          where b.id = d.id
          returning b.id, b.subject_kind as "subjectKind", b.subject_id as "subjectId", b.outcome`,
      );
      for (const ballot of due) {
        tx.audit({ action: 'ballot.tie-lapsed', object: { kind: 'ballot', id: ballot.id } });
        await this.resultRelease.publishClosed(tx, ballot);
      }
    });
  }

  private async drawLotAmongTied(
    tx: Tx,
    ballot: Ballot,
    result: OptionResult,
    words: readonly { country: string; text: string }[],
  ): Promise<void> {
    const { entries } = await findRecord(tx.manager, ballot.id);
    const seed = lotSeed(
      ballot.id,
      entries,
      words.map(({ text }) => text),
    );
    const { order, hashes } = drawLot(seed, result.tied);
    await appendToRecord(tx, ballot.id, [{ kind: 'lot', entry: `lot|${seed}|${order.join(',')}` }]);
    await this.resolve(tx, ballot, { by: 'lot', chosen: order.slice(0, result.open), seed, hashes });
  }

  private async resolve(tx: Tx, ballot: Ballot, settled: TieSettled): Promise<void> {
    await tx.manager.query(
      `update ballot set tie_settled = $2, tie_due_at = null, outcome = 'decided' where id = $1`,
      [ballot.id, JSON.stringify(settled)],
    );
    tx.broadcast(`ballot:${ballot.id}`, 'ballot-changed', { ballotId: ballot.id });
    await this.resultRelease.publishClosed(tx, { ...ballot, outcome: 'decided' });
  }
}

/** A word that was given, for which country and by whom. */
interface SeatContribution {
  readonly country: string;
  readonly memberId: string | null;
}

/** Two countries are two people: whoever moved from one to the other meanwhile is still one. */
function requireOtherCountry(given: readonly SeatContribution[], country: string, { memberId }: Actor): void {
  if (given.some((before) => before.country === country)) throw new CountryAlreadyActed();
  if (given.some((before) => before.memberId === memberId)) throw new MemberAlreadyActed();
}

function requireResolvableTie(ballot: Ballot, rule: 'chair' | 'lot', now: Date): OptionResult {
  const result = ballot.result as BallotResult | null;
  const isOpen =
    ballot.tieRule === rule &&
    ballot.releasedAt !== null &&
    ballot.tieSettled === null &&
    ballot.tieDueAt !== null &&
    ballot.tieDueAt > now;
  if (!isOpen || result?.kind !== 'options') throw new WrongBallotState();
  return result;
}

/** The actor's seat on this ballot's roll. */
async function requireRollSeat(
  manager: EntityManager,
  actor: Actor,
  ballotId: string,
): Promise<{ id: string; country: string & Ballot['chairCountry'] }> {
  const [seat] = await manager.query<{ id: string; country: string & Ballot['chairCountry'] }[]>(
    `
      select seat_id as id, country_code as country
      from ballot_seat
      where ballot_id = $1 and seat_id = $2 and not recused`,
    [ballotId, actor.seat?.id ?? null],
  );
  if (!seat) throw new NotFound();
  return seat;
}
