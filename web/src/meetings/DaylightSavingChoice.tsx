import { Radio, Stack } from '@mantine/core';
import type { ClockRepeat, MeetingZone } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';
import { offsetLabelAt, resolveTimes, type ResolvedTime } from './wall-clock-times.ts';

interface DaylightSavingChoiceProps {
  of: ResolvedTime;
  wall: string;
  zone: MeetingZone;
  chosen: ClockRepeat | undefined;
  onChoose: (repeat: ClockRepeat) => void;
}

/** The question that a night with a clock change asks; nothing on all other nights. */
export function DaylightSavingChoice({ of, wall, zone, chosen, onChoose }: DaylightSavingChoiceProps) {
  const { t } = useTranslation('meetings');
  if (of?.kind === 'gap')
    return (
      <output>
        <Notice kind="waits">{t('form.gap', { time: wall.slice(11), next: of.next.slice(11) })}</Notice>
      </output>
    );
  const repeated = resolveTimes({ timeZone: zone, startsAt: wall, endsAt: '' }).start;
  if (repeated?.kind !== 'overlap') return null;
  return (
    <Radio.Group
      label={t('form.overlap', { time: wall.slice(11) })}
      value={chosen ?? ''}
      onChange={(repeat) => onChoose(repeat as ClockRepeat)}
      required
    >
      <Stack gap="xs" mt="xs">
        <Radio value="first" label={t('form.first', { zone: offsetLabelAt(repeated.first, zone) })} />
        <Radio value="second" label={t('form.second', { zone: offsetLabelAt(repeated.second, zone) })} />
      </Stack>
    </Radio.Group>
  );
}
