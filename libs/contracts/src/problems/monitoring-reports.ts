import type { ProblemText } from './problem-text.ts';

export const MONITORING_REPORT_PROBLEMS = {
  'report-is-sent': {
    status: 409,
    title: 'This report has been sent.',
    detail:
      'Nothing was changed: a report cannot be changed once it has been sent. Start the next report from it.',
  },
  'report-has-next': {
    status: 409,
    title: 'The next report has already been started from this one.',
    detail: 'Nothing was created. Open the report that was started from it.',
  },
  'report-is-behind': {
    status: 409,
    title: 'Records in this report have changed since it was drafted.',
    detail: 'Nothing was sent. Update the report, read what has changed, and then send it.',
  },
  'report-is-empty': {
    status: 409,
    title: 'This report does not cite any records yet.',
    detail: 'Nothing was sent. Share the records that it should cite, and update the report.',
  },
  'reports-full': {
    status: 409,
    title: 'This country has reached the maximum number of reports.',
    detail: 'Nothing was created. Delete drafts that you no longer need.',
  },
  'report-too-long': {
    status: 409,
    title: 'There are more records than this report can hold.',
    detail: 'Nothing was saved. Choose a shorter period.',
  },
} as const satisfies Record<string, ProblemText>;
