import { equalFormats, type Language, type TextFormat } from '@nbn/contracts';
import {
  type FormattedText,
  type Hunk,
  hunksBetween,
  joinPieces,
  mergeFormats,
  mergeWords,
  runsOf,
  sliceFormats,
} from '@nbn/drafting';
import { DeletedTextRun, InsertedTextRun, type ParagraphChild } from 'docx';
import { amendmentLabel } from '../file-labels.ts';
import type { FileAmendment } from '../standard-content.ts';
import { linkedRuns, runForm } from './word-form.ts';
import { xmlText } from './xml-text.ts';

/** Words of a clause that an amendment takes out, and those that it puts there. */
export interface TrackedHunk {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How the words that it puts there look. */
  readonly formats: readonly TextFormat[];
  readonly by: FileAmendment;
}

export interface TrackedClause {
  readonly hunks: readonly TrackedHunk[];
  /**
   * Those that want the same words otherwise, or give words that stay another form: Word cannot show two changes
   * of one place, and shows no form as a change of words.
   */
  readonly conflicting: readonly FileAmendment[];
}

/**
 * Open amendments as changes of the present clause. The first that speaks about some words is
 * tracked in them; one that contradicts it, or what was written since, is noted beside the clause.
 */
export function trackAmendments(clause: FormattedText, amendments: readonly FileAmendment[]): TrackedClause {
  const hunks: TrackedHunk[] = [];
  const rivals: FileAmendment[] = [];
  for (const by of amendments) {
    const own = hunksOf(clause, by);
    if (!own || own.some((one) => hunks.some((other) => one.start <= other.end && other.start <= one.end)))
      rivals.push(by);
    else hunks.push(...own);
  }
  return { hunks: hunks.toSorted((a, b) => a.start - b.start), conflicting: rivals };
}

/** Its changes of the present words; null where these cannot say what it wants. */
function hunksOf(clause: FormattedText, by: FileAmendment): TrackedHunk[] | null {
  const pieces = mergeWords(by.baseText, by.proposedText, clause.text);
  if (pieces.some(({ kind }) => kind === 'conflict')) return null;
  const text = joinPieces(pieces);
  const formats = mergeFormats(
    text,
    { text: by.baseText, formats: by.baseFormats },
    { text: by.proposedText, formats: by.proposedFormats },
    clause,
  );
  const hunks = hunksBetween(clause.text, text);
  if (isReformatted(clause, { text, formats }, hunks)) return null;
  return hunks.map(({ oldStart, oldEnd, newStart, newEnd }) => ({
    start: oldStart,
    end: oldEnd,
    text: text.slice(newStart, newEnd),
    formats: sliceFormats(formats, newStart, newEnd),
    by,
  }));
}

/** Whether any of the words that stay has another form. */
function isReformatted(before: FormattedText, after: FormattedText, hunks: readonly Hunk[]): boolean {
  const edges = [
    ...hunks,
    { oldStart: before.text.length, oldEnd: 0, newStart: after.text.length, newEnd: 0 },
  ];
  return edges.some(({ oldStart, newStart }, at) => {
    const { oldEnd, newEnd } = hunks[at - 1] ?? { oldEnd: 0, newEnd: 0 };
    return !equalFormats(
      sliceFormats(before.formats, oldEnd, oldStart),
      sliceFormats(after.formats, newEnd, newStart),
    );
  });
}

type RunOptions = ConstructorParameters<typeof InsertedTextRun>[0];

/** Numbers of tracked changes are counted through the file. */
export class TrackedRuns {
  private next = 1_000_000;

  constructor(private readonly language: Language) {}

  deleted({ by }: TrackedHunk, words: FormattedText): ParagraphChild[] {
    return this.runs(words, by, (options) => new DeletedTextRun(options));
  }

  inserted({ by, text, formats }: TrackedHunk): ParagraphChild[] {
    return this.runs({ text, formats }, by, (options) => new InsertedTextRun(options));
  }

  private runs(
    words: FormattedText,
    by: FileAmendment,
    runWith: (options: RunOptions) => object,
  ): ParagraphChild[] {
    return runsOf(words).flatMap((run) =>
      linkedRuns(
        run,
        lines(run.text).map(
          (line) => runWith({ ...runForm(run), ...line, ...this.mark(by) }) as unknown as ParagraphChild,
        ),
      ),
    );
  }

  private mark(by: FileAmendment): { id: number; author: string; date: string } {
    return {
      id: this.next++,
      author: xmlText(amendmentLabel(by, this.language)),
      date: new Date(by.at).toISOString(),
    };
  }
}

/** Each line with the break before it: a new line is a change like any other. */
const lines = (words: string): { text: string; break?: number }[] =>
  xmlText(words)
    .split('\n')
    .map((text, at) => ({ text, ...(at > 0 ? { break: 1 } : {}) }))
    .filter((line) => line.text !== '' || line.break !== undefined);
