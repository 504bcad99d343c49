import { agreement, carryAnchor, findAnchor, type Anchored, type TextAnchor } from './anchors.ts';
import { overlapsOf } from './occurrences.ts';
import { hunksBetween, type Hunk } from './word-diff.ts';

/**
 * What happened to the words of one clause; `before` is null for a new one, `after` for one that left the
 * text.
 */
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
 * Characters that are looked through for one anchor, and for all of one change: beyond that, words stay with
 * the clause they were in.
 */
const LOOKED_THROUGH = { anchor: 4_000_000, change: 50_000_000 } as const;
/** An honest hand cuts words in two at one place; where everything repeats, so many are tried. */
const CUTS_MOST = 16;

/**
 * Carries anchors over edits of several clauses at once, as splitting, joining and moving make them. Words
 * that stand are followed in their clause; words that left it are looked for by quote and context in the
 * other clauses that changed; when they were cut in two, the longer part is followed. Words found nowhere are
 * an orphan of the clause that they were in.
 */
export class AnchorCarrier {
  private readonly hunks = new Map<string, readonly Hunk[]>();
  private left: number = LOOKED_THROUGH.change;

  constructor(private readonly edits: readonly ClauseEdit[]) {}

  carry({ clauseId, anchored }: Standing): Standing {
    const own = this.edits.find(({ id }) => id === clauseId);
    const stays = own ? this.withinClause(anchored, own) : anchored;
    if (stays.state === 'placed' && stays.anchor.quote === anchored.anchor.quote)
      return { clauseId, anchored: stays };
    const elsewhere = this.elsewhere(clauseId, anchored.anchor);
    const whole = best(
      elsewhere.map(({ id, after }) => ({ clauseId: id, anchored: findAnchor(after!, anchored.anchor) })),
      anchored.anchor,
      elsewhere,
    );
    if (whole) return whole;
    if (stays.state === 'placed') return { clauseId, anchored: stays };
    const part = anchored.state === 'placed' && own ? longerPart(anchored.anchor, own, elsewhere) : undefined;
    return part ?? { clauseId, anchored: stays };
  }

  private withinClause(anchored: Anchored, { id, before, after }: ClauseEdit): Anchored {
    // A clause that left the text keeps its words and its threads, to be seen and to be brought back.
    if (after === null)
      return anchored.state === 'placed' ? { state: 'orphan', anchor: anchored.anchor } : anchored;
    if (before === null) return findAnchor(after, anchored.anchor);
    const hunks = this.hunks.get(id) ?? hunksBetween(before, after);
    this.hunks.set(id, hunks);
    return carryAnchor(anchored, before, after, hunks);
  }

  /** The other clauses that are there, as many of them as may be looked through. */
  private elsewhere(clauseId: string, { quote }: TextAnchor): ClauseEdit[] {
    const most = Math.min(LOOKED_THROUGH.anchor, this.left);
    const found: ClauseEdit[] = [];
    let through = 0;
    for (const edit of this.edits) {
      if (edit.id === clauseId || edit.after === null) continue;
      through += edit.after.length + quote.length;
      if (through > most) break;
      found.push(edit);
    }
    this.left -= Math.min(through, most);
    return found;
  }
}

/** Carries one anchor over edits. */
export function carryOver(standing: Standing, edits: readonly ClauseEdit[]): Standing {
  return new AnchorCarrier(edits).carry(standing);
}

/** Of several places the one whose surroundings agree most; two that agree equally are no answer. */
function best(
  found: readonly Standing[],
  anchor: TextAnchor,
  edits: readonly ClauseEdit[],
): Standing | undefined {
  const scored = found
    .filter(isPlaced)
    .map((place) => ({
      place,
      score: agreement(
        edits.find(({ id }) => id === place.clauseId)!.after!,
        place.anchored.anchor.start,
        anchor,
      ),
    }))
    .toSorted((a, b) => b.score - a.score);
  return scored.length > 1 && scored[0]!.score === scored[1]!.score ? undefined : scored[0]?.place;
}

/**
 * Words that were cut in two by a new clause: the part before stands at the end of the old one, the part
 * after begins a changed one.
 */
function longerPart(
  { quote, prefix, suffix }: TextAnchor,
  own: ClauseEdit,
  elsewhere: readonly ClauseEdit[],
): Standing | undefined {
  const begins = elsewhere.map(
    ({ after }) => new Set(overlapsOf(quote, after!).map((length) => quote.length - length)),
  );
  for (const cut of overlapsOf(own.after ?? '', quote)
    .filter((length) => length < quote.length)
    .slice(0, CUTS_MOST)) {
    const rest = quote.slice(cut).trimStart();
    const next = elsewhere.find((_, at) => rest === '' || begins[at]!.has(quote.length - rest.length));
    if (!next) continue;
    const head = quote.slice(0, cut);
    const [clauseId, text, part] =
      head.trim().length >= rest.trim().length
        ? [own.id, own.after!, head.trimEnd()]
        : [next.id, next.after!, rest];
    const start = clauseId === own.id ? own.after!.length - head.length : 0;
    const anchored = findAnchor(text, {
      start,
      end: start + part.length,
      quote: part,
      prefix: start === 0 ? '' : prefix,
      suffix: start === 0 ? suffix : '',
    });
    if (anchored.state === 'placed') return { clauseId, anchored };
  }
  return undefined;
}
