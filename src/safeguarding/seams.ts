import { type Finding, mayHoldPersonalData, severityOf } from '@nbn/safeguarding';
import type { IncomingText } from '../platform/text/text-gate.ts';

/** As far as a number and the words that say what it is reach on each side. */
const REACH = 96;
const ORDINAL = /^\d+$/;

/** Where one text of a list ends and the next one begins: paragraphs of a file, between which a number may be torn apart. */
export interface Seam {
  /** Place of the text before it. */
  readonly at: number;
  /** The end of that text, a line's end, and the beginning of the next one. */
  readonly text: string;
  /** Where the line's end stands in it. */
  readonly cut: number;
}

/** The seams of lists among texts in their order. Texts that stand in no list have nothing to do with their neighbours. */
export function seamsOf(texts: readonly IncomingText[]): Seam[] {
  return texts.slice(1).flatMap((next, at) => {
    const [before, behind] = [texts[at]!.text.slice(-REACH), next.text.slice(0, REACH)];
    const isTearable = mayHoldPersonalData(before) && mayHoldPersonalData(behind);
    return isTearable && isNext(texts[at]!.field, next.field) ? [{ at, text: `${before}\n${behind}`, cut: before.length }] : [];
  });
}

function isNext(field: string, next: string): boolean {
  // A place in a list: `clauses.12.text`.
  const parts = field.split('.');
  const at = parts.findIndex((part) => ORDINAL.test(part));
  return at >= 0 && next === parts.with(at, String(Number(parts[at]) + 1)).join('.');
}

interface TornFindings {
  readonly before: Finding[];
  readonly behind: Finding[];
}

/** What stands across a seam, as findings of the two texts it lies between: the number's first part, and its second. */
export function acrossSeam({ cut }: Seam, findings: readonly Finding[], lengthBefore: number): TornFindings {
  const across = findings.filter(({ kind, start, end }) => severityOf(kind) === 'block' && start < cut && end > cut + 1);
  return {
    before: across.map(({ kind, start }) => ({ kind, start: lengthBefore - cut + start, end: lengthBefore })),
    behind: across.map(({ kind, end }) => ({ kind, start: 0, end: end - cut - 1 })),
  };
}
