import { addDays, wallClockAt, weekdaysFrom } from '@nbn/calendar';
import type { MeetingZone } from '@nbn/contracts';
import { timeNow } from '../../../i18n/clock.ts';

/** A week and a weekend remain for the team to agree on its answer and to sign it. */
const DAYS_BEFORE_DEADLINE = 9;
const CLOSING_CLOCK = '16:00';

/** A working day early enough before the country's own deadline; nothing where that day is not to come. */
export function suggestedNationalEnd(deadline: string, zone: MeetingZone): string {
  const latest = wallClockAt(new Date(deadline), zone).slice(0, 10);
  const end = `${weekdaysFrom(addDays(latest, -DAYS_BEFORE_DEADLINE), 1)[0]}T${CLOSING_CLOCK}`;
  return end > wallClockAt(new Date(timeNow()), zone) ? end : '';
}
