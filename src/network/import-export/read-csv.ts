import { NETWORK_RECORDS, type NetworkRecord } from '@nbn/contracts';
import { CsvError, parse } from 'csv-parse/sync';
import { fault, RECORD_FIELDS, type RawField, type RawFile, type RawRecord } from './network-file.ts';

const COLUMNS = new Set<string>(['record', ...Object.values(RECORD_FIELDS).flat()]);

/**
 * Reads a network file in CSV: a header, then one record a line, its kind in the column `record`. Comma or
 * semicolon.
 */
export function readCsv(text: string): RawFile {
  const rows = parseRows(text);
  if (!Array.isArray(rows)) return rows;
  const [header, ...lines] = rows;
  if (header === undefined) return { records: [], faults: [fault(1, '', 'not-readable')] };
  const names = header.map((name) => name.trim());
  const faults = names.flatMap((name, at) => {
    if (names.indexOf(name) !== at) return [fault(1, name, 'twice')];
    return COLUMNS.has(name) ? [] : [fault(1, name, 'unknown-field', name)];
  });
  if (!names.includes('record')) faults.push(fault(1, 'record', 'missing-field'));
  if (faults.length > 0) return { records: [], faults };
  const records: RawRecord[] = [];
  let next = 1 + linesOf(header);
  for (const row of lines) {
    const line = next;
    next += linesOf(row);
    const cells = row.map(unescapeFormula);
    if (cells.every((cell) => cell === '')) continue;
    if (cells.length !== names.length) {
      faults.push(fault(line, '', 'not-a-record', cells.join(',')));
      continue;
    }
    const kind = cells[names.indexOf('record')]!;
    if (isRecord(kind)) records.push(readRow(kind, names, cells, line));
    else faults.push(fault(line, 'record', 'not-in-list', kind));
  }
  return { records, faults };
}

/** How many lines of the file a record takes: a cell in quotes may hold line breaks. */
function linesOf(row: readonly string[]): number {
  return 1 + row.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

function parseRows(text: string): string[][] | RawFile {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = firstLine.includes(';') && !firstLine.includes(',') ? ';' : ',';
  try {
    return parse(text, { bom: true, delimiter, relaxColumnCount: true, skipEmptyLines: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const lines: unknown = error.lines;
    return { records: [], faults: [fault(typeof lines === 'number' ? lines : 1, '', 'not-readable')] };
  }
}

function isRecord(text: string): text is NetworkRecord {
  return NETWORK_RECORDS.some((record) => record === text);
}

function readRow(
  record: NetworkRecord,
  names: readonly string[],
  cells: readonly string[],
  line: number,
): RawRecord {
  const fields = new Map<string, RawField>();
  names.forEach((name, at) => {
    const cell = cells[at]!;
    if (name !== 'record' && cell !== '') fields.set(name, { value: parseCell(name, cell), line });
  });
  return { record, line, fields };
}

function parseCell(name: string, cell: string): unknown {
  if (name === 'languages') return cell.split(/[;,\s]+/).filter((tag) => tag !== '');
  if (name === 'projectFunds' && (cell === 'true' || cell === 'false')) return cell === 'true';
  return cell;
}

/** Takes off the apostrophe that `escapeFormula` puts before a text that a spreadsheet would run as a formula. */
export function unescapeFormula(cell: string): string {
  return /^'['=+\-@＝＋－＠\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}
