import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { AttachmentService } from '../../documents/index.ts';
import { ClauseReferenceQuery } from '../../standards/index.ts';
import { mayAddress, speaksFor } from '../audience.policy.ts';
import { broadcastSubject } from '../conversation/conversation.broadcaster.ts';
import { PracticeChanged, PracticeRetired, PracticeShared } from '../practices.events.ts';
import { PracticeChangedMeanwhile, PracticeIncomplete, PracticeIsRetired } from '../practices.problems.ts';
import { Practice } from './practice.entity.ts';
import {
  mayEditPractice,
  mayReadPractice,
  mayRetirePractice,
  mayShareExperience,
} from './practice.policy.ts';
import {
  deletePractice,
  findClauseIds,
  findSeatId,
  insertConversation,
  insertVersion,
  isColleague,
  lockPractice,
  renewCitation,
  replaceClauses,
} from './practice.repository.ts';
import type { PracticeContent } from './dto/practice.input.ts';

type Columns = Omit<
  PracticeContent,
  'clauseIds' | 'contactCountry' | 'contactSeat' | 'contactMemberId' | 'revision'
>;

/** Practices from the first draft to the day on which they no longer hold. */
@Injectable()
export class PracticeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clauses: ClauseReferenceQuery,
    private readonly attachments: AttachmentService,
  ) {}

  /** Begins a draft, which nobody else reads. @param questionId the question that it comes from. */
  async draft(actor: Actor, content: PracticeContent, questionId: string | null = null): Promise<string> {
    if (!mayShareExperience(actor)) throw new NotFound();
    const visible = await this.requireClauses(actor, content.clauseIds);
    return this.unitOfWork.run(actor, async (tx) => {
      requireFitting(actor, content);
      const id = newId();
      const { organisationId, memberId, seat } = actor;
      await tx.manager.insert(Practice, {
        id,
        ...columnsOf(content),
        ...(await this.contactOf(tx, content, organisationId)),
        country: speaksFor(actor),
        state: 'draft',
        organisationId,
        ownerSeatId: seat?.id ?? null,
        ownerMemberId: seat ? null : memberId,
        reviewSetAt: tx.now,
        revision: 1,
        questionId,
        createdBy: memberId,
        createdAt: tx.now,
        changedBy: memberId,
        changedAt: tx.now,
      });
      await insertConversation(tx, id, 'practice');
      await replaceClauses(tx, id, visible);
      tx.audit({ action: 'practice.drafted', object: { kind: 'practice', id }, country: actor.country });
      return id;
    });
  }

  /** Changes its words, its clauses and whom it is for. What it said before stays readable once it is shared. */
  async change(actor: Actor, id: string, revision: number, content: PracticeContent): Promise<void> {
    const visible = await this.requireClauses(actor, content.clauseIds);
    await this.unitOfWork.run(actor, async (tx) => {
      const practice = await lockOwn(tx, actor, id, revision);
      requireFitting(actor, content);
      if (practice.state === 'shared') requireComplete({ ...practice, ...columnsOf(content) });
      const version = practice.state === 'shared' ? practice.version + 1 : 0;
      await tx.manager.update(
        Practice,
        { id },
        {
          ...columnsOf(content),
          ...(await this.contactOf(tx, content, practice.organisationId)),
          ...(content.audience === 'national' && { country: speaksFor(actor) }),
          ...(content.reviewOn !== practice.reviewOn && { reviewSetAt: tx.now }),
          revision: revision + 1,
          version,
          changedBy: actor.memberId,
          changedAt: tx.now,
        },
      );
      await replaceClauses(tx, id, await this.withHidden(tx, actor, id, visible));
      if (version > 0) await insertVersion(tx, id);
      this.record(tx, actor, id, 'practice.changed');
      if (practice.state === 'shared')
        tx.publish(new PracticeChanged({ practiceId: id, byId: actor.memberId }));
    });
  }

  /** Lets those whom it is for read it. */
  async share(actor: Actor, id: string, revision: number): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const practice = await lockOwn(tx, actor, id, revision);
      if (practice.state !== 'draft') throw new PracticeChangedMeanwhile(practice.revision);
      requireComplete(practice);
      await tx.manager.update(
        Practice,
        { id },
        {
          state: 'shared',
          sharedAt: tx.now,
          revision: revision + 1,
          version: 1,
          changedBy: actor.memberId,
          changedAt: tx.now,
        },
      );
      await insertVersion(tx, id);
      this.record(tx, actor, id, 'practice.shared');
      tx.publish(new PracticeShared({ practiceId: id, byId: actor.memberId }));
    });
  }

  /** Says that it no longer holds, and why. It stays readable, and leaves the lists. */
  async retire(actor: Actor, id: string, reason: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const practice = await lockPractice(tx, id);
      if (!practice || !mayReadPractice(actor, practice)) throw new NotFound();
      if (practice.state === 'retired') throw new PracticeIsRetired();
      if (!mayRetirePractice(actor, practice)) throw new NotFound();
      await tx.manager.update(
        Practice,
        { id },
        {
          state: 'retired',
          retiredAt: tx.now,
          retiredReason: reason,
          revision: practice.revision + 1,
          changedBy: actor.memberId,
          changedAt: tx.now,
        },
      );
      this.record(tx, actor, id, 'practice.retired');
      tx.publish(new PracticeRetired({ practiceId: id, byId: actor.memberId }));
    });
  }

  /** Its owner has looked at it: it holds until the next day of review. */
  async review(actor: Actor, id: string, revision: number, reviewOn: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await lockOwn(tx, actor, id, revision);
      await tx.manager.update(
        Practice,
        { id },
        { reviewOn, reviewSetAt: tx.now, revision: revision + 1, changedBy: actor.memberId },
      );
      this.record(tx, actor, id, 'practice.reviewed');
    });
  }

  /** Cites a clause by the words that it has now; whoever may not know of the clause cannot. */
  async renewCitation(actor: Actor, id: string, clauseId: string): Promise<void> {
    const visible = await this.clauses.findVisible(actor, [clauseId]);
    await this.unitOfWork.run(actor, async (tx) => {
      const practice = await lockPractice(tx, id);
      if (!practice || !mayEditPractice(actor, practice) || visible.length === 0) throw new NotFound();
      if (!(await renewCitation(tx, id, clauseId))) throw new NotFound();
      this.record(tx, actor, id, 'practice.citation-renewed');
    });
  }

  /** Throws a draft away. */
  async discard(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const practice = await lockPractice(tx, id);
      if (!practice || practice.state !== 'draft' || !mayEditPractice(actor, practice)) throw new NotFound();
      await this.attachments.detachAll(tx, 'practice', id);
      await deletePractice(tx, id);
      tx.audit({ action: 'practice.discarded', object: { kind: 'practice', id }, country: actor.country });
    });
  }

  private record(tx: Tx, actor: Actor, id: string, action: string): void {
    tx.audit({ action, object: { kind: 'practice', id }, country: actor.country });
    broadcastSubject(tx, id);
  }

  /** Clauses that the writer may not know of answer like clauses that are not there. */
  private async requireClauses(actor: Actor, ids: readonly string[]): Promise<string[]> {
    const known = new Set((await this.clauses.findVisible(actor, ids)).map(({ id }) => id));
    if (ids.some((id) => !known.has(id)))
      throw new InvalidInput([{ field: 'clauseIds', code: 'readable-clause' }]);
    return [...ids];
  }

  /** What its writer does not see was not taken away by them. */
  private async withHidden(tx: Tx, actor: Actor, id: string, given: readonly string[]): Promise<string[]> {
    const before = await findClauseIds(tx, id);
    const visible = new Set((await this.clauses.findVisible(actor, before)).map((clause) => clause.id));
    return [...new Set([...given, ...before.filter((clauseId) => !visible.has(clauseId))])];
  }

  private async contactOf(
    tx: Tx,
    { contactCountry, contactSeat, contactMemberId }: PracticeContent,
    organisationId: string,
  ): Promise<Pick<Practice, 'contactSeatId' | 'contactMemberId'>> {
    const seatId =
      contactCountry && contactSeat ? await findSeatId(tx, contactCountry, contactSeat) : undefined;
    if (seatId === null || (contactMemberId && !(await isColleague(tx, contactMemberId, organisationId))))
      throw new InvalidInput([{ field: 'contact', code: 'practice-contact' }]);
    return {
      contactSeatId: seatId ?? null,
      contactMemberId: seatId ? null : (contactMemberId ?? null),
    };
  }
}

function requireFitting(actor: Actor, { audience, costFrom, costTo }: PracticeContent): void {
  if (!mayAddress(actor, audience))
    throw new InvalidInput([{ field: 'audience', code: 'represented-country' }]);
  if (costTo !== null && (costFrom === null || costTo < costFrom))
    throw new InvalidInput([{ field: 'costTo', code: 'cost-range' }]);
}

function requireComplete({ situation, done, result, fields }: Columns): void {
  if ([situation, done, result].some((text) => text.trim() === '') || fields.length === 0)
    throw new PracticeIncomplete();
}

function columnsOf(content: PracticeContent): Columns {
  const { title, situation, done, result, lessons, costs, costFrom, costTo } = content;
  const { fields, countries, language, audience, reviewOn } = content;
  return {
    title,
    situation,
    done,
    result,
    lessons,
    costs,
    costFrom,
    costTo,
    fields,
    countries,
    language,
    audience,
    reviewOn,
  };
}

/** The practice, to be changed by its owner as they saw it. */
async function lockOwn(tx: Tx, actor: Actor, id: string, revision: number): Promise<Practice> {
  const practice = await lockPractice(tx, id);
  if (!practice || !mayReadPractice(actor, practice)) throw new NotFound();
  if (practice.state === 'retired') throw new PracticeIsRetired();
  if (!mayEditPractice(actor, practice)) throw new NotFound();
  if (practice.revision !== revision) throw new PracticeChangedMeanwhile(practice.revision);
  return practice;
}
