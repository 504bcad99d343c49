// What the drills with a command of their own run on: a PostgreSQL and a Redis of their own, and processes of the
// product, each with its output in a file.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { passing, startCluster } from '../../scripts/postgres/cluster.mjs';
import { passingPlace } from '../../scripts/postgres/location.mjs';
import { temporaryRedis } from '../../scripts/redis/temporary-redis.mjs';
import { freePort } from '../../scripts/setup/free-port.mjs';
import { applicationUrl } from '../bench/bench-setup.mjs';

/** Milliseconds: the first start of a demonstration fills it. */
const START_MS = 300_000;
/** Where a version's server was built to: earlier ones were not put together into one file. */
const PROGRAMS = ['dist/server/main.js', 'dist/src/main.js'];

/** An empty database, a Redis and a folder; they go with `stop`. */
export async function openHouse() {
  const folder = mkdtempSync(join(tmpdir(), 'norbanet-drill-'));
  const place = await passingPlace(mkdtempSync(join(tmpdir(), 'norbanet-postgres-')));
  const cluster = await startCluster(place, { settings: passing, say: () => undefined });
  await cluster.ready;
  const redis = await temporaryRedis(folder);
  const server = new pg.Client({ connectionString: cluster.ownerUrl });
  await server.connect();
  await server.query('create database norbanet_drill');
  await server.end();
  const owner = Object.assign(new URL(cluster.ownerUrl), { pathname: '/norbanet_drill' }).href;
  const pool = new pg.Pool({ connectionString: owner, max: 4 });
  pool.on('error', () => undefined);
  return {
    folder,
    pool,
    redis,
    environment: {
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      PUBLIC_URL: 'http://norbanet.test',
      DATABASE_URL: applicationUrl(owner),
      DATABASE_OWNER_URL: owner,
      DATA_DIR: join(folder, 'data'),
      ...(redis && { REDIS_URL: redis.url }),
    },
    stop: async () => {
      await pool.end();
      await Promise.all([cluster.stop(), redis?.stop()]);
      for (const each of [folder, place.home ?? place.data]) rmSync(each, { recursive: true, force: true });
    },
  };
}

/** Starts a process of the build in `root` and waits until it says that it is ready. */
export async function startProduct(house, { root, name, flags = [], environment = {} }) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const output = join(house.folder, `${name}.log`);
  const program = PROGRAMS.find((path) => existsSync(join(root, path))) ?? PROGRAMS[0];
  const child = spawn(process.execPath, [join(root, program), ...flags], {
    cwd: root,
    env: { ...process.env, ...house.environment, PORT: String(port), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const file = createWriteStream(output);
  child.stdout.pipe(file);
  child.stderr.pipe(file);
  const ended = new Promise((done) => child.once('exit', (code, signal) => done(code ?? signal)));
  const stop = (signal = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  for (const deadline = Date.now() + START_MS; Date.now() < deadline; await pause(100)) {
    if (child.exitCode !== null) break;
    if (await isReady(url)) return { url, child, stop, output: () => readFileSync(output, 'utf8') };
  }
  await stop('SIGKILL');
  throw new Error(`${name} did not become ready:\n${readFileSync(output, 'utf8').slice(-4_000)}`);
}

export const isReady = (url) =>
  fetch(`${url}/api/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
