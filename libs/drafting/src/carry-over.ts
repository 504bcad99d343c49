import { agreement, carryAnchor, findAnchor, type Anchored, type TextAnchor } from './anchors.ts';

/** What happened to the words of one clause; `before` is null for a new one, `after` for one that left the text. */
export interface ClauseEdit {
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Words of a thread and the clause that they stand in, or stood in. */
export interface Standing {
  readonly clauseId: string;
  readonly anchored: Anchored;
}

const isPlaced = ({ anchored }: Standing): boolean => anchored.state === 'placed';

/**
 * Carries an anchor over edits of several clauses at once, as splitting, joining and moving make them. Words that stand are
 * followed in their clause; words that left it are looked for by quote and context in the other clauses that changed; when they were cut
 * in two, the longer part is followed. Words found nowhere are an orphan of the clause that they were in.
 */
export function carryOver(standing: Standing, edits: readonly ClauseEdit[]): Standing {
  const { clauseId, anchored } = standing;
  const own = edits.find(({ id }) => id === clauseId);
  const stays = own ? withinClause(anchored, own) : anchored;
  if (stays.state === 'placed' && stays.anchor.quote === anchored.anchor.quote) return { clauseId, anchored: stays };
  const elsewhere = edits.filter(({ id, after }) => id !== clauseId && after !== null);
  const whole = best(elsewhere.map(({ id, after }) => ({ clauseId: id, anchored: findAnchor(after!, anchored.anchor) })), anchored.anchor, elsewhere);
  if (whole) return whole;
  if (stays.state === 'placed') return { clauseId, anchored: stays };
  const part = anchored.state === 'placed' && own ? longerPart(anchored.anchor, own, elsewhere) : undefined;
  return part ?? { clauseId, anchored: stays };
}

function withinClause(anchored: Anchored, { before, after }: ClauseEdit): Anchored {
  // A clause that left the text keeps its words and its threads, to be seen and to be brought back.
  if (after === null) return anchored.state === 'placed' ? { state: 'orphan', anchor: anchored.anchor } : anchored;
  return before === null ? findAnchor(after, anchored.anchor) : carryAnchor(anchored, before, after);
}

/** Of several places the one whose surroundings agree most; two that agree equally are no answer. */
function best(found: readonly Standing[], anchor: TextAnchor, edits: readonly ClauseEdit[]): Standing | undefined {
  const scored = found.filter(isPlaced)
    .map((place) => ({ place, score: agreement(edits.find(({ id }) => id === place.clauseId)!.after!, place.anchored.anchor.start, anchor) }))
    .toSorted((a, b) => b.score - a.score);
  return scored.length > 1 && scored[0]!.score === scored[1]!.score ? undefined : scored[0]?.place;
}

/** Words that were cut in two by a new clause: the part before stands at the end of the old one, the part after begins a changed one. */
function longerPart({ quote, prefix, suffix }: TextAnchor, own: ClauseEdit, elsewhere: readonly ClauseEdit[]): Standing | undefined {
  for (let cut = 1; cut < quote.length; cut += 1) {
    const [head, tail] = [quote.slice(0, cut), quote.slice(cut)];
    if (!own.after?.endsWith(head)) continue;
    const next = elsewhere.find(({ after }) => after!.startsWith(tail.trimStart()));
    if (!next) continue;
    const rest = tail.trimStart();
    const [clauseId, text, part] = head.trim().length >= rest.trim().length ? [own.id, own.after, head.trimEnd()] : [next.id, next.after!, rest];
    const start = clauseId === own.id ? own.after.length - head.length : 0;
    const anchored = findAnchor(text, { start, end: start + part.length, quote: part, prefix: start === 0 ? '' : prefix, suffix: start === 0 ? suffix : '' });
    if (anchored.state === 'placed') return { clauseId, anchored };
  }
  return undefined;
}
