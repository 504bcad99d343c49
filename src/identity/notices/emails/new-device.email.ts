import { formatMoment } from '@nbn/calendar';
import { LOCALE } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailReader, EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';
import type { NoticeFacts } from './sign-in-notice.email.ts';

interface NewDeviceEmail extends NoticeFacts {
  /** Browser and system in words; null where they are not known. */
  readonly device: string | null;
}

/** Says from what device somebody signed in, and what to do if it was somebody else. */
export function newDeviceEmail(
  { name, at, url, device }: NewDeviceEmail,
  { timeZone, language }: EmailReader,
): EmailText {
  const texts = emailTexts('new-device', language);
  const moment = formatMoment(at, timeZone, LOCALE[language]);
  const lines = [
    fillText(texts.greeting, { name }),
    texts.what,
    fillText(texts.time, { moment }),
    fillText(texts.device, { device: device ?? texts.unknownDevice }),
    fillText(texts.instruction, { url }),
  ];
  return { subject: texts.subject, text: `${lines.join('\n\n')}\n` };
}
