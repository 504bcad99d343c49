import type { DataSource } from 'typeorm';

export async function selectNow(database: DataSource): Promise<Date> {
  const [row] = await database.query<[{ now: Date }]>('select app_now() as now');
  return row.now;
}
