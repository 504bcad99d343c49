import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import type { DataSource } from 'typeorm';

/** A needle as its bytes stand in a hexadecimal dump. */
const hex = (needle: string): string => Buffer.from(needle, 'utf8').toString('hex');

/**
 * Every table of every schema, jobs' own included, in which a row holds one of the needles as text or as
 * bytes.
 */
export async function rowsWith(database: DataSource, needles: readonly string[]): Promise<string[]> {
  const tables = await database.query<{ name: string }[]>(
    `
      select format('%I.%I', schemaname, tablename) as name
      from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const patterns = needles.flatMap((needle) => [`%${needle}%`, `%${hex(needle)}%`]);
  const found: string[] = [];
  for (const { name } of tables) {
    const [{ rows }] = await database.query<[{ rows: number }]>(
      `select count(*)::int as rows from ${name} as one where one::text ilike any($1)`,
      [patterns],
    );
    if (rows > 0) found.push(`table ${name}`);
  }
  return found;
}

/** Every file under a folder that holds a needle in its name or its bytes. */
export async function filesWith(folder: string, needles: readonly string[]): Promise<string[]> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const found: string[] = [];
  for (const { parentPath, name } of entries) {
    const path = join(parentPath, name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (
      needles.some(
        (needle) =>
          name.includes(needle) ||
          bytes.includes(needle) ||
          bytes.includes(Buffer.from(needle).toString('base64').slice(0, -4)),
      )
    )
      found.push(`file ${path}`);
  }
  return found;
}

/** Every key of Redis, streams and jobs included, whose name or dump holds a needle. */
export async function keysWith(url: string | undefined, needles: readonly string[]): Promise<string[]> {
  if (!url) return [];
  const redis = new Redis(url);
  const found: string[] = [];
  for (let cursor = '0', first = true; first || cursor !== '0'; first = false) {
    const [next, keys] = await redis.scan(cursor, 'COUNT', 500);
    cursor = next;
    for (const key of keys) {
      // A dump may be packed; a stream's and a list's entries are read as they are, too.
      const dump = [key, await redis.dumpBuffer(key), await readRedisValue(redis, key)].map((part) =>
        part === null ? '' : part.toString('latin1' as never),
      );
      if (needles.some((needle) => dump.some((part) => part.includes(needle)))) found.push(`key ${key}`);
    }
  }
  await redis.quit();
  return found;
}

async function readRedisValue(redis: Redis, key: string): Promise<string> {
  const type = await redis.type(key);
  if (type === 'stream') return JSON.stringify(await redis.xrange(key, '-', '+'));
  if (type === 'hash') return JSON.stringify(await redis.hgetall(key));
  if (type === 'list') return JSON.stringify(await redis.lrange(key, 0, -1));
  if (type === 'string') return String(await redis.get(key));
  return '';
}
