import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { upcomingMeetingsQuery, agendaItemsQuery } from './upcoming-agenda-items.ts';
import type { Amendment } from './queries.ts';

interface AgendaItemChoiceProps {
  /** Where the question was raised: offered first, if that meeting is still to come. */
  raisedAt: Amendment['raisedAt'];
  onChange: (itemId: string | null) => void;
}

/** To which agenda item of a coming meeting a ballot belongs: first the meeting, then its item. */
export function AgendaItemChoice({ raisedAt, onChange }: AgendaItemChoiceProps) {
  const { t } = useTranslation('amendments');
  const format = useFormat();
  const { data: meetings = [] } = useQuery(upcomingMeetingsQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const [item, setItem] = useState('');
  const meeting = meetings.find(({ id }) => id === chosen);
  const { data: items = [] } = useQuery({
    ...agendaItemsQuery(meeting?.id ?? ''),
    enabled: meeting !== undefined,
  });

  function choose(itemId: string) {
    setItem(itemId);
    onChange(itemId || null);
  }

  if (meetings.length === 0) return null;
  const ordered = meetings.toSorted(
    (one, other) => Number(other.id === raisedAt?.meetingId) - Number(one.id === raisedAt?.meetingId),
  );
  return (
    <Stack gap="sm" mb="lg" maw={560}>
      <NativeSelect
        label={t('item.meeting')}
        description={t('item.help')}
        value={chosen ?? ''}
        data={[
          { value: '', label: t('item.none') },
          ...ordered.map(({ id, title, startsAt }) => ({
            value: id,
            label: `${title}, ${format.shortInstant(startsAt)}`,
          })),
        ]}
        onChange={(event) => {
          setChosen(event.currentTarget.value || null);
          choose('');
        }}
      />
      {meeting && (
        <NativeSelect
          label={t('item.item', { meeting: meeting.title })}
          value={item}
          data={[
            { value: '', label: t('item.choose') },
            ...items.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      )}
    </Stack>
  );
}
