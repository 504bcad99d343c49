import { Group, Radio, Text } from '@mantine/core';
import { RATINGS } from '@nbn/consensus';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClauseRound } from './queries.ts';

const CANNOT = 'cannot';

/** The scale of one clause. While it has the focus, a digit rates. */
export function RatingScale({
  number,
  own,
  onRate,
}: {
  number: string;
  own: ClauseRound['own'];
  onRate: (rating: number | null) => void;
}) {
  const { t } = useTranslation('consensus');
  const chosen = own ? String(own.rating ?? CANNOT) : '';

  function byKey(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || !/^[0-9]$/.test(event.key)) return;
    event.preventDefault();
    onRate(event.key === '0' ? null : Number(event.key));
  }

  return (
    <div>
      <Radio.Group
        onKeyDown={byKey}
        label={t('rate.legend', { number })}
        description={t('rate.scale')}
        value={chosen}
        onChange={(value) => onRate(value === CANNOT ? null : Number(value))}
      >
        <Group mt="xs" gap="md">
          {RATINGS.map((rating) => (
            <Radio key={rating} value={String(rating)} label={String(rating)} />
          ))}
          <Radio value={CANNOT} label={t('rate.cannot')} />
        </Group>
      </Radio.Group>
      <Text size="xs" c="dimmed" mt="xs">
        {t('rate.keys')}
      </Text>
    </div>
  );
}
