import { addDays, wallClockAt, weekdaysFrom } from '@nbn/calendar';
import type { CountryCode, MeetingZone } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { timeNow } from '../i18n/clock.ts';
import { slotFactsQuery, type SlotFacts } from './polls/queries.ts';

/** More working days than any run of public holidays has in all countries together. */
const CANDIDATES = 20;
/** Longer than this nobody waits for a form that she has asked for. */
const PATIENCE_MS = 300;
const NOON = 'T12:00';
const AFTER_NOON = 'T13:00';

/** The day (`2027-04-07`) so many days from now on a zone's clock. */
export const dayAhead = (zone: string, days: number): string =>
  addDays(wallClockAt(new Date(timeNow()), zone).slice(0, 10), days);

/** The first of these days that is no public holiday: in any country, or in the one that is named. */
export function firstDayWithoutHoliday(
  days: readonly string[],
  facts: readonly SlotFacts[],
  country: CountryCode | null,
): string {
  const isHoliday = (day: string) =>
    facts
      .filter(({ slot }) => slot.startsWith(day))
      .flatMap(({ countries }) => countries)
      .some((fact) => fact.holiday !== null && (country === null || fact.country === country));
  return days.find((day) => !isHoliday(day)) ?? days[0]!;
}

/**
 * A working day from so many days ahead on, for a form to begin with; null until the public holidays are
 * known. Where they cannot be asked, or the answer takes long, the first weekday.
 */
export function useSuggestedDay(
  timeZone: MeetingZone,
  daysAhead: number,
  country: CountryCode | null,
): string | null {
  const days = weekdaysFrom(dayAhead(timeZone, daysAhead), CANDIDATES);
  const periods = days.map((day) => `${day}${NOON}/${day}${AFTER_NOON}`);
  const { data, isPending, failureCount, fetchStatus } = useQuery(slotFactsQuery(timeZone, periods));
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (isPending && !isLate && failureCount === 0 && fetchStatus === 'fetching') return null;
  return firstDayWithoutHoliday(days, data ?? [], country);
}

const ANSWER_DAYS = 7;
/** While people are still at work. */
const DEADLINE_CLOCK = 'T16:00';

/** The end of a working day in a week, for answers about a date; nothing where the date comes before that. */
export function suggestedAnswerBy(timeZone: MeetingZone, startsAt: string): string {
  const answerBy = `${weekdaysFrom(dayAhead(timeZone, ANSWER_DAYS), 1)[0]}${DEADLINE_CLOCK}`;
  return answerBy < startsAt ? answerBy : '';
}
