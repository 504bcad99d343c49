import { type ImportFault, RECOMMENDATION_LIMITS } from '@nbn/contracts';
import { readCsvTable } from '#platform/imports/csv-table';
import { importFault } from '#platform/imports/import-fault';
import { NotJson, readLinedJson, TooManyItems, withoutLines } from '#platform/imports/lined-json';
import {
  type RawField,
  type RawRecord,
  type RawRecords,
  RECOMMENDATION_COLUMNS,
  type RecommendationFileFormat,
} from './recommendation-file.ts';

const COLUMNS: ReadonlySet<string> = new Set(RECOMMENDATION_COLUMNS);
const MAX_LINES = RECOMMENDATION_LIMITS.lines;

/** Reads a file of recommendations and stops at the line that is too many. */
export function readRecommendations(format: RecommendationFileFormat, text: string): RawRecords {
  return format === 'json' ? readJson(text) : readCsv(text);
}

function readCsv(text: string): RawRecords {
  const { names, rows, faults } = readCsvTable(text, COLUMNS, MAX_LINES);
  const extra = rows[MAX_LINES];
  if (extra) return { records: [], faults: [tooMany(extra.line)] };
  const records = rows.map(({ line, cells }) => {
    const filled = names.flatMap((name, at): [string, RawField][] =>
      cells[at] === '' ? [] : [[name, { value: cells[at], line }]],
    );
    return { line, fields: new Map(filled) };
  });
  return { records, faults };
}

function readJson(text: string): RawRecords {
  try {
    const root = readLinedJson(text, MAX_LINES);
    if (root.kind !== 'list')
      return { records: [], faults: [importFault(root.line, '', 'not-a-list', withoutLines(root))] };
    const records: RawRecord[] = [];
    const faults: ImportFault[] = [];
    for (const item of root.items) {
      if (item.kind !== 'object') {
        faults.push(importFault(item.line, '', 'not-a-record', withoutLines(item)));
        continue;
      }
      faults.push(...item.repeated.map(({ key, line }) => importFault(line, key, 'twice')));
      const fields = new Map<string, RawField>();
      for (const [name, value] of item.entries) {
        const inside = withoutLines(value);
        if (inside !== null && inside !== '') fields.set(name, { value: inside, line: value.line });
      }
      records.push({ line: item.line, fields });
    }
    return { records, faults };
  } catch (error) {
    if (error instanceof TooManyItems) return { records: [], faults: [tooMany(error.line)] };
    if (error instanceof NotJson)
      return { records: [], faults: [importFault(error.line, '', 'not-readable')] };
    throw error;
  }
}

const tooMany = (line: number): ImportFault => importFault(line, '', 'too-many', String(MAX_LINES));
