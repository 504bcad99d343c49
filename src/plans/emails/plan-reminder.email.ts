import type { EmailText } from '#platform/mail/email-text';
import { type DueDayFacts, dueDayEmail, type DueReminder } from '../../reminders/index.ts';
import { PLAN_REMINDER_TEXTS, type PlanReminderTexts } from './plan-reminder.texts.ts';

/** Reminds the owner of a line that its day comes, or passed. */
export function planReminderEmail(
  due: Pick<DueReminder<DueDayFacts>, 'day' | 'facts'>,
  url: string,
  texts: PlanReminderTexts = PLAN_REMINDER_TEXTS,
): EmailText {
  return dueDayEmail(due, url, texts);
}
