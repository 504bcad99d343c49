import type { Translated } from '#platform/mail/email-text';

export const SEAT_ENTRY_TEXTS = {
  subject: 'Your seat has no entry in the directory yet',
  text:
    'Whoever held your seat before you had an entry in the directory of the Network. It ended with the term.' +
    '\n\nMake yours, so that colleagues know whom to call: {{url}}',
} as const;
export type SeatEntryTexts = Translated<typeof SEAT_ENTRY_TEXTS>;
