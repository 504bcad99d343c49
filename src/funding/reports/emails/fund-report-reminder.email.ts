import { formatDate } from '@nbn/calendar';
import { type EmailText, fillText } from '#platform/mail/email-text';
import type { DueReminder } from '../../../reminders/index.ts';
import type { DueReportFacts } from '../due-reports.sql.ts';
import { FUND_REPORT_REMINDER_TEXTS, type FundReportReminderTexts } from './fund-report-reminder.texts.ts';

/** Reminds a team of a report that a fund waits for. */
export function fundReportReminderEmail(
  { day, facts: { number, fund } }: Pick<DueReminder<DueReportFacts>, 'day' | 'facts'>,
  url: string,
  texts: FundReportReminderTexts = FUND_REPORT_REMINDER_TEXTS,
): EmailText {
  // A day is the same day for everybody: it is written from its noon, in no zone but UTC.
  const values = {
    day: formatDate(new Date(`${day}T12:00:00Z`), 'UTC'),
    number: String(number),
    fund,
    url,
  };
  const text = `${texts.lead}\n\n${fillText(texts.page, values)}\n`;
  return { subject: fillText(texts.subject, values), text };
}
