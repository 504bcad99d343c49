import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from '../../scripts/setup/free-port.mjs';
import { ServerProgram } from './server-program.ts';

export interface TestPgBouncer {
  /** The same address by way of the pooler. */
  urlThrough(url: string): string;
  stop(): Promise<void>;
}

/** Debian's PgBouncer in transaction mode, as it comes, with few connections to PostgreSQL for many of its clients. */
export async function startPgBouncer(url: string, poolSize: number, more = ''): Promise<TestPgBouncer> {
  const { hostname, port, username, password } = new URL(url);
  const folder = mkdtempSync(join(tmpdir(), 'norbanet-pgbouncer-'));
  const own = await freePort();
  const users = join(folder, 'users.txt');
  const settings = join(folder, 'pgbouncer.ini');
  writeFileSync(users, `"${username}" "${password}"\n`);
  writeFileSync(
    settings,
    `[databases]
* = host=${hostname} port=${port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${own}
unix_socket_dir =
auth_type = plain
auth_file = ${users}
pool_mode = transaction
default_pool_size = ${poolSize}
${more}
`,
  );
  // It refuses to run as root.
  chmodSync(folder, 0o755);
  const account = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const urlThrough = (direct: string): string =>
    Object.assign(new URL(direct), { host: `127.0.0.1:${own}` }).href;
  const server = await ServerProgram.start('pgbouncer', [...account, settings], async () => {
    const client = new Client({ connectionString: urlThrough(url) });
    await client.connect();
    await client.end();
    return true;
  });
  return {
    urlThrough,
    stop: async () => {
      await server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
