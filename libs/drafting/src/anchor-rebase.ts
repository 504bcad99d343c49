import {
  contextAgreement,
  rebaseAnchor,
  findAnchor,
  type AnchorPlacement,
  type TextAnchor,
} from './anchors.ts';
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
export interface ClauseAnchor {
  readonly clauseId: string;
  readonly placement: AnchorPlacement;
}

const isPlaced = ({ placement: anchored }: ClauseAnchor): boolean => anchored.state === 'placed';

/**
 * Characters that are looked through for one anchor, and for all of one change: beyond that, words stay with
 * the clause they were in.
 */
const SEARCH_BUDGET = { anchor: 4_000_000, change: 50_000_000 } as const;
/** An honest hand cuts words in two at one place; where everything repeats, so many are tried. */
const MAX_CUTS = 16;

/**
 * Carries anchors over edits of several clauses at once, as splitting, joining and moving make them. Words
 * that stand are followed in their clause; words that left it are looked for by quote and context in the
 * other clauses that changed; when they were cut in two, the longer part is followed. Words found nowhere are
 * an orphan of the clause that they were in.
 */
export class AnchorRebaser {
  private readonly hunks = new Map<string, readonly Hunk[]>();
  private remainingBudget: number = SEARCH_BUDGET.change;

  constructor(private readonly edits: readonly ClauseEdit[]) {}

  rebase({ clauseId, placement: anchored }: ClauseAnchor): ClauseAnchor {
    const own = this.edits.find(({ id }) => id === clauseId);
    const stays = own ? this.rebaseWithinClause(anchored, own) : anchored;
    if (stays.state === 'placed' && stays.anchor.quote === anchored.anchor.quote)
      return { clauseId, placement: stays };
    const elsewhere = this.otherClauses(clauseId, anchored.anchor);
    const whole = bestMatch(
      elsewhere.map(({ id, after }) => ({ clauseId: id, placement: findAnchor(after!, anchored.anchor) })),
      anchored.anchor,
      elsewhere,
    );
    if (whole) return whole;
    if (stays.state === 'placed') return { clauseId, placement: stays };
    const part = anchored.state === 'placed' && own ? longerPart(anchored.anchor, own, elsewhere) : undefined;
    return part ?? { clauseId, placement: stays };
  }

  private rebaseWithinClause(anchored: AnchorPlacement, { id, before, after }: ClauseEdit): AnchorPlacement {
    // A clause that left the text keeps its words and its threads, to be seen and to be brought back.
    if (after === null)
      return anchored.state === 'placed' ? { state: 'orphan', anchor: anchored.anchor } : anchored;
    if (before === null) return findAnchor(after, anchored.anchor);
    const hunks = this.hunks.get(id) ?? hunksBetween(before, after);
    this.hunks.set(id, hunks);
    return rebaseAnchor(anchored, before, after, hunks);
  }

  /** The other clauses that are there, as many of them as may be looked through. */
  private otherClauses(clauseId: string, { quote }: TextAnchor): ClauseEdit[] {
    const most = Math.min(SEARCH_BUDGET.anchor, this.remainingBudget);
    const found: ClauseEdit[] = [];
    let through = 0;
    for (const edit of this.edits) {
      if (edit.id === clauseId || edit.after === null) continue;
      through += edit.after.length + quote.length;
      if (through > most) break;
      found.push(edit);
    }
    this.remainingBudget -= Math.min(through, most);
    return found;
  }
}

/** Carries one anchor over edits. */
export function rebaseAcrossClauses(standing: ClauseAnchor, edits: readonly ClauseEdit[]): ClauseAnchor {
  return new AnchorRebaser(edits).rebase(standing);
}

/** Of several places the one whose surroundings agree most; two that agree equally are no answer. */
function bestMatch(
  found: readonly ClauseAnchor[],
  anchor: TextAnchor,
  edits: readonly ClauseEdit[],
): ClauseAnchor | undefined {
  const scored = found
    .filter(isPlaced)
    .map((place) => ({
      place,
      score: contextAgreement(
        edits.find(({ id }) => id === place.clauseId)!.after!,
        place.placement.anchor.start,
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
): ClauseAnchor | undefined {
  const begins = elsewhere.map(
    ({ after }) => new Set(overlapsOf(quote, after!).map((length) => quote.length - length)),
  );
  for (const cut of overlapsOf(own.after ?? '', quote)
    .filter((length) => length < quote.length)
    .slice(0, MAX_CUTS)) {
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
    if (anchored.state === 'placed') return { clauseId, placement: anchored };
  }
  return undefined;
}
