// What grows: memory and open handles of each process, connections, tables and Redis, and how fast.
import { readdirSync, readFileSync } from 'node:fs';
import { Redis } from 'ioredis';

const MEGABYTE = 1_048_576;

/** One look at everything, as figures by name. */
export async function takeSample({ pool, redis }, processes) {
  const figures = {};
  for (const [name, { child }] of Object.entries(processes)) {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    figures[`${name}: memory (MB)`] = Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
    figures[`${name}: handles`] = readdirSync(`/proc/${child.pid}/fd`).length;
  }
  const { rows: connections } = await pool.query(
    `select count(*)::int as count from pg_stat_activity where application_name like 'norbanet%'`,
  );
  figures['connections to PostgreSQL'] = connections[0].count;
  if (redis) {
    const client = new Redis(redis.url);
    figures['Redis (MB)'] = Number(/used_memory:(\d+)/.exec(await client.info('memory'))[1]) / MEGABYTE;
    client.disconnect();
  }
  const { rows: tables } = await pool.query(
    `
      select format('%I.%I', schemaname, relname) as name, pg_total_relation_size(relid)::float8 as size
      from pg_stat_user_tables`,
  );
  for (const { name, size } of tables) figures[`table ${name} (MB)`] = size / MEGABYTE;
  return { at: performance.now() / 60_000, figures };
}

/** How much a figure grows in a minute, by the line that fits best. */
export function slopeOf(samples, name) {
  const points = samples.map(({ at, figures }) => [at, figures[name] ?? 0]);
  const mean = (n) => points.reduce((sum, point) => sum + point[n], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const spread = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread;
}
