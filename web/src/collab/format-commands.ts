import { isLinkAddress, referredClause, type FormatKind } from '@nbn/contracts';
import { toggleMark } from '@tiptap/pm/commands';
import type { Command, EditorState } from '@tiptap/pm/state';

/** Whether the selected words, or what is typed next, have this form. */
export function hasFormat({ doc, selection, storedMarks, schema }: EditorState, kind: FormatKind): boolean {
  const type = schema.marks[kind]!;
  const { from, to, empty, $from } = selection;
  return empty ? type.isInSet(storedMarks ?? $from.marks()) !== undefined : doc.rangeHasMark(from, to, type);
}

/** Gives the selected words this form, or takes it away; without any, what is typed next. */
export const toggleFormat =
  (kind: Exclude<FormatKind, 'link'>): Command =>
  (state, dispatch) =>
    toggleMark(state.schema.marks[kind]!)(state, dispatch);

/** Words that lead somewhere: where they stand, and where they lead. */
export interface LinkRange {
  readonly from: number;
  readonly to: number;
  readonly href: string;
}

/** The link at the caret, or that the selection is within, if it is not a reference to a clause. */
export function linkAt(state: EditorState): LinkRange | null {
  const range = linkRangeAt(state);
  return range && referredClause(range.href) === null ? range : null;
}

/** The link, or the reference to a clause, at the caret, or that the selection is within. */
export function linkRangeAt({ doc, selection: { from, to }, schema }: EditorState): LinkRange | null {
  const $from = doc.resolve(from);
  const type = schema.marks['link']!;
  const start = $from.start();
  let found: { from: number; to: number; href: string } | null = null;
  $from.parent.forEach((child, offset) => {
    const href = type.isInSet(child.marks)?.attrs['href'] as string | undefined;
    const [begins, ends] = [start + offset, start + offset + child.nodeSize];
    if (href === undefined) return;
    if (found && found.to === begins && found.href === href) found.to = ends;
    else if (!found || found.to < from) found = { from: begins, to: ends, href };
  });
  const link = found as LinkRange | null;
  return link && link.from <= from && link.to >= to ? link : null;
}

/**
 * Lets the selected words, or those of the link at the caret, lead to an address; other words in their place,
 * if they are given. An empty address takes the link away.
 */
export const setLink =
  (address: string, words?: string): Command =>
  (state, dispatch) => {
    const type = state.schema.marks['link']!;
    const { from, to } = linkAt(state) ?? state.selection;
    const { tr, doc } = state;
    if (address !== '' && !isLinkAddress(address)) return false;
    if (!doc.resolve(from).sameParent(doc.resolve(to))) return false;
    const text = words ?? doc.textBetween(from, to);
    if (text === '') return false;
    if (text !== doc.textBetween(from, to)) tr.insertText(text, from, to);
    const end = from + text.length;
    tr.removeMark(from, end, type);
    if (address !== '') tr.addMark(from, end, type.create({ href: address }));
    dispatch?.(tr.removeStoredMark(type).scrollIntoView());
    return true;
  };
