import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Priority } from './queries.ts';

/** What a proposal rests on and comes from. */
export function PriorityEvidence({
  priority: { evidence, sourceKind, sourcePath },
}: {
  priority: Pick<Priority, 'evidence' | 'sourceKind' | 'sourcePath'>;
}) {
  const { t } = useTranslation('priorities');
  return (
    <>
      {evidence && (
        <Text size="sm" mt={6} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '70ch' }}>
          <b>{t('ground.evidence')}</b> {evidence}
        </Text>
      )}
      {sourceKind && sourcePath && (
        <Text size="sm" mt={4}>
          <Anchor href={sourcePath}>{t(`ground.from.${sourceKind}`)}</Anchor>
        </Text>
      )}
    </>
  );
}
