import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const SILENT = `const { createServer } = require('node:net'); const { parentPort } = require('node:worker_threads');
const server = createServer(() => undefined).listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`;

/**
 * A process that opens the live connection and closes again before Redis has said a word, as one does that
 * has nothing to do.
 */
const program = (redis: string): string => `
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { Server } from 'socket.io';
import { createLiveRedis } from './dist/src/platform/live/live-redis.js';
import { disconnectRedis } from './dist/src/platform/redis/redis-connection.js';
const redis = createLiveRedis('${redis}');
const io = new Server(0, { adapter: createAdapter(redis) });
io.of('/');
setTimeout(async () => { io.serverSideEmit('forget'); await io.close(); disconnectRedis(redis); console.log('closed'); }, 200);`;

it('a process that closes before its Redis has answered ends quietly', async () => {
  // In a thread of its own: this one waits for the process.
  const silent = new Worker(SILENT, { eval: true });
  const [port] = (await once(silent, 'message')) as [number];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program(`redis://127.0.0.1:${port}`)],
    { encoding: 'utf8', timeout: 30_000 },
  );
  await silent.terminate();
  expect([status, stdout.trim(), stderr]).toEqual([0, 'closed', '']);
});
