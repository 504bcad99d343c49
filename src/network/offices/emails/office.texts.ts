import type { Translated } from '#platform/mail/email-text';

export const OFFICE_TEXTS = {
  proposed: {
    subject: {
      secretariat: 'Somebody is proposed as a member of the secretariat',
      auditor: 'Somebody is proposed as an auditor',
    },
    opening: {
      secretariat: 'Somebody is proposed as a member of the secretariat of Norbanet.',
      auditor: 'Somebody is proposed as an auditor of Norbanet.',
    },
    byColleague:
      'Another member of the secretariat gives the office, or refuses it. Until then nothing changes.',
    bySeats:
      'Only one member is in the secretariat, so a seat of a national team gives the office, ' +
      'from {{moment}} on; any seat can refuse it. Until then nothing changes.',
    page: 'Who it is, and who proposes it: {{url}}',
  },
  given: {
    subject: {
      secretariat: 'Norbanet has a new member of the secretariat',
      auditor: 'Norbanet has a new auditor',
    },
    opening: {
      secretariat:
        'Somebody is a member of the secretariat of Norbanet from now on. ' +
        'One member proposed it, another confirmed it.',
      auditor:
        'Somebody is an auditor of Norbanet from now on. ' + 'One member proposed it, another confirmed it.',
    },
  },
  ended: {
    subject: {
      secretariat: 'Somebody is not a member of the secretariat any more',
      auditor: 'Somebody is not an auditor any more',
    },
    opening: {
      secretariat: 'Somebody is not a member of the secretariat of Norbanet any more.',
      auditor: 'Somebody is not an auditor of Norbanet any more.',
    },
  },
} as const;
export type OfficeTexts = Translated<typeof OFFICE_TEXTS>;
