import { type Finding, severityOf } from './kinds.ts';
import { mayHoldPersonalData } from './may-hold-personal-data.ts';

/** Characters on each side within which a number and the words that say what it is stand. */
const BOUNDARY_LENGTH = 96;

/** The boundary between two texts that follow each other: a number may be divided between them. */
export interface TextBoundary {
  /** The end of the one, a line's end, and the beginning of the next. */
  readonly text: string;
  /** Offset of the line's end in `text`. */
  readonly cut: number;
}

/** The boundary between a text and the one that follows it; null where no number can lie across it. */
export function boundaryBetween(text: string, next: string): TextBoundary | null {
  const [before, behind] = [text.slice(-BOUNDARY_LENGTH), next.slice(0, BOUNDARY_LENGTH)];
  if (before === '' || behind === '' || !(mayHoldPersonalData(before) || mayHoldPersonalData(behind)))
    return null;
  return { text: `${before}\n${behind}`, cut: before.length };
}

/** Those findings in a boundary's text that lie across it and hold a text back. */
export function findingsAcrossBoundary({ cut }: TextBoundary, findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ kind, start, end }) => severityOf(kind) === 'block' && start < cut && end > cut + 1,
  );
}
