import type { Translated } from '#platform/mail/email-text';

export const SCANNER_ALERT_TEXTS = {
  subject: 'Norbanet: files are waiting for the virus scanner',
  text:
    'The virus scanner is not responding, or its signatures are more than a week old. Files that members ' +
    'add remain visible only to the people who added them until they have been scanned. Nothing is lost, ' +
    'and Norbanet tries again automatically.',
  ask: 'Please tell the server administrator to check clamd, its size limits and freshclam.',
} as const;
export type ScannerAlertTexts = Translated<typeof SCANNER_ALERT_TEXTS>;
