import { useConnection } from '../../live/connection.ts';
import type { Editor } from '@tiptap/core';
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { caughtUp } from '../../manuscript/caught-up.ts';
import { ManuscriptNotices } from '../../manuscript/ManuscriptNotices.tsx';
import { SavingLine } from '../../manuscript/SavingLine.tsx';
import { useManuscript } from '../../manuscript/use-manuscript.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Subject } from '../acts.ts';
import type { NumberedClause } from '../clause-name.ts';
import { useDraft } from '../draft.ts';
import type { Standard, Thread } from '../queries.ts';
import type { ThreadsByClause } from '../threads/threads-by-clause.ts';
import { WordsAlone } from '../WordsAlone.tsx';
import { Desk } from './Desk.tsx';
import classes from './Editor.module.css';
import { PasteReport } from './PasteReport.tsx';
import { RescuedWords } from './RescuedWords.tsx';
import { showing } from './thread-marks.ts';
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

/** So long it may take to open before one is told that it is not. */
const PATIENCE_MS = 4_000;

/** The text of a draft as several write it at once: the words in one surface, the threads beside them. */
export function LiveText({
  standard,
  clauses,
  byClause,
  amendments,
  open,
  compose,
  saving,
  reading,
}: LiveTextProps) {
  const { t } = useTranslation('standards');
  const { wide, onSettled } = useDraft();
  const [manuscript, state] = useManuscript(`standard:${standard.id}`);
  const [editor, setEditor] = useState<Editor | null>(null);
  const move = useMove(editor);
  const waits = useWaiting(state.opened);

  useEffect(() => {
    onSettled(() => manuscript.settled());
    return () => onSettled(null);
  }, [onSettled, manuscript]);
  useEffect(() => {
    if (editor)
      editor.view.dispatch(showing(caughtUp(editor.view), { threads: byClause.all, open: open?.id ?? null }));
  }, [editor, byClause, open]);

  const notices = (
    <div className={classes.notices}>
      <ManuscriptNotices manuscript={manuscript} state={state} editor={editor} />
      {state.opened && <RescuedWords standardId={standard.id} told={state.rescued} editor={editor} />}
      {editor && <PasteReport editor={editor} />}
    </div>
  );
  if (!state.opened)
    return (
      <>
        {notices}
        {waits && state.phase === 'opening' && (
          <Notice kind="waits" title={t('notLive.title')}>
            {t('notLive.text')}
          </Notice>
        )}
        {waits || state.phase !== 'opening' ? reading : <WordsAlone clauses={clauses} />}
      </>
    );

  const mayWrite = state.mayWrite && state.phase === 'open';
  return (
    <>
      {saving &&
        createPortal(
          <>
            {mayWrite && wide && <span className={classes.keys}>{t('keys')}</span>}
            <SavingLine state={state} />
          </>,
          saving,
        )}
      {notices}
      <Desk
        key={manuscript.doc.guid}
        standardId={standard.id}
        manuscript={manuscript}
        mayWrite={mayWrite}
        editor={editor}
        onEditor={setEditor}
        onMove={move}
        clauses={clauses}
        byClause={byClause}
        amendments={amendments}
        open={open}
        compose={compose}
      />
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
