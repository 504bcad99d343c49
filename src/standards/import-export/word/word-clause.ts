import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import { rangeInClause, type FileClause, type FileThread } from '../standard-content.ts';
import { type TrackedHunk, TrackedRuns } from './word-amendments.ts';
import { headingBookmark } from './word-contents.ts';
import { STYLE_OF, TAB_AT } from './word-styles.ts';
import { xmlText } from './xml-text.ts';

/** A thread with the numbers that its comments have in the file. */
export interface NumberedThread {
  readonly thread: FileThread;
  readonly ids: readonly number[];
}

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
  /** Its place among the clauses, by which the contents lead to a heading. */
  readonly at: number;
  readonly pageBreakBefore: boolean;
}

/** One clause as a paragraph under its number, with comments around their very words. */
export function clauseParagraph(
  { kind, mark, depth, text }: FileClause,
  { threads, hunks, tracked, at, pageBreakBefore }: ClauseSurroundings,
): Paragraph {
  const children = [
    ...(mark ? [new TextRun({ children: [mark, new Tab()] })] : []),
    ...commentedRuns(text, threads, hunks, tracked),
  ];
  const tabStops = [{ type: 'left' as const, position: TAB_AT[kind] }];
  return kind === 'heading'
    ? new Paragraph({
        heading: HEADINGS[Math.min(HEADINGS.length, depth) - 1]!,
        indent: { left: TAB_AT.heading, hanging: TAB_AT.heading },
        tabStops,
        pageBreakBefore,
        children: [headingBookmark(at, children)],
      })
    : new Paragraph({ style: STYLE_OF[kind], tabStops, pageBreakBefore, children });
}

/** Words with the beginnings and ends of comments between them. Comments may overlap. */
export function commentedRuns(
  text: string,
  threads: readonly NumberedThread[],
  hunks: readonly TrackedHunk[] = [],
  tracked = new TrackedRuns(),
): ParagraphChild[] {
  const places = threads.map(({ thread, ids }) => ({ ids, ...rangeInClause(thread, text) }));
  const cuts = [
    ...new Set([
      0,
      text.length,
      ...places.flatMap(({ start, end }) => [start, end]),
      ...hunks.flatMap(({ start, end }) => [start, end]),
    ]),
  ].toSorted((a, b) => a - b);
  return cuts.flatMap((at, index) => [
    // What is about an empty clause begins and ends in the same place: its end comes after its beginning.
    ...places.filter(({ start, end }) => end === at && start < end).flatMap(commentEnd),
    ...places
      .filter(({ start }) => start === at)
      .flatMap(({ ids }) => ids.map((id) => new CommentRangeStart(id))),
    ...places.filter(({ start, end }) => end === at && start === end).flatMap(commentEnd),
    ...hunks.filter((hunk) => hunk.end === at).flatMap((hunk) => tracked.inserted(hunk)),
    ...(index + 1 < cuts.length
      ? wordRuns(
          text.slice(at, cuts[index + 1]),
          hunks.find(({ start, end }) => start <= at && at < end),
          tracked,
        )
      : []),
  ]);
}

function wordRuns(
  text: string,
  hunk: TrackedHunk | undefined,
  tracked: TrackedRuns,
): readonly ParagraphChild[] {
  return hunk ? tracked.deleted(hunk, text) : textRuns(text);
}

const commentEnd = ({ ids }: { readonly ids: readonly number[] }): ParagraphChild[] =>
  ids.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]);

/** Lines of a text as runs: a line's end is a line's end in Word too. */
export function textRuns(words: string): TextRun[] {
  return xmlText(words)
    .split('\n')
    .flatMap((line, at) => {
      if (at > 0) return [new TextRun({ text: line, break: 1 })];
      return line ? [new TextRun(line)] : [];
    });
}
