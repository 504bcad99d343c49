import type { Language } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';

interface FailedBackupFacts {
  readonly code: string;
  /** Of the page that says how the server is doing. */
  readonly url: string;
}

/** Tells the secretariat that the backup of the night could not be made, and whom to ask. */
export function backupFailedEmail({ code, url }: FailedBackupFacts, language: Language): EmailText {
  const { subject, text, again, ask, page } = emailTexts('backup-failed', language);
  return {
    subject,
    text: `${fillText(text, { code })}\n\n${again}\n\n${ask}\n\n${fillText(page, { url })}\n`,
  };
}
