import { type FormattedText, inOrder } from '@nbn/drafting';
import { useQuery } from '@tanstack/react-query';
import type { Editor } from '@tiptap/core';
import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CollabNotices } from '../../collab/CollabNotices.tsx';
import { CollabEditor } from '../../collab/CollabEditor.tsx';
import { FormatToolbar } from '../../collab/FormatToolbar.tsx';
import { SingleClause } from '../../collab/single-clause.ts';
import { formatsOfNode } from '../../collab/formats.ts';
import { CollabSaveState } from '../../collab/CollabSaveState.tsx';
import { useCollabDocument } from '../../collab/use-collab-document.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PasteReport } from '../editor/PasteReport.tsx';
import classes from './Amendments.module.css';
import { standardQuery } from '../queries.ts';
import type { Amendment } from './queries.ts';
import { TrackedChanges } from './TrackedChanges.tsx';

interface AmendmentEditorProps {
  amendment: Amendment;
  /** How to wait until what was typed is committed; null when the text is left. */
  registerWhenCommitted: (whenCommitted: (() => Promise<void>) | null) => void;
  /** Whether something that was typed is not committed yet. */
  onUnsaved: (unsaved: boolean) => void;
}

const EXTENSIONS = [SingleClause];

/**
 * The words of an amendment as its authors write them together: one clause, live, with what it changes beside
 * it.
 */
export function AmendmentEditor({
  amendment: { id, standardId, baseKind, baseText, baseFormats, proposedText, proposedFormats },
  registerWhenCommitted,
  onUnsaved,
}: AmendmentEditorProps) {
  const { t } = useTranslation('amendments');
  const { t: texts } = useTranslation('standards');
  const [collabDocument, state] = useCollabDocument(`amendment:${id}`);
  const [editor, setEditor] = useState<Editor | null>(null);
  const { data: standard } = useQuery(standardQuery(standardId));
  // Numbers are those of the text as it stands: the amendment itself has one clause.
  const referable = standard && (() => inOrder(standard.clauses));
  const now = useDeferredValue(useEditorWords(editor) ?? { text: proposedText, formats: proposedFormats });
  const unsaved = state.unsaved > 0;
  useEffect(() => {
    registerWhenCommitted(() => collabDocument.whenCommitted());
    return () => registerWhenCommitted(null);
  }, [registerWhenCommitted, collabDocument]);
  useEffect(() => {
    onUnsaved(unsaved);
  }, [onUnsaved, unsaved]);

  const mayWrite = state.hasOpened && state.mayWrite && state.phase === 'open';
  return (
    <div className={classes.desk}>
      <div className={classes.side}>
        <p className={classes.why} id={`wording-${id}`}>
          {t('wordingLabel')}
        </p>
        <CollabNotices collabDocument={collabDocument} state={state} editor={editor} />
        {editor && <PasteReport editor={editor} />}
        {state.hasOpened ? (
          <div className={classes.surface} data-writes={mayWrite || undefined}>
            {mayWrite && editor && <FormatToolbar editor={editor} referable={referable} />}
            <CollabEditor
              key={collabDocument.doc.guid}
              collabDocument={collabDocument}
              label={t('wordingLabel')}
              mayWrite={mayWrite}
              numbered={false}
              extensions={EXTENSIONS}
              onEditor={setEditor}
            />
          </div>
        ) : (
          <>
            <p className={classes.plain}>{proposedText}</p>
            <Notice kind="note" title={texts('notLive.title')}>
              {texts('notLive.text')}
            </Notice>
          </>
        )}
        {state.hasOpened && <CollabSaveState state={state} />}
      </div>
      <div className={classes.side}>
        <p className={classes.why}>{t('preview')}</p>
        <TrackedChanges
          before={baseText}
          after={now.text}
          kind={baseKind}
          formats={{ before: baseFormats, after: now.formats }}
          legend
        />
      </div>
    </div>
  );
}

/** The words in the editor now, by any author. */
function useEditorWords(editor: Editor | null): FormattedText | null {
  const [words, setWords] = useState<FormattedText | null>(null);
  useEffect(() => {
    if (!editor) return undefined;
    const look = () => {
      const clause = editor.state.doc.firstChild!;
      setWords({ text: clause.textContent, formats: formatsOfNode(clause) });
    };
    look();
    editor.on('transaction', look);
    return () => {
      editor.off('transaction', look);
    };
  }, [editor]);
  return words;
}
