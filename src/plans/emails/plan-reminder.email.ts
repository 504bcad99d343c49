import { formatDate } from '@nbn/calendar';
import { type EmailText, fillText } from '#platform/mail/email-text';
import type { DueReminder } from '../../reminders/index.ts';
import type { PlanReminderFacts } from '../plan-duties.sql.ts';
import { PLAN_REMINDER_TEXTS, type PlanReminderTexts } from './plan-reminder.texts.ts';

/** Reminds the owner of a line that its day comes, or passed. */
export function planReminderEmail(
  { day, facts }: Pick<DueReminder<PlanReminderFacts>, 'day' | 'facts'>,
  url: string,
  texts: PlanReminderTexts = PLAN_REMINDER_TEXTS,
): EmailText {
  const { country, action, lateSince } = facts;
  // A day is the same day for everybody: it is written from its noon, in no zone but UTC.
  const written = formatDate(new Date(`${lateSince ?? day}T12:00:00Z`), 'UTC');
  const subject = fillText(lateSince === null ? texts.due : texts.late, { day: written });
  const lines = [
    fillText(texts.lead, { country }),
    ...(action === null ? [] : [fillText(texts.action, { action })]),
    texts.ask,
    '',
    fillText(texts.page, { url }),
  ];
  return { subject, text: `${lines.join('\n')}\n` };
}
