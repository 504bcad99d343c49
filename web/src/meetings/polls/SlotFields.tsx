import { CloseButton, Group, Stack, Text } from '@mantine/core';
import type { ClockRepeat, MeetingZone } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { DateTimeField } from '../../ui/Form.tsx';
import { DaylightSavingChoice } from '../DaylightSavingChoice.tsx';
import { keepDuration, resolveTimes } from '../wall-clock-times.ts';
import classes from './Polls.module.css';
import type { SlotFacts } from './queries.ts';
import { SlotFactsLine } from './SlotFactsLine.tsx';

export interface SlotDraft {
  readonly key: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly startsRepeat?: ClockRepeat;
  readonly endsRepeat?: ClockRepeat;
}

interface SlotFieldsProps {
  slot: SlotDraft;
  place: number;
  timeZone: MeetingZone;
  facts: SlotFacts | undefined;
  onChange: (change: Partial<SlotDraft>) => void;
  onRemove: (() => void) | undefined;
}

/**
 * One date to choose from: start and end on the host's clock, what that is for the reader, and what it is
 * like in each country.
 */
export function SlotFields({ slot, place, timeZone, facts, onChange, onRemove }: SlotFieldsProps) {
  const { t } = useTranslation(['polls', 'meetings']);
  const format = useFormat();
  const { start, end, backwards } = resolveTimes({ timeZone, ...slot });
  const period =
    start?.kind === 'instant' && end?.kind === 'instant' && !backwards
      ? ([start.instant, end.instant] as const)
      : null;
  const number = place + 1;
  const setStart = (startsAt: string) =>
    onChange({ startsAt, endsAt: keepDuration({ timeZone, ...slot }, startsAt) });
  return (
    <fieldset className={classes.slot}>
      <legend>{t('dialog.slot', { number })}</legend>
      <Stack gap="xs">
        <Group wrap="nowrap" align="flex-end" gap="xs">
          <div className={classes.pair} style={{ flex: 1 }}>
            <DateTimeField
              name={`slots.${place}.startsAt`}
              label={t('dialog.starts')}
              required
              value={slot.startsAt}
              onChange={(event) => setStart(event.currentTarget.value)}
            />
            <DateTimeField
              name={`slots.${place}.endsAt`}
              label={t('dialog.ends')}
              required
              value={slot.endsAt}
              onChange={(event) => onChange({ endsAt: event.currentTarget.value })}
            />
          </div>
          {onRemove && (
            <CloseButton size="lg" aria-label={t('dialog.remove', { number })} onClick={onRemove} />
          )}
        </Group>
        <DaylightSavingChoice
          of={start}
          wall={slot.startsAt}
          zone={timeZone}
          chosen={slot.startsRepeat}
          onChoose={(startsRepeat) => onChange({ startsRepeat })}
        />
        <DaylightSavingChoice
          of={end}
          wall={slot.endsAt}
          zone={timeZone}
          chosen={slot.endsRepeat}
          onChoose={(endsRepeat) => onChange({ endsRepeat })}
        />
        <Text size="sm" c="dimmed" aria-live="polite">
          {backwards
            ? t('meetings:form.backwards')
            : period && t('meetings:form.yourTime', { time: format.range(period[0], period[1]) })}
        </Text>
        {period && facts && <SlotFactsLine countries={facts.countries} />}
      </Stack>
    </fieldset>
  );
}
