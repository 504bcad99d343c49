import { Checkbox, Group, NumberInput, Stack, Text } from '@mantine/core';
import { isLastWeekday, listOccurrences, recurrenceRule } from '@nbn/calendar';
import {
  MEETING_LIMITS,
  SERIES_FREQUENCIES,
  type SeriesDay,
  type SeriesRule,
  type SeriesFrequency,
} from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { ChoiceField } from '../../ui/Form.tsx';

interface SeriesFieldsProps {
  /** Start of the first meeting on the host's clock; empty until it is said. */
  start: string;
  value: SeriesRule | null;
  onChange: (rule: SeriesRule | null) => void;
}

const DEFAULT_RULE: SeriesRule = { every: 'month', interval: 1, on: 'weekday', times: 6 };
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
/** More dates than these are counted, not listed. */
const MAX_LISTED_DATES = 12;

/** Whether this is a series, and how it goes on, with the dates that come of it. */
export function SeriesFields({ start, value, onChange }: SeriesFieldsProps) {
  const { t } = useTranslation('meetings');
  return (
    <Stack gap="sm">
      <Checkbox
        label={t('series.form.is')}
        description={t('series.form.isHint')}
        checked={value !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? DEFAULT_RULE : null)}
      />
      {value && <RuleFields start={start} value={value} onChange={onChange} />}
    </Stack>
  );
}

function RuleFields({ start, value, onChange }: SeriesFieldsProps & { value: SeriesRule }) {
  const { t } = useTranslation('meetings');
  const days = useSeriesDayOptions(start);
  const set = (change: Partial<SeriesRule>) => onChange({ ...value, ...change });
  return (
    <>
      <Group grow align="flex-start">
        <NumberInput
          label={t('series.form.interval')}
          value={value.interval}
          min={1}
          max={MEETING_LIMITS.seriesInterval}
          clampBehavior="strict"
          allowDecimal={false}
          onChange={(interval) => set({ interval: Number(interval) || 1 })}
        />
        <ChoiceField
          name="rule.every"
          label={t('series.form.every')}
          value={value.every}
          onChange={(event) => set({ every: event.currentTarget.value as SeriesFrequency })}
          data={SERIES_FREQUENCIES.map((step) => ({
            value: step,
            label: t(`series.step.${step}`, { count: value.interval }),
          }))}
        />
        <NumberInput
          label={t('series.form.times')}
          value={value.times}
          min={2}
          max={MEETING_LIMITS.seriesTimes}
          clampBehavior="strict"
          allowDecimal={false}
          onChange={(times) => set({ times: Number(times) || 2 })}
        />
      </Group>
      {value.every !== 'week' && days.length > 0 && (
        <ChoiceField
          name="rule.on"
          label={t('series.form.on')}
          value={value.on}
          onChange={(event) => set({ on: event.currentTarget.value as SeriesDay })}
          data={days}
        />
      )}
      <SeriesDates start={start} rule={value} />
    </>
  );
}

/** "the first Wednesday", "the last Wednesday" where it is one, "day 3". */
function useSeriesDayOptions(start: string): { value: SeriesDay; label: string }[] {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  if (!start) return [];
  const weekday = format.weekday(start.slice(0, 10));
  const day = Number(start.slice(8, 10));
  return [
    { value: 'weekday', label: t(`series.counted.${ORDINALS[Math.ceil(day / 7) - 1]!}`, { weekday }) },
    ...(isLastWeekday(start)
      ? [{ value: 'last-weekday' as const, label: t('series.last', { weekday }) }]
      : []),
    { value: 'day', label: t('series.day', { day }) },
  ];
}

function SeriesDates({ start, rule }: { start: string; rule: SeriesRule }) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  if (!start) return null;
  const dates = listOccurrences(start, recurrenceRule(start, rule)).map((wall) =>
    format.date(wall.slice(0, 10)),
  );
  const [first, last] = [dates.slice(0, MAX_LISTED_DATES), dates.at(-1)!];
  return (
    <Text size="sm" c="dimmed" aria-live="polite">
      {dates.length > MAX_LISTED_DATES
        ? t('series.form.datesMany', { count: dates.length, dates: first.join(' · '), last })
        : t('series.form.dates', { dates: first.join(' · ') })}{' '}
      {t('series.form.hour', { time: start.slice(11) })}
    </Text>
  );
}
