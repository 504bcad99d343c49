import { IconMessagePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Subject } from './acts.ts';
import type { NumberedClause } from './clause-name.ts';
import classes from './Draft.module.css';
import { useDraft } from './draft.ts';
import { selectedWords } from './selection.ts';

/** The selection, when it lies in this clause; else the clause as a whole. */
export function subjectIn({ id, revision }: Pick<NumberedClause, 'id' | 'revision'>, live = false): Subject {
  const words = selectedWords();
  return { clauseId: id, revision, words: words?.clauseId === id ? { ...words, live } : null };
}

/** Beside a clause that is read: the button to comment on it. */
export function CommentOnClause({ clause, name }: { clause: NumberedClause; name: string }) {
  const { t } = useTranslation('standards');
  const { doing } = useDraft();
  return (
    <button
      type="button"
      className={classes.act}
      aria-label={t('comment.onClause', { name })}
      onClick={() => doing({ compose: subjectIn(clause), sheet: clause.id })}
    >
      <IconMessagePlus size={18} stroke={1.6} aria-hidden />
    </button>
  );
}
