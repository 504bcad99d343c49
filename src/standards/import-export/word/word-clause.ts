import { HeadingLevel, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { FileClause } from '../standard-content.ts';
import type { TrackedHunk, TrackedRuns } from './word-amendments.ts';
import { clauseBookmark } from './word-contents.ts';
import { STYLE_OF, TAB_AT } from './word-styles.ts';
import { commentedRuns, commentPlaces, type NumberedThread } from './word-runs.ts';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** What stands in and around the words of a clause. */
export interface ClauseSurroundings {
  readonly threads: readonly NumberedThread[];
  readonly hunks: readonly TrackedHunk[];
  readonly tracked: TrackedRuns;
  /** What it cites, behind its words. */
  readonly cited: readonly ParagraphChild[];
  /** Its place among the clauses, by which the contents and references lead to it. */
  readonly at: number;
  readonly isReferred: boolean;
  readonly pageBreakBefore: boolean;
  /** Whether it stays on the page of the next one. */
  readonly keepNext: boolean;
}

/** One clause as a paragraph under its number, with comments around their very words. */
export function clauseParagraph(
  clause: FileClause,
  { threads, hunks, tracked, cited, at, isReferred, pageBreakBefore, keepNext }: ClauseSurroundings,
): Paragraph {
  const { kind, mark, depth, text, formats } = clause;
  const children = [
    ...(mark ? [new TextRun({ children: [mark, new Tab()] })] : []),
    ...commentedRuns({ text, formats, places: commentPlaces(text, threads), hunks, tracked }),
    ...cited,
  ];
  const tabStops = [{ type: 'left' as const, position: TAB_AT[kind] }];
  return kind === 'heading'
    ? new Paragraph({
        heading: HEADINGS[Math.min(HEADINGS.length, depth) - 1]!,
        indent: { left: TAB_AT.heading, hanging: TAB_AT.heading },
        tabStops,
        pageBreakBefore,
        children: [clauseBookmark(clause, at, children)],
      })
    : new Paragraph({
        style: STYLE_OF[kind],
        ...(keepNext ? { keepNext } : {}),
        tabStops,
        pageBreakBefore,
        children: isReferred ? [clauseBookmark(clause, at, children)] : children,
      });
}
