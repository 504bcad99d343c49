import type { Tx } from '#platform/persistence/transaction';
import { DayInThePast } from './agendas.problems.ts';
import { isPastDay } from './calendar-day.repository.ts';

/** Refuses a day in the past; today is accepted. */
export async function mustBeTodayOrLater(tx: Tx, day: string, field: string): Promise<void> {
  if (await isPastDay(tx, day)) throw new DayInThePast(field);
}
