import IconMessagePlus from '@tabler/icons-react/icons/IconMessagePlus';
import { useTranslation } from 'react-i18next';
import type { CommentTarget } from './thread-requests.ts';
import type { NumberedClause } from './clause-name.ts';
import classes from './Draft.module.css';
import { useDraft } from './draft-context.ts';
import { selectedText } from './selected-text.ts';

/** The selection, when it lies in this clause; else the clause as a whole. */
export function commentTargetIn(
  { id, revision }: Pick<NumberedClause, 'id' | 'revision'>,
  live = false,
): CommentTarget {
  const words = selectedText();
  return { clauseId: id, revision, range: words?.clauseId === id ? { ...words, isLive: live } : null };
}

/** Beside a clause that is read: the button to comment on it. */
export function ClauseCommentButton({ clause, name }: { clause: NumberedClause; name: string }) {
  const { t } = useTranslation('standards');
  const { updateUi } = useDraft();
  return (
    <button
      type="button"
      className={classes.act}
      aria-label={t('comment.onClause', { name })}
      onClick={() => updateUi({ compose: commentTargetIn(clause), sheet: clause.id })}
    >
      <IconMessagePlus size={18} stroke={1.6} aria-hidden />
    </button>
  );
}
