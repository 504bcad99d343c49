import type {
  AmendmentChange,
  AnchorState,
  ClauseKind,
  CountryCode,
  FileSource,
  Language,
  SeatType,
  StandardState,
  TextFormat,
  ThreadState,
} from '@nbn/contracts';
import { placeReferences } from '@nbn/drafting';
import type { FileDefinition } from '../definitions/files/file-definitions.ts';
import type { CitedSource } from '../sources/files/cited-source.ts';
import type { FingerprintScheme } from '../versions/version-fingerprint.ts';

/** The author of something, as a file names them. */
export interface FileAuthor {
  /** Null where the reader of the file may not know it. */
  readonly name: string | null;
  readonly organisation: string;
  readonly country: CountryCode | null;
  /** The seat of the national team that was held when it was written. */
  readonly seat: SeatType | null;
}

export interface FileComment {
  readonly by: FileAuthor;
  /** Who wrote it according to the file that `by` imported. */
  readonly source: FileSource | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly text: string;
}

export interface FileThread {
  readonly id: string;
  readonly clauseId: string;
  readonly state: ThreadState;
  readonly anchor: {
    readonly state: AnchorState;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  };
  readonly comments: readonly FileComment[];
}

/** An open amendment: what its clause said when it was begun, and what it should say. */
export interface FileAmendment {
  readonly ordinal: number;
  readonly clauseId: string;
  /** What it does to the clause; a new one is to stand after it. */
  readonly change: AmendmentChange;
  /** The clause as it was; of a new one, what it is to be. */
  readonly baseKind: ClauseKind;
  readonly baseLevel: number;
  /** Whose team proposes it; null: the secretariat. */
  readonly country: CountryCode | null;
  readonly baseText: string;
  readonly baseFormats: readonly TextFormat[];
  readonly proposedText: string;
  readonly proposedFormats: readonly TextFormat[];
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface FileClause {
  readonly id: string;
  /** As it is cited. */
  readonly number: string;
  /** What stands in the margin; nothing for a note. */
  readonly mark: string;
  readonly kind: ClauseKind;
  readonly depth: number;
  readonly level: number;
  readonly text: string;
  readonly formats: readonly TextFormat[];
}

/** A standard on its way into a file: what its reader may see of it, and nothing else. */
export interface StandardContent {
  readonly id: string;
  readonly title: string;
  readonly state: StandardState;
  /** What Norbanet writes around its text, which is English in any of them. */
  readonly language: Language;
  /** The version it holds; null: the text at the moment of the export. */
  readonly version: {
    readonly id: string;
    readonly label: string;
    readonly edition: string | null;
    /** What the hash is taken over: `version-fingerprint.ts`. */
    readonly scheme: FingerprintScheme;
    readonly hash: string;
    readonly at: string;
  } | null;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  readonly clauses: readonly FileClause[];
  /** In the order of their opening; none for a version, whose words they do not speak about. */
  readonly threads: readonly FileThread[];
  /** Those that wait for an outcome, in their order; none for a version. */
  readonly amendments: readonly FileAmendment[];
  /** What its clauses cite, by number. */
  readonly sources: readonly CitedSource[];
  /** What words mean in it, in the order of the words. */
  readonly definitions: readonly FileDefinition[];
}

/**
 * Where in a clause a thread stands, by offsets; the whole clause where it is about all of it or its words
 * are gone.
 */
export function rangeInClause(
  { anchor: { state, start, end } }: FileThread,
  text: string,
): { readonly start: number; readonly end: number } {
  const fits = state === 'placed' && start < end && end <= text.length;
  return fits ? { start, end } : { start: 0, end: text.length };
}

/** The numbers of clauses, as they are cited, by their ids. */
export const numberById = (
  clauses: readonly Pick<FileClause, 'id' | 'number'>[],
): ReadonlyMap<string, string> => new Map(clauses.map(({ id, number }) => [id, number]));

/**
 * Clauses and amendments with references that lead to a place in the same file; nowhere, where that has no such
 * places.
 */
export function withReferencePlaces(
  { clauses, amendments }: Pick<StandardContent, 'clauses' | 'amendments'>,
  placeOf: (clause: FileClause) => string | null,
): Pick<StandardContent, 'clauses' | 'amendments'> {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const placed = (formats: readonly TextFormat[]): TextFormat[] =>
    placeReferences(formats, (id) => {
      const referred = byId.get(id);
      return referred ? placeOf(referred) : null;
    });
  return {
    clauses: clauses.map((clause) => ({ ...clause, formats: placed(clause.formats) })),
    amendments: amendments.map((amendment) => ({
      ...amendment,
      baseFormats: placed(amendment.baseFormats),
      proposedFormats: placed(amendment.proposedFormats),
    })),
  };
}

/** The threads or amendments of each clause, in their order. */
export function groupByClause<T>(
  all: readonly T[],
  clauseOf: (one: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) found.set(clauseOf(one), [...(found.get(clauseOf(one)) ?? []), one]);
  return found;
}
