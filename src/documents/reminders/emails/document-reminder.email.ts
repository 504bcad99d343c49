import { formatDay } from '@nbn/calendar';
import { LOCALE } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';
import type { DueReminder } from '../../../reminders/index.ts';
import type { DocumentReminderFacts, DocumentTopic } from '../document-reminders.sql.ts';

/** A reminder of a document in words; it names only what may be read anywhere in the Network. */
export function documentReminderEmail(
  topic: DocumentTopic,
  { facts, day, language }: Pick<DueReminder<DocumentReminderFacts>, 'facts' | 'day' | 'language'>,
  url: string,
): EmailText {
  const texts = emailTexts('document-reminder', language);
  const deadline = formatDay(day!, LOCALE[language]);
  const { title } = facts;
  const parts = [
    fillText(texts.lead[topic], { deadline }),
    ...(title === null ? [] : [fillText(texts.title, { title })]),
    fillText(texts.page, { url }),
  ];
  return { subject: fillText(texts.subject[topic], { deadline }), text: `${parts.join('\n\n')}\n` };
}
