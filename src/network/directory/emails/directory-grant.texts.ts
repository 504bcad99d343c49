import type { Translated } from '#platform/mail/email-text';

export const DIRECTORY_GRANT_TEXTS = {
  granted: {
    subject: 'You have been given access to a directory detail',
    grantee:
      'You can now view a detail of an entry in the Network’s directory. ' +
      'The holder of the entry can see when you view it.',
    holderSubject: 'A member has been given access to a detail of your entry',
    holder: 'A named member has been given access to a detail of your entry in the Network’s directory.',
  },
  ended: {
    subject: 'You no longer have access to a directory detail',
    grantee: 'Your access to a detail of an entry in the Network’s directory has been withdrawn.',
    holderSubject: 'Access to a detail of your entry has been withdrawn',
    holder: 'A member’s access to a detail of your entry in the Network’s directory has been withdrawn.',
  },
  page: 'The entry: {{url}}',
} as const;
export type DirectoryGrantTexts = Translated<typeof DIRECTORY_GRANT_TEXTS>;
