import { type EmailText, fillText } from '#platform/mail/email-text';
import { DIRECTORY_GRANT_TEXTS, type DirectoryGrantTexts } from './directory-grant.texts.ts';

export interface DirectoryGrantEmail {
  readonly what: 'granted' | 'ended';
  readonly to: 'grantee' | 'holder';
  readonly url: string;
}

/** Tells of a grant, or of its end; which detail of whose entry it is stands on the page alone. */
export function directoryGrantEmail(
  { what, to, url }: DirectoryGrantEmail,
  texts: DirectoryGrantTexts = DIRECTORY_GRANT_TEXTS,
): EmailText {
  const words = texts[what];
  return {
    subject: to === 'grantee' ? words.subject : words.holderSubject,
    text: `${words[to]}\n\n${fillText(texts.page, { url })}\n`,
  };
}
