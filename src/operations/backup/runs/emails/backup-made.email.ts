import type { Language } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';
import { formatBytes } from '../../archive-options.ts';

interface MadeBackupFacts {
  readonly file: string;
  readonly bytes: number;
  /** Of the last seven nights, those with a backup. */
  readonly nights: number;
  /** Of the page that says how the server is doing. */
  readonly url: string;
}

/** Tells the secretariat that backups are made, or are made again. */
export function backupMadeEmail(
  { file, bytes, nights, url }: MadeBackupFacts,
  isAgain: boolean,
  language: Language,
): EmailText {
  const texts = emailTexts('backup-made', language);
  const newest = fillText(texts.newest, { file, size: formatBytes(bytes) });
  const counted = fillText(texts.counted, { nights });
  return {
    subject: isAgain ? texts.again : texts.subject,
    text: `${newest}\n${counted}\n\n${texts.copy}\n\n${fillText(texts.page, { url })}\n`,
  };
}
