import { type Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { PositionMap } from './position-map.ts';
import { attributesOf } from './schema.ts';

/**
 * The selection stays at its words: a caret behind the character that was typed last, whatever comes in there.
 */
export function mapSelection(tr: Transaction, selection: Selection, positions: PositionMap): void {
  if (!tr.docChanged || !(selection instanceof TextSelection)) return;
  const again = selectionInRecreatedClause(selection, tr, positions);
  if (again) {
    tr.setSelection(again);
    return;
  }
  const { anchor, head, from, empty } = selection;
  const side = (pos: number): -1 | 1 => (!empty && pos === from ? 1 : -1);
  const [start, end] = [positions.map(anchor, side(anchor)), positions.map(head, side(head))];
  tr.setSelection(TextSelection.between(tr.doc.resolve(start), tr.doc.resolve(end)));
}

/** A clause that was removed and inserted again elsewhere is the same one to anybody whose caret is in it. */
function selectionInRecreatedClause(
  { $anchor, $head }: Selection,
  tr: Transaction,
  positions: PositionMap,
): Selection | null {
  const { id } = attributesOf($head.parent);
  if (id === null || !$head.sameParent($anchor) || !positions.isDeleted($head.pos)) return null;
  let start = -1;
  tr.doc.forEach((node, pos) => {
    if (attributesOf(node).id === id) start = pos + 1;
  });
  const mapped = tr.doc.resolve(positions.map($head.pos, -1)).parent;
  if (start < 0 || mapped === tr.doc.nodeAt(start - 1)) return null;
  const within = (offset: number): number => start + Math.min(offset, tr.doc.nodeAt(start - 1)!.content.size);
  return TextSelection.create(tr.doc, within($anchor.parentOffset), within($head.parentOffset));
}

/** What was taken back is shown. */
export function selectChange(tr: Transaction): void {
  let end: number | null = null;
  tr.mapping.maps.forEach((map, at) =>
    map.forEach((_from, _to, _start, last) => {
      end = tr.mapping.slice(at + 1).map(last);
    }),
  );
  if (end === null) return;
  tr.setSelection(
    TextSelection.near(tr.doc.resolve(Math.min(end, tr.doc.content.size)), -1),
  ).scrollIntoView();
}
