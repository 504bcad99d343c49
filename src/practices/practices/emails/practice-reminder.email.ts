import { formatDate } from '@nbn/calendar';
import { type EmailText, fillText } from '#platform/mail/email-text';
import type { DueReminder } from '../../../reminders/index.ts';
import type { PracticeReviewFacts } from '../practice-reviews.sql.ts';
import { PRACTICE_REMINDER_TEXTS, type PracticeReminderTexts } from './practice-reminder.texts.ts';

/** Asks the owner of a practice to look at it again. It names it where everybody in the Network may read it. */
export function practiceReminderEmail(
  { day, facts: { title } }: Pick<DueReminder<PracticeReviewFacts>, 'day' | 'facts'>,
  url: string,
  texts: PracticeReminderTexts = PRACTICE_REMINDER_TEXTS,
): EmailText {
  // A day is the same day for everybody: it is written from its noon, in no zone but UTC.
  const values = { day: formatDate(new Date(`${day}T12:00:00Z`), 'UTC'), title: title ?? '', url };
  const subject = fillText(title === null ? texts.subject : texts.subjectNamed, values);
  return { subject, text: `${texts.lead}\n\n${fillText(texts.page, values)}\n` };
}
