import type { SourceKind } from '@nbn/contracts';
import type { CitedSourceRow } from '../source.query.ts';

/** A source as a file or a public page lists it: what its reader may know of it. */
export type CitedSource = CitedSourceRow;

/** What is said of a source whose object has readers of its own, of whom the reader is none. */
const UNKNOWN: Partial<Record<SourceKind, string>> = {
  document: 'A document with restricted access',
  practice: 'A practice with restricted access',
};
const HASH_SHOWN = 16;

/** Above the list, wherever it stands. */
export const SOURCES_HEADING = 'Sources';

/** Where one of the sources is cited, as it stands behind the words. */
export interface CitationMark {
  readonly number: number;
  /** `[1]`, `[1, p. 12]`. */
  readonly text: string;
}

/** What stands behind the words of a clause, in the order of the numbers. */
export function citationMarks(sources: readonly CitedSource[], clauseId: string): CitationMark[] {
  return sources.flatMap(({ number, citations }) =>
    citations
      .filter((citation) => citation.clauseId === clauseId)
      .map(({ locator }) => ({ number, text: locator ? `[${number}, ${locator}]` : `[${number}]` })),
  );
}

/** `Ministry of Justice (2021). Guidelines. Oslo.`, without its address. */
export function sourceText(source: CitedSource): string {
  const { kind, known, title, authors, year, publisher } = source;
  if (!known) return `${UNKNOWN[kind] ?? title ?? ''}.`;
  const by = [authors ?? '', year === null ? '' : `(${year})`].filter(Boolean).join(' ');
  return [by, title ?? '', publisher ?? '', objectText(source)].filter(Boolean).map(withStop).join(' ');
}

/** The object of Norbanet that it is or that keeps a copy of it. */
function objectText({ kind, documentVersion, documentSha256, practiceVersion }: CitedSource): string {
  if (kind === 'practice') return `Practice shared in the Network, version ${practiceVersion}`;
  if (documentVersion === null || documentSha256 === null) return '';
  const what = kind === 'document' ? 'Library of the Network' : 'Copy in the library of the Network';
  return `${what}, version ${documentVersion}, SHA-256 ${documentSha256.slice(0, HASH_SHOWN)}…`;
}

const withStop = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
