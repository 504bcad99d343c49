import type { Editor } from '@tiptap/core';
import { memo, Suspense, useSyncExternalStore } from 'react';
import { loadTexts } from '../../i18n/start.ts';
import { pasteReportStoreOf } from '../../collab/clause-paste.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import classes from './Editor.module.css';

/** Loaded with its texts once there is something to report. */
const PasteReportContent = lazyPart(async () => {
  const [{ PasteReportContent: component }] = await Promise.all([
    import('./PasteReportContent.tsx'),
    loadTexts(['losses']),
  ]);
  return { default: component };
});

/**
 * What of the last paste did not come along, or why it did not come at all. The place is there before, so
 * that it is spoken.
 */
export const PasteReport = memo(function PasteReport({ editor }: { editor: Editor }) {
  const reports = pasteReportStoreOf(editor);
  const report = useSyncExternalStore(reports.subscribe, reports.snapshot);
  return (
    <output className={classes.report}>
      {report && (
        <Suspense fallback={null}>
          <PasteReportContent editor={editor} reports={reports} report={report} />
        </Suspense>
      )}
    </output>
  );
});
