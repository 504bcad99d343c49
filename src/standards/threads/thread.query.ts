import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { memberJsonSql, membersByIdsSql } from '../../network/index.ts';
import { presentPeople } from '#platform/people/present-people';
import { parseCursor, pageLimit, toPage, type PageQuery } from '#platform/persistence/page';
import { NotFound } from '#platform/problems/problem';
import { threadsReadableBy } from './thread.visibility.ts';
import { standardsVisibleTo } from '../standard.visibility.ts';
import { StandardQuery } from '../standard.query.ts';
import { mentionsIn } from './mentions.sql.ts';
import type { CommentRecord, ThreadRecord } from './comment-batch.ts';
import type { ThreadsQuery } from './dto/thread.input.ts';
import type {
  CommentListView,
  CommentView,
  ThreadListView,
  ThreadTransitionListView,
  ThreadView,
} from './dto/thread.view.ts';

/** The author of an imported comment, as the file names them. */
const COMMENT_SOURCE = `
  (
    case when c.source_author is null then null
    else json_build_object(
      'authorInFile', c.source_author,
      'at', to_char(c.source_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
    ) end
  )`;

type CommentRow = Omit<CommentRecord, 'at'> & { at: Date };
interface ThreadRow extends Omit<ThreadRecord, 'stateAt' | 'first'> {
  stateAt: Date;
  first: Omit<CommentRecord, 'at' | 'key' | 'threadId'>;
  firstAt: Date;
  seen: number;
}

const SELECT_THREADS = `
  select t.id, t.clause_id as "clauseId", t.country, t.audience, ${membersByIdsSql('t.readers')} as readers,
    t.state, t.state_at as "stateAt", t.comments, coalesce(r.seen, 0) as seen,
    json_build_object('state', t.anchor_state, 'start', t.anchor_start, 'end', t.anchor_end, 'quote', t.quote)
    as anchor, ${memberJsonSql('ms', 'os')} as "stateBy",
    json_build_object(
      'id', c.id, 'ordinal', c.ordinal, 'text', c.text, 'mentions', ${mentionsIn('c')},
      'by', ${memberJsonSql('mc', 'oc')}, 'source', ${COMMENT_SOURCE}
    ) as first, c.at as "firstAt"
  from standard s
  join comment_thread t on t.standard_id = s.id
  join comment c on c.thread_id = t.id and c.ordinal = 1
  join member mc on mc.id = c.author_id
  join organisation oc on oc.id = mc.organisation_id
  join member ms on ms.id = t.state_by
  join organisation os on os.id = ms.organisation_id
  left join thread_read r on r.thread_id = t.id and r.member_id = $2`;

/**
 * Reads of comment threads. Teams and the secretariat read all, a network member those of their own country;
 * nobody else learns that they exist.
 */
@Injectable()
export class ThreadQuery {
  constructor(
    private readonly database: DataSource,
    private readonly standards: StandardQuery,
  ) {}

  /** Threads of a standard in the order they were opened, each with its first comment. */
  async list(actor: Actor, standardId: string, query: ThreadsQuery): Promise<ThreadListView> {
    const limit = pageLimit(query);
    const [after] = parseCursor(query, 'id') ?? [null];
    const rows = await this.database.query<ThreadRow[]>(
      `
        ${SELECT_THREADS}
        where s.id = $1 and ${standardsVisibleTo(actor, '$2')} and ($3::text is null or t.state = $3)
          and ($4::uuid is null or t.clause_id = $4) and ($5::uuid is null or t.id > $5)
          and ${threadsReadableBy(actor, '$2')}
        order by t.id
        limit $6`,
      [standardId, actor.memberId, query.state ?? null, query.clauseId ?? null, after, limit + 1],
    );
    if (rows.length === 0 && !(await this.standards.isVisible(actor, standardId))) throw new NotFound();
    const page = toPage(rows, limit, (row) => [row.id]);
    return { items: page.items.map((row) => present(actor, row)), next: page.next };
  }

  async one(actor: Actor, standardId: string, threadId: string): Promise<ThreadView> {
    const [row] = await this.database.query<ThreadRow[]>(
      `
        ${SELECT_THREADS}
        where s.id = $1 and ${standardsVisibleTo(actor, '$2')} and t.id = $3
          and ${threadsReadableBy(actor, '$2')}`,
      [standardId, actor.memberId, threadId],
    );
    if (!row) throw new NotFound();
    return present(actor, row);
  }

  /** Comments of a thread in order, from the first or after a cursor. */
  async comments(
    actor: Actor,
    standardId: string,
    threadId: string,
    query: PageQuery,
  ): Promise<CommentListView> {
    const limit = pageLimit(query);
    const [after] = parseCursor(query, 'number') ?? [0];
    const rows = await this.database.query<CommentRow[]>(
      `
        select c.id, c.thread_id as "threadId", c.ordinal, c.key, c.text, ${mentionsIn('c')} as mentions, c.at,
          ${memberJsonSql('m', 'o')} as by, ${COMMENT_SOURCE} as source
        from standard s
        join comment_thread t on t.standard_id = s.id
        join comment c on c.thread_id = t.id
        join member m on m.id = c.author_id
        join organisation o on o.id = m.organisation_id
        where s.id = $1 and ${standardsVisibleTo(actor, '$2')} and t.id = $3 and c.ordinal > $4::int
          and ${threadsReadableBy(actor, '$2')}
        order by c.ordinal
        limit $5`,
      [standardId, actor.memberId, threadId, after, limit + 1],
    );
    if (rows.length === 0) await this.one(actor, standardId, threadId);
    const page = toPage(rows, limit, (row) => [row.ordinal]);
    return {
      items: page.items.map((row): CommentView => presentPeople(actor, { ...row, at: row.at.toISOString() })),
      next: page.next,
    };
  }

  /** Every resolving and reopening of a thread, in order. */
  async transitions(actor: Actor, standardId: string, threadId: string): Promise<ThreadTransitionListView> {
    await this.one(actor, standardId, threadId);
    const rows = await this.database.query<
      { threadId: string; state: ThreadView['state']; by: CommentRecord['by']; at: Date }[]
    >(
      `
        select u.thread_id as "threadId", u.state, u.at, ${memberJsonSql('m', 'o')} as by
        from thread_transition u
        join member m on m.id = u.by_id
        join organisation o on o.id = m.organisation_id
        where u.thread_id = $1
        order by u.id
        limit 200`,
      [threadId],
    );
    return { items: rows.map((row) => presentPeople(actor, { ...row, at: row.at.toISOString() })) };
  }

  /**
   * Marks a thread as read up to a comment, never backwards. Not a command of the domain, so the audit log has
   * no entry for it.
   */
  async markSeen(actor: Actor, standardId: string, threadId: string, seen: number): Promise<void> {
    const rows = await this.database.query<unknown[]>(
      `
        insert into thread_read as r (member_id, thread_id, seen)
        select $2, t.id, least($4::int, t.comments)
        from standard s
        join comment_thread t on t.standard_id = s.id
        where s.id = $1 and t.id = $3 and ${standardsVisibleTo(actor, '$2')}
          and ${threadsReadableBy(actor, '$2')}
        on conflict (member_id, thread_id) do update set seen = greatest(r.seen, excluded.seen)
        returning 1`,
      [standardId, actor.memberId, threadId, seen],
    );
    if (rows.length === 0) throw new NotFound();
  }
}

function present(actor: Actor, { stateAt, first, firstAt, ...row }: ThreadRow): ThreadView {
  return presentPeople(actor, {
    ...row,
    stateAt: stateAt.toISOString(),
    first: { ...first, at: firstAt.toISOString() },
  });
}
