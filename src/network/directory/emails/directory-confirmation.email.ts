import type { DirectorySubject } from '@nbn/contracts';
import { type EmailText, fillText } from '#platform/mail/email-text';
import {
  DIRECTORY_CONFIRMATION_TEXTS,
  type DirectoryConfirmationTexts,
} from './directory-confirmation.texts.ts';

export interface DirectoryConfirmationEmail {
  readonly subject: DirectorySubject;
  readonly organisation: string;
  /** Of the three letters the first, the second or the last. */
  readonly letter: number;
  /** The day on which it falls out, as the reader's calendar writes it. */
  readonly outOn: string;
  readonly link: string;
  readonly url: string;
}

/** Asks whoever keeps an entry to confirm it. No detail of the entry stands in it. */
export function directoryConfirmationEmail(
  { subject, organisation, letter, outOn, link, url }: DirectoryConfirmationEmail,
  texts: DirectoryConfirmationTexts = DIRECTORY_CONFIRMATION_TEXTS,
): EmailText {
  const parts = [
    `${fillText(texts.opening[subject], { organisation })} ${letter === 1 ? texts.first : texts.again}`,
    fillText(texts.last, { day: outOn }),
    fillText(texts.link, { link }),
    fillText(texts.page, { url }),
  ];
  return { subject: texts.subject, text: `${parts.join('\n\n')}\n` };
}
