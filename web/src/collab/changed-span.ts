import type { StepMap } from '@tiptap/pm/transform';

/** A stretch that an edit went through: where it was in the document before the edit, and where it is now. */
export interface ChangedSpan {
  readonly from: number;
  readonly before: number;
  readonly start: number;
  readonly end: number;
}

/** What a step puts in the place of others: how many in the place of those from the first position to the second. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** A stretch of a clause that an edit went through: from where and up to where in its words before, and in those now. */
export interface EditedSpan {
  readonly start: number;
  readonly end: number;
  readonly nowStart: number;
  readonly nowEnd: number;
}

/**
 * What of an edit went through this clause and no other one.
 * @param begins where its words began in the document before, and `nowBegins` where they begin now.
 */
export const spansWithin = (
  spans: readonly ChangedSpan[],
  {
    begins,
    length,
    nowBegins,
  }: { readonly begins: number; readonly length: number; readonly nowBegins: number },
): EditedSpan[] =>
  spans
    .filter(({ from, before }) => from >= begins && before <= begins + length)
    .map(({ from, before, start, end }) => ({
      start: from - begins,
      end: before - begins,
      nowStart: start - nowBegins,
      nowEnd: end - nowBegins,
    }));

/** What steps went through so far, and the next one. */
export function extendedBy(spans: readonly ChangedSpan[], map: StepMap): readonly ChangedSpan[] {
  const replacements: Replacement[] = [];
  map.forEach((start, end, from, to) => replacements.push({ start, end, length: to - from }));
  // From the last one: where those before it stand is not changed by it.
  return replacements.reduceRight(withReplacement, spans);
}

function withReplacement(
  spans: readonly ChangedSpan[],
  { start, end, length }: Replacement,
): readonly ChangedSpan[] {
  const ahead = spans.filter((span) => span.end < start);
  const behind = spans.filter((span) => span.start > end);
  const touched = spans.slice(ahead.length, spans.length - behind.length);
  const [first, last] = [touched[0], touched.at(-1)];
  const shift = ahead.reduce((sum, span) => sum + (span.end - span.start) - (span.before - span.from), 0);
  const growth = length - (end - start);
  const merged = {
    from: first ? first.from - Math.max(0, first.start - start) : start - shift,
    before: last ? last.before + Math.max(0, end - last.end) : end - shift,
    start: Math.min(start, first?.start ?? start),
    end: Math.max(end, last?.end ?? end) + growth,
  };
  return [
    ...ahead,
    merged,
    ...behind.map((span) => ({ ...span, start: span.start + growth, end: span.end + growth })),
  ];
}
