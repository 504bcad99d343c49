import { NETWORK_ZONE } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';

interface VersionDateProps {
  madeAt: string;
  publishedAt: string | undefined;
}

/**
 * The day that a version is known by: of an edition that of its publication, as everybody reads it in public.
 */
export function VersionDate({ madeAt, publishedAt }: VersionDateProps) {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  const words = publishedAt
    ? t('versions.published', { day: format.shortDay(publishedAt, NETWORK_ZONE) })
    : t('versions.fixed', { day: format.shortDay(madeAt) });
  return <time dateTime={publishedAt ?? madeAt}>{words}</time>;
}
