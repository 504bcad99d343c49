import type { Translated } from '#platform/mail/email-text';

export const DIRECTORY_GRANT_TEXTS = {
  granted: {
    subject: 'A detail of the directory was given to you',
    grantee:
      'You may now look at a detail of an entry in the directory of the Network. ' +
      'Its holder sees when you do.',
    holderSubject: 'A detail of your entry was given to a member',
    holder: 'A detail of your entry in the directory of the Network was given to a member by name.',
  },
  ended: {
    subject: 'A detail of the directory is not yours to read any more',
    grantee: 'What you were given of an entry in the directory of the Network was taken back.',
    holderSubject: 'A detail of your entry was taken back',
    holder: 'What a member was given of your entry in the directory of the Network was taken back.',
  },
  page: 'The entry: {{url}}',
} as const;
export type DirectoryGrantTexts = Translated<typeof DIRECTORY_GRANT_TEXTS>;
