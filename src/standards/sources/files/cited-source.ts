import { fillText } from '@nbn/texts';
import { publicPageTexts } from '#platform/text/texts';
import type { CitedSourceRow } from '../source.query.ts';

/** A source as a file or a public page lists it: what its reader may know of it. */
export type CitedSource = CitedSourceRow;

/** What is said of sources, in one language. */
export type SourceTexts = ReturnType<typeof publicPageTexts>['sources'];

const HASH_SHOWN = 16;

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
export const sourceText = (source: CitedSource, texts: SourceTexts): string =>
  [workText(source, texts), objectText(source, texts)].filter(Boolean).join(' ');

/** What whoever added it says of it: `Ministry of Justice (2021). Guidelines. Oslo.` */
export function workText(source: CitedSource, texts: SourceTexts): string {
  const { known, title, authors, year, publisher } = source;
  if (!known) return `${hiddenText(source, texts) ?? title ?? ''}.`;
  const by = [authors ?? '', year === null ? '' : `(${year})`].filter(Boolean).join(' ');
  return [by, title ?? '', publisher ?? ''].filter(Boolean).map(withStop).join(' ');
}

/** What is said of a source whose object has readers of its own, of whom the reader is none. */
function hiddenText({ kind }: CitedSource, texts: SourceTexts): string | undefined {
  if (kind === 'document') return texts.hiddenDocument;
  return kind === 'practice' ? texts.hiddenPractice : undefined;
}

/** The object of Norbanet that it is or that keeps a copy of it. */
export function objectText(source: CitedSource, texts: SourceTexts): string {
  const { kind, known, documentVersion, documentSha256, practiceVersion } = source;
  if (!known) return '';
  if (kind === 'practice') return withStop(fillText(texts.practice, { version: String(practiceVersion) }));
  if (documentVersion === null || documentSha256 === null) return '';
  const text = kind === 'document' ? texts.document : texts.copy;
  return withStop(fillText(text, { version: documentVersion, hash: documentSha256.slice(0, HASH_SHOWN) }));
}

const withStop = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
