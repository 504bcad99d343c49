import type { Language } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';

export interface DirectoryGrantEmail {
  readonly what: 'granted' | 'ended';
  readonly to: 'grantee' | 'holder';
  readonly url: string;
}

/** Tells of a grant, or of its end; which detail of whose entry it is stands on the page alone. */
export function directoryGrantEmail({ what, to, url }: DirectoryGrantEmail, language: Language): EmailText {
  const texts = emailTexts('directory-grant', language);
  const words = texts[what];
  return {
    subject: to === 'grantee' ? words.subject : words.holderSubject,
    text: `${words[to]}\n\n${fillText(texts.page, { url })}\n`,
  };
}
