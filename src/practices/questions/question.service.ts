import { Injectable } from '@nestjs/common';
import { PRACTICE_LIMITS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { mayAddress, speaksFor } from '../audience.policy.ts';
import { broadcastSubject } from '../conversation/conversation.broadcaster.ts';
import { insertConversation } from '../practices/practice.repository.ts';
import { PracticeService } from '../practices/practice.service.ts';
import { QuestionAnswered, QuestionAsked, QuestionChanged, QuestionRouted } from '../practices.events.ts';
import { PracticeChangedMeanwhile, QuestionIsClosed } from '../practices.problems.ts';
import type { AskQuestion, EditQuestion } from './dto/question.input.ts';
import { Question } from './question.entity.ts';
import { mayAsk, mayDrawPractice, mayEditQuestion, mayReadQuestion, maySettle } from './question.policy.ts';
import {
  type AnswerEntry,
  findAnswer,
  insertExperts,
  insertVersion,
  lockQuestion,
} from './question.repository.ts';

/** Questions to the Network: asked, answered, closed, and made a practice of. */
@Injectable()
export class QuestionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly practices: PracticeService,
  ) {}

  /** Asks, and puts the question to those who said that they can help. */
  async ask(actor: Actor, input: AskQuestion): Promise<string> {
    if (!mayAsk(actor)) throw new NotFound();
    if (!mayAddress(actor, input.audience))
      throw new InvalidInput([{ field: 'audience', code: 'represented-country' }]);
    return this.unitOfWork.run(actor, async (tx) => {
      const id = newId();
      await tx.manager.insert(Question, {
        id,
        ...input,
        country: speaksFor(actor),
        state: 'open',
        askedBy: actor.memberId,
        askedAt: tx.now,
        changedAt: tx.now,
        revision: 1,
      });
      await insertVersion(tx, id);
      await insertConversation(tx, id, 'question');
      const memberIds = await insertExperts(tx, id);
      tx.audit({
        action: 'question.asked',
        object: { kind: 'question', id },
        country: actor.country,
        detail: { recipients: memberIds.length },
      });
      tx.publish(new QuestionAsked({ questionId: id, byId: actor.memberId }));
      if (memberIds.length > 0)
        tx.publish(
          new QuestionRouted({ questionId: id, askedBy: actor.memberId, reason: 'expertise', memberIds }),
        );
      return id;
    });
  }

  /** Says it otherwise; what it said before stays readable. Nobody is notified anew. */
  async edit(actor: Actor, id: string, { revision, title, text, language }: EditQuestion): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const question = await lockQuestion(tx, id);
      if (!question || question.askedBy !== actor.memberId) throw new NotFound();
      if (question.state === 'closed') throw new QuestionIsClosed();
      if (!mayEditQuestion(actor, question)) throw new NotFound();
      if (question.revision !== revision) throw new PracticeChangedMeanwhile(question.revision);
      const version = question.version + 1;
      await this.update(tx, question, { title, text, language, version, editedAt: tx.now });
      await insertVersion(tx, id);
      this.record(tx, actor, id, 'question.edited');
    });
  }

  /** Marks an entry as the answer, another one instead, or none. */
  async markAnswer(actor: Actor, id: string, revision: number, entryId: string | null): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const question = await lockSettled(tx, actor, id);
      if (question.revision !== revision) throw new PracticeChangedMeanwhile(question.revision);
      if (question.state === 'closed') throw new QuestionIsClosed();
      if (entryId !== null && !(await findAnswer(tx, id, entryId))) throw new NotFound();
      await this.update(tx, question, {
        answerId: entryId,
        state: entryId === null ? 'open' : 'answered',
      });
      tx.audit({
        action: entryId === null ? 'question.answer-withdrawn' : 'question.answered',
        object: { kind: 'question', id },
        country: actor.country,
        detail: { entryId },
      });
      tx.publish(
        entryId === null
          ? new QuestionChanged({ questionId: id, byId: actor.memberId })
          : new QuestionAnswered({ questionId: id, byId: actor.memberId, entryId }),
      );
    });
  }

  async close(actor: Actor, id: string, reason: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const question = await lockSettled(tx, actor, id);
      if (question.state === 'closed') throw new QuestionIsClosed();
      await this.update(tx, question, {
        state: 'closed',
        closedBy: actor.memberId,
        closedAt: tx.now,
        closeReason: reason,
      });
      this.record(tx, actor, id, 'question.closed');
    });
  }

  async reopen(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const question = await lockSettled(tx, actor, id);
      if (question.state !== 'closed') throw new PracticeChangedMeanwhile(question.revision);
      await this.update(tx, question, {
        state: question.answerId === null ? 'open' : 'answered',
        closedBy: null,
        closedAt: null,
        closeReason: '',
      });
      this.record(tx, actor, id, 'question.reopened');
    });
  }

  /** Begins a draft of a practice with what was asked and answered. */
  async drawPractice(actor: Actor, id: string): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const question = await lockQuestion(tx, id);
      if (!question || !mayReadQuestion(actor, question)) throw new NotFound();
      const answer = question.answerId ? await findAnswer(tx, id, question.answerId) : null;
      if (!answer || !mayDrawPractice(actor, question, answer.authorId)) throw new NotFound();
      return this.practices.draft(actor, toPractice(actor, question, answer), id);
    });
  }

  private async update(tx: Tx, { id, revision }: Question, change: Partial<Question>): Promise<void> {
    await tx.manager.update(Question, { id }, { ...change, revision: revision + 1, changedAt: tx.now });
    broadcastSubject(tx, id);
  }

  private record(tx: Tx, actor: Actor, id: string, action: string): void {
    tx.audit({ action, object: { kind: 'question', id }, country: actor.country });
    tx.publish(new QuestionChanged({ questionId: id, byId: actor.memberId }));
  }
}

async function lockSettled(tx: Tx, actor: Actor, id: string): Promise<Question> {
  const question = await lockQuestion(tx, id);
  if (!question || !maySettle(actor, question)) throw new NotFound();
  return question;
}

/** What stays in one country is not shared more widely by a member of another. */
function toPractice(
  actor: Actor,
  { title, text, fields, countries, language, audience }: Question,
  answer: AnswerEntry,
): Parameters<PracticeService['draft']>[1] {
  return {
    title,
    situation: text,
    done: answer.text.slice(0, PRACTICE_LIMITS.text),
    result: '',
    lessons: '',
    costs: '',
    costFrom: null,
    costTo: null,
    fields,
    countries,
    language,
    audience: mayAddress(actor, audience) ? audience : 'teams',
    clauseIds: [],
    reviewOn: null,
  };
}
