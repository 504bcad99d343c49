import { CLAUSE_LEVEL_MAX, type ClauseKind } from '@nbn/contracts';
import { chainCommands, deleteSelection, joinBackward, joinForward } from '@tiptap/pm/commands';
import type { ResolvedPos } from '@tiptap/pm/model';
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state';
import { newClauseId } from './new-clause-id.ts';
import { attributesOf, type ClauseAttributes } from './schema.ts';

/** The places of the clauses that the selection touches. */
function selectedClausePositions({ doc, selection: { from, to } }: EditorState): number[] {
  const places: number[] = [];
  doc.forEach(({ nodeSize }, pos) => {
    if (pos <= to && pos + nodeSize >= from + (from === to ? 0 : 1) && pos + nodeSize > from)
      places.push(pos);
  });
  return places;
}

function updateAttributes(change: (attributes: ClauseAttributes) => Partial<ClauseAttributes>): Command {
  return (state, dispatch) => {
    const { tr } = state;
    for (const pos of selectedClausePositions(state)) {
      const attributes = attributesOf(state.doc.nodeAt(pos)!);
      for (const [name, value] of Object.entries(change(attributes)))
        if (attributes[name as keyof ClauseAttributes] !== value) tr.setNodeAttribute(pos, name, value);
    }
    if (tr.docChanged) dispatch?.(tr);
    return true;
  };
}

export const setKind = (kind: ClauseKind): Command => updateAttributes(() => ({ kind }));
export const setLevel = (level: number): Command =>
  updateAttributes(() => ({ level: Math.min(CLAUSE_LEVEL_MAX, Math.max(1, level)) }));
export const shiftLevel = (by: 1 | -1): Command =>
  updateAttributes(({ level }) => ({ level: Math.min(CLAUSE_LEVEL_MAX, Math.max(1, level + by)) }));

/** What comes after a clause when one goes on writing at its end. */
function nextClauseAttributes({ kind, level }: ClauseAttributes): Omit<ClauseAttributes, 'id'> {
  if (kind === 'heading') return { kind: 'clause', level: Math.min(CLAUSE_LEVEL_MAX, level + 1) };
  return { kind: kind === 'note' ? 'clause' : kind, level };
}

/**
 * Divides the clause at the caret. The first half keeps its identity, and with it its threads and adoption;
 * at the very beginning of a clause the words keep it, and an empty clause goes before them.
 */
export const splitClause: Command = (state, dispatch) => {
  const { tr } = state;
  tr.deleteSelection();
  const { $from } = tr.selection;
  const clause = $from.parent;
  const attributes = attributesOf(clause);
  const { size } = clause.content;
  if (size === 0 && attributes.kind === 'item') tr.setNodeAttribute($from.before(), 'kind', 'clause');
  else if ($from.parentOffset === 0 && size > 0)
    tr.insert($from.before(), clause.type.create({ ...attributes, id: newClauseId() }));
  else
    tr.split($from.pos, 1, [
      {
        type: clause.type,
        attrs: {
          ...($from.parentOffset === size ? nextClauseAttributes(attributes) : attributes),
          id: newClauseId(),
        },
      },
    ]);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** A new, empty clause after the one at the caret, and the caret in it. */
export const insertClauseAfter: Command = ({ tr, selection: { $head } }, dispatch) => {
  const { type } = $head.parent;
  const at = $head.after();
  tr.insert(at, type.create({ ...nextClauseAttributes(attributesOf($head.parent)), id: newClauseId() }));
  tr.setSelection(TextSelection.create(tr.doc, at + 1));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Takes the clause at the caret out of the text; the last one is emptied. */
export const removeClause: Command = ({ tr, doc, selection: { $head } }, dispatch) => {
  if (doc.childCount === 1) tr.delete($head.start(), $head.end());
  else tr.delete($head.before(), $head.after());
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Moves the clause at the caret by one place, and the caret with it. */
export const moveClause =
  (by: -1 | 1): Command =>
  ({ tr, doc, selection: { $anchor, $head } }, dispatch) => {
    const at = $head.index(0);
    const other = doc.maybeChild(at + by);
    if (!other) return false;
    const [clause, from] = [doc.child(at), $head.before()];
    tr.delete(from, from + clause.nodeSize);
    const to = by === 1 ? from + other.nodeSize : from - other.nodeSize;
    tr.insert(to, clause);
    const within = ($pos: ResolvedPos): number =>
      to + 1 + ($pos.sameParent($head) ? $pos.parentOffset : $head.parentOffset);
    tr.setSelection(TextSelection.create(tr.doc, within($anchor), within($head)));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

export const lineBreak: Command = ({ tr }, dispatch) => {
  dispatch?.(tr.insertText('\n').scrollIntoView());
  return true;
};

export const backspace = chainCommands(deleteSelection, joinBackward);
export const deleteForward = chainCommands(deleteSelection, joinForward);
