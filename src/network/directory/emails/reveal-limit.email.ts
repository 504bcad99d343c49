import { type EmailText, fillText } from '#platform/mail/email-text';
import { REVEAL_LIMIT_TEXTS, type RevealLimitTexts } from './reveal-limit.texts.ts';

/** Tells the secretariat that a member was stopped. */
export function revealLimitEmail(url: string, texts: RevealLimitTexts = REVEAL_LIMIT_TEXTS): EmailText {
  return { subject: texts.subject, text: `${fillText(texts.text, { url })}\n` };
}
