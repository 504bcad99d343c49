import { useConnection } from '../../live/connection.ts';
import type { Editor } from '@tiptap/core';
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { flushDomChanges } from '../../collab/flush-dom-changes.ts';
import { CollabNotices } from '../../collab/CollabNotices.tsx';
import { CollabSaveState } from '../../collab/CollabSaveState.tsx';
import { useCollabDocument } from '../../collab/use-collab-document.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { CommentTarget } from '../thread-requests.ts';
import type { NumberedClause } from '../clause-name.ts';
import { useDraft } from '../draft-context.ts';
import type { Standard, Thread } from '../queries.ts';
import { markTextShown } from '../text-shown.ts';
import type { FindTerms } from '../definitions/term-ranges.ts';
import { showTerms } from '../definitions/term-marks.ts';
import type { ClauseCitation } from '../sources/clause-citations.ts';
import type { ThreadsByClause } from '../threads/threads-by-clause.ts';
import { useFollow } from '../follow/use-follow.ts';
import { EditorFindTools } from '../find/EditorFindTools.tsx';
import { BrokenReferencesNotice } from '../references/BrokenReferencesNotice.tsx';
import { DraftTextPlaceholder } from '../DraftTextPlaceholder.tsx';
import { DraftEditorLayout } from './DraftEditorLayout.tsx';
import classes from './Editor.module.css';
import { PasteReport } from './PasteReport.tsx';
import { RecoveredTextNotice } from './RecoveredTextNotice.tsx';
import { showThreads } from './thread-marks.ts';
import { useMoveClause } from './use-move-clause.ts';

interface DraftEditorProps {
  standard: Standard;
  clauses: readonly NumberedClause[];
  byClause: ThreadsByClause;
  /** How many amendments of each clause are open. */
  amendments: ReadonlyMap<string, number>;
  /** What each clause cites. */
  citations: ReadonlyMap<string, readonly ClauseCitation[]>;
  findTerms: FindTerms;
  open: Thread | null;
  compose: CommentTarget | null;
  /** Where it says whether all is saved. */
  saving: HTMLElement | null;
  /** Where what helps in the text is shown. */
  tools: HTMLElement | null;
  /** The text to read when there is none to write in. */
  reading: ReactNode;
}

/** How long it may take to open before the reader is told of the delay. */
const OPEN_TIMEOUT_MS = 4_000;

/** The text of a draft as several write it at once: the words in one surface, the threads beside them. */
export function DraftEditor({
  standard,
  clauses,
  byClause,
  amendments,
  citations,
  findTerms,
  open,
  compose,
  saving,
  tools,
  reading,
}: DraftEditorProps) {
  const { t } = useTranslation('standards');
  const { isWide, registerWhenCommitted } = useDraft();
  const [collabDocument, state] = useCollabDocument(`standard:${standard.id}`);
  const [editor, setEditor] = useState<Editor | null>(null);
  const move = useMoveClause(editor);
  useFollow(editor, collabDocument);
  const waits = useIsOpeningDelayed(state.hasOpened);

  useEffect(() => {
    registerWhenCommitted(() => collabDocument.whenCommitted());
    return () => registerWhenCommitted(null);
  }, [registerWhenCommitted, collabDocument]);
  useEffect(() => (editor ? markTextShown(standard.id) : undefined), [editor, standard.id]);
  useEffect(() => {
    if (editor)
      editor.view.dispatch(
        showThreads(flushDomChanges(editor.view), { threads: byClause.all, open: open?.id ?? null }),
      );
  }, [editor, byClause, open]);
  useEffect(() => {
    if (editor) editor.view.dispatch(showTerms(flushDomChanges(editor.view), findTerms));
  }, [editor, findTerms]);

  const notices = (
    <div className={classes.notices}>
      <CollabNotices collabDocument={collabDocument} state={state} editor={editor} />
      {state.hasOpened && (
        <RecoveredTextNotice standardId={standard.id} justRecovered={state.recovered} editor={editor} />
      )}
      {editor && <PasteReport editor={editor} />}
      {editor && <BrokenReferencesNotice editor={editor} clauses={clauses} />}
    </div>
  );
  if (!state.hasOpened)
    return (
      <>
        {notices}
        {waits && state.phase === 'opening' && (
          <Notice kind="waits" title={t('notLive.title')}>
            {t('notLive.text')}
          </Notice>
        )}
        {waits || state.phase !== 'opening' ? reading : <DraftTextPlaceholder clauses={clauses} />}
      </>
    );

  const mayWrite = state.mayWrite && state.phase === 'open';
  return (
    <>
      {saving &&
        createPortal(
          <>
            {mayWrite && isWide && <span className={classes.keys}>{t('keys')}</span>}
            <CollabSaveState state={state} />
          </>,
          saving,
        )}
      {editor && tools && (
        <EditorFindTools editor={editor} collabDocument={collabDocument} mayWrite={mayWrite} place={tools} />
      )}
      {notices}
      <DraftEditorLayout
        key={collabDocument.doc.guid}
        standardId={standard.id}
        collabDocument={collabDocument}
        mayWrite={mayWrite}
        editor={editor}
        onEditor={setEditor}
        onMove={move}
        clauses={clauses}
        byClause={byClause}
        amendments={amendments}
        citations={citations}
        open={open}
        compose={compose}
      />
    </>
  );
}

/** Whether the text has not come for so long, or cannot come at present, that the reader is told. */
function useIsOpeningDelayed(opened: boolean): boolean {
  const { offlineSince } = useConnection();
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (opened) return undefined;
    const timer = setTimeout(() => setLong(true), OPEN_TIMEOUT_MS);
    return () => clearTimeout(timer);
  }, [opened]);
  return !opened && (long || offlineSince !== null);
}
