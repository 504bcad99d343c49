import type { Translated } from '#platform/mail/email-text';

export const DIRECTORY_CONFIRMATION_TEXTS = {
  subject: 'Is your entry in the directory still right?',
  opening: {
    organisation: 'You keep the entry of {{organisation}} in the directory of the Network.',
    member: 'You have an entry in the directory of the Network.',
    seat: 'The seat that you hold has an entry in the directory of the Network.',
  },
  first: 'It has not been confirmed for half a year. Colleagues call by it, so please look at it.',
  again: 'It has not been confirmed for more than half a year and is marked so.',
  last: 'Unless it is confirmed, it falls out of the directory on {{day}}.',
  link: 'Confirm it with one click: {{link}}',
  page: 'Look at it, or change it: {{url}}',
} as const;
export type DirectoryConfirmationTexts = Translated<typeof DIRECTORY_CONFIRMATION_TEXTS>;
