/** A clause counts as in hand for this long after it was typed in. */
const FOR_MS = 30_000;
const CLAUSES_MOST = 64;
const TEXTS_MOST = 500;

/** The clauses of each text in which somebody has just typed: they will most likely go on there. */
export class ClausesInHand {
  private readonly texts = new Map<string, Map<string, number>>();

  /** Those of a text, the latest at the end. */
  of(textId: string): readonly string[] {
    const clauses = this.texts.get(textId);
    if (!clauses) return [];
    const since = performance.now() - FOR_MS;
    for (const [id, at] of clauses) if (at < since) clauses.delete(id);
    return [...clauses.keys()];
  }

  typedIn(textId: string, clauseIds: Iterable<string>): void {
    const clauses = this.texts.get(textId) ?? new Map<string, number>();
    if (this.texts.size >= TEXTS_MOST && !this.texts.has(textId)) this.texts.clear();
    this.texts.set(textId, clauses);
    for (const id of clauseIds) {
      clauses.delete(id);
      clauses.set(id, performance.now());
    }
    while (clauses.size > CLAUSES_MOST) clauses.delete(clauses.keys().next().value!);
  }
}
