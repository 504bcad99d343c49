import type { DirectorySubject } from '@nbn/contracts';
import { type EmailText, fillText } from '#platform/mail/email-text';
import { DIRECTORY_TEXTS, type DirectoryTexts } from './directory.texts.ts';

export interface ConfirmationEmail {
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
export function confirmationEmail(
  { subject, organisation, letter, outOn, link, url }: ConfirmationEmail,
  { confirm }: DirectoryTexts = DIRECTORY_TEXTS,
): EmailText {
  const parts = [
    `${fillText(confirm.opening[subject], { organisation })} ${letter === 1 ? confirm.first : confirm.again}`,
    fillText(confirm.last, { day: outOn }),
    fillText(confirm.link, { link }),
    fillText(confirm.page, { url }),
  ];
  return { subject: confirm.subject, text: `${parts.join('\n\n')}\n` };
}

/** Asks a new holder of a seat for an entry where the one before had one. */
export function seatEntryEmail(url: string, { seat }: DirectoryTexts = DIRECTORY_TEXTS): EmailText {
  return { subject: seat.subject, text: `${fillText(seat.text, { url })}\n` };
}

/** Tells of a grant, or of its end; which detail of whose entry it is stands on the page alone. */
export function grantEmail(
  { what, to, url }: { what: 'granted' | 'ended'; to: 'grantee' | 'holder'; url: string },
  { grant }: DirectoryTexts = DIRECTORY_TEXTS,
): EmailText {
  const texts = grant[what];
  return {
    subject: to === 'grantee' ? texts.subject : texts.holderSubject,
    text: `${texts[to]}\n\n${fillText(grant.page, { url })}\n`,
  };
}

/** Tells the secretariat that a member was stopped. */
export function revealLimitEmail(url: string, { stopped }: DirectoryTexts = DIRECTORY_TEXTS): EmailText {
  return { subject: stopped.subject, text: `${fillText(stopped.text, { url })}\n` };
}
