import { hunksBetween, joinPieces, mergeWords } from '@nbn/drafting';
import { DeletedTextRun, InsertedTextRun, type ParagraphChild } from 'docx';
import { amendmentLabel, type FileAmendment } from '../standard-content.ts';
import { xmlText } from './xml-text.ts';

/** Words of a clause that an amendment takes out, and those that it puts there. */
export interface TrackedHunk {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly by: FileAmendment;
}

export interface TrackedClause {
  readonly hunks: readonly TrackedHunk[];
  /** Those that want the same words otherwise: Word cannot show two changes of one place. */
  readonly conflicting: readonly FileAmendment[];
}

/**
 * Open amendments as changes of the present clause. The first that speaks about some words is
 * tracked in them; one that contradicts it, or what was written since, is noted beside the clause.
 */
export function trackAmendments(text: string, amendments: readonly FileAmendment[]): TrackedClause {
  const hunks: TrackedHunk[] = [];
  const rivals: FileAmendment[] = [];
  for (const by of amendments) {
    const pieces = mergeWords(by.baseText, by.proposedText, text);
    const own = pieces.some(({ kind }) => kind === 'conflict')
      ? null
      : hunksBetween(text, joinPieces(pieces)).map(({ oldStart, oldEnd, newStart, newEnd }): TrackedHunk => ({
          start: oldStart,
          end: oldEnd,
          text: joinPieces(pieces).slice(newStart, newEnd),
          by,
        }));
    if (!own || own.some((one) => hunks.some((other) => one.start <= other.end && other.start <= one.end)))
      rivals.push(by);
    else hunks.push(...own);
  }
  return { hunks: hunks.toSorted((a, b) => a.start - b.start), conflicting: rivals };
}

/** Numbers of tracked changes are counted through the file. */
export class TrackedRuns {
  private next = 1_000_000;

  deleted({ by }: TrackedHunk, words: string): ParagraphChild[] {
    return lines(words).map(
      (line) => new DeletedTextRun({ ...line, ...this.mark(by) }) as unknown as ParagraphChild,
    );
  }

  inserted({ by, text: words }: TrackedHunk): ParagraphChild[] {
    return lines(words).map(
      (line) => new InsertedTextRun({ ...line, ...this.mark(by) }) as unknown as ParagraphChild,
    );
  }

  private mark(by: FileAmendment): { id: number; author: string; date: string } {
    return { id: this.next++, author: xmlText(amendmentLabel(by)), date: new Date(by.at).toISOString() };
  }
}

/** Each line with the break before it: a new line is a change like any other. */
const lines = (words: string): { text: string; break?: number }[] =>
  xmlText(words)
    .split('\n')
    .map((text, at) => ({ text, ...(at > 0 ? { break: 1 } : {}) }))
    .filter((line) => line.text !== '' || line.break !== undefined);
