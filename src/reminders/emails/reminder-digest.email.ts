import { type EmailText, fillText } from '#platform/mail/email-text';
import type { DigestEntry } from '../digest-line.repository.ts';
import type { News } from '../news-source.registry.ts';
import { REMINDER_DIGEST_TEXTS, type ReminderDigestTexts } from './reminder-digest.texts.ts';

/** A member's mail of the day: every reminder with the page it leads to, and what is new. */
export function reminderDigestEmail(
  entries: readonly DigestEntry[],
  { followed, own }: News = { followed: [], own: [] },
  texts: ReminderDigestTexts = REMINDER_DIGEST_TEXTS,
): EmailText {
  const count = entries.length;
  const part = (opening: string, of: readonly DigestEntry[]): string[] =>
    of.length === 0 ? [] : [opening, '', ...of.map((entry) => fillText(texts.entry, { ...entry })), ''];
  const reminders = fillText(count === 1 ? texts.subject.one : texts.subject.other, { count });
  const isNews = followed.length + own.length > 0;
  const lines = [
    ...part(texts.opening, entries),
    ...part(texts.news.opening, followed),
    ...part(texts.news.ownOpening, own),
    ...(isNews ? [texts.news.ending, ''] : []),
  ];
  const news = followed.length > 0 ? texts.news.subject : texts.news.ownSubject;
  return { subject: subjectOf(count > 0, isNews), text: lines.join('\n') };

  function subjectOf(hasReminders: boolean, hasNews: boolean): string {
    if (!hasNews) return reminders;
    return hasReminders ? fillText(texts.news.subjectToo, { reminders }) : news;
  }
}
