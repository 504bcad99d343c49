import { type ImportFault, NETWORK_RECORDS, type NetworkRecord } from '@nbn/contracts';
import { type LinedValue, NotJson, withoutLines, readLinedJson } from '#platform/imports/lined-json';
import { importFault as fault } from '#platform/imports/import-fault';
import { JSON_KEYS, type RawField, type RawFile, type RawRecord } from './network-file.ts';

/** Reads a network file in JSON: one list a kind of record, and an optional `about`. */
export function readJson(text: string): RawFile {
  let root: LinedValue;
  try {
    root = readLinedJson(text);
  } catch (error) {
    if (error instanceof NotJson) return { records: [], faults: [fault(error.line, '', 'not-readable')] };
    throw error;
  }
  if (root.kind !== 'object')
    return { records: [], faults: [fault(root.line, '', 'not-a-record', withoutLines(root))] };
  const records: RawRecord[] = [];
  const faults: ImportFault[] = root.repeated.map(({ key, line }) => fault(line, key, 'twice'));
  const recordOfPart = new Map<string, NetworkRecord>(
    NETWORK_RECORDS.map((record) => [JSON_KEYS[record], record]),
  );
  for (const [part, list] of root.entries) {
    if (part === 'about') continue;
    const record = recordOfPart.get(part);
    if (record === undefined) faults.push(fault(list.line, part, 'unknown-part'));
    else if (list.kind !== 'list') faults.push(fault(list.line, part, 'not-a-list', withoutLines(list)));
    else for (const item of list.items) readRecord(record, item, records, faults);
  }
  return { records, faults };
}

function readRecord(
  record: NetworkRecord,
  item: LinedValue,
  records: RawRecord[],
  faults: ImportFault[],
): void {
  if (item.kind !== 'object') {
    faults.push(fault(item.line, '', 'not-a-record', withoutLines(item)));
    return;
  }
  for (const { key, line } of item.repeated) faults.push(fault(line, key, 'twice'));
  const fields = new Map<string, RawField>();
  for (const [name, value] of item.entries) {
    const inside = withoutLines(value);
    if (inside !== null) fields.set(name, { value: inside, line: value.line });
  }
  records.push({ record, line: item.line, fields });
}
