import { idOf, headOf, replaceWords, textOf, type TextReplacement } from '@nbn/collab';
import { LIMITS } from '@nbn/contracts';
import type { EditorView } from '@tiptap/pm/view';
import type { CollabDocument } from './collab-document.ts';
import { flushDomChanges } from './flush-dom-changes.ts';
import { bindingKey } from './yjs-binding.ts';

/** What is replaced in one clause, in order and never touching. */
export interface ClauseReplacement {
  /** The place of the clause. */
  readonly at: number;
  readonly cuts: readonly TextReplacement[];
}

/** What is written into the shared text under this name is this member's, and can be undone. */
const REPLACEMENT = Symbol('replacement');

/**
 * Replaces words of any clauses as one act of this member: one step to undo, one look of the safeguarding gate, and
 * whoever writes beside the words is not disturbed.
 * @param clauses says what to replace in the text as it stands.
 * @returns how many were replaced; `too-long`: a clause would hold more than it may, and nothing was changed.
 */
export function replaceInClauses(
  view: EditorView,
  { doc, updateQueue }: Pick<CollabDocument, 'doc' | 'updateQueue'>,
  clauses: () => readonly ClauseReplacement[],
): number | 'too-long' {
  flushDomChanges(view);
  const binding = bindingKey.getState(view.state);
  if (!binding) return 0;
  const edits = clauses().flatMap(({ at, cuts }) => {
    const laid = binding.layout[at];
    if (!laid || cuts.length === 0) return [];
    const before = textOf(laid);
    return [{ laid, cuts, before, now: textAfter(before, cuts), id: idOf(headOf(laid)) }];
  });
  if (edits.some(({ now }) => [...now].length > LIMITS.clause)) return 'too-long';
  if (edits.length === 0) return 0;
  const { undoManager } = binding;
  undoManager.addTrackedOrigin(REPLACEMENT);
  undoManager.stopCapturing();
  doc.transact(() => {
    for (const { laid, cuts } of edits) replaceWords(laid.segments, cuts);
  }, REPLACEMENT);
  undoManager.stopCapturing();
  for (const { id, before, now } of edits) updateQueue.gate.recordEdit(id, before, now);
  return edits.reduce((sum, { cuts }) => sum + cuts.length, 0);
}

function textAfter(text: string, cuts: readonly TextReplacement[]): string {
  let [now, from] = ['', 0];
  for (const { start, end, text: words } of cuts) {
    now += text.slice(from, start) + words;
    from = end;
  }
  return now + text.slice(from);
}
