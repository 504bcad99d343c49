import { Readable } from 'node:stream';
import { DECISION_LIMITS, type RegisterFormat } from '@nbn/contracts';
import * as contentDisposition from 'content-disposition';
import type { FastifyReply } from 'fastify';
import { csvHeader, csvRows, type CsvValue } from '#platform/http/csv';

const CONTENT_TYPES: Readonly<Record<RegisterFormat, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};
/** So many rows are read and written at once: a register of any length holds nobody else up. */
const BATCH_SIZE = 200;

type Keys = readonly (string | number)[];
type Rows<C extends string> = readonly Readonly<Record<C, CsvValue>>[];

/** The rows of a register, a part at a time. */
export async function* streamRegisterRows<Row>(
  find: (after: Keys | null, limit: number) => Promise<readonly Row[]>,
  keysOf: (row: Row) => Keys,
): AsyncGenerator<readonly Row[]> {
  let [last, given]: [Keys | null, number] = [null, 0];
  while (given < DECISION_LIMITS.exportMost) {
    const rows = await find(last, Math.min(BATCH_SIZE, DECISION_LIMITS.exportMost - given));
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH_SIZE) return;
    given += rows.length;
    last = keysOf(rows.at(-1)!);
  }
}

/** Sends a register as a file: the same records in either form, written while they are read. */
export async function sendRegisterExport<C extends string>(
  reply: FastifyReply,
  name: string,
  format: RegisterFormat,
  columns: readonly C[],
  records: AsyncIterable<Rows<C>>,
): Promise<void> {
  const text = format === 'csv' ? toCsv(columns, records) : toJson(records);
  await reply
    .headers({
      'content-type': CONTENT_TYPES[format],
      'content-disposition': contentDisposition.create(`${name}.${format}`),
      'cache-control': 'no-store',
    })
    .send(Readable.from(text, { objectMode: false }));
}

async function* toCsv<C extends string>(
  columns: readonly C[],
  records: AsyncIterable<Rows<C>>,
): AsyncGenerator<string> {
  yield csvHeader(columns);
  for await (const part of records) yield csvRows(columns, part);
}

async function* toJson<C extends string>(records: AsyncIterable<Rows<C>>): AsyncGenerator<string> {
  let before = '[';
  for await (const part of records) {
    yield part.map((record, at) => `${at === 0 ? before : ','}\n  ${JSON.stringify(record)}`).join('');
    before = ',';
  }
  yield before === '[' ? '[\n]\n' : '\n]\n';
}

/** The records of each part of the rows. */
export async function* toRegisterRecords<Row, C extends string>(
  parts: AsyncIterable<readonly Row[]>,
  records: (row: Row) => Rows<C>,
): AsyncGenerator<Rows<C>> {
  for await (const rows of parts) yield rows.flatMap((row) => records(row));
}
