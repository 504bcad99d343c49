import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';
import type { CollabDocument, RejectedText as Words } from './collab-document.ts';
import classes from './CollabEditor.module.css';
import { restoreText } from './restore-text.ts';

interface RejectedTextNoticeProps {
  collabDocument: CollabDocument;
  texts: readonly Words[];
  editor: Editor | null;
}

/**
 * The server did not take a change, and the text was read anew: what was written stands here until it is put
 * back or let go.
 */
export function RejectedTextNotice({
  collabDocument: manuscript,
  texts: words,
  editor,
}: RejectedTextNoticeProps) {
  const { t } = useTranslation('standards');
  if (words.length === 0) {
    const acts = (
      <Button size="xs" variant="subtle" onClick={() => manuscript.dismissRejected()}>
        {t('returned.read')}
      </Button>
    );
    return (
      <Notice kind="loss" role="alert" title={t('returned.title')} actions={acts}>
        {t('returned.nothing')}
      </Notice>
    );
  }
  return words.map((each) => {
    const take = () => {
      if (!editor) return;
      manuscript.dismissRejected(each);
      restoreText(editor, each);
      editor.commands.focus();
    };
    const acts = (
      <>
        <Button size="xs" disabled={!editor} onClick={take}>
          {t('returned.take')}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => manuscript.dismissRejected(each)}>
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
        actions={acts}
      >
        {t('returned.words')}
        <p className={classes.returned}>{each.text.trim()}</p>
      </Notice>
    );
  });
}
