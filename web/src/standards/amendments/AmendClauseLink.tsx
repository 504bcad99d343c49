import IconPencilQuestion from '@tabler/icons-react/icons/IconPencilQuestion';
import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../Draft.module.css';
import { useDraft } from '../draft-context.ts';

/**
 * At a clause: the way to propose other words for it, in its place where the text is shown for that. There are thousands of them in a long text, so each is
 * as light as a link can be.
 */
export function AmendClauseLink({
  standardId,
  clauseId,
  name,
}: {
  standardId: string;
  clauseId: string;
  name: string;
}) {
  const { t } = useTranslation('amendments');
  const navigate = useNavigate();
  const { suggestIn } = useDraft();
  const label = t('propose', { name });

  function follow(event: MouseEvent) {
    // A new window is the browser's to open.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (suggestIn) {
      suggestIn(clauseId);
      return;
    }
    void navigate({
      to: '/standards/$standardId/amendments/new',
      params: { standardId },
      search: { clause: clauseId },
    });
  }

  return (
    <a
      className={classes.act}
      href={`/standards/${standardId}/amendments/new?clause=${clauseId}`}
      onClick={follow}
      data-suggest={suggestIn ? '' : undefined}
      aria-label={label}
      title={label}
    >
      <IconPencilQuestion size={18} stroke={1.6} aria-hidden />
    </a>
  );
}
