import { readFileSync } from 'node:fs';
import { type Field, LANGUAGES, type Language } from '@nbn/contracts';
import type { TermEntry } from '@nbn/language';

/** A concept of the field as the data holds it. */
export interface ConceptRecord {
  readonly id: string;
  readonly field: Field;
  readonly definition: string;
}

/** One term of a concept in one language, with its inflected forms. */
export interface TermRecord {
  readonly term: string;
  readonly forms: readonly string[];
}

/**
 * Counts up with each change of the data: a database that was filled from an earlier version takes over what
 * is new, and leaves alone what its members changed.
 */
export const TERM_DATA_VERSION = 1;

const readJson = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8')) as T;

/** The concepts that a new installation begins with. */
export function readConcepts(): readonly ConceptRecord[] {
  return readJson('concepts.json');
}

/** The terms of a language by their concept; the first of a concept is the preferred one. */
export function readTerms(language: Language): Readonly<Record<string, readonly TermRecord[]>> {
  return readJson(`terms.${language}.json`);
}

/** All terms of the data, as the term bank takes them. */
export function readTermEntries(): readonly TermEntry[] {
  return LANGUAGES.flatMap((language) =>
    Object.entries(readTerms(language)).flatMap(([concept, terms]) =>
      terms.map(({ term, forms }) => ({ concept, language, term, forms })),
    ),
  );
}
