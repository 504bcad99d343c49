import type { Actor } from '#platform/access/actor';
import { presentPerson } from '#platform/people/person';
import type { Page } from '#platform/persistence/page';
import { conversationRoom } from '../conversation/conversation.broadcaster.ts';
import { mayWriteBeneath } from '../conversation/conversation.policy.ts';
import type { QuestionLineView, QuestionsPageView, QuestionView } from './dto/question.view.ts';
import { mayDrawPractice, mayEditQuestion, maySettle } from './question.policy.ts';
import type { QuestionLineRow, QuestionRow } from './question.query.ts';

function presentLine(actor: Actor, row: QuestionLineRow): QuestionLineView {
  const { id, title, state, language, fields, countries, audience } = row;
  const { asker, askedAt, changedAt, answers, entries, unread, unanswered } = row;
  return {
    id,
    title,
    state,
    language,
    fields,
    countries,
    audience,
    askedBy: presentPerson(actor, asker),
    askedAt: askedAt.toISOString(),
    changedAt: changedAt.toISOString(),
    answers,
    entries,
    unread,
    unanswered,
  };
}

export function presentQuestionLines(
  actor: Actor,
  { items, next }: Page<QuestionLineRow>,
): QuestionsPageView {
  return { items: items.map((row) => presentLine(actor, row)), next };
}

/** A question's page; `number` is that of its live room, read before the rest. */
export function presentQuestion(actor: Actor, row: QuestionRow, number: number): QuestionView {
  const { id, text, languages, revision, answerId, closedAt, closeReason, practices } = row;
  return {
    ...presentLine(actor, row),
    text,
    languages,
    revision,
    answerId,
    closedAt: closedAt?.toISOString() ?? null,
    closeReason,
    practices,
    conversation: {
      entries: row.entries,
      seen: row.seen,
      mayWrite: mayWriteBeneath(actor, row.state !== 'closed'),
      room: conversationRoom(id),
      number,
    },
    editedAt: row.editedAt?.toISOString() ?? null,
    may: {
      edit: mayEditQuestion(actor, row),
      settle: maySettle(actor, row),
      drawPractice: mayDrawPractice(actor, row, row.answeredBy),
    },
  };
}
