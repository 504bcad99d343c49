import { REMINDER_OFFSETS, type ReminderOffset } from '@nbn/contracts';

const HOUR_MS = 3_600_000;
const OFFSET_MS: Record<ReminderOffset, number> = {
  '7-days': 7 * 24 * HOUR_MS,
  '1-day': 24 * HOUR_MS,
  '1-hour': HOUR_MS,
};

/** One reminder to come. */
export interface PlannedReminder {
  offset: ReminderOffset;
  dueAt: Date;
}

/**
 * The reminders before a start that still lie ahead. One that would be due now or earlier is dropped: the
 * invitation itself says it.
 */
export function planReminders(start: Date, now: Date): PlannedReminder[] {
  return REMINDER_OFFSETS.map((offset) => ({
    offset,
    dueAt: new Date(start.getTime() - OFFSET_MS[offset]),
  })).filter(({ dueAt }) => dueAt.getTime() > now.getTime());
}
