import { Stack, Text } from '@mantine/core';
import { MEETING_ZONES, type CountryCode, type MeetingZone } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChoiceField, DateTimeField } from '../ui/Form.tsx';
import { DaylightSavingChoice } from './DaylightSavingChoice.tsx';
import { slotPeriod, useSlotFacts } from './polls/slot-drafts.ts';
import { SlotFactsLine } from './polls/SlotFactsLine.tsx';
import { keepDuration, resolveTimes, type WallClockTimes } from './wall-clock-times.ts';

interface MeetingTimesFieldsProps {
  value: WallClockTimes;
  /** Of a national meeting: the only country whose holidays and office hours matter. */
  country: CountryCode | null;
  onChange: (value: WallClockTimes) => void;
}

/**
 * Zone, start and end on the wall clock there, with what that is for the reader, what it is like in the
 * countries, and the questions of a clock change.
 */
export function MeetingTimesFields({ value, country, onChange }: MeetingTimesFieldsProps) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const { start, end, backwards } = resolveTimes(value);
  const period =
    start?.kind === 'instant' && end?.kind === 'instant' && !backwards
      ? ([start.instant, end.instant] as const)
      : null;
  const facts = useSlotFacts(value.timeZone, [value]).find((known) => known.slot === slotPeriod(value));
  const set = (change: Partial<WallClockTimes>) => onChange({ ...value, ...change });
  return (
    <Stack gap="sm">
      <ChoiceField
        name="timeZone"
        label={t('form.zone')}
        description={t('form.zoneHint')}
        value={value.timeZone}
        onChange={(event) => set({ timeZone: event.currentTarget.value as MeetingZone })}
        data={MEETING_ZONES.map((zone) => ({ value: zone, label: format.city(zone) }))}
      />
      <DateTimeField
        name="startsAt"
        label={t('form.startsAt')}
        required
        value={value.startsAt}
        onChange={(event) =>
          set({
            startsAt: event.currentTarget.value,
            endsAt: keepDuration(value, event.currentTarget.value),
            startsRepeat: undefined,
            endsRepeat: undefined,
          })
        }
      />
      <DaylightSavingChoice
        of={start}
        wall={value.startsAt}
        zone={value.timeZone}
        chosen={value.startsRepeat}
        onChoose={(startsRepeat) => set({ startsRepeat })}
      />
      <DateTimeField
        name="endsAt"
        label={t('form.endsAt')}
        required
        value={value.endsAt}
        onChange={(event) => set({ endsAt: event.currentTarget.value, endsRepeat: undefined })}
      />
      <DaylightSavingChoice
        of={end}
        wall={value.endsAt}
        zone={value.timeZone}
        chosen={value.endsRepeat}
        onChoose={(endsRepeat) => set({ endsRepeat })}
      />
      <Text size="sm" c="dimmed" aria-live="polite">
        {backwards
          ? t('form.backwards')
          : period && t('form.yourTime', { time: format.range(period[0], period[1]) })}
      </Text>
      {period && facts && (
        <SlotFactsLine
          countries={facts.countries.filter((fact) => country === null || fact.country === country)}
        />
      )}
    </Stack>
  );
}
