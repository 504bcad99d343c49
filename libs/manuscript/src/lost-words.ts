import * as Y from 'yjs';

/** Words that came with an update and stand nowhere after it: their place had been deleted meanwhile. */
export interface LostWords {
  /** The clause in which they were typed, when that can still be told. */
  readonly clauseId: string | null;
  readonly text: string;
}

interface Span {
  readonly client: number;
  readonly from: number;
  readonly to: number;
}

/** How many deleted clauses are remembered by the ids of their letters. */
const REMEMBERED = 200;

/** Remembers where the letters of deleted clauses stood: the shared document itself forgets it. */
export class Graveyard {
  private readonly graves: { readonly clauseId: string; readonly spans: Span[] }[] = [];

  /** To be called while an element's content is still there, in an observer of its deletion. */
  bury(element: Y.XmlElement): void {
    const id: unknown = element._map.get('id')?.content.getContent()[0];
    if (typeof id !== 'string') return;
    const spans: Span[] = [];
    for (let child = element._start; child; child = child.right) {
      spans.push(spanOf(child));
      const type = child.content instanceof Y.ContentType ? child.content.type : null;
      for (let letter = type?._start ?? null; letter; letter = letter.right) spans.push(spanOf(letter));
    }
    this.graves.push({ clauseId: id, spans });
    if (this.graves.length > REMEMBERED) this.graves.shift();
  }

  /** The deleted clause in which something was typed at this place; what is typed behind it later belongs there too. */
  clauseAt({ client, clock }: Y.ID, typed: Span): string | null {
    const grave = this.graves.findLast(({ spans }) => spans.some((span) => span.client === client && span.from <= clock && clock < span.to));
    grave?.spans.push(typed);
    return grave?.clauseId ?? null;
  }
}

const spanOf = ({ id, length }: { id: Y.ID; length: number }): Span => ({ client: id.client, from: id.clock, to: id.clock + length });

type Decoded = ReturnType<typeof Y.decodeUpdate>;

/**
 * The words that an update brought and that are deleted all the same, though not by that update itself.
 * @param known what the document knew before: the next clock of each client.
 */
export function lostWords(doc: Y.Doc, update: Decoded, known: ReadonlyMap<number, number>, graves: Graveyard): LostWords[] {
  const lost: { clauseId: string | null; text: string }[] = [];
  let before: Y.Item | null = null;
  for (const struct of update.structs) {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue;
    const { client, clock } = struct.id;
    if (clock < (known.get(client) ?? 0) || deletedBy(update, struct.id, struct.length) || !isDeleted(doc, struct.id)) continue;
    const place = struct.origin ?? struct.rightOrigin ?? (struct.parent as unknown as Y.ID | null);
    const follows = before !== null && struct.origin !== null && struct.origin.client === client && struct.origin.clock >= before.id.clock && struct.origin.clock < before.id.clock + before.length;
    const last = lost.at(-1);
    if (follows && last) {
      last.text += struct.content.str;
      graves.clauseAt(struct.origin!, spanOf(struct));
    } else {
      lost.push({ clauseId: place && 'clock' in place ? graves.clauseAt(place, spanOf(struct)) : null, text: struct.content.str });
    }
    before = struct;
  }
  return lost.filter(({ text }) => text.trim() !== '');
}

function deletedBy({ ds }: Decoded, { client, clock }: Y.ID, length: number): boolean {
  return ds.clients.get(client)?.some((item) => item.clock <= clock && clock + length <= item.clock + item.len) ?? false;
}

function isDeleted(doc: Y.Doc, id: Y.ID): boolean {
  if (Y.getState(doc.store, id.client) <= id.clock) return false;
  return Y.getItem(doc.store, id).deleted;
}
