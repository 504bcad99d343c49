import { Injectable } from '@nestjs/common';
import { type LiveAnchor, type LiveClause, LIMITS } from '@nbn/contracts';
import { anchorOf, type TextAnchor } from '@nbn/drafting';
import type { Actor } from '#platform/access/actor';
import { type FileSourceRecord, toMemberRecord } from '#platform/people/person';
import { newId } from '#platform/persistence/id';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';
import { threadCountry } from '../standard.policy.ts';
import type { LockedStandard } from '../standard.lock.ts';
import { broadcastThread } from './thread.broadcaster.ts';

/** A conversation of a file, at a clause that came in with it. */
export interface ImportedThread {
  readonly clause: LiveClause;
  /** Words of the clause; null: it is about the whole clause. */
  readonly words: { readonly start: number; readonly end: number } | null;
  /** Words that are gone, where it was about such. */
  readonly lostQuote: string | null;
  readonly isResolved: boolean;
  readonly comments: readonly { readonly source: FileSourceRecord; readonly text: string }[];
}

/** $1 standard, $2 threads, $3 their comments: written by the one who brought them in, who has read them. */
const INSERT_IMPORTED_THREADS = new PreparedStatement(`
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

const EMPTY_ANCHOR = { start: 0, end: 0, quote: '', prefix: '', suffix: '' } as const;

/** Opens threads with what a file says in its comments, under the name of the member who brings it in. */
@Injectable()
export class ThreadImportService {
  importThreads(tx: Tx, actor: Actor, standard: LockedStandard, threads: readonly ImportedThread[]): void {
    if (threads.length === 0) return;
    const rows = threads.map((thread) => ({
      thread,
      id: newId(),
      anchored: resolveAnchor(thread),
      comments: thread.comments.flatMap(splitToCommentLength).map((comment) => ({ ...comment, id: newId() })),
    }));
    tx.write(
      INSERT_IMPORTED_THREADS.bind(
        standard.id,
        JSON.stringify(
          rows.map(({ id, thread: { clause, isResolved }, anchored: { state, anchor }, comments }) => ({
            id,
            clause_id: clause.id,
            country: threadCountry(actor),
            anchor_state: state,
            ...anchor,
            state: isResolved ? 'resolved' : 'open',
            opened_by: actor.memberId,
            comments: comments.length,
          })),
        ),
        JSON.stringify(
          rows.flatMap(({ id: threadId, comments }) =>
            comments.map(({ id, text, source }, at) => ({
              id,
              thread_id: threadId,
              ordinal: at + 1,
              author_id: actor.memberId,
              text,
              source_author: source.authorInFile,
              source_at: source.at,
            })),
          ),
        ),
      ),
    );
    for (const row of rows) this.broadcastOpened(tx, actor, standard, row);
  }

  private broadcastOpened(
    tx: Tx,
    actor: Actor,
    { id: standardId, audience: draft }: LockedStandard,
    { id, thread, anchored: { state, anchor }, comments }: ImportedThreadRow,
  ): void {
    const [by, at, country] = [toMemberRecord(actor), tx.now.toISOString(), threadCountry(actor)];
    const { id: firstId, text, source } = comments[0]!;
    const first = { id: firstId, threadId: id, ordinal: 1, key: firstId, by, at, text, mentions: [], source };
    const told: LiveAnchor = { state, start: anchor.start, end: anchor.end, quote: anchor.quote };
    broadcastThread(
      tx,
      {
        standardId,
        threadId: id,
        draftAudience: draft,
        threadAudience: { audience: 'network', country },
        recipientIds: [],
      },
      'thread-opened',
      {
        thread: {
          id,
          clauseId: thread.clause.id,
          country,
          audience: 'network',
          readers: [],
          anchor: told,
          state: thread.isResolved ? 'resolved' : 'open',
          stateBy: by,
          stateAt: at,
          comments: comments.length,
          first,
        },
      },
    );
  }
}

interface ImportedThreadRow {
  readonly id: string;
  readonly thread: ImportedThread;
  readonly anchored: ImportedAnchor;
  readonly comments: readonly {
    readonly id: string;
    readonly text: string;
    readonly source: FileSourceRecord;
  }[];
}

interface ImportedAnchor {
  readonly state: LiveAnchor['state'];
  readonly anchor: TextAnchor;
}

function resolveAnchor({ clause: { text }, words, lostQuote }: ImportedThread): ImportedAnchor {
  if (lostQuote !== null) return { state: 'orphan', anchor: { ...EMPTY_ANCHOR, quote: lostQuote } };
  const anchor = words ? anchorOf(text, words.start, words.end) : undefined;
  return anchor ? { state: 'placed', anchor } : { state: 'clause', anchor: EMPTY_ANCHOR };
}

/** A comment that is longer than one may be goes on in the next. */
function splitToCommentLength({
  source,
  text,
}: ImportedThread['comments'][number]): { source: FileSourceRecord; text: string }[] {
  const characters = [...text];
  const parts: { source: FileSourceRecord; text: string }[] = [];
  for (let at = 0; at < characters.length; at += LIMITS.comment) {
    const part = characters
      .slice(at, at + LIMITS.comment)
      .join('')
      .trim();
    if (part !== '') parts.push({ source, text: part });
  }
  return parts;
}
