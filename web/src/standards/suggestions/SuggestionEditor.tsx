import { equalFormats } from '@nbn/contracts';
import type { Editor } from '@tiptap/core';
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { CollabEditor } from '../../collab/CollabEditor.tsx';
import { CollabNotices } from '../../collab/CollabNotices.tsx';
import { CollabSaveState } from '../../collab/CollabSaveState.tsx';
import { FormatToolbar } from '../../collab/FormatToolbar.tsx';
import { formatsOfNode } from '../../collab/formats.ts';
import { SingleClause } from '../../collab/single-clause.ts';
import { useCollabDocument } from '../../collab/use-collab-document.ts';
import type { AmendmentLine } from '../amendments/queries.ts';
import { PasteReport } from '../editor/PasteReport.tsx';
import { slotOf } from './changed-suggestions.ts';
import { useSuggestionSession } from './suggestion-session.ts';
import classes from './Suggestions.module.css';
import { TrackedMarks } from './tracked-marks.ts';

interface SuggestionEditorProps {
  amendment: AmendmentLine;
  /** How the clause is called. */
  name: string;
  /** What else can be done with the clause, while it is open. */
  children?: ReactNode;
}

/**
 * The words of a clause as the reader would have them, written in its place; what went and what came is shown
 * in them. It closes by itself when it was left and all is saved.
 */
export default function SuggestionEditor({ amendment, name, children }: SuggestionEditorProps) {
  const { t } = useTranslation('suggestions');
  const { id, clauseId, baseText, baseFormats } = amendment;
  const slot = slotOf(amendment);
  const { caretOf, closeSlot, markChanged, registerWhenCommitted } = useSuggestionSession();
  const [collabDocument, state] = useCollabDocument(`amendment:${id}`);
  const [editor, setEditor] = useState<Editor | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const extensions = useMemo(
    () => [SingleClause, TrackedMarks.configure({ base: { text: baseText, formats: baseFormats } })],
    [baseText, baseFormats],
  );
  const mayWrite = state.hasOpened && state.mayWrite && state.phase === 'open';
  const leaving = useLeaving(() => void closeSlot(slot), state.unsaved === 0 && state.phase === 'open');

  useEffect(() => {
    registerWhenCommitted(slot, () => collabDocument.whenCommitted());
    return () => registerWhenCommitted(slot, null);
  }, [registerWhenCommitted, collabDocument, slot]);
  useEffect(() => {
    if (!editor) return undefined;
    const look = () => {
      const clause = editor.state.doc.firstChild!;
      markChanged(slot, clause.textContent !== baseText || !equalFormats(formatsOfNode(clause), baseFormats));
    };
    look();
    editor.on('transaction', look);
    return () => {
      editor.off('transaction', look);
    };
  }, [editor, markChanged, slot, baseText, baseFormats]);
  // Whoever opened the clause goes on in it, where it was pressed.
  useEffect(() => {
    if (!editor) return;
    const caret = caretOf(slot);
    editor.commands.focus(
      caret === null ? 'end' : 1 + Math.min(caret, editor.state.doc.firstChild!.content.size),
    );
    // Beneath a table, or behind the bar at the end of the window, it would open unseen.
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, [editor, caretOf, slot]);

  function onKeyDown(event: KeyboardEvent) {
    // The editor takes the key for handled whatever became of it.
    if (event.key !== 'Escape') return;
    document.querySelector<HTMLElement>(`[id="clause-${clauseId}"] a[data-suggest]`)?.focus();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears when the editor in it is left
    <div ref={frame} className={classes.editor} onKeyDown={onKeyDown} {...leaving}>
      <CollabNotices collabDocument={collabDocument} state={state} editor={editor} />
      {editor && <PasteReport editor={editor} />}
      {mayWrite && editor && <FormatToolbar editor={editor} />}
      {state.hasOpened ? (
        <CollabEditor
          key={collabDocument.doc.guid}
          collabDocument={collabDocument}
          label={t('wordingOf', { name })}
          mayWrite={mayWrite}
          numbered={false}
          extensions={extensions}
          onEditor={setEditor}
        />
      ) : (
        <p className={classes.waiting} aria-busy>
          {amendment.proposedText}
        </p>
      )}
      {state.hasOpened && <CollabSaveState state={state} />}
      {children}
    </div>
  );
}

/** Hears when the focus has left for good, and then waits until all is saved. */
function useLeaving(leave: () => void, isSaved: boolean) {
  const [hasLeft, setHasLeft] = useState(false);
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    if (!hasLeft || !isSaved) return undefined;
    // A dialog of the toolbar takes the focus and gives it back.
    const timer = setTimeout(() => latest.current(), 0);
    return () => clearTimeout(timer);
  }, [hasLeft, isSaved]);
  return {
    onFocus: () => setHasLeft(false),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      // Another window may have it now: whoever comes back goes on.
      if (document.hasFocus() && !currentTarget.contains(relatedTarget)) setHasLeft(true);
    },
  };
}
