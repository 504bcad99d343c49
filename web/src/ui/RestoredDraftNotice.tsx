import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Above a field to which words came back that were written before and are not saved yet. */
export function RestoredDraftNotice({ onDiscard }: { onDiscard: () => void }) {
  const { t } = useTranslation();
  return (
    <Group gap="xs" justify="space-between" wrap="wrap">
      <Text size="sm" c="dimmed">
        {t('unsaved.cameBack')}
      </Text>
      <Button size="compact-sm" variant="subtle" onClick={onDiscard}>
        {t('unsaved.discard')}
      </Button>
    </Group>
  );
}
