import { formatDay } from '@nbn/calendar';
import { LOCALE } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';
import type { DueReminder } from '../../../reminders/index.ts';
import type { DueReportFacts } from '../due-reports.sql.ts';

/** Reminds a team of a report that a fund waits for. */
export function fundReportReminderEmail(
  { day, language, facts: { number, fund } }: Pick<DueReminder<DueReportFacts>, 'day' | 'language' | 'facts'>,
  url: string,
): EmailText {
  const texts = emailTexts('fund-report-reminder', language);
  const values = {
    day: formatDay(day!, LOCALE[language]),
    number: String(number),
    fund,
    url,
  };
  const text = `${texts.lead}\n\n${fillText(texts.page, values)}\n`;
  return { subject: fillText(texts.subject, values), text };
}
