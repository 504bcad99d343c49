import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Position } from './queries.ts';

/** A position as it is read. */
export function PositionText({
  position: { stance, text },
}: {
  position: Pick<Position, 'stance' | 'text'>;
}) {
  const { t } = useTranslation('consultations');
  return (
    <Stack gap="xs">
      <Text fw={600}>{stance ? t(`stance.${stance}`) : t('noStance')}</Text>
      <Text style={{ whiteSpace: 'pre-line', maxWidth: '68ch' }}>
        {text || (
          <Text span inherit c="dimmed">
            {t('position.empty')}
          </Text>
        )}
      </Text>
    </Stack>
  );
}
