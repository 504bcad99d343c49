import { formatMoment } from '@nbn/calendar';
import { LOCALE } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { Actor } from '#platform/access/actor';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';

export interface RecoveryNoticeEmail {
  /** Of the two who confirmed. */
  readonly names: readonly [string, string];
  readonly effectiveAt: Date;
  /** Of the page that stops it. */
  readonly url: string;
}

/** Says to the member what happens a day from now, by whose word, and how to stop it. */
export function recoveryNoticeEmail(
  { names: [first, second], effectiveAt, url }: RecoveryNoticeEmail,
  { name, timeZone, language }: Pick<Actor, 'name' | 'timeZone' | 'language'>,
): EmailText {
  const texts = emailTexts('recovery-notice', language);
  const moment = formatMoment(effectiveAt, timeZone, LOCALE[language]);
  const lines = [
    fillText(texts.greeting, { name }),
    fillText(texts.who, { first, second }),
    fillText(texts.what, { moment }),
    fillText(texts.stop, { url }),
  ];
  return { subject: texts.subject, text: `${lines.join('\n\n')}\n` };
}
