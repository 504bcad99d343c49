import type { PlacedComment } from '@nbn/import';
import type { CommentMetadata } from './comments-part.ts';
import { parseOrphanNote } from './round-trip-text.ts';
import type { RemovedComment } from './word-block-reader.ts';

export interface ParsedComment {
  /** By the file's own word; empty where it names nobody. */
  readonly author: string;
  readonly at: string | null;
  readonly text: string;
}

/** A comment of a file with those that answer it, at a clause. */
export interface ParsedThread {
  /** Its place among the clauses. */
  readonly clause: number;
  /** Its words, by offsets (UTF-16); the same twice where it is about the whole clause. */
  readonly start: number;
  readonly end: number;
  /** Words that it was about and that are gone; null where they are not. */
  readonly lostQuote: string | null;
  readonly isResolved: boolean;
  readonly comments: readonly ParsedComment[];
}

type Place = Omit<ParsedThread, 'isResolved' | 'comments'>;

interface ThreadSources {
  readonly heads: ReadonlyMap<string, CommentMetadata>;
  /** The lines of each comment, in the order of the file. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly placed: readonly PlacedComment[];
  readonly removed: readonly RemovedComment[];
  readonly lastClause: number;
  readonly isOwn: boolean;
}

/**
 * Gathers comments with their answers into threads. What stands at no clause, in a running head say, is not
 * among them.
 */
export function readThreads({
  heads,
  lines,
  placed,
  removed,
  lastClause,
  isOwn,
}: ThreadSources): ParsedThread[] {
  const byRoot = new Map<string, string[]>();
  for (const id of lines.keys()) {
    const root = rootOf(id, heads);
    byRoot.set(root, [...(byRoot.get(root) ?? []), id]);
  }
  const places = new Map<string, Place>();
  for (const { comment, ...place } of placed) places.set(comment, { ...place, lostQuote: null });
  for (const { comment, quote } of removed)
    places.set(comment, { clause: lastClause, start: 0, end: 0, lostQuote: quote });
  return [...byRoot].flatMap(([root, ids]) => {
    const place = places.get(root) ?? ids.map((id) => places.get(id)).find((each) => each !== undefined);
    if (!place || place.clause < 0) return [];
    const lost = isOwn ? parseOrphanNote(lines.get(root)?.[0] ?? '') : null;
    const comments = ids.flatMap((id) =>
      commentOf(heads.get(id), lines.get(id)!.slice(id === root && lost !== null ? 1 : 0)),
    );
    if (comments.length === 0) return [];
    return [
      {
        ...place,
        ...(lost === null ? {} : { start: 0, end: 0, lostQuote: lost }),
        isResolved: heads.get(root)?.isResolved ?? false,
        comments,
      },
    ];
  });
}

function commentOf(head: CommentMetadata | undefined, lines: readonly string[]): ParsedComment[] {
  const text = lines.join('\n').trim();
  return text === '' ? [] : [{ author: head?.author ?? '', at: head?.at ?? null, text }];
}

/** The comment that a thread begins with. Answers may answer answers, and a forged file itself. */
function rootOf(id: string, heads: ReadonlyMap<string, CommentMetadata>): string {
  const seen = new Set([id]);
  let root = id;
  for (
    let parent = heads.get(root)?.parentId ?? null;
    parent !== null && !seen.has(parent);
    parent = heads.get(root)?.parentId ?? null
  ) {
    root = parent;
    seen.add(root);
  }
  return root;
}
