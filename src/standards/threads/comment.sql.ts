import type { DraftAudience, LiveComment, StandardState } from '@nbn/contracts';
import { memberByIdSql } from '../../network/index.ts';
import { type BoundStatement, PreparedStatement } from '#platform/persistence/prepared-statement';
import { IS_THREAD_READER } from './thread.visibility.ts';
import type { BatchContext, NewComment, OpenThreadCommand, ReplyCommand } from './comment-batch.ts';

/**
 * $1 standard. Serialises everything that changes a standard; statements after this one see what was committed
 * before.
 */
export const LOCK_STANDARD = new PreparedStatement<{ state: StandardState; audience: DraftAudience }>(
  'select state, audience from standard where id = $1 for no key update',
);

/**
 * $1 standard, $2 threads replied to, $3 and $4 author and key of each comment, $5 and $6 clause and revision
 * of each opening, $7 members who are mentioned or named, $8 whether a thread for a team is opened, $9 the words
 * that each opening quotes.
 */
const SELECT_BATCH_CONTEXT = PreparedStatement.plannedOnce<BatchContext>(`
  select (
    select coalesce(
      json_agg(
        json_build_object(
          'id', t.id, 'clauseId', t.clause_id, 'country', t.country, 'audience', t.audience,
          'readers', t.readers, 'comments', t.comments, 'participants', t.participants, 'recipientIds', case
          when t.audience = 'network' then '[]'::json else (
            select coalesce(json_agg(p.member_id), '[]')
            from standard s, membership p
            where s.id = $1 and ${IS_THREAD_READER}
          ) end
        )
      ), '[]'
    )
    from unnest($2::uuid[]) as w(id)
    cross join lateral (select * from comment_thread where id = w.id and standard_id = $1 limit 1) t
  ) as threads,
    (
      select coalesce(
        json_agg(
          json_build_object(
            'authorId', c.author_id, 'key', c.key, 'threadId', c.thread_id, 'ordinal', c.ordinal
          )
        ), '[]'
      )
      from unnest($3::uuid[], $4::uuid[]) as w(author_id, key)
      cross join lateral (select * from comment where author_id = w.author_id and key = w.key limit 1) c
    ) as stored,
    (
      select coalesce(
        json_agg(
          json_build_object(
            'id', c.id, 'text', c.text, 'removed', c.removed_at is not null, 'revision', c.revision,
            'seenRevision', w.revision, 'seenText', case when c.revision = w.revision then c.text else r.text
            end, 'elsewhere', case
            when w.quote = '' or (c.removed_at is null and strpos(c.text, w.quote) > 0) then '[]'::json
            else (
              select coalesce(json_agg(json_build_object('id', o.id, 'text', o.text)), '[]')
              from (
                select id, text
                from clause n
                where standard_id = $1 and removed_at is null and n.id <> c.id and strpos(text, w.quote) > 0
                  and not coalesce((
                    select strpos(h.text, w.quote) > 0
                    from clause_revision h
                    where h.clause_id = n.id and h.at <= (
                      select max(s.at)
                      from clause_revision s
                      where s.clause_id = c.id and s.revision <= w.revision
                    )
                    order by h.revision desc
                    limit 1
                  ), false)
                limit 2
              ) o
            ) end
          )
        ), '[]'
      )
      from unnest($5::uuid[], $6::int[], $9::text[]) as w(clause_id, revision, quote)
      join clause c on c.id = w.clause_id and c.standard_id = $1
      left join clause_revision r on r.clause_id = w.clause_id and r.revision = w.revision
    ) as clauses, case when cardinality($7::uuid[]) = 0 and not $8::boolean then '[]'::json
    else (
      select coalesce(
        json_agg(
          json_build_object(
            'memberId', p.member_id, 'role', p.role, 'country', p.country,
            'record', ${memberByIdSql('p.member_id')}
          )
        ), '[]'
      )
      from membership p
      where p.state = 'active' and (p.member_id = any($7) or ($8 and p.role in ('team', 'secretariat')))
    ) end as people`);

/**
 * $1 standard, $2 new threads, $3 new comments, including those that open a thread. Whoever writes in a
 * thread has read it.
 */
const INSERT_COMMENTS = new PreparedStatement(`
  with opened as (
    insert into comment_thread (
      id, standard_id, clause_id, country, audience, readers, anchor_state, anchor_start, anchor_end, quote,
      prefix, suffix, state, state_by, state_at, opened_by, opened_at, key, comments, participants
    )
    select t.id, $1::uuid, t.clause_id, t.country, t.audience,
      array(select jsonb_array_elements_text(t.readers)::uuid), t.state, t.start, t."end", t.quote, t.prefix,
      t.suffix, 'open', t.opened_by, app_now(), t.opened_by, app_now(), t.key, 1, array[t.opened_by]
    from jsonb_to_recordset($2::jsonb) as t(
      id uuid, clause_id uuid, country text, audience text, readers jsonb, state text, start int, "end" int,
      quote text, prefix text, suffix text, opened_by uuid, key uuid
    )
  ), given as (
    select *
    from jsonb_to_recordset($3::jsonb) as c(
      id uuid, thread_id uuid, ordinal int, author_id uuid, key uuid, text text, mentions jsonb,
      called_as jsonb
    )
  ), written as (
    insert into comment (id, thread_id, ordinal, author_id, key, text, mentions, called_as, at)
    select id, thread_id, ordinal, author_id, key, text,
      array(select jsonb_array_elements_text(given.mentions)::uuid),
      array(select jsonb_array_elements_text(given.called_as)), app_now()
    from given
  ), grown as (
    update comment_thread t
    set comments = g.last,
      participants = (select array_agg(distinct p) from unnest(t.participants || g.authors) as p)
    from (
      select thread_id, max(ordinal) as last, array_agg(author_id) as authors
      from given
      group by thread_id
    ) g
    where t.id = g.thread_id
  )
  insert into thread_read as r (member_id, thread_id, seen)
  select author_id, thread_id, max(ordinal)
  from given
  group by author_id, thread_id
  on conflict (member_id, thread_id) do update set seen = greatest(r.seen, excluded.seen)`);

/** What the batch needs to know of these commands, in one statement. */
export function selectBatchContext(
  standardId: string,
  items: readonly (ReplyCommand | OpenThreadCommand)[],
): BoundStatement<BatchContext> {
  const openings = items.filter((item): item is OpenThreadCommand => item.opens !== undefined);
  return SELECT_BATCH_CONTEXT.bind(
    standardId,
    [...new Set(items.filter(({ opens }) => !opens).map(({ threadId }) => threadId))],
    items.map(({ actor }) => actor.memberId),
    items.map(({ key }) => key),
    openings.map(({ opens }) => opens.clauseId),
    openings.map(({ opens }) => opens.revision),
    [
      ...new Set([
        ...items.flatMap(({ mentions }) => mentions),
        ...openings.flatMap(({ opens }) => opens.readers),
      ]),
    ],
    openings.some(({ opens }) => opens.audience === 'team'),
    openings.map(({ opens }) => opens.words?.quote ?? ''),
  );
}

/** The comments of a batch, and the threads that some of them open, in one statement. */
export function insertComments(standardId: string, added: readonly NewComment[]): BoundStatement {
  return INSERT_COMMENTS.bind(
    standardId,
    JSON.stringify(added.flatMap(threadInsertRow)),
    JSON.stringify(added.map(commentInsertRow)),
  );
}

function threadInsertRow({ actor, thread, context, comment }: NewComment): object[] {
  if (!thread) return [];
  const { id, clauseId, country, audience, anchor } = thread;
  return [
    {
      id,
      clause_id: clauseId,
      country,
      audience,
      readers: thread.readers.map(({ memberId }) => memberId),
      ...anchor,
      ...context,
      opened_by: actor.memberId,
      key: comment.key,
    },
  ];
}

function commentInsertRow({ actor, comment }: NewComment): CommentInsertRow {
  const { id, threadId, ordinal, key, text, mentions } = comment;
  return {
    id,
    thread_id: threadId,
    ordinal,
    author_id: actor.memberId,
    key,
    text,
    mentions: mentions.map(({ memberId }) => memberId),
    called_as: mentions.map(({ calledAs, fullName }) => calledAs ?? fullName),
  };
}

type CommentInsertRow = Pick<LiveComment, 'id' | 'ordinal' | 'key' | 'text'> & {
  thread_id: string;
  author_id: string;
  mentions: readonly string[];
  called_as: readonly string[];
};
