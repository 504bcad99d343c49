import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { useNeedName } from './use-need-name.ts';
import type { AttendanceEntry, MeetingView } from './queries.ts';

interface AccessNeedsProps {
  needCounts: NonNullable<MeetingView['needCounts']>;
  attendance: readonly AttendanceEntry[];
}

/**
 * What those who come need to follow the meeting, each need with its number and who asked: for whoever
 * convenes.
 */
export function AccessNeeds({ needCounts, attendance }: AccessNeedsProps) {
  const { t } = useTranslation('polls');
  const format = useFormat();
  const need = useNeedName();
  if (needCounts.length === 0) return null;
  const nameOf = (memberId: string) => attendance.find((entry) => entry.memberId === memberId)?.name ?? '';
  return (
    <div>
      <Text size="sm" fw={600} mb="xs">
        {t('needs.title')}
      </Text>
      <List size="sm" spacing={4}>
        {needCounts.map((asked) => (
          <List.Item key={asked.need}>
            {t('needs.count', {
              need: need(asked.need),
              count: asked.memberIds.length,
              who: format.list(asked.memberIds.map(nameOf)),
            })}
          </List.Item>
        ))}
      </List>
    </div>
  );
}
