import * as Y from 'yjs';
import { idOf, markOf, type Segment, textsOf } from './segments.ts';

/** Words that came with an update and stand nowhere after it: their place had been deleted meanwhile. */
export interface LostText {
  /** The clause in which they were typed, when that can still be told. */
  readonly clauseId: string | null;
  readonly text: string;
}

interface ClockRange {
  readonly client: number;
  readonly from: number;
  readonly to: number;
}

/** How many deleted clauses are remembered by the ids of their letters. */
const MAX_REMEMBERED = 200;

/** Remembers where the letters of deleted clauses stood: the shared document itself forgets it. */
export class DeletedClauseIndex {
  private readonly entries: { readonly clauseId: string; readonly spans: ClockRange[] }[] = [];

  /** To be called while an element's content is still there, when it is deleted. */
  record(element: Y.XmlElement): void {
    const id: unknown = element._map.get('id')?.content.getContent()[0];
    if (typeof id !== 'string') return;
    let grave = this.addEntry(id);
    for (let child = element._start; child; child = child.right) {
      grave.push(clockRangeOf(child));
      const type = child.content instanceof Y.ContentType ? child.content.type : null;
      for (let letter = type?._start ?? null; letter; letter = letter.right) {
        const mark: unknown = markOf(letter)?._map.get('id')?.content.getContent()[0];
        if (typeof mark === 'string') grave = this.addEntry(mark);
        grave.push(clockRangeOf(letter));
      }
    }
  }

  /** The letters that came into a segment although it is gone. To be called before they are deleted. */
  recordWordsOf(segment: Segment, element: Y.XmlElement): void {
    const grave = this.addEntry(idOf(segment));
    let current: Segment = element;
    for (const text of textsOf(element)) {
      for (let item = text._start; item; item = item.right) {
        current = markOf(item) ?? current;
        if (current === segment && !item.deleted) grave.push(clockRangeOf(item));
      }
    }
  }

  /**
   * The deleted clause in which something was typed at this place; what is typed behind it later belongs
   * there too.
   */
  clauseAt({ client, clock }: Y.ID, typed: ClockRange): string | null {
    const grave = this.entries.findLast(({ spans }) =>
      spans.some((span) => span.client === client && span.from <= clock && clock < span.to),
    );
    grave?.spans.push(typed);
    return grave?.clauseId ?? null;
  }

  private addEntry(clauseId: string): ClockRange[] {
    const spans: ClockRange[] = [];
    this.entries.push({ clauseId, spans });
    if (this.entries.length > MAX_REMEMBERED) this.entries.shift();
    return spans;
  }
}

const clockRangeOf = ({ id, length }: { id: Y.ID; length: number }): ClockRange => ({
  client: id.client,
  from: id.clock,
  to: id.clock + length,
});

type DecodedUpdate = ReturnType<typeof Y.decodeUpdate>;

/**
 * The words that an update brought and that are deleted all the same, though not by that update itself.
 * @param known what the document knew before: the next clock of each client.
 */
export function findLostText(
  doc: Y.Doc,
  update: DecodedUpdate,
  known: ReadonlyMap<number, number>,
  graves: DeletedClauseIndex,
): LostText[] {
  const lost: { clauseId: string | null; text: string }[] = [];
  let before: Y.Item | null = null;
  for (const struct of update.structs) {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue;
    if (struct.id.clock < (known.get(struct.id.client) ?? 0)) continue;
    if (deletedBy(update, struct.id, struct.length) || !Y.getItem(doc.store, struct.id).deleted) continue;
    if (before && follows(struct, before)) {
      lost.at(-1)!.text += struct.content.str;
      graves.clauseAt(struct.origin!, clockRangeOf(struct));
    } else {
      lost.push({ clauseId: clauseOf(struct, graves), text: struct.content.str });
    }
    before = struct;
  }
  return lost.filter(({ text }) => text.trim() !== '');
}

function clauseOf(struct: Y.Item, graves: DeletedClauseIndex): string | null {
  const own = graves.clauseAt(struct.id, clockRangeOf(struct));
  const place = struct.origin ?? struct.rightOrigin ?? (struct.parent as unknown as Y.ID | null);
  return own ?? (place && 'clock' in place ? graves.clauseAt(place, clockRangeOf(struct)) : null);
}

function follows({ origin, id }: Y.Item, before: Y.Item): boolean {
  const { client, clock } = before.id;
  return (
    origin !== null &&
    origin.client === id.client &&
    id.client === client &&
    origin.clock >= clock &&
    origin.clock < clock + before.length
  );
}

/** Whether an update names these characters among those that it deletes. */
export function deletedBy({ ds }: DecodedUpdate, { client, clock }: Y.ID, length: number): boolean {
  return (
    ds.clients.get(client)?.some((item) => item.clock <= clock && clock + length <= item.clock + item.len) ??
    false
  );
}
