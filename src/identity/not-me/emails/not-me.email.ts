import { formatMoment } from '@nbn/calendar';
import { LOCALE } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { Actor } from '#platform/access/actor';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';

export interface NotMeEmail {
  /** Who says so. */
  readonly member: string;
  readonly noticedAt: Date;
  /** Of the member's page. */
  readonly url: string;
}

/** Says to the secretariat that somebody else was in a member's account. */
export function notMeEmail(
  { member, noticedAt, url }: NotMeEmail,
  { name, timeZone, language }: Pick<Actor, 'name' | 'timeZone' | 'language'>,
): EmailText {
  const texts = emailTexts('not-me', language);
  const moment = formatMoment(noticedAt, timeZone, LOCALE[language]);
  const lines = [
    fillText(texts.greeting, { name }),
    fillText(texts.what, { member, moment }),
    fillText(texts.next, { url }),
  ];
  return { subject: texts.subject, text: `${lines.join('\n\n')}\n` };
}
