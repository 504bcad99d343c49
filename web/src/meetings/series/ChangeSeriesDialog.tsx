import { Group, Stack, Text, TextInput } from '@mantine/core';
import { MEETING_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { useFieldError, TextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { changedDetails, clockOf, type Clock, minutesOf } from './series-change-input.ts';
import type { SeriesMutations, SeriesView } from './queries.ts';
import { SeriesDateField } from './SeriesDateField.tsx';
import { upcomingDates } from './upcoming-dates.ts';

interface ChangeSeriesDialogProps {
  series: SeriesView;
  mutations: SeriesMutations;
  onClose: () => void;
}

/** Changes a date and all that follow, and says who is told by how many mails. */
export function ChangeSeriesDialog({ series, mutations: { change }, onClose }: ChangeSeriesDialogProps) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const dates = upcomingDates(series);
  const [from, setFrom] = useState(dates[0]?.id ?? '');
  const [typed, setTyped] = useState<Clock | null>(null);
  const usual = clockOf(series, from);
  const clock = typed ?? usual;
  const draft = series.state === 'draft';
  return (
    <FormDialog
      large
      draftKey={`series ${series.id}`}
      base={series}
      title={t('series.edit.change')}
      verb={t('series.edit.changeVerb')}
      problem={change.error}
      busy={change.isPending}
      onClose={onClose}
      onSubmit={(values) =>
        change.mutate(
          {
            revision: series.revision,
            from,
            ...changedDetails(values, series),
            ...(clock.start === usual.start ? {} : { startClock: clock.start }),
            ...(minutesOf(clock) === minutesOf(usual) ? {} : { minutes: minutesOf(clock) }),
          },
          { onSuccess: onClose },
        )
      }
    >
      <Stack>
        <SeriesDateField
          name="from"
          label={t('series.edit.from')}
          dates={dates}
          value={from}
          onChange={setFrom}
        />
        <TextField
          name="title"
          label={t('form.title')}
          required
          maxLength={MEETING_LIMITS.title}
          defaultValue={series.title}
        />
        <TextField
          name="place"
          label={t('form.place')}
          description={t('form.placeHint')}
          maxLength={MEETING_LIMITS.place}
          defaultValue={series.place ?? ''}
        />
        <TextField
          name="joinUrl"
          type="url"
          label={t('form.joinUrl')}
          description={t('form.joinUrlHint')}
          maxLength={MEETING_LIMITS.joinUrl}
          defaultValue={series.joinUrl ?? ''}
        />
        <ClockFields value={clock} city={format.city(series.timeZone)} onChange={setTyped} />
        <Text size="sm">
          {draft
            ? t('series.edit.changeDraftEffect')
            : t('series.edit.changeEffect', { count: series.invited ?? 0 })}
        </Text>
      </Stack>
    </FormDialog>
  );
}

interface ClockFieldsProps {
  value: Clock;
  city: string;
  onChange: (clock: Clock) => void;
}

function ClockFields({ value, city, onChange }: ClockFieldsProps) {
  const { t } = useTranslation('meetings');
  const [start, minutes] = [useFieldError('startClock'), useFieldError('minutes')];
  return (
    <div>
      <Group grow align="flex-start">
        <TextInput
          type="time"
          name="startClock"
          required
          label={t('series.edit.startClock')}
          value={value.start}
          error={start}
          onChange={(event) => onChange({ ...value, start: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          name="endClock"
          required
          label={t('series.edit.endClock')}
          value={value.end}
          error={minutes}
          onChange={(event) => onChange({ ...value, end: event.currentTarget.value })}
        />
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        {t('series.edit.clockHint', { city })}
      </Text>
    </div>
  );
}
