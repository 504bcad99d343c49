import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';
import type { CollabDocument } from './collab-document.ts';
import type { RejectedText } from './collab-document-state.ts';
import classes from './CollabEditor.module.css';
import { restoreText } from './restore-text.ts';

interface RejectedTextNoticeProps {
  collabDocument: CollabDocument;
  texts: readonly RejectedText[];
  editor: Editor | null;
}

/**
 * The server did not take a change, and the text was reloaded: what was written is kept here until it is put
 * back or let go.
 */
export function RejectedTextNotice({ collabDocument, texts, editor }: RejectedTextNoticeProps) {
  const { t } = useTranslation('standards');
  if (texts.length === 0) {
    const actions = (
      <Button size="xs" variant="subtle" onClick={() => collabDocument.dismissRejected()}>
        {t('returned.read')}
      </Button>
    );
    return (
      <Notice kind="loss" role="alert" title={t('returned.title')} actions={actions}>
        {t('returned.nothing')}
      </Notice>
    );
  }
  return texts.map((each) => {
    const take = () => {
      if (!editor) return;
      collabDocument.dismissRejected(each);
      restoreText(editor, each);
      editor.commands.focus();
    };
    const actions = (
      <>
        <Button size="xs" disabled={!editor} onClick={take}>
          {t('returned.take')}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => collabDocument.dismissRejected(each)}>
          {t('returned.letGo')}
        </Button>
      </>
    );
    return (
      <Notice
        key={`${each.clauseId} ${each.text}`}
        kind="loss"
        role="alert"
        title={t('returned.title')}
        actions={actions}
      >
        {t('returned.words')}
        <p className={classes.returned}>{each.text.trim()}</p>
      </Notice>
    );
  });
}
