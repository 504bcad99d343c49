import { DecorationSet } from '@tiptap/pm/view';

/**
 * What a set of decorations has for drawing, and does not publish: those at the clauses themselves, and a set
 * for the words of each.
 */
interface DecorationSetInternals {
  readonly local: readonly unknown[];
  readonly children: readonly (number | DecorationSet)[];
}

/**
 * The same decorations, those of one clause found at once. A set looks through all it has for each clause
 * that is drawn: with two thousand clauses and a number at each, four million looks for every key.
 * @param atClauses whether decorations stand at clauses as a whole; else those that are not within one clause
 * are left as they are.
 */
export function indexDecorations(set: DecorationSet, atClauses: boolean): DecorationSet {
  const { local, children } = set as unknown as DecorationSetInternals;
  if (set === DecorationSet.empty || (!atClauses && local.length > 0)) return set;
  const within = new Map<number, DecorationSet>();
  for (let n = 0; n < children.length; n += 3)
    within.set(children[n] as number, children[n + 2] as DecorationSet);
  return Object.assign(set, { forChild: (offset: number) => within.get(offset) ?? DecorationSet.empty });
}
