import { CLAUSE_LEVEL_MAX, STANDARD_CLAUSES_MAX } from '@nbn/contracts';
import { CELL_SEPARATOR, columnsOf } from '@nbn/drafting';
import type { Node as DocNode } from '@tiptap/pm/model';
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { newClauseId } from './new-clause-id.ts';
import { attributesOf } from './schema.ts';

interface RowAtCaret {
  /** The place of the row among the clauses. */
  readonly index: number;
  /** In which cell the caret is, from 0. */
  readonly column: number;
  /** Where the rows of its table begin and end among the clauses. */
  readonly first: number;
  readonly last: number;
}

const isRow = (node: DocNode | null): boolean => node !== null && attributesOf(node).kind === 'row';
const cellsIn = (node: DocNode): string[] => node.textContent.split(CELL_SEPARATOR);

function rowAtCaret({ doc, selection: { $head } }: EditorState): RowAtCaret | null {
  if (!isRow($head.parent)) return null;
  const index = $head.index(0);
  let [first, last] = [index, index];
  while (isRow(doc.maybeChild(first - 1))) first -= 1;
  while (isRow(doc.maybeChild(last + 1))) last += 1;
  const column = $head.parent.textContent.slice(0, $head.parentOffset).split(CELL_SEPARATOR).length - 1;
  return { index, column, first, last };
}

/** Where a cell's words begin and end in the document. */
function cellRange(doc: DocNode, index: number, column: number): { from: number; to: number } {
  let from = 1;
  for (let n = 0; n < index; n += 1) from += doc.child(n).nodeSize;
  const cells = cellsIn(doc.child(index));
  const at = Math.min(column, cells.length - 1);
  for (const cell of cells.slice(0, at)) from += cell.length + CELL_SEPARATOR.length;
  return { from, to: from + cells[at]!.length };
}

function selectCell(tr: Transaction, index: number, column: number): Transaction {
  const { from, to } = cellRange(tr.doc, index, column);
  return tr.setSelection(TextSelection.create(tr.doc, from, to)).scrollIntoView();
}

/** To the next or the former cell; before the first and behind the last, the key leads out of the text. */
const goToCell =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const row = rowAtCaret(state);
    if (!row) return false;
    const { doc, tr } = state;
    const column = row.column + by;
    const index =
      column < 0 ? row.index - 1 : row.index + (column < cellsIn(doc.child(row.index)).length ? 0 : 1);
    if (index < row.first || index > row.last) return false;
    const edge = by === 1 ? 0 : cellsIn(doc.child(index)).length - 1;
    const there = index === row.index ? column : edge;
    dispatch?.(selectCell(tr, index, there));
    return true;
  };

/** A row of as many cells behind the one at the caret, and the caret in its first. */
export const addRow: Command = (state, dispatch) => {
  const row = rowAtCaret(state);
  if (!row || state.doc.childCount >= STANDARD_CLAUSES_MAX) return false;
  const { doc, tr, schema, selection } = state;
  const { type, attrs } = selection.$head.parent;
  const text = CELL_SEPARATOR.repeat(cellsIn(doc.child(row.index)).length - 1);
  const node = type.create({ ...attrs, id: newClauseId() }, text === '' ? null : schema.text(text));
  tr.insert(selection.$head.after(), node);
  dispatch?.(selectCell(tr, row.index + 1, 0));
  return true;
};

/** Takes the row at the caret away where it says nothing; at the beginning of a cell, nothing is joined. */
export const removeEmptyRow: Command = (state, dispatch) => {
  const row = rowAtCaret(state);
  const { doc, tr, selection } = state;
  if (!row || !selection.empty) return false;
  if (doc.child(row.index).textContent.replaceAll(CELL_SEPARATOR, '') !== '') {
    const { from } = cellRange(doc, row.index, row.column);
    return selection.from === from;
  }
  if (doc.childCount === 1) return false;
  tr.delete(selection.$head.before(), selection.$head.after());
  if (row.index > row.first) selectCell(tr, row.index - 1, Number.MAX_SAFE_INTEGER);
  dispatch?.(tr.scrollIntoView());
  return true;
};

function changeColumn(
  change: (tr: Transaction, index: number, column: number) => void,
  goes: 0 | 1 = 0,
): Command {
  return (state, dispatch) => {
    const row = rowAtCaret(state);
    if (!row) return false;
    const { tr } = state;
    for (let index = row.last; index >= row.first; index -= 1) change(tr, index, row.column);
    if (tr.docChanged) dispatch?.(selectCell(tr, row.index, row.column + goes));
    return true;
  };
}

/** An empty column behind the one at the caret, in the whole table, and the caret in it. */
export const addColumn: Command = changeColumn((tr, index, column) => {
  const missing = Math.max(0, column + 1 - cellsIn(tr.doc.child(index)).length);
  tr.insert(cellRange(tr.doc, index, column).to, tr.doc.type.schema.text(CELL_SEPARATOR.repeat(missing + 1)));
}, 1);

/** Takes the column at the caret out of the whole table; the only one stays. */
export const removeColumn: Command = (state, dispatch) => {
  const row = rowAtCaret(state);
  if (!row) return false;
  const rows = state.doc.children.slice(row.first, row.last + 1).map(({ textContent: text }) => ({ text }));
  if (columnsOf(rows) < 2) return false;
  return changeColumn((tr, index, column) => {
    const cells = cellsIn(tr.doc.child(index)).length;
    if (column >= cells) return;
    const { from, to } = cellRange(tr.doc, index, column);
    if (cells === 1) tr.delete(from, to);
    else if (column < cells - 1) tr.delete(from, to + 1);
    else tr.delete(from - 1, to);
  })(state, dispatch);
};

/** Whether an item can stand under the item before it. */
function mayNest({ doc, selection: { $head } }: EditorState): boolean {
  const { level } = attributesOf($head.parent);
  for (let at = $head.index(0) - 1; at >= 0; at -= 1) {
    const before = attributesOf(doc.child(at));
    if (before.kind === 'item') return level < CLAUSE_LEVEL_MAX && level <= before.level;
    if (before.kind === 'clause' || before.kind === 'heading') return false;
  }
  return false;
}

/** One level deeper among the items, or less; where that cannot be, the key leads out of the text. */
const nestItem =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const { $head } = state.selection;
    const { kind, level } = attributesOf($head.parent);
    if (kind !== 'item' || (by === 1 ? !mayNest(state) : !isNested(state))) return false;
    dispatch?.(state.tr.setNodeAttribute($head.before(), 'level', level + by));
    return true;
  };

/** Whether an item stands under another one of its clause. */
function isNested({ doc, selection: { $head } }: EditorState): boolean {
  const { level } = attributesOf($head.parent);
  for (let at = $head.index(0) - 1; at >= 0; at -= 1) {
    const before = attributesOf(doc.child(at));
    if (before.kind === 'item' && before.level < level) return true;
    if (before.kind === 'clause' || before.kind === 'heading') return false;
  }
  return false;
}

const either =
  (one: Command, other: Command): Command =>
  (state, dispatch, view) =>
    one(state, dispatch, view) || other(state, dispatch, view);

/** Tab in a table or a list: it leads on in it, and out of the text where it ends. */
export const goOn: Command = either(goToCell(1), nestItem(1));
export const goBack: Command = either(goToCell(-1), nestItem(-1));
