import type { Translated } from '#platform/mail/email-text';
import { MEETING_LINE_TEXTS } from '../../emails/meeting-line.texts.ts';

export const SERIES_TEXTS = {
  ...MEETING_LINE_TEXTS,
  subject: {
    'series-invited': 'Invitation to a series: {{name}}',
    'series-changed': 'Changed: a series: {{name}}',
    'series-cancelled': 'Cancelled: a series: {{name}}',
    'series-withdrawn': 'Invitation withdrawn: a series: {{name}}',
  },
  from: ', from {{day}} {{time}} {{city}}',
  opening: {
    'series-invited': 'You are invited to a series of meetings: {{name}}.',
    'series-changed': 'This series of meetings has changed: {{name}}.',
    'series-cancelled': 'None of the meetings of this series that lay ahead will take place: {{name}}.',
    'series-withdrawn':
      'Your invitation to a series of meetings was withdrawn: {{name}}. ' +
      'The meetings themselves are not cancelled.',
  },
  occurrence: '{{number}}. {{period}}',
  ownTime: '   Your time: {{period}}',
  answerLink: '   Answer without signing in: {{link}}',
  ownLinks: 'The links are yours alone; please do not pass them on.',
} as const;
export type SeriesTexts = Translated<typeof SERIES_TEXTS>;
