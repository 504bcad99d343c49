import type { Tx } from '#platform/persistence/transaction';
import { IS_QUESTION_READER } from '../audience.visibility.ts';

/** When a mail of the day comes to whoever has not said when: on their own clock. */
const USUAL_TIME = '08:00';

/**
 * What was put to members and has not gone out by mail: to each once a day, at the time of their daily mail.
 * Alias `t` (question_recipient), `m` (membership).
 */
const IS_DUE = `
  t.mailed_at is null
    and (app_now() at time zone m.time_zone)::time >= coalesce(
      (select f.digest_at from reminder_preference f where f.member_id = m.member_id), '${USUAL_TIME}'
    )::time
    and not exists (
      select
      from question_recipient x
      where x.member_id = t.member_id
        and x.mailed_at >= (date_trunc('day', app_now() at time zone m.time_zone) at time zone m.time_zone)
    )`;

export const QUESTION_MAIL_IS_DUE = `
  exists (
    select
    from question_recipient t
    join membership m on m.member_id = t.member_id
    where ${IS_DUE}
  )`;

/** A question for a member's mail of the day. */
export interface QuestionMailRow {
  readonly memberId: string;
  readonly questionId: string;
  /** Null where not everybody may read it: mails go to other people's servers. */
  readonly title: string | null;
  readonly reason: 'expertise' | 'unanswered';
}

/**
 * Takes what is due. What was answered or closed meanwhile, or is no longer for the member, is taken without a
 * word.
 */
export function takeQuestionMails(tx: Tx): Promise<QuestionMailRow[]> {
  return tx.manager.query<QuestionMailRow[]>(
    `
      with due as (
        select t.question_id, t.member_id
        from question_recipient t
        join membership m on m.member_id = t.member_id
        where ${IS_DUE}
        order by t.member_id, t.question_id
        limit 2000
        for update of t skip locked
      ), taken as (
        update question_recipient t
        set mailed_at = app_now()
        from due d
        where t.question_id = d.question_id and t.member_id = d.member_id
        returning t.question_id, t.member_id, t.reason
      )
      select t.member_id as "memberId", q.id as "questionId", t.reason,
        case when q.audience = 'network' then q.title end as title
      from taken t
      join question q on q.id = t.question_id and q.state = 'open'
      join membership m on m.member_id = t.member_id
      where ${IS_QUESTION_READER}
        and (
          t.reason = 'unanswered'
          or exists (
            select from expertise e where e.member_id = m.member_id and e.available and e.takes_questions
          )
        )
      order by t.member_id, q.asked_at, q.id`,
  );
}
