import { acrossSeam, type Finding, type Seam, seamBetween } from '@nbn/safeguarding';
import type { IncomingText } from '../platform/text/text-gate.ts';

const ORDINAL = /^\d+$/;

/** A seam in a list of texts, such as the paragraphs of a file. */
export interface ListSeam extends Seam {
  /** Place of the text before it. */
  readonly at: number;
}

/** The seams of lists among texts in their order. Texts that stand in no list have nothing to do with their neighbours. */
export function seamsOf(texts: readonly IncomingText[]): ListSeam[] {
  return texts.slice(1).flatMap((next, at) => {
    const seam = isNext(texts[at]!.field, next.field) ? seamBetween(texts[at]!.text, next.text) : null;
    return seam ? [{ at, ...seam }] : [];
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
export function tornAt(seam: ListSeam, findings: readonly Finding[], lengthBefore: number): TornFindings {
  const across = acrossSeam(seam, findings);
  return {
    before: across.map(({ kind, start }) => ({ kind, start: lengthBefore - seam.cut + start, end: lengthBefore })),
    behind: across.map(({ kind, end }) => ({ kind, start: 0, end: end - seam.cut - 1 })),
  };
}
