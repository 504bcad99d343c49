/** A clause counts as recently edited for this long after the last edit. */
const RECENT_MS = 30_000;
const MAX_CLAUSES = 64;
const MAX_TEXTS = 500;

/** The clauses of each text that were edited just now: the next edit will most likely be in one of them. */
export class RecentlyEditedClauses {
  private readonly texts = new Map<string, Map<string, number>>();

  /** Those of a text, the latest at the end. */
  of(textId: string): readonly string[] {
    const clauses = this.texts.get(textId);
    if (!clauses) return [];
    const since = performance.now() - RECENT_MS;
    for (const [id, at] of clauses) if (at < since) clauses.delete(id);
    return [...clauses.keys()];
  }

  record(textId: string, clauseIds: Iterable<string>): void {
    const clauses = this.texts.get(textId) ?? new Map<string, number>();
    if (this.texts.size >= MAX_TEXTS && !this.texts.has(textId)) this.texts.clear();
    this.texts.set(textId, clauses);
    for (const id of clauseIds) {
      clauses.delete(id);
      clauses.set(id, performance.now());
    }
    while (clauses.size > MAX_CLAUSES) clauses.delete(clauses.keys().next().value!);
  }
}
