import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../setup/free-port.mjs';
import { findProgram } from '../setup/find-program.mjs';
import { Plain } from '../setup/progress.mjs';

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString().startsWith('+PONG'));
    });
    socket.once('error', () => resolve(false));
  });
}

/**
 * A Redis that keeps nothing on disk and throws nothing away, for as long as the tests run; nothing where
 * none is installed.
 */
export async function temporaryRedis(folder) {
  const program = findProgram(['redis-server', 'valkey-server']);
  if (!program) {
    return undefined;
  }
  const port = await freePort();
  const server = spawn(
    program,
    [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--save',
      '',
      '--appendonly',
      'no',
      '--maxmemory-policy',
      'noeviction',
    ],
    { detached: true, stdio: 'ignore' },
  );
  server.once('error', () => undefined);
  const stop = () =>
    new Promise((resolve) => {
      if (server.exitCode !== null || server.signalCode !== null) {
        resolve();
      } else {
        server.once('exit', resolve);
        server.kill('SIGTERM');
      }
    });
  for (const deadline = Date.now() + 10_000; Date.now() < deadline;) {
    if (await answers(port)) {
      return { url: `redis://127.0.0.1:${port}`, stop };
    }
    await pause(20);
  }
  await stop();
  throw new Plain(`${program} did not answer within ten seconds.`);
}
