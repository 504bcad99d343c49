import { type EmailText, fillText } from '#platform/mail/email-text';
import { MENTION_TEXTS, type MentionTexts } from './mention.texts.ts';

/**
 * Says that somebody is mentioned. Contains neither the comment nor its standard's title: the page shows both
 * to those who may read them.
 */
export function mentionEmail(url: string, texts: MentionTexts = MENTION_TEXTS): EmailText {
  return { subject: texts.subject, text: `${texts.opening}\n\n${fillText(texts.page, { url })}\n` };
}
