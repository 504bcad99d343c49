import type { ProblemText } from './problem-text.ts';

export const MONITORING_REPORT_PROBLEMS = {
  'report-is-sent': {
    status: 409,
    title: 'This report has been sent.',
    detail: 'Nothing was changed: what was sent stays as it was. Start the next report from it.',
  },
  'report-has-next': {
    status: 409,
    title: 'The next report has started from this one.',
    detail: 'Nothing was created. Open the report that started from it.',
  },
  'report-is-behind': {
    status: 409,
    title: 'Records of this report have changed since it was drafted.',
    detail: 'Nothing was sent. Bring the report up to date, read what has changed, and send it then.',
  },
  'report-is-empty': {
    status: 409,
    title: 'This report cites no record yet.',
    detail: 'Nothing was sent. Share the records that it should cite, and bring it up to date.',
  },
  'reports-full': {
    status: 409,
    title: 'This country has as many reports as it can hold.',
    detail: 'Nothing was created. Delete drafts that you no longer need.',
  },
  'report-too-long': {
    status: 409,
    title: 'More records belong into this report than it can hold.',
    detail: 'Nothing was saved. Choose a shorter period.',
  },
} as const satisfies Record<string, ProblemText>;
