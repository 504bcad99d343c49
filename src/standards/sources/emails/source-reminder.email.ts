import { formatDate } from '@nbn/calendar';
import { type EmailText, fillText } from '#platform/mail/email-text';
import type { DueReminder } from '../../../reminders/index.ts';
import type { SourceReviewFacts } from '../source-reviews.sql.ts';
import { SOURCE_REMINDER_TEXTS, type SourceReminderTexts } from './source-reminder.texts.ts';

/** Asks who keeps sources of a standard to look at them. It names no draft. */
export function sourceReminderEmail(
  { day, facts: { sources } }: Pick<DueReminder<SourceReviewFacts>, 'day' | 'facts'>,
  url: string,
  texts: SourceReminderTexts = SOURCE_REMINDER_TEXTS,
): EmailText {
  // A day is the same day for everybody: it is written from its noon, in no zone but UTC.
  const values = {
    day: formatDate(new Date(`${day}T12:00:00Z`), 'UTC'),
    count: String(sources),
    url,
  };
  const subject = fillText(sources === 1 ? texts.subjectOne : texts.subject, values);
  return { subject, text: `${texts.lead}\n\n${fillText(texts.page, values)}\n` };
}
