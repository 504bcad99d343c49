/** What became of one entry of a list between two versions. */
export type ListDifference<Entry> =
  | { readonly fate: 'added'; readonly before: null; readonly after: Entry }
  | { readonly fate: 'changed'; readonly before: Entry; readonly after: Entry }
  | { readonly fate: 'removed'; readonly before: Entry; readonly after: null };

/** How entries of two lists are told to be the same one, and to say the same. */
export interface ListIdentity<Entry> {
  readonly keyOf: (entry: Entry) => string;
  /** What is compared of an entry, as a whole. */
  readonly contentOf: (entry: Entry) => unknown;
}

/**
 * What differs between two lists whose order says nothing, in the order of the later one, and what is gone behind it.
 * Of entries that have the same key, the first is compared with the first.
 */
export function listDifferences<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  { keyOf, contentOf }: ListIdentity<Entry>,
): ListDifference<Entry>[] {
  const gone = named(before, keyOf);
  const differences: ListDifference<Entry>[] = [];
  for (const [name, entry] of named(after, keyOf)) {
    const old = gone.get(name);
    gone.delete(name);
    if (old === undefined) differences.push({ fate: 'added', before: null, after: entry });
    else if (JSON.stringify(contentOf(old)) !== JSON.stringify(contentOf(entry)))
      differences.push({ fate: 'changed', before: old, after: entry });
  }
  for (const old of gone.values()) differences.push({ fate: 'removed', before: old, after: null });
  return differences;
}

function named<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry> {
  const found = new Map<string, Entry>();
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const name = keyOf(entry);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    found.set(`${name}\n${count}`, entry);
  }
  return found;
}
