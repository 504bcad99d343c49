import { UNANSWERED_AFTER_DAYS } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { IS_QUESTION_READER } from '../audience.visibility.ts';
import { Question } from './question.entity.ts';

export function lockQuestion(tx: Tx, id: string): Promise<Question | null> {
  return tx.manager.findOne(Question, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Keeps what the question says now as its newest version. */
export async function insertVersion(tx: Tx, questionId: string): Promise<void> {
  await tx.manager.query(
    `
      insert into question_version (question_id, number, title, text, language, by_id, at)
      select id, version, title, text, language, asked_by, changed_at
      from question
      where id = $1`,
    [questionId],
  );
}

export interface AnswerEntry {
  readonly id: string;
  readonly authorId: string;
  readonly text: string;
}

/** An entry at the top beneath the question. */
export async function findAnswer(tx: Tx, questionId: string, entryId: string): Promise<AnswerEntry | null> {
  const [row] = await tx.manager.query<AnswerEntry[]>(
    `
      select id, author_id as "authorId", text
      from conversation_entry
      where id = $1 and conversation_id = $2 and reply_to is null`,
    [entryId, questionId],
  );
  return row ?? null;
}

/**
 * Puts the question to those who said that they can help: in one of its fields, in one of its languages, and
 * with one of its countries. Whoever asked is not among them, nor who wants no questions or cannot read it.
 */
export async function insertExperts(tx: Tx, questionId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ memberId: string }[]>(
    `
      insert into question_recipient (question_id, member_id, reason, at)
      select q.id, m.member_id, 'expertise', app_now()
      from question q
      cross join membership m
      join expertise e on e.member_id = m.member_id and e.available and e.takes_questions
      where q.id = $1 and m.member_id <> q.asked_by and ${IS_QUESTION_READER}
        and m.role in ('secretariat', 'team', 'network')
        and (cardinality(q.fields) = 0 or q.fields && e.fields)
        and (cardinality(q.languages) = 0 or q.languages && e.languages)
        and (cardinality(q.countries) = 0 or q.countries && e.countries or m.country = any(q.countries))
      order by m.member_id
      returning member_id as "memberId"`,
    [questionId],
  );
  return rows.map(({ memberId }) => memberId);
}

/** Open questions that nobody has answered for a week, each taken once. */
export const IS_UNANSWERED = `
  q.state = 'open' and q.answers = 0 and q.asked_at <= app_now() - interval '${UNANSWERED_AFTER_DAYS} days'`;

export function takeUnanswered(tx: Tx): Promise<{ id: string; askedBy: string }[]> {
  return tx.manager
    .query<[{ id: string; askedBy: string }[], number]>(
      `
        update question u
        set unanswered_at = app_now()
        where u.id in (
          select q.id
          from question q
          where ${IS_UNANSWERED} and q.unanswered_at is null
          order by q.asked_at
          limit 100
          for update skip locked
        )
        returning u.id, u.asked_by as "askedBy"`,
    )
    .then(([rows]) => rows);
}

/** Puts the question to the seats of the teams that it is about, or of all; not to those who have it already. */
export async function insertTeams(tx: Tx, questionId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ memberId: string }[]>(
    `
      insert into question_recipient (question_id, member_id, reason, at)
      select q.id, m.member_id, 'unanswered', app_now()
      from question q
      cross join membership m
      where q.id = $1 and m.role = 'team' and m.member_id <> q.asked_by and ${IS_QUESTION_READER}
        and (cardinality(q.countries) = 0 or m.country = any(q.countries))
      order by m.member_id
      on conflict on constraint question_recipient_pk do nothing
      returning member_id as "memberId"`,
    [questionId],
  );
  return rows.map(({ memberId }) => memberId);
}
