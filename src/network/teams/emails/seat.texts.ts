import type { Translated } from '#platform/mail/email-text';

export const SEAT_TEXTS = {
  seat: {
    government: 'government seat of {{country}}',
    ngo: 'NGO seat of {{country}}',
    resource: 'resource person’s seat of {{country}}',
  },
  holder: {
    given: {
      subject: 'You hold the {{seat}}',
      opening:
        'You now hold the {{seat}}. Everything waiting for the seat, including ballots, is listed here: ' +
        '{{homeUrl}}',
      openingFrom:
        'You hold the {{seat}} from {{day}}. ' +
        'Everything waiting for the seat, including ballots, is listed here: {{homeUrl}}',
    },
    ended: {
      subject: 'You no longer hold the {{seat}}',
      opening: 'Your term in the {{seat}} has ended. If you did not expect this, contact the secretariat.',
    },
    team: 'The team: {{teamUrl}}',
  },
  others: {
    given: {
      subject: 'The {{seat}} has a new holder',
      text: 'The {{seat}} has a new holder. See who it is: {{teamUrl}}',
    },
    ended: {
      subject: 'The term in the {{seat}} has ended',
      text: 'The term of the holder of the {{seat}} has ended.\n\nThe team: {{teamUrl}}',
    },
  },
} as const;
export type SeatTexts = Translated<typeof SEAT_TEXTS>;
