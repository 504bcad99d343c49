import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Standard } from '../queries.ts';

/** For those who decide on remarks to a standard: how many have no outcome yet. */
export function RemarksNotice({
  standard: { id: standardId, state, abilities, openRemarks },
}: {
  standard: Standard;
}) {
  const { t } = useTranslation('consultations');
  const isSettled = state === 'consolidation' || state === 'adopted';
  if (!isSettled || openRemarks === null || openRemarks === 0) return null;
  return (
    <Notice
      kind="waits"
      title={t('unanswered.title', { count: openRemarks })}
      actions={
        <LinkButton
          to="/standards/$standardId/consultation"
          params={{ standardId }}
          size="sm"
          variant="default"
        >
          {t('unanswered.see')}
        </LinkButton>
      }
    >
      {t(abilities.manage ? 'unanswered.text' : 'unanswered.beforePublication')}
    </Notice>
  );
}
