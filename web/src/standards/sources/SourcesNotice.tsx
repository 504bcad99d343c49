import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { sourcesQuery } from './queries.ts';

/** For those who edit: how many sources somebody has to look at. */
export function SourcesNotice({ standardId }: { standardId: string }) {
  const { t } = useTranslation('sources');
  const { data } = useQuery(sourcesQuery(standardId));
  if (!data || data.toCheck === 0) return null;
  return (
    <Notice
      kind="waits"
      title={t('toCheck', { count: data.toCheck })}
      actions={
        <LinkButton to="/standards/$standardId/sources" params={{ standardId }} size="sm">
          {t('toThem')}
        </LinkButton>
      }
    >
      {t('toCheckText', { count: data.toCheck })}
    </Notice>
  );
}
