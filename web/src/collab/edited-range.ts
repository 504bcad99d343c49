import { differingRange } from '@nbn/collab';

type EditedRange = ReturnType<typeof differingRange>;

/**
 * The one stretch in which a member changed a text. Where equal characters follow each other, the texts alone do
 * not say which of them came or went: the one before the caret did, so that whoever writes beside it at that
 * moment comes to stand where both saw it.
 * @param caret where the caret stands in the text after the change; null where it is elsewhere.
 */
export function editedRange(before: string, after: string, caret: number | null): EditedRange {
  const found = differingRange(before, after);
  const { start, end, text } = found;
  const shift = caret === null ? 0 : start + text.length - caret;
  const isReplacement = end > start && text !== '';
  if (shift <= 0 || shift > start || isReplacement) return found;
  const moved = { start: start - shift, end: end - shift, text: after.slice(start - shift, caret!) };
  return before.slice(0, moved.start) + moved.text + before.slice(moved.end) === after ? moved : found;
}
