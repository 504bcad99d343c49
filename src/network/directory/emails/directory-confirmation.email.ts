import { formatLongDate } from '@nbn/calendar';
import { type DirectorySubject, LOCALE } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailReader, EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';

export interface DirectoryConfirmationEmail {
  readonly subject: DirectorySubject;
  readonly organisation: string;
  /** Of the three letters the first, the second or the last. */
  readonly letter: number;
  /** When it falls out. */
  readonly outAt: Date;
  readonly link: string;
  readonly url: string;
}

/** Asks whoever keeps an entry to confirm it. No detail of the entry stands in it. */
export function directoryConfirmationEmail(
  { subject, organisation, letter, outAt, link, url }: DirectoryConfirmationEmail,
  { timeZone, language }: EmailReader,
): EmailText {
  const texts = emailTexts('directory-confirmation', language);
  const parts = [
    `${fillText(texts.opening[subject], { organisation })} ${letter === 1 ? texts.first : texts.again}`,
    fillText(texts.last, { day: formatLongDate(outAt, timeZone, LOCALE[language]) }),
    fillText(texts.link, { link }),
    fillText(texts.page, { url }),
  ];
  return { subject: texts.subject, text: `${parts.join('\n\n')}\n` };
}
