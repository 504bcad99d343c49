import { findingsAcrossBoundary, boundaryBetween, type Finding, type TextBoundary } from '@nbn/safeguarding';
import type { IncomingText } from '#platform/text/text-check.service';

const LIST_INDEX = /^\d+$/;

/** A boundary between two texts of a list, such as the paragraphs of a file. */
export interface ListBoundary extends TextBoundary {
  /** Place of the text before it. */
  readonly at: number;
}

/**
 * The boundaries between neighbours in each list among `texts`. Texts that stand in no list have nothing to
 * do with their neighbours.
 */
export function findListBoundaries(texts: readonly IncomingText[]): ListBoundary[] {
  return texts.slice(1).flatMap((next, at) => {
    const boundary = isNextInList(texts[at]!.field, next.field)
      ? boundaryBetween(texts[at]!.text, next.text)
      : null;
    return boundary ? [{ at, ...boundary }] : [];
  });
}

function isNextInList(field: string, next: string): boolean {
  // A place in a list: `clauses.12.text`.
  const parts = field.split('.');
  const at = parts.findIndex((part) => LIST_INDEX.test(part));
  return at >= 0 && next === parts.with(at, String(Number(parts[at]) + 1)).join('.');
}

interface SplitFindings {
  readonly before: Finding[];
  readonly after: Finding[];
}

/**
 * What stands across a boundary, as findings of the two texts it lies between: the number's first part, and
 * its second.
 */
export function splitFindingsAt(
  boundary: ListBoundary,
  findings: readonly Finding[],
  lengthBefore: number,
): SplitFindings {
  const across = findingsAcrossBoundary(boundary, findings);
  return {
    before: across.map(({ kind, start }) => ({
      kind,
      start: lengthBefore - boundary.cut + start,
      end: lengthBefore,
    })),
    after: across.map(({ kind, end }) => ({ kind, start: 0, end: end - boundary.cut - 1 })),
  };
}
