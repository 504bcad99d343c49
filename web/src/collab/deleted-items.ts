import * as Y from 'yjs';

/** The items that a step of an undo stack took out, as they are split now; without what is gone for good. */
export function* deletedItems(
  store: Y.Doc['store'],
  { deletions }: Y.UndoManager['undoStack'][number],
): Generator<Y.Item> {
  for (const [client, spans] of deletions.clients) {
    for (const { clock, len } of spans) {
      for (let at = clock; at < clock + len;) {
        const item = Y.getItem(store, Y.createID(client, at)) as Y.Item | Y.GC;
        if (item instanceof Y.Item) yield item;
        at = item.id.clock + item.length;
      }
    }
  }
}
