import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { LossItems } from './LossItems.tsx';
import type { PreviewLoss } from './import-queries.ts';

/** What of a file is left out or taken in another form, with the first places of each. */
export function LossList({ losses }: { losses: readonly PreviewLoss[] }) {
  const { t } = useTranslation('losses');
  if (losses.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('none')}
      </Text>
    );
  return (
    <Notice kind="waits" title={t('title')}>
      <LossItems losses={losses} />
    </Notice>
  );
}
