import type { TextFormat } from '@nbn/contracts';
import type * as Y from 'yjs';
import { formatsOf, writeFormats } from './formats.ts';
import { headOf, isRemoved, type ClauseLayout, type Layout, textOf } from './layout.ts';
import type { DeletedClauseIndex } from './lost-text.ts';
import { setAttribute } from './layout-operations.ts';
import { attributeOf, containerOf, lengthOf, type Segment } from './segments.ts';
import { isClauseId } from './schema.ts';
import { normalizeText, rangesToNormalize } from './normalize-text.ts';
import { deleteAllWords, replaceWords, type TextReplacement } from './words.ts';

/**
 * Where two came to be of one id, the later one gets another: of clauses that are shown first, of hidden ones
 * last.
 */
export function repairDuplicateIds(layout: Layout, newId: () => string): Segment[] {
  const taken = new Set<unknown>();
  const shown = layout.clauses.map(headOf);
  const hidden = new Set(layout.segments);
  shown.forEach((segment) => hidden.delete(segment));
  const mended: Segment[] = [];
  for (const segment of [...shown, ...hidden]) {
    const id = attributeOf(segment, 'id');
    if (isClauseId(id) && !taken.has(id)) {
      taken.add(id);
      continue;
    }
    const fresh = newId();
    for (const other of layout.joinedTo(segment)) setAttribute(other, 'joined', fresh);
    setAttribute(segment, 'id', fresh);
    mended.push(segment);
  }
  return mended;
}

/**
 * Words that somebody typed into a clause while another one removed it: nobody sees them, so they do not
 * stay.
 */
export function removeStrayWords(segments: Iterable<Segment>, graves: DeletedClauseIndex): void {
  for (const segment of segments) {
    if (!isRemoved(segment) || lengthOf(segment) === 0) continue;
    graves.recordWordsOf(segment, containerOf(segment));
    deleteAllWords(segment);
  }
}

/** Places that no clause names any more. */
export function removeUnusedPlaces({ unusedPlaces: unused }: Layout): void {
  for (const place of unused) {
    const fragment = place.parent as unknown as Y.XmlFragment;
    fragment.delete((fragment.toArray() as unknown[]).indexOf(place), 1);
  }
}

/** Puts words into Unicode's one form and takes controls out. What stands between stays what its writers wrote. */
export function normalizeClauseText({ segments, ...laid }: ClauseLayout): void {
  const text = textOf({ segments, ...laid });
  if (normalizeText(text) === text) return;
  const formats = formatsOf({ segments });
  const ranges = rangesToNormalize(text);
  replaceWords(segments, ranges);
  if (formats.length > 0) writeFormats({ segments }, ranges.reduceRight(around, formats));
}

/** The form of words of which some were written anew: these look as those before. */
function around(formats: TextFormat[], { start, end, text }: TextReplacement): TextFormat[] {
  const grown = text.length - (end - start);
  const place = (at: number, inside: number): number => {
    if (at <= start) return at;
    return at >= end ? at + grown : inside;
  };
  return formats
    .map((format) => ({
      ...format,
      from: place(format.from, start),
      to: place(format.to, start + text.length),
    }))
    .filter(({ from, to }) => from < to);
}
