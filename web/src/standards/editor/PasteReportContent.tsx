import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useEffect, useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import type { PasteReport, PasteReportStore, PasteUndo } from '../../collab/paste-report-store.ts';
import { Notice } from '../../ui/Notice.tsx';
import { LossItems } from '../import-export/LossItems.tsx';

/** A report of a paste in words, with its actions. */
export function PasteReportContent({
  editor,
  reports,
  report,
}: {
  editor: Editor;
  reports: PasteReportStore;
  report: PasteReport;
}) {
  const { t } = useTranslation('losses');
  const undo = report.is === 'losses' ? report.undo : null;
  const undoable = useUndoable(editor, reports, undo);
  const close = (
    <Button size="xs" variant="subtle" onClick={() => reports.set(null)}>
      {t('paste.close')}
    </Button>
  );
  if (report.is === 'reading') return <Notice kind="note">{t('paste.reading')}</Notice>;
  if (report.is !== 'losses')
    return (
      <Notice kind="loss" title={t(`paste.${report.is}.title`)} actions={close}>
        {t(`paste.${report.is}.text`)}
      </Notice>
    );
  const takeBack = () => {
    undo?.run();
    editor.commands.focus();
  };
  const mutations = (
    <>
      {undoable && (
        <Button size="xs" variant="default" onClick={takeBack}>
          {t('paste.undo')}
        </Button>
      )}
      {close}
    </>
  );
  return (
    <Notice kind="waits" title={t('paste.title')} actions={mutations}>
      <LossItems losses={report.losses} />
    </Notice>
  );
}

/** Whether the paste is what an undo would take back now. Once it is taken back, nothing is left to tell. */
function useUndoable(editor: Editor, reports: PasteReportStore, undo: PasteUndo | null): boolean {
  const [, look] = useReducer((looks: number) => looks + 1, 0);
  useEffect(() => {
    if (!undo) return undefined;
    const changed = () => {
      if (undo.state() === 'done') reports.set(null);
      else look();
    };
    editor.on('transaction', changed);
    return () => {
      editor.off('transaction', changed);
    };
  }, [editor, reports, undo]);
  return undo?.state() === 'next';
}
