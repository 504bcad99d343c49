import * as Y from 'yjs';
import { deletedBy, type LostText } from './lost-text.ts';
import { markOf } from './segments.ts';

/** Words that somebody wrote before, with the first of their letters: by it their writer can be found. */
export interface UnseenText extends LostText {
  readonly client: number;
  readonly clock: number;
}

/**
 * Words that went with an update which does not name them: they stood where its writer removed something, and he
 * had not received them. To be called within the transaction, while what was deleted can still be read.
 * @param known what the document knew before: the next clock of each client.
 */
export function findUnseenText(
  { doc: { store }, deleteSet }: Y.Transaction,
  update: ReturnType<typeof Y.decodeUpdate>,
  known: ReadonlyMap<number, number>,
): UnseenText[] {
  const unseen: { clauseId: string | null; text: string; client: number; clock: number }[] = [];
  for (const [client, spans] of Y.mergeDeleteSets([deleteSet]).clients) {
    let next = -1;
    for (const item of spans.flatMap(({ clock, len }) => itemsIn(store, client, clock, clock + len))) {
      const { clock } = item.id;
      if (!(item.content instanceof Y.ContentString) || clock >= (known.get(client) ?? 0)) continue;
      if (deletedBy(update, item.id, item.length)) continue;
      const clauseId = clauseIdOf(item);
      const last = unseen.at(-1);
      if (last && clock === next && last.clauseId === clauseId) last.text += item.content.str;
      else unseen.push({ clauseId, text: item.content.str, client, clock });
      next = clock + item.length;
    }
  }
  return unseen.filter(({ text }) => text.trim() !== '');
}

function itemsIn(store: Y.Doc['store'], client: number, from: number, to: number): Y.Item[] {
  const items: Y.Item[] = [];
  for (let clock = from; clock < to;) {
    const item = Y.getItem(store, Y.createID(client, clock)) as Y.Item | Y.GC;
    if (item instanceof Y.Item) items.push(item);
    clock = item.id.clock + item.length;
  }
  return items;
}

/** The clause that words were typed in: the one of the mark before them, or of their element. */
function clauseIdOf(item: Y.Item): string | null {
  for (let before = item.left; before; before = before.left) {
    const mark = markOf(before);
    if (mark) return idIn(mark);
  }
  const { parent } = item.parent as Y.AbstractType<unknown>;
  return parent ? idIn(parent) : null;
}

function idIn({ _map }: Pick<Y.AbstractType<unknown>, '_map'>): string | null {
  const id: unknown = _map.get('id')?.content.getContent()[0];
  return typeof id === 'string' ? id : null;
}
