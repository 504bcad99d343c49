import { referenceTo, referredClause } from '@nbn/contracts';
import type { Command, EditorState } from '@tiptap/pm/state';
import { type LinkRange, linkRangeAt } from './format-commands.ts';

/** The reference to a clause at the caret, or that the selection is within. */
export function referenceAt(state: EditorState): (LinkRange & { readonly clauseId: string }) | null {
  const range = linkRangeAt(state);
  const clauseId = referredClause(range?.href);
  return range && clauseId !== null ? { ...range, clauseId } : null;
}

/** Puts the number of a clause in place of what is selected, as a reference to it. */
export const insertReference =
  (clauseId: string, number: string): Command =>
  ({ tr, selection: { from, to, $from, $to }, schema, storedMarks }, dispatch) => {
    const type = schema.marks['link']!;
    if (number === '' || !$from.sameParent($to)) return false;
    const around = type.removeFromSet(storedMarks ?? $from.marks());
    const mark = type.create({ href: referenceTo(clauseId) });
    tr.replaceWith(from, to, schema.text(number, mark.addToSet(around)));
    dispatch?.(tr.setStoredMarks(around).scrollIntoView());
    return true;
  };

/** Deletes the reference before or behind the caret as a whole: a part of a number is none. */
export const deleteReference =
  (side: 'before' | 'behind'): Command =>
  (state, dispatch) => {
    const { empty, from } = state.selection;
    const reference = empty ? referenceAt(state) : null;
    if (!reference) return false;
    const isThere = side === 'before' ? from > reference.from : from < reference.to;
    if (!isThere) return false;
    dispatch?.(state.tr.delete(reference.from, reference.to).scrollIntoView());
    return true;
  };

/** What is typed within a number makes words of it, which refer to nothing. */
export const typeInReference =
  (text: string, from: number, to: number): Command =>
  (state, dispatch) => {
    const reference = referenceAt(state);
    if (!reference || from <= reference.from || to >= reference.to) return false;
    const type = state.schema.marks['link']!;
    dispatch?.(state.tr.removeMark(reference.from, reference.to, type).insertText(text, from, to));
    return true;
  };
