import { Injectable } from '@nestjs/common';
import { drawLot, type BallotResult, type OptionResult } from '@nbn/voting';
import { SYSTEM, type Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import type { Ballot, TieSettled } from '../ballot.entity.ts';
import {
  WrongBallotState,
  CountryAlreadyActed,
  MemberAlreadyActed,
  TieChoiceRefused,
} from '../ballots.problems.ts';
import { appendToRecord, findRecord } from '../record/ballot-record.repository.ts';
import { lockBallot } from './ballot-lock.repository.ts';
import { insertNote } from './ballot-note.repository.ts';
import { ResultReleaseService } from './result-release.service.ts';
import { lotSeed } from './lot-seed.ts';
import {
  findLotTexts,
  findReleases,
  findRollSeat,
  insertLotText,
  insertRelease,
  lapseTies,
  saveTieResolution,
  type RollSeatRow,
  type SeatContribution,
} from './tie.repository.ts';

const COUNTRIES_NEEDED = 2;

/**
 * What seats do once a ballot is counted: release the count, decide a tie from the chair, give their texts for
 * the lot.
 */
@Injectable()
export class TieResolutionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly resultRelease: ResultReleaseService,
  ) {}

  /** A seat has checked the count and confirms it; with one of another country it is released. */
  async confirmCount(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const ballot = await lockBallot(tx.manager, actor, id);
      const seat = await requireRollSeat(tx, actor, id);
      if (ballot.state !== 'counted' || ballot.results !== 'after-release') throw new WrongBallotState();
      const given = await findReleases(tx, id);
      requireOtherCountry(given, seat.country, actor);
      await insertRelease(tx, id, seat.id, actor.memberId);
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
    await this.unitOfWork.run(actor, async (tx) => {
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

  /** A seat's text for the lot, given after the close. With that of a second country the lot is drawn. */
  async submitLotText(actor: Actor, id: string, text: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const ballot = await lockBallot(tx.manager, actor, id);
      const seat = await requireRollSeat(tx, actor, id);
      const result = requireResolvableTie(ballot, 'lot', tx.now);
      const given = await findLotTexts(tx, id);
      requireOtherCountry(given, seat.country, actor);
      await insertLotText(tx, id, seat, text, actor.memberId);
      tx.audit({
        action: 'ballot.lot-words-given',
        object: { kind: 'ballot', id },
        country: seat.country,
        detail: { seat: seat.id },
      });
      const texts = [...given, { country: seat.country, text }];
      if (texts.length >= COUNTRIES_NEEDED) await this.drawLotAmongTied(tx, ballot, result, texts);
      else tx.broadcast(`ballot:${id}`, 'ballot-changed', { ballotId: id });
    });
  }

  /** Ties that nobody resolved in time stay ties, which is published to features. */
  async lapseDueTies(): Promise<void> {
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      for (const ballot of await lapseTies(tx)) {
        tx.audit({ action: 'ballot.tie-lapsed', object: { kind: 'ballot', id: ballot.id } });
        await this.resultRelease.publishClosed(tx, ballot);
      }
    });
  }

  private async drawLotAmongTied(
    tx: Tx,
    ballot: Ballot,
    result: OptionResult,
    texts: readonly { country: string; text: string }[],
  ): Promise<void> {
    const { entries } = await findRecord(tx.manager, ballot.id);
    const seed = lotSeed(
      ballot.id,
      entries,
      texts.map(({ text }) => text),
    );
    const { order, hashes } = drawLot(seed, result.tied);
    await appendToRecord(tx, ballot.id, [{ kind: 'lot', entry: `lot|${seed}|${order.join(',')}` }]);
    await this.resolve(tx, ballot, { by: 'lot', chosen: order.slice(0, result.open), seed, hashes });
  }

  private async resolve(tx: Tx, ballot: Ballot, resolution: TieSettled): Promise<void> {
    await saveTieResolution(tx, ballot.id, resolution);
    tx.broadcast(`ballot:${ballot.id}`, 'ballot-changed', { ballotId: ballot.id });
    await this.resultRelease.publishClosed(tx, { ...ballot, outcome: 'decided' });
  }
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
async function requireRollSeat(tx: Tx, actor: Actor, ballotId: string): Promise<RollSeatRow> {
  const seat = await findRollSeat(tx, ballotId, actor.seat?.id ?? null);
  if (!seat) throw new NotFound();
  return seat;
}
