/** What a cell of a table can hold. */
export type CsvValue = string | number | boolean | null;

/** The first line of a table (RFC 4180, UTF-8 with the mark that spreadsheets need). */
export function csvHeader(columns: readonly string[]): string {
  return `\uFEFF${columns.join(',')}\r\n`;
}

/** Further lines, each with its end. */
export function csvRows(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, CsvValue>>[],
): string {
  return rows.map((row) => `${columns.map((column) => csvCell(row[column] ?? null)).join(',')}\r\n`).join('');
}

/** One cell: quoted where it must be, and never a formula. */
export function csvCell(value: CsvValue): string {
  if (value === null) return '';
  const text = escapeFormula(String(value));
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
export function escapeFormula(text: string): string {
  return /^['=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
}
