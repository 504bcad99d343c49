import type { Translated } from '#platform/mail/email-text';
import { MEETING_LINE_TEXTS } from '../../emails/meeting-line.texts.ts';

export const SERIES_TEXTS = {
  ...MEETING_LINE_TEXTS,
  subject: {
    'series-invited': 'Invitation to a series: {{name}}',
    'series-changed': 'Series changed: {{name}}',
    'series-cancelled': 'Series cancelled: {{name}}',
    'series-withdrawn': 'Invitation to a series withdrawn: {{name}}',
  },
  from: ', from {{day}} {{time}} {{city}}',
  opening: {
    'series-invited': 'You are invited to a series of meetings: {{name}}.',
    'series-changed': 'This series of meetings has changed: {{name}}.',
    'series-cancelled': 'None of the remaining meetings in this series will take place: {{name}}.',
    'series-withdrawn':
      'Your invitation to a series of meetings has been withdrawn: {{name}}. ' +
      'The meetings themselves are not cancelled.',
  },
  occurrence: '{{number}}. {{period}}',
  ownTime: '   Your local time: {{period}}',
  answerLink: '   Reply without signing in: {{link}}',
  ownLinks: 'These links are personal; please do not share them.',
} as const;
export type SeriesTexts = Translated<typeof SERIES_TEXTS>;
