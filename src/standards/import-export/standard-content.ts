import {
  NETWORK_ZONE,
  type AmendmentChange,
  type AnchorState,
  type ClauseKind,
  type CountryCode,
  type FileSource,
  type SeatType,
  type StandardState,
  type TextFormat,
  type ThreadState,
} from '@nbn/contracts';
import { placeReferences } from '@nbn/drafting';
import type { FileDefinition } from '../definitions/files/file-definitions.ts';
import type { CitedSource } from '../sources/files/cited-source.ts';
import { countryName } from '#platform/text/country-name';
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

/** What the file is called besides its title: `v1.0`, a version's name, or that it is a draft. */
export function editionLabel({ version, takenAt }: Pick<StandardContent, 'version' | 'takenAt'>): string {
  return version ? (version.edition ?? version.label) : `draft of ${formatDay(takenAt)}`;
}

/** The day by the Network's own clock, as its pages say it. */
export function formatDay(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: NETWORK_ZONE,
  }).format(new Date(instant));
}

const SEAT_LABELS: Readonly<Record<SeatType, string>> = {
  government: 'government seat',
  ngo: 'NGO seat',
  resource: 'resource person',
};
/**
 * `Liis Tamm, NGO seat, Estonia`; whoever held no seat by the organisation, and without a name where it is
 * not for the reader.
 */
export function formatAuthor({ name, seat, organisation, country }: FileAuthor): string {
  return [name, seat ? SEAT_LABELS[seat] : organisation, country && countryName(country, 'en')]
    .filter(Boolean)
    .join(', ');
}

/** Of a comment that came in with a file, whom that file named: Norbanet cannot say that it was they. */
export const formatFileSource = ({ author }: FileSource): string =>
  `${author ?? UNKNOWN_AUTHOR}${FILE_SOURCE_SUFFIX}`;
/** Whom a file does not name, or not to this reader. */
export const UNKNOWN_AUTHOR = 'Unknown author';
const FILE_SOURCE_SUFFIX = ' (according to an imported file)';
/** What files that were written earlier have in its place. */
const EARLIER_FILE_SOURCE_SUFFIX = ' (by the word of a file)';
/** The same the other way round, so that it does not grow each time a file goes out and comes in. */
export function stripFileSourceSuffix(author: string): string {
  const suffix = [FILE_SOURCE_SUFFIX, EARLIER_FILE_SOURCE_SUFFIX].find((one) => author.endsWith(one));
  return suffix === undefined ? author : author.slice(0, -suffix.length);
}

/** Whom a file names for a comment. */
export const formatCommentAuthor = ({ by, source }: FileComment): string =>
  source ? formatFileSource(source) : formatAuthor(by);

/** What stands between whose amendment it is and its words. */
export const PROPOSES: Readonly<Record<AmendmentChange, string>> = {
  reworded: 'proposes',
  added: 'proposes a new clause after this one',
  removed: 'proposes to remove this clause',
};

/** `Amendment 3, Latvia`. */
export function amendmentLabel({ ordinal, country }: Pick<FileAmendment, 'ordinal' | 'country'>): string {
  return `Amendment ${ordinal}, ${country ? countryName(country, 'en') : 'secretariat'}`;
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
