import type { ImportFault } from '@nbn/contracts';
import { CsvError, parse } from 'csv-parse/sync';
import { importFault } from './import-fault.ts';

/** One record of a table that is not empty. */
export interface CsvRow {
  readonly line: number;
  /** As many as the table has columns. */
  readonly cells: readonly string[];
}

/** A table in CSV: its columns by name, its rows by line, and what of it could not be read. */
export interface CsvTable {
  readonly names: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly faults: readonly ImportFault[];
}

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads a table in CSV with a header: comma, semicolon or tab. Rows have the cells of the header, and cells lose
 * the apostrophe that `escapeFormula` gave them.
 * @param columns the names that a column may have.
 * @param maxRows reading stops at the row after these, which is the last one of the answer.
 */
export function readCsvTable(text: string, columns: ReadonlySet<string>, maxRows?: number): CsvTable {
  const parsed = parseRows(text, maxRows);
  if (!Array.isArray(parsed)) return { names: [], rows: [], faults: [parsed] };
  const [header, ...lines] = parsed;
  if (header === undefined) return { names: [], rows: [], faults: [importFault(1, '', 'not-readable')] };
  const names = header.map((name) => name.trim());
  const faults = names.flatMap((name, at) => {
    if (names.indexOf(name) !== at) return [importFault(1, name, 'twice')];
    return columns.has(name) ? [] : [importFault(1, name, 'unknown-field', name)];
  });
  if (faults.length > 0) return { names, rows: [], faults };
  const rows: CsvRow[] = [];
  let next = 1 + linesOf(header);
  for (const row of lines) {
    const line = next;
    next += linesOf(row);
    const cells = row.map(unescapeFormula);
    if (cells.every((cell) => cell === '')) continue;
    if (cells.length === names.length) rows.push({ line, cells });
    else faults.push(importFault(line, '', 'not-a-record', cells.join(',')));
  }
  return { names, rows, faults };
}

/** How many lines of the file a record takes: a cell in quotes may hold line breaks. */
function linesOf(row: readonly string[]): number {
  return 1 + row.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

function parseRows(text: string, maxRows: number | undefined): string[][] | ImportFault {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = DELIMITERS.find((sign) => firstLine.includes(sign)) ?? ',';
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relaxColumnCount: true,
      skipEmptyLines: false,
      // The header, the rows, and the one that is too many.
      ...(maxRows === undefined ? {} : { to: maxRows + 2 }),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const lines: unknown = error.lines;
    return importFault(typeof lines === 'number' ? lines : 1, '', 'not-readable');
  }
}

/** Takes off the apostrophe that `escapeFormula` puts before a text that a spreadsheet would run as a formula. */
export function unescapeFormula(cell: string): string {
  return /^'['=+\-@＝＋－＠\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}
