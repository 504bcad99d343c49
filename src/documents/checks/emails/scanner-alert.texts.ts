import type { Translated } from '#platform/mail/email-text';

export const SCANNER_ALERT_TEXTS = {
  subject: 'Norbanet: files wait for the virus scanner',
  text:
    'The virus scanner does not answer, or its signatures are older than a week. Files that members add stay ' +
    'with those who added them until it has looked at them; nothing is lost, and it is tried again by itself.',
  ask: 'Please let whoever runs the server know: clamd, its size limits and freshclam want a look.',
} as const;
export type ScannerAlertTexts = Translated<typeof SCANNER_ALERT_TEXTS>;
