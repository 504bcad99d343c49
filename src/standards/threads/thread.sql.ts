import type { AnchorState, CountryCode, ThreadAudience } from '@nbn/contracts';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { IS_THREAD_READER } from './thread.visibility.ts';

/** $1 thread. Everyone who may read it at this moment. */
export const SELECT_READER_IDS = new PreparedStatement<{ id: string }>(
  `
    select p.member_id as id
    from comment_thread t
    join standard s on s.id = t.standard_id, membership p
    where t.id = $1 and ${IS_THREAD_READER}`,
);

export interface AnchorRow {
  readonly id: string;
  readonly clauseId: string;
  readonly country: CountryCode | null;
  readonly audience: ThreadAudience;
  readonly recipientIds: readonly string[];
  readonly state: Exclude<AnchorState, 'clause'>;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * $1 standard, $2 clauses. The threads anchored in their text, and every orphaned thread: its words may have
 * come back.
 */
export const SELECT_ANCHORS = new PreparedStatement<AnchorRow>(`
  select t.id, t.clause_id as "clauseId", t.country, t.audience, t.anchor_state as state,
    t.anchor_start as start, t.anchor_end as "end", t.quote, t.prefix, t.suffix, case
    when t.audience = 'network' then '[]'::json
    else (
      select coalesce(json_agg(p.member_id), '[]')
      from standard s, membership p
      where s.id = $1 and ${IS_THREAD_READER}
    ) end as "recipientIds"
  from comment_thread t
  where t.standard_id = $1 and t.anchor_state <> 'clause'
    and (t.clause_id = any($2::uuid[]) or t.anchor_state = 'orphan')`);

/** $1 anchors as JSON, one for each thread. */
export const UPDATE_ANCHORS = new PreparedStatement(`
  update comment_thread t
  set clause_id = m.clause_id, anchor_state = m.state, anchor_start = m.start, anchor_end = m."end",
    quote = m.quote, prefix = m.prefix, suffix = m.suffix
  from jsonb_to_recordset($1::jsonb) as m(
    id uuid, clause_id uuid, state text, start int, "end" int, quote text, prefix text, suffix text
  )
  where t.id = m.id`);

/** $1 standard, $2 threads, $3 their comments: written by the importing member, who counts as having read them. */
export const INSERT_IMPORTED_THREADS = new PreparedStatement(`
  with opened as (
    insert into comment_thread (
      id, standard_id, clause_id, country, anchor_state, anchor_start, anchor_end, quote, prefix, suffix,
      state, state_by, state_at, opened_by, opened_at, key, comments, participants
    )
    select t.id, $1::uuid, t.clause_id, t.country, t.anchor_state, t.start, t."end", t.quote, t.prefix,
      t.suffix, t.state, t.opened_by, app_now(), t.opened_by, app_now(), t.id, t.comments, array[t.opened_by]
    from jsonb_to_recordset($2::jsonb) as t(
      id uuid, clause_id uuid, country text, anchor_state text, start int, "end" int, quote text, prefix text,
      suffix text, state text, opened_by uuid, comments int
    )
    returning id, opened_by, state, comments
  ), turned as (
    insert into thread_transition (id, thread_id, state, by_id, at)
    select id, id, state, opened_by, app_now()
    from opened
    where state = 'resolved'
  ), read as (
    insert into thread_read (member_id, thread_id, seen)
    select opened_by, id, comments
    from opened
  )
  insert into comment (id, thread_id, ordinal, author_id, key, text, at, source_author, source_at)
  select c.id, c.thread_id, c.ordinal, c.author_id, c.id, c.text, app_now(), c.source_author, c.source_at
  from jsonb_to_recordset($3::jsonb) as c(
    id uuid, thread_id uuid, ordinal int, author_id uuid, text text, source_author text, source_at timestamptz
  )`);
