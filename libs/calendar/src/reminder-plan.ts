import { REMINDER_OFFSETS, type ReminderOffset } from '@nbn/contracts';

const HOUR = 3_600_000;
const BEFORE: Record<ReminderOffset, number> = {
  '7-days': 7 * 24 * HOUR,
  '1-day': 24 * HOUR,
  '1-hour': HOUR,
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
export function reminderPlan(start: Date, now: Date): PlannedReminder[] {
  return REMINDER_OFFSETS.map((offset) => ({
    offset,
    dueAt: new Date(start.getTime() - BEFORE[offset]),
  })).filter(({ dueAt }) => dueAt.getTime() > now.getTime());
}
