import { formatMoment } from '@nbn/calendar';
import { LOCALE } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailReader, EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';

/** What a member is told about the way in to their account. */
export type SignInNotice =
  | 'passphrase-changed'
  | 'passphrase-renewed'
  | 'passkey-added'
  | 'passkey-renamed'
  | 'passkey-removed'
  | 'passkey-copied'
  | 'authenticator-added'
  | 'authenticator-removed'
  | 'recovery-codes-made'
  | 'recovery-code-used'
  | 'agency-linked'
  | 'agency-unlinked';

/** What every notice says. */
export interface NoticeFacts {
  readonly name: string;
  readonly at: Date;
  /** Of the page where the member says that it was somebody else. */
  readonly url: string;
}

interface SignInNoticeEmail extends NoticeFacts {
  readonly what: SignInNotice;
}

/** Says what happened and when, and what to do if it was somebody else. */
export function signInNoticeEmail(
  { what, name, at, url }: SignInNoticeEmail,
  { timeZone, language }: EmailReader,
): EmailText {
  const texts = emailTexts('sign-in-notice', language);
  const moment = formatMoment(at, timeZone, LOCALE[language]);
  const lines = [
    fillText(texts.greeting, { name }),
    texts.what[what],
    fillText(texts.time, { moment }),
    fillText(texts.instruction, { url }),
  ];
  return { subject: texts.subject, text: `${lines.join('\n\n')}\n` };
}
