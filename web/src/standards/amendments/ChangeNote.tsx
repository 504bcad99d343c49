import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AmendmentLine } from './queries.ts';

/** Of an amendment that does more than give a clause other words: what it does. */
export function ChangeNote({ change }: { change: AmendmentLine['change'] | null }) {
  const { t } = useTranslation('amendments');
  if (change !== 'added' && change !== 'removed') return null;
  return (
    <Text size="sm" fw={600}>
      {t(`change.${change}`)}
    </Text>
  );
}
