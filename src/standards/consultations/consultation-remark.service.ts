import { Injectable } from '@nestjs/common';
import { ROUND_LIMITS, type ConsultationRemarkState, type RoundSide } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { presentPerson } from '#platform/people/person';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound, Problem } from '#platform/problems/problem';
import { Clause } from '../clauses/clause.entity.ts';
import { StandardIsFull } from '../standard.problems.ts';
import { updateRemarkCount } from './answer.repository.ts';
import { ConsultationRemark } from './consultation-remark.entity.ts';
import type { ConsultationRound } from './consultation-round.entity.ts';
import { sideOf, takesAnswers } from './consultations.policy.ts';
import { NationalConsultationOver, PositionIsSigned, RoundIsNotOpen } from './consultations.problems.ts';
import type { ChangeConsultationRemark, WriteConsultationRemark } from './dto/round.input.ts';
import { deleteNationalReply, findTeam, hasNationalEnded } from './national-offer.repository.ts';
import { invalidateSignatures } from './position.service.ts';
import { RoundCountry } from './round-country.entity.ts';
import { lockRound } from './round.lock.ts';

type AnsweringSide = Extract<RoundSide, 'team' | 'network' | 'observer'>;

/**
 * Remarks on clauses: a team's are part of its country's position, a network member's are offered to the team,
 * an observer's are independent.
 */
@Injectable()
export class ConsultationRemarkService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Returns the remark's id. */
  async add(
    actor: Actor,
    standardId: string,
    roundId: string,
    { clauseId, text }: WriteConsultationRemark,
  ): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { round, side } = await this.lockForAnswering(tx, actor, standardId, roundId);
      if (side === 'network') await requireOffersTaken(tx, actor, roundId);
      if (round.remarks >= ROUND_LIMITS.remarks) throw new StandardIsFull();
      if (clauseId && !(await tx.manager.existsBy(Clause, { id: clauseId, standardId })))
        throw new NotFound();
      const id = newId();
      const ordinal = round.remarks + 1;
      await updateRemarkCount(tx, roundId, ordinal);
      await tx.manager.insert(ConsultationRemark, {
        id,
        roundId,
        ordinal,
        clauseId,
        country: side === 'observer' ? null : actor.country,
        authorId: actor.memberId,
        text,
        state: side === 'network' ? 'offered' : 'in',
        at: tx.now,
        changedAt: tx.now,
      });
      if (side === 'network') await deleteNationalReply(tx, roundId, actor.memberId);
      await this.recordChange(tx, actor, roundId, side, id, 'written');
      return id;
    });
  }

  /** Changes the text of a remark: by its team, or by the member who offers it or made it as an observer. */
  async change(
    actor: Actor,
    standardId: string,
    roundId: string,
    remarkId: string,
    { revision, text }: ChangeConsultationRemark,
  ): Promise<void> {
    await this.changeLocked(actor, standardId, roundId, remarkId, 'changed', (remark) => {
      if (remark.revision !== revision) throw new Problem('changed-meanwhile');
      return { text };
    });
  }

  async withdraw(actor: Actor, standardId: string, roundId: string, remarkId: string): Promise<void> {
    await this.changeLocked(actor, standardId, roundId, remarkId, 'withdrawn', (remark, side) => {
      // A network member's offer is theirs to withdraw; the team can only exclude it from its position.
      if (side === 'team' && remark.state === 'offered' && remark.authorId !== actor.memberId)
        throw new NotFound();
      return { state: 'withdrawn' };
    });
  }

  /** The team includes an offered remark in its position, or excludes it again. */
  async setState(
    actor: Actor,
    standardId: string,
    roundId: string,
    remarkId: string,
    state: Extract<ConsultationRemarkState, 'in' | 'offered'>,
  ): Promise<void> {
    await this.changeLocked(
      actor,
      standardId,
      roundId,
      remarkId,
      state === 'in' ? 'taken-in' : 'left-out',
      (_, side) => {
        if (side !== 'team') throw new NotFound();
        return { state };
      },
    );
  }

  private async changeLocked(
    actor: Actor,
    standardId: string,
    roundId: string,
    remarkId: string,
    action: string,
    change: (remark: ConsultationRemark, side: AnsweringSide) => Partial<ConsultationRemark>,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { round, side } = await this.lockForAnswering(tx, actor, standardId, roundId);
      const remark = await tx.manager.findOneBy(ConsultationRemark, { id: remarkId, roundId });
      if (!remark || remark.state === 'withdrawn' || !isOwnRemark(actor, side, remark)) throw new NotFound();
      if (side === 'observer' && round.closesAt <= tx.now) throw new RoundIsNotOpen();
      // What was offered in time can be withdrawn, and not become another offer.
      if (side === 'network' && action !== 'withdrawn') await requireOffersTaken(tx, actor, roundId);
      await tx.manager.update(
        ConsultationRemark,
        { id: remarkId },
        { ...change(remark, side), revision: remark.revision + 1, changedAt: tx.now },
      );
      await this.recordChange(tx, actor, roundId, side, remarkId, action);
    });
  }

  private async lockForAnswering(
    tx: Tx,
    actor: Actor,
    standardId: string,
    roundId: string,
  ): Promise<{ round: ConsultationRound; side: AnsweringSide }> {
    const { round, policyInput } = await lockRound(tx, actor, standardId, roundId);
    const side = sideOf(actor, policyInput);
    if (side === 'secretariat' || side === 'reader') throw new NotFound();
    if (!takesAnswers(policyInput)) throw new RoundIsNotOpen();
    if (side !== 'observer') {
      const { submittedAt } = await tx.manager.findOneByOrFail(RoundCountry, {
        roundId,
        country: actor.country!,
      });
      if (submittedAt) throw new PositionIsSigned();
    }
    return { round, side };
  }

  /** A team's change of a remark voids the signatures under its position. */
  private async recordChange(
    tx: Tx,
    actor: Actor,
    roundId: string,
    side: AnsweringSide,
    remarkId: string,
    action: string,
  ): Promise<void> {
    if (side === 'team') await invalidateSignatures(tx, actor, roundId, actor.country!);
    tx.audit({
      action: `consultation-remark.${action}`,
      object: { kind: 'consultation-remark', id: remarkId },
      country: actor.country,
      detail: { roundId },
    });
  }
}

async function requireOffersTaken(tx: Tx, actor: Actor, roundId: string): Promise<void> {
  if (!(await hasNationalEnded(tx, roundId, actor.country!))) return;
  const team = await findTeam(tx, actor.country!);
  throw new NationalConsultationOver(team.map((member) => presentPerson(actor, member)));
}

/**
 * A team owns its country's remarks; a network member their own until the team includes it; an observer their
 * own.
 */
function isOwnRemark(
  actor: Actor,
  side: AnsweringSide,
  { country, authorId, state }: ConsultationRemark,
): boolean {
  switch (side) {
    case 'team':
      return country === actor.country;
    case 'network':
      return authorId === actor.memberId && state === 'offered';
    case 'observer':
      return authorId === actor.memberId && country === null;
  }
}
