import type { Translated } from '#platform/mail/email-text';

export const SEAT_ENTRY_TEXTS = {
  subject: 'Your seat has no directory entry yet',
  text:
    'The previous holder of your seat had an entry in the Network’s directory. It ended with their term.' +
    '\n\nCreate your own entry so that colleagues know whom to contact: {{url}}',
} as const;
export type SeatEntryTexts = Translated<typeof SEAT_ENTRY_TEXTS>;
