import { Radio, Stack, Text } from '@mantine/core';
import { zoneCity } from '@nbn/calendar';
import { MEETING_ZONES, type ClockRepeat, type MeetingZone } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChoiceField, DateTimeField } from '../ui/Form.tsx';
import { Notice } from '../ui/Notice.tsx';
import { keepLength, offsetAt, understand, type Meaning, type SaidTimes } from './said-times.ts';

interface TimesFieldsProps {
  value: SaidTimes;
  onChange: (value: SaidTimes) => void;
}

/** Zone, start and end on the wall clock there, with what that is for the reader, and the questions of a clock change. */
export function TimesFields({ value, onChange }: TimesFieldsProps) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const { start, end, backwards } = understand(value);
  const period = start?.kind === 'instant' && end?.kind === 'instant' && !backwards ? [start.instant, end.instant] as const : null;
  const set = (change: Partial<SaidTimes>) => onChange({ ...value, ...change });
  return (
    <Stack gap="sm">
      <ChoiceField
        name="timeZone" label={t('form.zone')} description={t('form.zoneHint')} value={value.timeZone}
        onChange={(event) => set({ timeZone: event.currentTarget.value as MeetingZone })}
        data={MEETING_ZONES.map((zone) => ({ value: zone, label: zoneCity(zone) }))}
      />
      <DateTimeField
        name="startsAt" label={t('form.startsAt')} required value={value.startsAt}
        onChange={(event) => set({ startsAt: event.currentTarget.value, endsAt: keepLength(value, event.currentTarget.value), startsRepeat: undefined, endsRepeat: undefined })}
      />
      <ClockChange of={start} wall={value.startsAt} zone={value.timeZone} chosen={value.startsRepeat} onChoose={(startsRepeat) => set({ startsRepeat })} />
      <DateTimeField
        name="endsAt" label={t('form.endsAt')} required value={value.endsAt}
        onChange={(event) => set({ endsAt: event.currentTarget.value, endsRepeat: undefined })}
      />
      <ClockChange of={end} wall={value.endsAt} zone={value.timeZone} chosen={value.endsRepeat} onChoose={(endsRepeat) => set({ endsRepeat })} />
      <Text size="sm" c="dimmed" aria-live="polite">
        {backwards ? t('form.backwards') : period && t('form.yourTime', { time: format.range(period[0], period[1]) })}
      </Text>
    </Stack>
  );
}

interface ClockChangeProps {
  of: Meaning;
  wall: string;
  zone: MeetingZone;
  chosen: ClockRepeat | undefined;
  onChoose: (repeat: ClockRepeat) => void;
}

/** The question that a night with a clock change asks; nothing on all other nights. */
function ClockChange({ of, wall, zone, chosen, onChoose }: ClockChangeProps) {
  const { t } = useTranslation('meetings');
  if (of?.kind === 'gap') return <output><Notice kind="waits">{t('form.gap', { time: wall.slice(11), next: of.next.slice(11) })}</Notice></output>;
  const repeated = understand({ timeZone: zone, startsAt: wall, endsAt: '' }).start;
  if (repeated?.kind !== 'overlap') return null;
  return (
    <Radio.Group label={t('form.overlap', { time: wall.slice(11) })} value={chosen ?? ''} onChange={(repeat) => onChoose(repeat as ClockRepeat)} required>
      <Stack gap="xs" mt="xs">
        <Radio value="first" label={t('form.first', { zone: offsetAt(repeated.first, zone) })} />
        <Radio value="second" label={t('form.second', { zone: offsetAt(repeated.second, zone) })} />
      </Stack>
    </Radio.Group>
  );
}
