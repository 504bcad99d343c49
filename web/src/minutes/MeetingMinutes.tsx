import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agendaQuery } from '../agendas/queries.ts';
import { LinkButton } from '../ui/links.tsx';
import { Section } from '../ui/Page.tsx';
import { MinutesState } from './MinutesState.tsx';
import { minutesQuery } from './queries.ts';

/**
 * The way from a meeting to its minutes, with what came of it; nothing before it began, or for whom they are
 * not.
 */
export function MeetingMinutes({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('minutes');
  const { data: agenda } = useQuery(agendaQuery(meetingId));
  const { data } = useQuery({ ...minutesQuery(meetingId), enabled: agenda?.can.readMinutes === true });
  if (!data?.begun) return null;
  const decisions = data.entries.reduce((sum, entry) => sum + entry.decisions.length, 0);
  const actions = data.entries.reduce((sum, entry) => sum + entry.actions.length, 0);
  const isEmpty = data.can.write && data.entries.every(({ text }) => text === '') && decisions === 0;
  return (
    <Section title={t('section.title')}>
      <Group gap="md">
        <MinutesState state={data.state} />
        <Text size="sm">{t('section.decisions', { count: decisions })}</Text>
        <Text size="sm">{t('section.actions', { count: actions })}</Text>
        <LinkButton to="/meetings/$id/minutes" params={{ id: meetingId }} size="compact-sm" variant="light">
          {t(isEmpty ? 'section.begin' : 'section.open')}
        </LinkButton>
      </Group>
    </Section>
  );
}
