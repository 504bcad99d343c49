import { AGENDA_ROWS } from './agenda.rows.ts';
import { BALLOT_ROWS } from './ballot.rows.ts';
import { CONTRIBUTION_ROWS } from './contribution.rows.ts';
import { DIRECTORY_ROWS } from './directory.rows.ts';
import { DOCUMENT_ROWS } from './document.rows.ts';
import { IDENTITY_ROWS } from './identity.rows.ts';
import type { JobRow } from './job-row.ts';
import { MEETING_ROWS } from './meeting.rows.ts';
import { MONITORING_ROWS } from './monitoring.rows.ts';
import { PLAN_ROWS } from './plan.rows.ts';
import { PLATFORM_ROWS } from './platform.rows.ts';
import { PRINT_ROWS } from './print.rows.ts';
import { PUSH_ROWS } from './push.rows.ts';
import { RECORD_ROWS } from './record.rows.ts';
import { REMINDER_ROWS } from './reminder.rows.ts';
import { SEARCH_ROWS } from './search.rows.ts';
import { STANDARD_ROWS } from './standard.rows.ts';

/** How each job of the application is put to the test, by its class. */
export const JOB_MATRIX: Readonly<Record<string, JobRow>> = {
  ...AGENDA_ROWS,
  ...BALLOT_ROWS,
  ...CONTRIBUTION_ROWS,
  ...DIRECTORY_ROWS,
  ...DOCUMENT_ROWS,
  ...IDENTITY_ROWS,
  ...MEETING_ROWS,
  ...MONITORING_ROWS,
  ...PLAN_ROWS,
  ...PLATFORM_ROWS,
  ...PRINT_ROWS,
  ...PUSH_ROWS,
  ...RECORD_ROWS,
  ...REMINDER_ROWS,
  ...SEARCH_ROWS,
  ...STANDARD_ROWS,
};
