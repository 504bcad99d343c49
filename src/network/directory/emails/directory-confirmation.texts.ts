import type { Translated } from '#platform/mail/email-text';

export const DIRECTORY_CONFIRMATION_TEXTS = {
  subject: 'Is your directory entry still correct?',
  opening: {
    organisation: 'You maintain the entry of {{organisation}} in the Network’s directory.',
    member: 'You have an entry in the Network’s directory.',
    seat: 'The seat that you hold has an entry in the Network’s directory.',
  },
  first:
    'The entry has not been confirmed for six months. Colleagues use it to contact you, so please check it.',
  again: 'The entry has not been confirmed for more than six months and is marked accordingly.',
  last: 'Unless the entry is confirmed, it will be removed from the directory on {{day}}.',
  link: 'Confirm the entry with one click: {{link}}',
  page: 'View or change the entry: {{url}}',
} as const;
export type DirectoryConfirmationTexts = Translated<typeof DIRECTORY_CONFIRMATION_TEXTS>;
