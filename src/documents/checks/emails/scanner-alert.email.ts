import type { EmailText } from '#platform/mail/email-text';
import { SCANNER_ALERT_TEXTS, type ScannerAlertTexts } from './scanner-alert.texts.ts';

/** Tells the secretariat that files wait because nobody looks at them. */
export function scannerAlertEmail(texts: ScannerAlertTexts = SCANNER_ALERT_TEXTS): EmailText {
  return { subject: texts.subject, text: `${texts.text}\n\n${texts.ask}\n` };
}
