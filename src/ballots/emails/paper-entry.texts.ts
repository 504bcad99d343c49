import type { Translated } from '#platform/mail/email-text';

export const PAPER_ENTRY_TEXTS = {
  subject: {
    entered: 'A vote has been entered for your seat',
    confirmed: 'The vote entered for your seat now counts',
  },
  opening: {
    entered:
      'The secretariat has entered a vote for the {{seat}} of {{country}}, {{way}}. ' +
      'It counts once a second member of the secretariat has confirmed it.',
    confirmed:
      'Two members of the secretariat have entered a vote for the {{seat}} of {{country}}, {{way}}. ' +
      'It counts unless you vote yourself.',
  },
  seat: {
    government: 'government seat',
    ngo: 'NGO seat',
    resource: 'resource person’s seat',
  },
  way: {
    phone: 'given by telephone',
    paper: 'given on paper',
  },
  objection:
    'If this is not your vote, object on the ballot’s page or vote there yourself: your own vote replaces ' +
    'the entered one, and no one can replace yours.',
  noAccess: 'If you cannot open the page, reply to this email and tell your team and an auditor.',
} as const;
export type PaperEntryTexts = Translated<typeof PAPER_ENTRY_TEXTS>;
