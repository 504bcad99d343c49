import type { CountryCode } from './countries.ts';

/**
 * A standard's life, in order; a parked one goes back to where it was, a superseded or withdrawn one has
 * ended.
 */
export const STANDARD_STATES = [
  'idea',
  'drafting',
  'national-review',
  'consultation',
  'consolidation',
  'ballot',
  'adopted',
  'published',
  'under-revision',
  'superseded',
  'withdrawn',
  'parked',
] as const;
export type StandardState = (typeof STANDARD_STATES)[number];

/** In which states a standard begins. */
export const INITIAL_STANDARD_STATES = ['idea', 'drafting'] as const satisfies readonly StandardState[];
export type InitialStandardState = (typeof INITIAL_STANDARD_STATES)[number];

/** Outlines that Norbanet brings along, from which a standard is begun. */
export const STANDARD_TEMPLATES = ['network-standard', 'procedure', 'guideline'] as const;
export type StandardTemplate = (typeof STANDARD_TEMPLATES)[number];

/** Who has to do something next, that a standard goes on. */
export const STANDARD_TURNS = ['editors', 'networks', 'countries', 'secretariat', 'seats', 'nobody'] as const;
export type StandardTurn = (typeof STANDARD_TURNS)[number];

/** Who reads a draft besides the teams: nobody, or every member of the national networks too. */
export const DRAFT_AUDIENCES = ['teams', 'networks'] as const;
export type DraftAudience = (typeof DRAFT_AUDIENCES)[number];

/**
 * heading and clause are numbered by level, item is lettered under the clause before it, note has no number.
 * row is a row of a table, its cells parted by tabs: rows that follow each other are one table, of which the
 * first is the header; it has no number.
 */
export const CLAUSE_KINDS = ['heading', 'clause', 'item', 'note', 'row'] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** Kinds without a number of their own: they are cited by the clause that they stand under. */
export const UNNUMBERED_CLAUSE_KINDS: readonly ClauseKind[] = ['note', 'row'];

export function isNumberedClause({ kind }: { readonly kind: ClauseKind }): boolean {
  return !UNNUMBERED_CLAUSE_KINDS.includes(kind);
}

/**
 * What counts as a clause wherever clauses are counted: what a country can do something with. Headings, notes
 * and rows are none.
 */
export const COUNTED_CLAUSE_KINDS: readonly ClauseKind[] = ['clause', 'item'];

export function isCountedClause({ kind }: { readonly kind: ClauseKind }): boolean {
  return COUNTED_CLAUSE_KINDS.includes(kind);
}

/** What one entry of a clause's history did. */
export const CLAUSE_CHANGES = ['added', 'edited', 'removed', 'restored'] as const;
export type ClauseChange = (typeof CLAUSE_CHANGES)[number];

export const CLAUSE_LEVEL_MAX = 4;
export const STANDARD_CLAUSES_MAX = 2_000;

/**
 * Why a version was fixed: to keep a state of the work by name, for a round, for a ballot, or because it was
 * adopted.
 */
export const VERSION_KINDS = ['working', 'consultation', 'ballot', 'adopted'] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];
export const VERSION_LABEL_MAX = 40;

/** Into which languages of the region a published standard is translated; English is what was adopted. */
export const TRANSLATION_LANGUAGES = ['da', 'fi', 'is', 'nb', 'sv', 'et', 'lv', 'lt'] as const;
export type TranslationLanguage = (typeof TRANSLATION_LANGUAGES)[number];
/**
 * missing: nothing yet · draft: written · checked: by another person than who wrote it · outdated: the
 * English words changed since.
 */
export const TRANSLATION_STATES = ['missing', 'draft', 'checked', 'outdated'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];
/** Whose national teams know a language well enough to translate into it. */
export const LANGUAGE_COUNTRIES: Readonly<Record<TranslationLanguage, readonly CountryCode[]>> = {
  da: ['DK'],
  fi: ['FI'],
  is: ['IS'],
  nb: ['NO'],
  sv: ['SE', 'FI'],
  et: ['EE'],
  lv: ['LV'],
  lt: ['LT'],
};
export const SLUG_MAX = 80;
/** Of an edition's number, which part grows: v1.0 becomes v1.1, or v2.0. */
export const EDITION_STEPS = ['minor', 'major'] as const;
export type EditionStep = (typeof EDITION_STEPS)[number];

/** Where a country is with a clause. */
export const ADOPTION_STATUSES = [
  'not-started',
  'planned',
  'in-progress',
  'in-practice',
  'not-applicable',
  'legal-obstacle',
] as const;
export type AdoptionStatus = (typeof ADOPTION_STATUSES)[number];
