import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NumberedClause } from './clause-name.ts';
import classes from './Draft.module.css';
import { useDraft } from './draft-context.ts';

/** Beside a clause that is read: the button to see the documents that stand with it. */
export function ClauseDocumentsButton({ clause, name }: { clause: NumberedClause; name: string }) {
  const { t } = useTranslation('standards');
  const { updateUi } = useDraft();
  return (
    <button
      type="button"
      className={classes.act}
      aria-label={t('documents.ofClause', { name })}
      onClick={() => updateUi({ documents: clause.id })}
    >
      <IconPaperclip size={18} stroke={1.6} aria-hidden />
    </button>
  );
}
