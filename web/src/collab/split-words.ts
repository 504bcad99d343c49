import { markOf } from '@nbn/collab';
import * as Y from 'yjs';

/**
 * Characters that this member typed right where somebody else divided the clause at the same moment, and that came
 * to stand behind the mark: the beginning of their word stands before it. How many there are, by the mark
 * before them.
 */
export function findSplitWords(
  events: readonly Y.YEvent<Y.AbstractType<unknown>>[],
  ownClientId: number,
): Map<Y.XmlElement, number> {
  const torn = new Map<Y.XmlElement, number>();
  for (const event of events) {
    if (!(event.target instanceof Y.XmlText)) continue;
    for (let item = event.target._start; item; item = item.right) {
      const mark = item.deleted || !event.adds(item) ? null : markOf(item);
      if (!mark || item.id.client === ownClientId || item.origin?.client !== ownClientId) continue;
      const length = ownCharactersAfter(item, ownClientId);
      if (length > 0) torn.set(mark, length);
    }
  }
  return torn;
}

/** Where some of them were given a form, what says so stands between them. */
function ownCharactersAfter(mark: Y.Item, own: number): number {
  let [length, origins] = [0, [mark.origin]];
  for (let item = mark.right; item; item = item.right) {
    const { content, id, origin, lastId } = item;
    if (content instanceof Y.ContentFormat) {
      origins.push(lastId);
      continue;
    }
    const isNext = id.client === own && origins.some((each) => Y.compareIDs(origin, each));
    if (!isNext || !(content instanceof Y.ContentString)) break;
    if (!item.deleted) length += item.length;
    origins = [lastId];
  }
  return length;
}
