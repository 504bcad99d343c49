import type { NetworkRecord } from '@nbn/contracts';
import { NETWORK_RECORDS } from '@nbn/contracts';
import { csvHeader, csvRows } from '#platform/http/csv';
import { type NetworkFile, JSON_KEYS, RECORD_FIELDS } from './network-file.ts';

/** Every column of the CSV form, in its order. */
export const CSV_COLUMNS: readonly string[] = [
  'record',
  ...new Set(NETWORK_RECORDS.flatMap((record) => [...RECORD_FIELDS[record]])),
];

/** The Network as JSON, a record a line, so that two exports can be compared line by line. */
export function writeJson(file: NetworkFile): string {
  const parts = NETWORK_RECORDS.map((record) => {
    const lines = rowsOf(file, record).map((row) => `    ${JSON.stringify(row)}`);
    return `  ${JSON.stringify(JSON_KEYS[record])}: [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

/** The Network as CSV (RFC 4180, UTF-8 with the mark that spreadsheets need). */
export function writeCsv(file: NetworkFile): string {
  const rows = NETWORK_RECORDS.flatMap((record) =>
    rowsOf(file, record).map((row) => ({ ...cellTexts(row), record })),
  );
  return csvHeader(CSV_COLUMNS) + csvRows(CSV_COLUMNS, rows);
}

function rowsOf(file: NetworkFile, record: NetworkRecord): Record<string, unknown>[] {
  const fields: readonly string[] = RECORD_FIELDS[record];
  return file[JSON_KEYS[record]].map((row) => {
    const values = new Map(Object.entries(row));
    return Object.fromEntries(fields.map((field) => [field, values.get(field) ?? null]));
  });
}

function cellTexts(row: Readonly<Record<string, unknown>>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, cellText(value)]));
}

function cellText(value: unknown): string | null {
  if (value === null || value === undefined || typeof value === 'string') return value ?? null;
  return Array.isArray(value) ? value.join(';') : JSON.stringify(value);
}
