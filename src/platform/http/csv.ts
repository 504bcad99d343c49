import { stringify } from 'csv-stringify/sync';

/** What a cell of a table can hold. */
export type CsvValue = string | number | boolean | null;

/** The first line of a table (RFC 4180, UTF-8 with the mark that spreadsheets need). */
export function csvHeader(columns: readonly string[]): string {
  return stringify([[...columns]], { bom: true, record_delimiter: 'windows' });
}

/** Further lines, each with its end: quoted where they must be, and never a formula. */
export function csvRows(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, CsvValue>>[],
): string {
  const records = rows.map((row) => columns.map((column) => row[column] ?? null));
  return stringify(records, {
    record_delimiter: 'windows',
    // Half of the countries' spreadsheets take a semicolon for the separator, and either end of a line alone.
    quoted_match: /[;\r\n]/,
    cast: { string: escapeFormula, number: castToText, boolean: castToText },
  });
}

const castToText = (value: number | boolean): string => escapeFormula(String(value));

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). So
 * does one that begins with an apostrophe, so that reading takes off what writing put there: the library's own
 * `escape_formulas` does not.
 */
export function escapeFormula(text: string): string {
  return /^['=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
}
