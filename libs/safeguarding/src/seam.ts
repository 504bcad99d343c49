import { type Finding, severityOf } from './kinds.ts';
import { mayHoldPersonalData } from './may-hold.ts';

/** As far as a number and the words that say what it is reach on each side. */
const REACH = 96;

/** Where one text ends and the next one begins, between which a number may be torn apart. */
export interface Seam {
  /** The end of the one, a line's end, and the beginning of the next. */
  readonly text: string;
  /** Where the line's end stands in it. */
  readonly cut: number;
}

/** The seam between a text and the one that follows it; null where no number can lie across it. */
export function seamBetween(text: string, next: string): Seam | null {
  const [before, behind] = [text.slice(-REACH), next.slice(0, REACH)];
  if (before === '' || behind === '' || !(mayHoldPersonalData(before) || mayHoldPersonalData(behind))) return null;
  return { text: `${before}\n${behind}`, cut: before.length };
}

/** What is held back of the findings in a seam's text and lies across it. */
export function acrossSeam({ cut }: Seam, findings: readonly Finding[]): Finding[] {
  return findings.filter(({ kind, start, end }) => severityOf(kind) === 'block' && start < cut && end > cut + 1);
}
