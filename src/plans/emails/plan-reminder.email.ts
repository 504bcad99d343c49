import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';
import { type DueDayFacts, dueDayEmail, type DueReminder } from '../../reminders/index.ts';

/** Reminds the owner of a line that its day comes, or passed. */
export function planReminderEmail(
  due: Pick<DueReminder<DueDayFacts>, 'day' | 'facts' | 'language'>,
  url: string,
): EmailText {
  return dueDayEmail(due, url, emailTexts('plan-reminder', due.language));
}
