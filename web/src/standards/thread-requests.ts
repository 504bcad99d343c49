import { unwrap, api } from '../api/client.ts';
import type { ThreadAudience } from '@nbn/contracts';
import type { Clause, Comment, Thread } from './queries.ts';

export interface TextRange {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Chosen in a text that others may be typing in: they are found by themselves, not by their offsets. */
  readonly isLive?: boolean;
}

/** What is being written about: a clause as the writer sees it, and its words or all of it. */
export interface CommentTarget {
  readonly clauseId: string;
  readonly revision: number;
  readonly range: TextRange | null;
}

/** A comment as it is sent. The same key again does not double it. */
export interface CommentInput {
  readonly text: string;
  readonly key: string;
  readonly mentions: string[];
}

/** Who is to read a thread. */
export interface ThreadAudienceInput {
  readonly audience: ThreadAudience;
  readonly readers: string[];
}

export const openThread = (
  standardId: string,
  { clauseId, revision, range }: CommentTarget,
  comment: CommentInput,
  { audience, readers }: ThreadAudienceInput,
): Promise<Thread> =>
  unwrap(
    api.POST('/api/standards/{standardId}/threads', {
      params: { path: { standardId } },
      body: {
        ...comment,
        clauseId,
        revision,
        audience,
        ...(audience === 'named' ? { readers } : {}),
        ...(range
          ? {
              words: {
                start: range.start,
                end: range.end,
                ...(range.isLive ? { quote: range.quote.trim() } : {}),
              },
            }
          : {}),
      },
    }),
  );

export const replyTo = (standardId: string, threadId: string, comment: CommentInput): Promise<Comment> =>
  unwrap(
    api.POST('/api/standards/{standardId}/threads/{threadId}/comments', {
      params: { path: { standardId, threadId } },
      body: comment,
    }),
  );

export const changeThreadState = (standardId: string, threadId: string, to: 'resolve' | 'reopen') => {
  const params = { path: { standardId, threadId } };
  return unwrap(
    to === 'resolve'
      ? api.POST('/api/standards/{standardId}/threads/{threadId}/resolve', { params })
      : api.POST('/api/standards/{standardId}/threads/{threadId}/reopen', { params }),
  );
};

export const markSeen = (standardId: string, threadId: string, seen: number) =>
  api.PUT('/api/standards/{standardId}/threads/{threadId}/seen', {
    params: { path: { standardId, threadId } },
    body: { seen },
  });

export const restoreClause = (standardId: string, clauseId: string): Promise<Clause> =>
  unwrap(
    api.POST('/api/standards/{standardId}/clauses/{clauseId}/restore', {
      params: { path: { standardId, clauseId } },
    }),
  );
