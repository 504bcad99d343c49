import { Extension } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import classes from './Find.module.css';
import { TextFinder, type TextRange } from './text-finder.ts';

/** A match, by positions of the document. */
export interface FoundRange {
  readonly from: number;
  readonly to: number;
}

interface FindMarksState {
  readonly matches: ClauseMatches | null;
  readonly current: FoundRange | null;
  readonly set: DecorationSet;
}

interface FindChange {
  readonly finder?: TextFinder | null;
  readonly current?: FoundRange | null;
}

const key = new PluginKey<FindMarksState>('findMarks');
const NONE: FindMarksState = { matches: null, current: null, set: DecorationSet.empty };

/**
 * What is found, clause by clause. A clause that did not change is not looked through again, and its marks are the
 * same objects: of two thousand clauses, a key costs one.
 */
export class ClauseMatches {
  private readonly ranges = new WeakMap<DocNode, readonly TextRange[]>();
  private readonly marks = new WeakMap<DocNode, DecorationSet>();

  constructor(private readonly finder: TextFinder) {}

  in(clause: DocNode): readonly TextRange[] {
    const known = this.ranges.get(clause) ?? this.finder.matchesIn(clause.textContent);
    this.ranges.set(clause, known);
    return known;
  }

  /** All matches, in order. */
  *all(doc: DocNode): Generator<FoundRange> {
    let pos = 1;
    for (const clause of doc.children) {
      for (const { start, end } of this.in(clause)) yield { from: pos + start, to: pos + end };
      pos += clause.nodeSize;
    }
  }

  marksIn(clause: DocNode, current: number | null): DecorationSet {
    const ranges = this.in(clause);
    if (ranges.length === 0) return DecorationSet.empty;
    const known = current === null ? this.marks.get(clause) : undefined;
    const set =
      known ??
      DecorationSet.create(
        clause,
        ranges.map(({ start, end }) => matchMark(start, end, start === current)),
      );
    if (current === null) this.marks.set(clause, set);
    return set;
  }
}

const matchMark = (from: number, to: number, isCurrent: boolean): Decoration =>
  Decoration.inline(from, to, {
    class: classes.found!,
    'data-find': '',
    ...(isCurrent ? { 'data-find-current': '' } : {}),
  });

/**
 * Marks that are made for a clause when it is drawn. Nothing of a set is published that would do so; see
 * `indexDecorations`.
 */
function lazyMarks(matches: ClauseMatches, current: FoundRange | null): DecorationSet {
  const empty = Object.create(DecorationSet.prototype) as DecorationSet;
  const drawn = new WeakMap<DocNode, DecorationSet>();
  const marks = (offset: number, clause: DocNode): DecorationSet => {
    const isWithin =
      current !== null && current.from > offset && current.from <= offset + clause.content.size;
    if (!isWithin) return matches.marksIn(clause, null);
    const set = drawn.get(clause) ?? matches.marksIn(clause, current.from - offset - 1);
    drawn.set(clause, set);
    return set;
  };
  return Object.assign(empty, {
    local: [],
    // Something, so that it is another one than a set of nothing.
    children: [-1, -1, DecorationSet.empty],
    forChild: marks,
    eq: (other: unknown) => other === empty,
  });
}

/** The match that was shown, where it is after a change; null: it is no match any more. */
function mapCurrent(
  current: FoundRange | null,
  matches: ClauseMatches | null,
  { mapping, doc }: Transaction,
): FoundRange | null {
  if (!current || !matches) return null;
  const [from, to] = [mapping.map(current.from, 1), mapping.map(current.to, -1)];
  const place = doc.resolve(Math.min(from, doc.content.size));
  const start = from - place.parentOffset;
  const isMatch =
    place.depth > 0 &&
    matches.in(place.parent).some((each) => start + each.start === from && start + each.end === to);
  return isMatch ? { from, to } : null;
}

/** Marks the words that are found, as long as something is looked for. */
export const FindMarks = Extension.create({
  name: 'findMarks',
  addProseMirrorPlugins: () => [
    new Plugin<FindMarksState>({
      key,
      state: {
        init: () => NONE,
        apply(tr, state) {
          const change = tr.getMeta(key) as FindChange | undefined;
          if (!change && (!tr.docChanged || !state.matches)) return state;
          const finder = change?.finder;
          if (finder === null) return NONE;
          const matches = finder ? new ClauseMatches(finder) : state.matches;
          const current =
            change?.current === undefined ? mapCurrent(state.current, matches, tr) : change.current;
          return { matches, current, set: matches ? lazyMarks(matches, current) : DecorationSet.empty };
        },
      },
      props: { decorations: (state) => key.getState(state)?.set },
    }),
  ],
});

/** What is looked for and which match is shown. */
export const findMarksOf = (state: EditorState): Omit<FindMarksState, 'set'> => key.getState(state) ?? NONE;

/** Whether a transaction says something else of what is looked for. */
export const changesFind = (tr: Transaction): boolean => tr.docChanged || tr.getMeta(key) !== undefined;

export const setFind = (tr: Transaction, change: FindChange): Transaction =>
  tr.setMeta(key, change).setMeta('addToHistory', false);
