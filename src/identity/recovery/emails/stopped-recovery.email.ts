import { fillText } from '@nbn/texts';
import type { Actor } from '#platform/access/actor';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';

/** Says to the member and to those who confirmed that nothing changes. */
export function stoppedRecoveryEmail(
  member: string,
  { name, language }: Pick<Actor, 'name' | 'language'>,
): EmailText {
  const texts = emailTexts('stopped-recovery', language);
  const lines = [fillText(texts.greeting, { name }), fillText(texts.what, { member })];
  return { subject: texts.subject, text: `${lines.join('\n\n')}\n` };
}
