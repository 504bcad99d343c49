import type { TextFormat } from '@nbn/contracts';
import { type FormattedText, runsOf, sliceFormats } from '@nbn/drafting';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { rangeInClause, type FileThread } from '../standard-content.ts';
import { type TrackedHunk, TrackedRuns } from './word-amendments.ts';
import { linkedRuns, runForm } from './word-form.ts';
import { xmlText } from './xml-text.ts';

/** A thread with the numbers that its comments have in the file. */
export interface NumberedThread {
  readonly thread: FileThread;
  readonly ids: readonly number[];
}

/** Where the comments of a thread stand in a text, by offsets (UTF-16). */
export interface CommentPlace {
  readonly ids: readonly number[];
  readonly start: number;
  readonly end: number;
}

export const commentPlaces = (text: string, threads: readonly NumberedThread[]): CommentPlace[] =>
  threads.map(({ thread, ids }) => ({ ids, ...rangeInClause(thread, text) }));

/** A text with all that stands in it. */
export interface AnnotatedText {
  readonly text: string;
  readonly formats?: readonly TextFormat[];
  readonly places: readonly CommentPlace[];
  readonly hunks?: readonly TrackedHunk[];
  readonly tracked?: TrackedRuns;
}

/**
 * Words with the beginnings and ends of comments between them. Comments may overlap; an edge that is outside
 * the text is left out.
 */
export function commentedRuns({
  text,
  formats = [],
  places,
  hunks = [],
  // Where nothing is tracked, nobody is named in any language.
  tracked = new TrackedRuns('en'),
}: AnnotatedText): ParagraphChild[] {
  const edges = [
    0,
    text.length,
    ...places.flatMap(({ start, end }) => [start, end]),
    ...hunks.flatMap(({ start, end }) => [start, end]),
  ];
  const cuts = [...new Set(edges.filter((at) => at >= 0 && at <= text.length))].toSorted((a, b) => a - b);
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
          { text: text.slice(at, cuts[index + 1]), formats: sliceFormats(formats, at, cuts[index + 1]!) },
          hunks.find(({ start, end }) => start <= at && at < end),
          tracked,
        )
      : []),
  ]);
}

function wordRuns(
  words: FormattedText,
  hunk: TrackedHunk | undefined,
  tracked: TrackedRuns,
): ParagraphChild[] {
  return hunk ? tracked.deleted(hunk, words) : formattedRuns(words);
}

/** Words as runs of their forms. */
export const formattedRuns = (words: FormattedText, options: IRunOptions = {}): ParagraphChild[] =>
  runsOf(words).flatMap((run) => linkedRuns(run, textRuns(run.text, { ...options, ...runForm(run) })));

const commentEnd = ({ ids }: CommentPlace): ParagraphChild[] =>
  ids.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]);

/** Lines of a text as runs: a line's end is a line's end in Word too. */
export function textRuns(words: string, options: IRunOptions = {}): TextRun[] {
  return xmlText(words)
    .split('\n')
    .flatMap((line, at) => {
      if (at > 0) return [new TextRun({ ...options, text: line, break: 1 })];
      return line ? [new TextRun({ ...options, text: line })] : [];
    });
}
