import { Injectable } from '@nestjs/common';
import { ROUND_LIMITS, type CountryCode } from '@nbn/contracts';
import { resolveInstant } from '../../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { presentPerson } from '#platform/people/person';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { sideOf, takesAnswers } from '../consultations.policy.ts';
import {
  DeadlineNotLater,
  NationalConsultationOver,
  PositionIsSigned,
  RoundIsNotOpen,
} from '../consultations.problems.ts';
import { deleteNationalReply, findTeam } from '../national-offer.repository.ts';
import { nextReminderAt } from '../round-times.ts';
import { lockRound } from '../round.lock.ts';
import type {
  ExtendNationalConsultation,
  OpenNationalConsultation,
} from './dto/national-consultation.input.ts';
import { NationalConsultation } from './national-consultation.entity.ts';
import { givesMoreTime, hasEnded, isPossibleDeadline } from './national-consultation.policy.ts';
import {
  DraftClosedToNetworks,
  NationalConsultationChangedMeanwhile,
  NationalDeadlineDoesNotFit,
  NetworkAskedAlready,
} from './national-consultation.problems.ts';
import {
  type CountryStanding,
  findCountryStanding,
  insertKinds,
  insertReply,
  isAskedNow,
} from './national-consultation.repository.ts';
import { NationalConsultationExtended, NationalConsultationOpened } from './national-consultations.events.ts';

type Action = 'opened' | 'extended' | 'ended' | 'replied' | 'reply-withdrawn';

/** What a national team asks its own network within a round, and who has nothing to add to it. */
@Injectable()
export class NationalConsultationService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Asks the whole network of the actor's country, or the kinds of organisations that are named. */
  async open(
    actor: Actor,
    standardId: string,
    roundId: string,
    { lead, kinds, timeZone, closesAt: wall }: OpenNationalConsultation,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { country, standing } = await lockForTeam(tx, actor, standardId, roundId);
      if (standing.audience !== 'networks') throw new DraftClosedToNetworks();
      if (await tx.manager.existsBy(NationalConsultation, { roundId, country }))
        throw new NetworkAskedAlready();
      const closesAt = resolveInstant('closesAt', wall, timeZone);
      requirePossible(tx, closesAt, standing);
      await tx.manager.insert(NationalConsultation, {
        roundId,
        country,
        lead,
        wholeNetwork: kinds === undefined,
        timeZone,
        closesAt,
        openedBy: actor.memberId,
        openedAt: tx.now,
        remindAt: nextReminderAt(closesAt, tx.now, ROUND_LIMITS.nationalRemindDays),
      });
      if (kinds) await insertKinds(tx, roundId, country, kinds);
      record(tx, 'opened', standardId, roundId, country);
      tx.publish(new NationalConsultationOpened({ standardId, roundId, country, byId: actor.memberId }));
    });
  }

  /** Gives more time, or opens it again once it has ended. */
  async extend(
    actor: Actor,
    standardId: string,
    roundId: string,
    { revision, closesAt: wall }: ExtendNationalConsultation,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { country, standing } = await lockForTeam(tx, actor, standardId, roundId);
      const asked = await findAtRevision(tx, roundId, country, revision);
      const closesAt = resolveInstant('closesAt', wall, asked.timeZone);
      requirePossible(tx, closesAt, standing);
      if (!givesMoreTime(closesAt, asked)) throw new DeadlineNotLater();
      await tx.manager.update(
        NationalConsultation,
        { roundId, country },
        {
          closesAt,
          closedAt: null,
          closedBy: null,
          remindAt: nextReminderAt(closesAt, tx.now, ROUND_LIMITS.nationalRemindDays),
          revision: revision + 1,
        },
      );
      record(tx, 'extended', standardId, roundId, country);
      tx.publish(new NationalConsultationExtended({ standardId, roundId, country, byId: actor.memberId }));
    });
  }

  /** Ends it before its time. */
  async end(actor: Actor, standardId: string, roundId: string, revision: number): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { country } = await lockForTeam(tx, actor, standardId, roundId);
      const asked = await findAtRevision(tx, roundId, country, revision);
      if (hasEnded(asked, tx.now)) throw new NationalConsultationChangedMeanwhile();
      await tx.manager.update(
        NationalConsultation,
        { roundId, country },
        { closedAt: tx.now, closedBy: actor.memberId, remindAt: null, revision: revision + 1 },
      );
      record(tx, 'ended', standardId, roundId, country);
    });
  }

  /** A member of the network who is asked has nothing to add. */
  async reply(actor: Actor, standardId: string, roundId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const country = await lockForAsked(tx, actor, standardId, roundId);
      await insertReply(tx, roundId, country, actor.memberId);
      record(tx, 'replied', standardId, roundId, country);
    });
  }

  /** Takes that back. */
  async withdrawReply(actor: Actor, standardId: string, roundId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const country = await lockForAsked(tx, actor, standardId, roundId);
      await deleteNationalReply(tx, roundId, actor.memberId);
      record(tx, 'reply-withdrawn', standardId, roundId, country);
    });
  }
}

/** Locks the round for a seat of a country that takes part and has not answered. Forbidden looks like missing. */
async function lockForTeam(
  tx: Tx,
  actor: Actor,
  standardId: string,
  roundId: string,
): Promise<{ country: CountryCode; standing: CountryStanding }> {
  const { policyInput } = await lockRound(tx, actor, standardId, roundId);
  if (sideOf(actor, policyInput) !== 'team') throw new NotFound();
  if (!takesAnswers(policyInput)) throw new RoundIsNotOpen();
  const { country } = actor.seat!;
  const standing = await findCountryStanding(tx, roundId, country);
  if (standing.submittedAt) throw new PositionIsSigned();
  return { country, standing };
}

async function lockForAsked(tx: Tx, actor: Actor, standardId: string, roundId: string): Promise<CountryCode> {
  const { policyInput } = await lockRound(tx, actor, standardId, roundId);
  if (sideOf(actor, policyInput) !== 'network') throw new NotFound();
  const country = actor.country!;
  const { asked, open } = await isAskedNow(tx, roundId, country, actor.memberId);
  if (!asked) throw new NotFound();
  if (open) return country;
  const team = await findTeam(tx, country);
  throw new NationalConsultationOver(team.map((member) => presentPerson(actor, member)));
}

async function findAtRevision(
  tx: Tx,
  roundId: string,
  country: CountryCode,
  revision: number,
): Promise<NationalConsultation> {
  const asked = await tx.manager.findOneBy(NationalConsultation, { roundId, country });
  if (!asked) throw new NotFound();
  if (asked.revision !== revision) throw new NationalConsultationChangedMeanwhile();
  return asked;
}

function requirePossible(tx: Tx, closesAt: Date, { deadline: latest }: CountryStanding): void {
  if (!isPossibleDeadline(closesAt, { now: tx.now, latest })) throw new NationalDeadlineDoesNotFit(latest);
}

function record(tx: Tx, action: Action, standardId: string, roundId: string, country: CountryCode): void {
  tx.audit({
    action: `national-consultation.${action}`,
    object: { kind: 'consultation', id: roundId },
    country,
    detail: { standardId },
  });
}
