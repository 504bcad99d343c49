import type { Actor } from '#platform/access/actor';
import { mayReadShared } from '../audience.policy.ts';
import type { Question } from './question.entity.ts';

type QuestionFacts = Pick<Question, 'audience' | 'country' | 'askedBy' | 'state'>;

export const mayReadQuestion = (actor: Actor, { audience, country, askedBy }: QuestionFacts): boolean =>
  mayReadShared(actor, { audience, country, isDraft: false, ownerSeatId: null, ownerMemberId: askedBy });

export const mayAsk = (actor: Pick<Actor, 'permissions'>): boolean =>
  actor.permissions.has('practices:write');

/** Its asker alone says it otherwise, while it is not closed. */
export const mayEditQuestion = (actor: Actor, question: QuestionFacts): boolean =>
  mayAsk(actor) && question.askedBy === actor.memberId && question.state !== 'closed';

/** Whoever asked, or the secretariat, says which answer it is, and closes and opens the question. */
export const maySettle = (actor: Actor, question: QuestionFacts): boolean =>
  mayAsk(actor) &&
  (question.askedBy === actor.memberId || (actor.role === 'secretariat' && mayReadQuestion(actor, question)));

/** What was asked and answered becomes a practice by whoever asked or answered, or the secretariat. */
export const mayDrawPractice = (actor: Actor, question: QuestionFacts, answeredBy: string | null): boolean =>
  answeredBy !== null &&
  mayAsk(actor) &&
  (maySettle(actor, question) || (answeredBy === actor.memberId && mayReadQuestion(actor, question)));

/** The secretariat sees to what nobody answers. */
export const mayListUnanswered = (actor: Pick<Actor, 'role'>): boolean => actor.role === 'secretariat';
