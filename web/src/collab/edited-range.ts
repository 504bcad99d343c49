import { differingRange } from '@nbn/collab';
import type { EditedSpan } from './changed-span.ts';

type EditedRange = ReturnType<typeof differingRange>;

/** From where and up to where in the text before it an edit went, by what the editor was told to do. */
type ReplacedRange = Pick<EditedSpan, 'start' | 'end'>;

/** A stretch in which a text changed, and where it stands in the text now. */
export interface EditedStretch extends EditedRange {
  readonly nowStart: number;
}

/**
 * The stretches in which a member changed a text, in order. Words that were taken elsewhere went at one place and came
 * at another: those between them stayed, and whoever writes there at that moment is not disturbed.
 * @param caret where the caret stands in the text after the change; null where it is elsewhere.
 * @param spans what the editor was told to do, if that is known.
 */
export function editedStretches(
  before: string,
  after: string,
  caret: number | null,
  spans: readonly EditedSpan[],
): EditedStretch[] {
  if (spans.length > 1 && stayedBetween(before, after, spans))
    return spans.flatMap(({ start, end, nowStart, nowEnd }) => {
      const [was, is] = [before.slice(start, end), after.slice(nowStart, nowEnd)];
      if (was === is) return [];
      const range = editedRange(was, is, is.length, { start: 0, end: was.length });
      return [
        {
          start: start + range.start,
          end: start + range.end,
          text: range.text,
          nowStart: nowStart + range.start,
        },
      ];
    });
  const [first, last] = [spans[0], spans.at(-1)];
  const replaced = first && last ? { start: first.start, end: last.end } : null;
  const range = editedRange(before, after, last?.nowEnd ?? caret, replaced);
  return [{ ...range, nowStart: range.start }];
}

/** Whether all that an edit did not go through is as it was. */
function stayedBetween(before: string, after: string, spans: readonly EditedSpan[]): boolean {
  let [at, nowAt] = [0, 0];
  for (const { start, end, nowStart, nowEnd } of spans) {
    if (before.slice(at, start) !== after.slice(nowAt, nowStart)) return false;
    [at, nowAt] = [end, nowEnd];
  }
  return before.slice(at) === after.slice(nowAt);
}

/**
 * The one stretch in which a member changed a text. Where equal characters follow each other, the texts alone do
 * not say which of them came or went: the one before the caret did, so that whoever writes beside it at that
 * moment comes to stand where both saw it. A word that was written in the place of another has no letter of it:
 * whoever takes the other one out at that moment takes nothing of it.
 * @param caret where the caret stands in the text after the change; null where it is elsewhere.
 */
export function editedRange(
  before: string,
  after: string,
  caret: number | null,
  replaced: ReplacedRange | null = null,
): EditedRange {
  const found = differingRange(before, after);
  if (replaced && isReplacement(before, after, replaced)) return inWholeWords(found, before, after, replaced);
  const { start, end, text } = found;
  const shift = caret === null ? 0 : start + text.length - caret;
  if (end > start && text !== '') return found;
  if (shift <= 0 || shift > start) return found;
  const moved = { start: start - shift, end: end - shift, text: after.slice(start - shift, caret!) };
  return before.slice(0, moved.start) + moved.text + before.slice(moved.end) === after ? moved : found;
}

/** Whether something was written in the place of something else, though one may be the beginning of the other. */
const isReplacement = (before: string, after: string, { start, end }: ReplacedRange): boolean =>
  end > start && after.length > before.length - (end - start);

/** What differs, and the rest of the words in which it begins and ends, as far as the edit went. */
function inWholeWords(
  found: EditedRange,
  before: string,
  after: string,
  replaced: ReplacedRange,
): EditedRange {
  if (replaced.start > found.start || replaced.end < found.end || replaced.end > before.length) return found;
  let { start, end } = found;
  while (start > replaced.start && /\S/u.test(before[start - 1]!)) start -= 1;
  while (end < replaced.end && /\S/u.test(before[end]!)) end += 1;
  return { start, end, text: after.slice(start, after.length - (before.length - end)) };
}
