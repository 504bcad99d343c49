import { NETWORK_RECORDS, type NetworkRecord } from '@nbn/contracts';
import { type CsvRow, readCsvTable } from '#platform/imports/csv-table';
import { importFault as fault } from '#platform/imports/import-fault';
import { RECORD_FIELDS, type RawField, type RawFile, type RawRecord } from './network-file.ts';

const COLUMNS = new Set<string>(['record', ...Object.values(RECORD_FIELDS).flat()]);

/** Reads a network file in CSV: a header, then one record a line, its kind in the column `record`. */
export function readCsv(text: string): RawFile {
  const { names, rows, faults: found } = readCsvTable(text, COLUMNS);
  const faults = [...found];
  if (names.length > 0 && !names.includes('record')) {
    const atHeader = faults.filter(({ line }) => line === 1);
    return { records: [], faults: [...atHeader, fault(1, 'record', 'missing-field')] };
  }
  const records: RawRecord[] = [];
  for (const row of rows) {
    const kind = row.cells[names.indexOf('record')]!;
    if (isRecord(kind)) records.push(readRow(kind, names, row));
    else faults.push(fault(row.line, 'record', 'not-in-list', kind));
  }
  return { records, faults };
}

function isRecord(text: string): text is NetworkRecord {
  return NETWORK_RECORDS.some((record) => record === text);
}

function readRow(record: NetworkRecord, names: readonly string[], { cells, line }: CsvRow): RawRecord {
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
