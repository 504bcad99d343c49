import { formatDay } from '@nbn/calendar';
import { LOCALE } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';
import type { DueReminder } from '../../../reminders/index.ts';
import type { SourceReviewFacts } from '../source-reviews.sql.ts';

/** Asks who keeps sources of a standard to look at them. It names no draft. */
export function sourceReminderEmail(
  { day, language, facts: { sources } }: Pick<DueReminder<SourceReviewFacts>, 'day' | 'language' | 'facts'>,
  url: string,
): EmailText {
  const texts = emailTexts('source-reminder', language);
  const values = {
    day: formatDay(day!, LOCALE[language]),
    count: String(sources),
    url,
  };
  const subject = fillText(sources === 1 ? texts.subjectOne : texts.subject, values);
  return { subject, text: `${texts.lead}\n\n${fillText(texts.page, values)}\n` };
}
