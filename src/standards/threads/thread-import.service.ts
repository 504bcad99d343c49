import { Injectable } from '@nestjs/common';
import { type LiveAnchor, type LiveClause, LIMITS } from '@nbn/contracts';
import { anchorOf, type TextAnchor } from '@nbn/drafting';
import type { Actor } from '#platform/access/actor';
import { type FileSourceRecord, toMemberRecord } from '#platform/people/person';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { threadCountry } from '../standard.policy.ts';
import type { LockedStandard } from '../standard.lock.ts';
import { broadcastThread } from './thread.broadcaster.ts';
import { INSERT_IMPORTED_THREADS } from './thread.sql.ts';

/** A comment thread of an imported file, on a clause that was imported with it. */
export interface ImportedThread {
  readonly clause: LiveClause;
  /** The range of text in the clause; null: it is about the whole clause. */
  readonly words: { readonly start: number; readonly end: number } | null;
  /** The quoted text, where the clause no longer contains it. */
  readonly lostQuote: string | null;
  readonly isResolved: boolean;
  readonly comments: readonly { readonly source: FileSourceRecord; readonly text: string }[];
}

const EMPTY_ANCHOR = { start: 0, end: 0, quote: '', prefix: '', suffix: '' } as const;

/** Opens threads from the comments of an imported file, in the name of the importing member. */
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
    { id: standardId, audience: draftAudience }: LockedStandard,
    { id, thread, anchored: { state, anchor }, comments }: ImportedThreadRow,
  ): void {
    const [by, at, country] = [toMemberRecord(actor), tx.now.toISOString(), threadCountry(actor)];
    const { id: firstId, text, source } = comments[0]!;
    const first = { id: firstId, threadId: id, ordinal: 1, key: firstId, by, at, text, mentions: [], source };
    const liveAnchor: LiveAnchor = { state, start: anchor.start, end: anchor.end, quote: anchor.quote };
    broadcastThread(
      tx,
      {
        standardId,
        threadId: id,
        draftAudience,
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
          anchor: liveAnchor,
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

/** A comment over the length limit is split into several. */
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
