import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Standard } from '../queries.ts';

/** For those who consolidate a standard: how many amendments still wait. */
export function AmendmentsNotice({ standard }: { standard: Standard }) {
  const { t } = useTranslation('amendments');
  if (standard.state !== 'consolidation' || !standard.abilities.manage || standard.openAmendments === 0)
    return null;
  return (
    <Notice
      kind="waits"
      title={t('waiting', { count: standard.openAmendments })}
      actions={
        <LinkButton to="/standards/$standardId/amendments" params={{ standardId: standard.id }} size="sm">
          {t('toThem')}
        </LinkButton>
      }
    >
      {t('waitingText')}
    </Notice>
  );
}
