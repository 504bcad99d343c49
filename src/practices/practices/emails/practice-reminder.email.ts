import { formatDay } from '@nbn/calendar';
import { LOCALE } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';
import type { DueReminder } from '../../../reminders/index.ts';
import type { PracticeReviewFacts } from '../practice-reviews.sql.ts';

/** Asks the owner of a practice to look at it again. It names it where everybody in the Network may read it. */
export function practiceReminderEmail(
  { day, language, facts: { title } }: Pick<DueReminder<PracticeReviewFacts>, 'day' | 'language' | 'facts'>,
  url: string,
): EmailText {
  const texts = emailTexts('practice-reminder', language);
  const values = { day: formatDay(day!, LOCALE[language]), title: title ?? '', url };
  const subject = fillText(title === null ? texts.subject : texts.subjectNamed, values);
  return { subject, text: `${texts.lead}\n\n${fillText(texts.page, values)}\n` };
}
