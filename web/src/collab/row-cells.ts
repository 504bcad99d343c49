import { CELL_SEPARATOR } from '@nbn/drafting';
import { Extension } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import classes from './CollabEditor.module.css';
import { attributesOf } from './schema.ts';

interface RowCellsState {
  readonly set: DecorationSet;
  readonly hasRows: boolean;
}

const key = new PluginKey<RowCellsState>('rowCells');

/** An empty cell has to be there all the same. */
function emptyCell(): HTMLElement {
  const cell = document.createElement('span');
  cell.className = classes.emptyCell!;
  cell.textContent = '\u200B';
  return cell;
}

function rowDecorations(node: DocNode, pos: number): Decoration[] {
  const found: Decoration[] = [];
  let at = pos + 1;
  const cells = node.textContent.split(CELL_SEPARATOR);
  for (const [column, cell] of cells.entries()) {
    if (cell === '')
      found.push(
        Decoration.widget(at, emptyCell, { side: -1, key: `empty ${column}`, ignoreSelection: true }),
      );
    at += cell.length;
    if (column === cells.length - 1) break;
    found.push(Decoration.inline(at, at + 1, { class: classes.boundary! }));
    at += 1;
  }
  return found;
}

function cellsOf(doc: DocNode): RowCellsState {
  const found: Decoration[] = [];
  let hasRows = false;
  doc.forEach((node, pos) => {
    if (attributesOf(node).kind !== 'row') return;
    hasRows = true;
    found.push(...rowDecorations(node, pos));
  });
  return { set: found.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, found), hasRows };
}

/** Draws rows as a table: what stands between the boundaries of cells is one cell each. */
export const RowCells = Extension.create({
  name: 'rowCells',
  addProseMirrorPlugins: () => [
    new Plugin<RowCellsState>({
      key,
      state: {
        init: (_, { doc }) => cellsOf(doc),
        apply: (tr, cells, _, { doc }) => (tr.docChanged ? cellsOf(doc) : cells),
      },
      props: {
        decorations: (state) => key.getState(state)?.set,
        attributes: (state): Record<string, string> =>
          key.getState(state)?.hasRows ? { 'data-tables': '' } : {},
      },
    }),
  ],
});
