import type { Translated } from '#platform/mail/email-text';

export const SEAT_TEXTS = {
  seat: {
    government: 'government seat of {{country}}',
    ngo: 'NGO seat of {{country}}',
    resource: 'seat of the resource person of {{country}}',
  },
  holder: {
    given: {
      subject: 'You hold the {{seat}}',
      opening: 'You hold the {{seat}}. What waits for the seat, ballots among it, stands here: {{homeUrl}}',
      openingFrom:
        'You hold the {{seat}} from {{day}} on. ' +
        'What waits for the seat, ballots among it, stands here: {{homeUrl}}',
    },
    ended: {
      subject: 'You no longer hold the {{seat}}',
      opening: 'Your term in the {{seat}} is over. If that surprises you, ask the secretariat.',
    },
    team: 'The team: {{teamUrl}}',
  },
  others: {
    given: {
      subject: 'The {{seat}} has a new holder',
      text: 'Somebody new holds the {{seat}}. Who it is: {{teamUrl}}',
    },
    ended: {
      subject: 'The term in the {{seat}} is over',
      text: 'The term of whoever held the {{seat}} is over.\n\nThe team: {{teamUrl}}',
    },
  },
} as const;
export type SeatTexts = Translated<typeof SEAT_TEXTS>;
