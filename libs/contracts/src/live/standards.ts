import type { CountryCode } from '../countries.ts';
import type { TextFormat } from '../formats.ts';
import type { FileSource } from '../import-export.ts';
import type { Person } from '../people.ts';
import type { ClauseKind, DraftAudience, StandardState, VersionKind } from '../standards.ts';
import type { AnchorState, ThreadAudience, ThreadState } from '../threads.ts';

export interface LiveClause {
  readonly id: string;
  readonly position: string;
  readonly kind: ClauseKind;
  readonly level: number;
  readonly text: string;
  readonly formats: TextFormat[];
  readonly revision: number;
  readonly changedBy: Person;
  readonly changedAt: string;
  readonly removed: boolean;
}

/** Where a thread's words are now; `quote` is kept when they are gone. */
export interface LiveAnchor {
  readonly state: AnchorState;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface LiveComment {
  readonly id: string;
  readonly threadId: string;
  /** 1, 2, 3 … within the thread, without a gap. */
  readonly ordinal: number;
  /** The author's own id of the comment: a resend is known by it. */
  readonly key: string;
  readonly by: Person;
  readonly at: string;
  readonly text: string;
  /** Who is called to it: their names stand in the text behind an @. */
  readonly mentions: Person[];
  /** Of a comment that `by` brought in with a file: who wrote it, as the file says. */
  readonly source: FileSource | null;
}

export interface LiveThread {
  readonly id: string;
  readonly clauseId: string;
  /** The country of the one who opened it; null for the secretariat. */
  readonly country: CountryCode | null;
  readonly audience: ThreadAudience;
  /** Of a thread among those named: who they are. */
  readonly readers: Person[];
  readonly anchor: LiveAnchor;
  readonly state: ThreadState;
  readonly stateBy: Person;
  readonly stateAt: string;
  readonly comments: number;
  readonly first: LiveComment;
}

/**
 * What happens to a standard: to its text in the room `standard:<id>`, to its threads in the room that the
 * standard names to its reader. Each payload is whole, so that applying one twice changes nothing.
 */
export interface StandardLiveEvents {
  'standard-changed': {
    readonly title: string;
    readonly state: StandardState;
    readonly audience: DraftAudience;
  };
  /**
   * A round was announced, opened, extended, closed or answered: each reader fetches it with their own
   * rights.
   */
  'consultation-changed': { readonly roundId: string };
  /** A round of a consensus process was planned, opened or closed; never that somebody rated. */
  'consensus-changed': { readonly processId: string };
  /**
   * An amendment was put, voted on, decided or withdrawn; told of a draft in the room `amendment:<id>` alone.
   * Fetched by each reader with their own rights.
   */
  'amendment-changed': { readonly amendmentId: string; readonly clauseId: string };
  /** Added, edited, moved, removed or restored. */
  'clause-changed': { readonly clause: LiveClause };
  /** Words under discussion moved, within their clause or into another, or went. */
  'anchors-moved': {
    readonly anchors: readonly {
      readonly threadId: string;
      readonly clauseId: string;
      readonly anchor: LiveAnchor;
    }[];
  };
  /** A version was fixed; its clauses are read over HTTP. */
  'version-made': {
    readonly versionId: string;
    readonly label: string;
    readonly kind: VersionKind;
    readonly ordinal: number;
  };
  /** Sources or what cites them are others now: each reader fetches them with their own rights. */
  'sources-changed': { readonly sourceId: string | null };
  /** What words mean is other now. */
  'definitions-changed': { readonly definitionId: string };
  'standard-published': { readonly versionId: string; readonly edition: string };
  'thread-opened': { readonly thread: LiveThread };
  'comment-added': { readonly comment: LiveComment };
  'thread-state-changed': {
    readonly threadId: string;
    readonly state: ThreadState;
    readonly by: Person;
    readonly at: string;
  };
}
export type StandardLiveEvent = keyof StandardLiveEvents;
