import { formatMoment } from '@nbn/calendar';
import { LOCALE } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { Actor } from '#platform/access/actor';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';

export interface ConfirmedRecoveryEmail {
  /** Whose account it is. */
  readonly member: string;
  readonly effectiveAt: Date;
  /** Of the page where it is stopped. */
  readonly url: string;
}

/** Says to those who confirmed what follows, in case it was not they. */
export function confirmedRecoveryEmail(
  { member, effectiveAt, url }: ConfirmedRecoveryEmail,
  { name, timeZone, language }: Pick<Actor, 'name' | 'timeZone' | 'language'>,
): EmailText {
  const texts = emailTexts('confirmed-recovery', language);
  const moment = formatMoment(effectiveAt, timeZone, LOCALE[language]);
  const lines = [
    fillText(texts.greeting, { name }),
    fillText(texts.what, { member, moment }),
    fillText(texts.stop, { url }),
  ];
  return { subject: texts.subject, text: `${lines.join('\n\n')}\n` };
}
