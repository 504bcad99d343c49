import type { Language } from '@nbn/contracts';
import { fillText, pluralText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';
import type { DigestEntry } from '../digest-line.repository.ts';
import type { News } from '../news-source.registry.ts';

/** A member's mail of the day: every reminder with the page it leads to, and what is new. */
export function reminderDigestEmail(
  entries: readonly DigestEntry[],
  { followed, own }: News,
  language: Language,
): EmailText {
  const texts = emailTexts('reminder-digest', language);
  const part = (opening: string, of: readonly DigestEntry[]): string[] =>
    of.length === 0 ? [] : [opening, '', ...of.map((entry) => fillText(texts.entry, { ...entry })), ''];
  const reminders = pluralText(texts.subject, language, entries.length);
  const isNews = followed.length + own.length > 0;
  const lines = [
    ...part(texts.opening, entries),
    ...part(texts.news.opening, followed),
    ...part(texts.news.ownOpening, own),
    ...(isNews ? [texts.news.ending, ''] : []),
  ];
  const news = followed.length > 0 ? texts.news.subject : texts.news.ownSubject;
  return { subject: subjectOf(entries.length > 0, isNews), text: lines.join('\n') };

  function subjectOf(hasReminders: boolean, hasNews: boolean): string {
    if (!hasNews) return reminders;
    return hasReminders ? fillText(texts.news.subjectToo, { reminders }) : news;
  }
}
