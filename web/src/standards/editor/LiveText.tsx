import { useConnection } from '../../live/connection.ts';
import type { Editor } from '@tiptap/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { caughtUp } from '../../manuscript/caught-up.ts';
import { ManuscriptNotices } from '../../manuscript/ManuscriptNotices.tsx';
import { ManuscriptSurface } from '../../manuscript/ManuscriptSurface.tsx';
import { SavingLine } from '../../manuscript/SavingLine.tsx';
import { useManuscript } from '../../manuscript/use-manuscript.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import type { Subject } from '../acts.ts';
import { AmendmentsChip } from '../amendments/AmendmentsChip.tsx';
import { nameOf, type NumberedClause } from '../clause-name.ts';
import { useDraft } from '../draft.ts';
import type { Standard, Thread } from '../queries.ts';
import { ClauseThreads } from '../threads/ClauseThreads.tsx';
import type { ThreadsByClause } from '../threads/threads-by-clause.ts';
import { ThreadsChip } from '../threads/ThreadsChip.tsx';
import { WordsAlone } from '../WordsAlone.tsx';
import { Beside } from './Beside.tsx';
import { ClauseHandle } from './ClauseHandle.tsx';
import classes from './Editor.module.css';
import { RescuedWords } from './RescuedWords.tsx';
import { showing, ThreadMarks } from './thread-marks.ts';
import { useMove } from './use-move.ts';

interface LiveTextProps {
  standard: Standard;
  clauses: readonly NumberedClause[];
  byClause: ThreadsByClause;
  /** How many amendments of each clause are open. */
  amendments: ReadonlyMap<string, number>;
  open: Thread | null;
  compose: Subject | null;
  /** Where it says whether all is saved. */
  saving: HTMLElement | null;
  /** The text to read when there is none to write in. */
  reading: ReactNode;
}

const route = getRouteApi('/signed-in/standards/$standardId');
const EXTENSIONS = [ThreadMarks];
/** So long it may take to open before one is told that it is not. */
const PATIENCE_MS = 4_000;

/** The text of a draft as several write it at once: the words in one surface, the threads beside them. */
export function LiveText({ standard, clauses, byClause, amendments, open, compose, saving, reading }: LiveTextProps) {
  const { t } = useTranslation('standards');
  const { wide, onSettled } = useDraft();
  const navigate = route.useNavigate();
  const [manuscript, state] = useManuscript(`standard:${standard.id}`);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [move, moveFailed] = useMove(standard.id, manuscript, editor);
  const waits = useWaiting(state.opened);

  useEffect(() => {
    onSettled(() => manuscript.settled());
    return () => onSettled(null);
  }, [onSettled, manuscript]);
  useEffect(() => {
    if (editor) editor.view.dispatch(showing(caughtUp(editor.view), { threads: byClause.all, open: open?.id ?? null }));
  }, [editor, byClause, open]);

  const notices = (
    <div className={classes.notices}>
      <ManuscriptNotices manuscript={manuscript} state={state} editor={editor} />
      {state.opened && <RescuedWords standardId={standard.id} told={state.rescued} editor={editor} />}
      <ProblemNotice problem={moveFailed} />
    </div>
  );
  if (!state.opened) return <>{notices}{waits && state.phase === 'opening' && <Notice kind="waits" title={t('notLive.title')}>{t('notLive.text')}</Notice>}{waits || state.phase !== 'opening' ? reading : <WordsAlone clauses={clauses} />}</>;

  const mayWrite = state.mayWrite && state.phase === 'open';
  const chosen = compose?.clauseId ?? open?.clauseId ?? null;
  const beside = (clauseId: string) => {
    const threads = byClause.of(clauseId);
    const composing = compose?.clauseId === clauseId ? compose : null;
    const clause = clauses.find(({ id }) => id === clauseId);
    const proposed = amendments.get(clauseId) ?? 0;
    if (!clause || (threads.length + proposed === 0 && (!composing || !wide))) return null;
    return (
      <>
        {proposed > 0 && <AmendmentsChip standardId={standard.id} clauseId={clauseId} count={proposed} />}
        {wide ? <ClauseThreads name={nameOf(t, clause)} threads={threads} open={open?.clauseId === clauseId ? open.id : null} compose={composing} /> : <ThreadsChip threads={threads} clauseId={clauseId} />}
      </>
    );
  };
  return (
    <>
      {saving && createPortal(<>{mayWrite && wide && <span className={classes.keys}>{t('keys')}</span>}<SavingLine state={state} /></>, saving)}
      {notices}
      <div className={classes.desk}>
        <div className={classes.page}>
          <ManuscriptSurface key={manuscript.doc.guid} manuscript={manuscript} label={t('text')} mayWrite={mayWrite} extensions={EXTENSIONS} onEditor={setEditor} />
        </div>
        <div className={classes.handles}>
          {editor && mayWrite && <ClauseHandle editor={editor} clauses={clauses} connected={state.connected} onMove={move} onSearch={(change) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false })} />}
        </div>
        {editor && <Beside editor={editor} label={t('threads.show')} chosen={wide ? chosen : null}>{beside}</Beside>}
      </div>
    </>
  );
}

/** Whether the text has not come for so long, or cannot come at present, that the reader is told. */
function useWaiting(opened: boolean): boolean {
  const { offlineSince } = useConnection();
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (opened) return undefined;
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [opened]);
  return !opened && (long || offlineSince !== null);
}
