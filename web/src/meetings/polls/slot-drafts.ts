import { useDebouncedValue } from '@mantine/hooks';
import type { MeetingZone } from '@nbn/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { resolveTimes, type WallClockTimes } from '../wall-clock-times.ts';
import { slotFactsQuery } from './queries.ts';
import type { SlotDraft } from './SlotFields.tsx';

/** A slot to start from: the day after the last one, at the same hours. */
export function nextSlot(last: SlotDraft): SlotDraft {
  const later = (wall: string) =>
    wall ? new Date(Date.parse(`${wall}Z`) + 24 * 3_600_000).toISOString().slice(0, 16) : '';
  return { key: last.key + 1, startsAt: later(last.startsAt), endsAt: later(last.endsAt) };
}

/** A slot as the API takes it. */
export function toSlotInput(slot: SlotDraft) {
  const { key: _key, ...input } = slot;
  return input;
}

type Period = Omit<WallClockTimes, 'timeZone'>;

export const slotPeriod = ({ startsAt, endsAt }: Period) => `${startsAt}/${endsAt}`;

/** Facts of the slots that are whole; asked for once typing pauses. */
export function useSlotFacts(timeZone: MeetingZone, slots: readonly Period[]) {
  const whole = slots.filter((slot) => {
    const { start, end, backwards } = resolveTimes({ timeZone, ...slot });
    return start?.kind === 'instant' && end?.kind === 'instant' && !backwards;
  });
  const [asked] = useDebouncedValue(whole.map(slotPeriod).join(' '), 300);
  const { data } = useQuery({
    ...slotFactsQuery(timeZone, asked.split(' ')),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  return data ?? [];
}
