import type { Translated } from '#platform/mail/email-text';

export const DIRECTORY_TEXTS = {
  confirm: {
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
  },
  seat: {
    subject: 'Your seat has no entry in the directory yet',
    text:
      'Whoever held your seat before you had an entry in the directory of the Network. It ended with the term.' +
      '\n\nMake yours, so that colleagues know whom to call: {{url}}',
  },
  grant: {
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
  },
  stopped: {
    subject: 'A member looked at many protected details of the directory',
    text:
      'A member has looked at as many protected details of the directory as one may in a day, and was stopped.' +
      '\n\nWho it is: {{url}}\n\nPlease ask the member why. What was looked at stands in the audit log.',
  },
} as const;
export type DirectoryTexts = Translated<typeof DIRECTORY_TEXTS>;
