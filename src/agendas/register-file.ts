import type { RegisterFormat } from '@nbn/contracts';
import type { FastifyReply } from 'fastify';
import { writeCsvTable, type CsvValue } from '../platform/http/csv.ts';

const TYPES: Readonly<Record<RegisterFormat, string>> = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8' };

/** A register as a file: the same records in either form. */
export function registerFile<C extends string>(
  reply: FastifyReply, name: string, format: RegisterFormat, columns: readonly C[], records: readonly Readonly<Record<C, CsvValue>>[],
): string {
  void reply.headers({ 'content-type': TYPES[format], 'content-disposition': `attachment; filename="${name}.${format}"`, 'cache-control': 'no-store' });
  return format === 'csv' ? writeCsvTable(columns, records) : `[${records.map((record) => `\n  ${JSON.stringify(record)}`).join(',')}\n]\n`;
}
