import type * as Y from 'yjs';
import { headOf, isGone, type LaidClause, type Layout, textOf } from './layout.ts';
import type { Graveyard } from './lost-words.ts';
import { setAttribute } from './operations.ts';
import { attributeOf, containerOf, lengthOf, type Segment } from './segments.ts';
import { isClauseId } from './shape.ts';
import { differingStretch, tidyWords } from './tidy-words.ts';
import { emptyOut, replaceWords } from './words.ts';

/**
 * Where two came to be of one id, the later one gets another: of clauses that are shown first, of hidden ones
 * last.
 */
export function mendIds(layout: Layout, newId: () => string): Segment[] {
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
    taken.add(fresh);
    mended.push(segment);
  }
  return mended;
}

/**
 * Words that somebody typed into a clause while another one removed it: nobody sees them, so they do not
 * stay.
 */
export function removeStrayWords(segments: Iterable<Segment>, graves: Graveyard): void {
  for (const segment of segments) {
    if (!isGone(segment) || lengthOf(segment) === 0) continue;
    graves.buryWordsOf(segment, containerOf(segment));
    emptyOut(segment);
  }
}

/** Places that no clause names any more. */
export function removeUnused({ unused }: Layout): void {
  for (const place of unused) {
    const fragment = place.parent as unknown as Y.XmlFragment;
    fragment.delete((fragment.toArray() as unknown[]).indexOf(place), 1);
  }
}

/** Puts words into Unicode's one form and takes controls out. */
export function mendWords({ segments, ...laid }: LaidClause): void {
  const text = textOf({ segments, ...laid });
  const tidy = tidyWords(text);
  if (tidy !== text) replaceWords(segments, [differingStretch(text, tidy)]);
}
