import { type EmailText, fillText } from '#platform/mail/email-text';
import { INVITATION_TEXTS, type InvitationTexts } from './invitation.texts.ts';

/**
 * An invitation, or a link to a new passphrase. Nothing in it says what the Network is about: a mail may be
 * read over a shoulder.
 */
export function invitationEmail(
  purpose: 'join' | 'renew',
  name: string,
  address: string,
  texts: InvitationTexts = INVITATION_TEXTS,
): EmailText {
  const lines = [
    fillText(texts.greeting, { name }),
    texts.opening[purpose],
    texts.instruction,
    address,
    texts.validity,
    texts.ending[purpose],
    texts.signature,
  ];
  return { subject: texts.subject[purpose], text: lines.join('\n\n') };
}
