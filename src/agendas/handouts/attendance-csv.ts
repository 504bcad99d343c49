import { csvHeader, csvRows } from '#platform/http/csv';
import type { AttendeeRow } from './attendance.query.ts';

const COLUMNS = [
  'country',
  'seat',
  'alternate',
  'name',
  'organisation',
  'invited',
  'answer',
  'present',
  'checkedInAt',
  'checkedOutAt',
] as const;

/** Who was invited and who was there, as a table for a spreadsheet: nothing in it is run as a formula. */
export function attendanceCsv(attendees: readonly AttendeeRow[]): string {
  const rows = attendees.map((row) => ({
    country: row.country,
    seat: row.seat,
    alternate: row.alternate,
    name: row.name,
    organisation: row.organisation,
    invited: row.invited,
    answer: row.answer,
    present: row.present,
    checkedInAt: row.cameAt?.toISOString() ?? null,
    checkedOutAt: row.leftAt?.toISOString() ?? null,
  }));
  return csvHeader(COLUMNS) + csvRows(COLUMNS, rows);
}
