import type { ParagraphChange } from '@nbn/contracts';
import { type ParagraphState, paragraphKey } from './report-draft.ts';

type Compared = Pick<ParagraphState, 'provisionId' | 'recordKind' | 'recordId' | 'text' | 'leftOut'>;

export interface ReportChanges<P extends Compared> {
  /** Of each paragraph in turn; null of what is left out, or where there is no report before. */
  readonly changes: readonly (ParagraphChange | null)[];
  /** What the report before said, and this one says no more. */
  readonly gone: readonly P[];
}

/** How a report differs from the one before it, by the records that both cite beneath the same provision. */
export function compareReports<P extends Compared>(
  paragraphs: readonly P[],
  previous: readonly P[] | null,
): ReportChanges<P> {
  if (!previous) return { changes: paragraphs.map(() => null), gone: [] };
  const told = new Map(previous.filter(({ leftOut }) => !leftOut).map((each) => [paragraphKey(each), each]));
  const changes = paragraphs.map((paragraph) => {
    const before = told.get(paragraphKey(paragraph));
    return paragraph.leftOut ? null : changeOf(paragraph.text, before?.text);
  });
  const telling = new Set(paragraphs.filter(({ leftOut }) => !leftOut).map(paragraphKey));
  return { changes, gone: [...told].filter(([key]) => !telling.has(key)).map(([, paragraph]) => paragraph) };
}

function changeOf(text: string, before: string | undefined): ParagraphChange {
  if (before === undefined) return 'new';
  return before === text ? 'same' : 'changed';
}
