import type { Translated } from '#platform/mail/email-text';

export const OFFICE_TEXTS = {
  proposed: {
    subject: {
      secretariat: 'Someone has been proposed as a member of the secretariat',
      auditor: 'Someone has been proposed as an auditor',
    },
    opening: {
      secretariat: 'Someone has been proposed as a member of the secretariat of Norbanet.',
      auditor: 'Someone has been proposed as an auditor of Norbanet.',
    },
    byColleague:
      'Another member of the secretariat must confirm or reject the office. Until then nothing changes.',
    bySeats:
      'The secretariat has only one member, so a seat of a national team can confirm the office, ' +
      'from {{moment}}; any seat can reject it. Until then nothing changes.',
    page: 'Who has been proposed, and by whom: {{url}}',
  },
  given: {
    subject: {
      secretariat: 'Norbanet has a new member of the secretariat',
      auditor: 'Norbanet has a new auditor',
    },
    opening: {
      secretariat:
        'The secretariat of Norbanet now has a new member. ' +
        'One member proposed the office and another confirmed it.',
      auditor:
        'Norbanet now has a new auditor. ' + 'One member proposed the office and another confirmed it.',
    },
  },
  ended: {
    subject: {
      secretariat: 'Someone is no longer a member of the secretariat',
      auditor: 'Someone is no longer an auditor',
    },
    opening: {
      secretariat: 'Someone is no longer a member of the secretariat of Norbanet.',
      auditor: 'Someone is no longer an auditor of Norbanet.',
    },
  },
} as const;
export type OfficeTexts = Translated<typeof OFFICE_TEXTS>;
