// Stands before a database as if it were further away: each packet takes some milliseconds longer, either way. Where
// the machine is busy, it shows what waits for what: round trips then cost more than whoever else is at work.
//   node test/bench/far-database.mjs PORT OF-THE-DATABASE MILLISECONDS
import { fork } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serverUrl } from './bench-setup.mjs';

/** Starts it in a process of its own; `through` gives the address at which it is found for one of a database. */
export async function farDatabase(ms) {
  const port = 29_000 + Math.floor(Math.random() * 900);
  const child = fork(
    fileURLToPath(import.meta.url),
    [port, new URL(serverUrl()).port || 5432, ms].map(String),
  );
  await new Promise((resolve, reject) => {
    child
      .once('message', resolve)
      .once('exit', () => reject(new Error('the way to the database did not open')));
  });
  const through = (url) => Object.assign(new URL(url), { port: String(port) }).href;
  return { through, stop: () => child.kill() };
}

function serve(port, database, ms) {
  const pass = (from, into) => {
    from.on('data', (chunk) => setTimeout(() => into.writable && into.write(chunk), ms));
    from.on('close', () => setTimeout(() => into.destroy(), ms));
    from.on('error', () => into.destroy());
  };
  const server = createServer({ noDelay: true }, (near) => {
    const far = connect({ port: database, host: new URL(serverUrl()).hostname, noDelay: true });
    pass(near, far);
    pass(far, near);
  });
  server.listen(port, '127.0.0.1', () => process.send?.('ready'));
  process.once('disconnect', () => process.exit(0));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) serve(...process.argv.slice(2).map(Number));
