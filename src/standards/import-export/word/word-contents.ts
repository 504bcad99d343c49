import type { ClauseKind, Language } from '@nbn/contracts';
import { Bookmark, Paragraph, type ParagraphChild, TableOfContents } from 'docx';
import { publicPageTexts } from '#platform/text/texts';
import type { FileClause } from '../standard-content.ts';
import { STYLE_OF } from './word-styles.ts';
import { xmlText } from './xml-text.ts';

/** Headings down to this level of Word's stand in the contents. */
const LEVEL_MAX = 3;
/** A standard of fewer headings is read without contents. */
const HEADINGS_MIN = 3;

/** What leads to a clause within the file, by its place among the clauses; to a heading its contents do, too. */
export const bookmarkOf = (kind: ClauseKind, at: number): string =>
  `${kind === 'heading' ? '_Toc' : '_Ref'}${100_000 + at}`;

/**
 * A field of contents with its headings in it already; Word fills in the page numbers, which only it knows.
 * Nothing for a standard of few headings.
 */
export function contentsField(
  clauses: readonly FileClause[],
  language: Language,
): (Paragraph | TableOfContents)[] {
  const entries = clauses.flatMap(({ kind, mark, depth, text }, at) => {
    if (kind !== 'heading' || depth > LEVEL_MAX) return [];
    const title = xmlText(`${mark}  ${text}`.replaceAll('\n', ' '));
    return [{ title, level: depth, href: bookmarkOf(kind, at) }];
  });
  if (entries.length < HEADINGS_MIN) return [];
  const { contents } = publicPageTexts(language).edition;
  return [
    new Paragraph({ style: STYLE_OF.contents, text: contents }),
    new TableOfContents(contents, {
      hyperlink: true,
      headingStyleRange: `1-${LEVEL_MAX}`,
      cachedEntries: entries,
    }),
  ];
}

/** The words of a clause as a place that something leads to. */
export const clauseBookmark = (
  { kind }: FileClause,
  at: number,
  children: readonly ParagraphChild[],
): ParagraphChild => new Bookmark({ id: bookmarkOf(kind, at), children: [...children] });
