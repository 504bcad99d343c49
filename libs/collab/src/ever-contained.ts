import * as Y from 'yjs';

/**
 * Whether updates ever brought these words, letter by letter or at once, though they may be deleted since:
 * what one hand wrote in a row is read in a row. In whatever letter case.
 */
export function everContained(updates: readonly Uint8Array[], words: string): boolean {
  const sought = words.toLowerCase();
  const written = new Map<number, Map<number, string>>();
  for (const update of updates) {
    for (const struct of Y.decodeUpdate(update).structs) {
      if (struct instanceof Y.Item && leadsTo(struct.content, sought)) return true;
      if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue;
      const of = written.get(struct.id.client) ?? new Map<number, string>();
      written.set(struct.id.client, of);
      if ((of.get(struct.id.clock)?.length ?? 0) < struct.content.str.length)
        of.set(struct.id.clock, struct.content.str);
    }
  }
  return [...written.values()].some((of) =>
    [...of]
      .toSorted(([a], [b]) => a - b)
      .map(([, letters]) => letters)
      .join('')
      .toLowerCase()
      .includes(sought),
  );
}

/** Whether the address of a link holds the words. */
function leadsTo(content: Y.Item['content'], sought: string): boolean {
  const address: unknown = content instanceof Y.ContentFormat ? content.value : null;
  return typeof address === 'string' && address.toLowerCase().includes(sought);
}
