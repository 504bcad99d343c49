import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { ListRow } from '../../ui/Listing.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { usePurge, type Purge } from './queries.ts';

/** One removal: its reason, who asked, who carried it out, and how much it changed. */
export function PurgeRow({
  purge: { id, state, reason, askedBy, askedAt, endedBy, endedAt, removed, remaining, mine },
  onCarryOut,
}: {
  purge: Purge;
  onCarryOut: (id: string) => void;
}) {
  const { t } = useTranslation('purging');
  const format = useFormat();
  const withdraw = usePurge(() => undefined);
  const rows = (counts: Purge['removed']): number => counts.reduce((sum, { rows: count }) => sum + count, 0);
  return (
    <ListRow
      title={<Text span>{reason}</Text>}
      facts={[
        t('asked', { name: askedBy.name, when: format.shortInstant(askedAt) }),
        endedBy &&
          endedAt &&
          state === 'done' &&
          t('done', { name: endedBy.name, when: format.shortInstant(endedAt) }),
        removed.length > 0 && t('removed', { count: rows(removed) }),
        remaining.length > 0 && <strong key="remaining">{t('remaining', { count: rows(remaining) })}</strong>,
        withdraw.error && <ProblemNotice key="problem" problem={withdraw.error} />,
      ]}
      aside={
        state === 'asked' ? (
          <Group gap="xs">
            {!mine && (
              <Button size="compact-sm" color="brick" variant="light" onClick={() => onCarryOut(id)}>
                {t('carry.verb')}
              </Button>
            )}
            <Button
              size="compact-sm"
              variant="default"
              loading={withdraw.isPending}
              onClick={() => withdraw.mutate({ do: 'withdraw', purgeId: id })}
            >
              {t('withdraw')}
            </Button>
          </Group>
        ) : (
          <Text size="sm" c="dimmed">
            {t(`state.${state}`)}
          </Text>
        )
      }
    />
  );
}
