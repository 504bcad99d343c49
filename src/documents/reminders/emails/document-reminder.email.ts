import { formatDate } from '@nbn/calendar';
import { type EmailText, fillText } from '#platform/mail/email-text';
import type { DueReminder } from '../../../reminders/index.ts';
import type { DocumentReminderFacts, DocumentTopic } from '../document-reminders.sql.ts';
import { DOCUMENT_REMINDER_TEXTS, type DocumentReminderTexts } from './document-reminder.texts.ts';

/** A reminder of a document in words; it names only what may be read anywhere in the Network. */
export function documentReminderEmail(
  topic: DocumentTopic,
  { facts, day }: Pick<DueReminder<DocumentReminderFacts>, 'facts' | 'day'>,
  url: string,
  texts: DocumentReminderTexts = DOCUMENT_REMINDER_TEXTS,
): EmailText {
  // A day is the same day for everybody: it is written from its noon, in no zone but UTC.
  const deadline = formatDate(new Date(`${day}T12:00:00Z`), 'UTC');
  const { title } = facts;
  const parts = [
    fillText(texts.lead[topic], { deadline }),
    ...(title === null ? [] : [fillText(texts.title, { title })]),
    fillText(texts.page, { url }),
  ];
  return { subject: fillText(texts.subject[topic], { deadline }), text: `${parts.join('\n\n')}\n` };
}
