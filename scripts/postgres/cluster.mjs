import { createHmac, randomBytes } from 'node:crypto';
import { chmodSync, closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../setup/free-port.mjs';
import { Plain } from '../setup/progress.mjs';
import { ended, runProgram, tail } from './run-program.mjs';
import { initialise, madeAlready, syncInBackground } from './initialise.mjs';
import { clearStale, stopOrphans } from './orphans.mjs';
import { pidFileOf } from './pid-file.mjs';

const usual = { shared_buffers: '128MB', jit: 'off' };
/**
 * Nobody follows this database's log, so what a transaction writes into new files is not written there too:
 * the boxes of secret ballots are made anew with each paper, and a copy of the folder holds none but the
 * present one.
 */
const newFilesUnlogged = { wal_level: 'minimal', max_wal_senders: '0', wal_skip_threshold: '0' };
export const lasting = { ...usual, ...newFilesUnlogged, max_connections: '100' };
/**
 * A value that the database refuses may be what a member wrote: its log has no messages of statements, and no
 * statements.
 */
const silent = { log_min_messages: 'log', log_min_error_statement: 'panic' };
/** A test run starts from nothing each time, so it need not survive a power cut. */
const unsynced = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
export const passing = { ...usual, ...unsynced, max_connections: '300' };

/** The password of the data folder, made once and readable by its owner alone. */
function passwordIn(file) {
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}

/**
 * The addresses of a database that runs here: of its owner, and of the application, whose role owns nothing. The
 * password of the one follows from that of the other, and not the other way round.
 */
export function addressesOf(data, port) {
  const owner = passwordIn(`${data}.password`);
  const application = createHmac('sha256', owner).update('norbanet_app').digest('base64url');
  const address = (role, password) => `postgres://${role}:${password}@127.0.0.1:${port}/postgres`;
  return { ownerUrl: address('norbanet', owner), url: address('norbanet_app', application) };
}

/** The log of the database, and the one before it. */
function freshLog(place) {
  const file = `${place.data}.log`;
  if (existsSync(file)) {
    renameSync(file, `${file}.old`);
  }
  writeFileSync(file, '', { mode: 0o600 });
  return file;
}

/**
 * Makes the cluster if it is not there, starts it and says at once under which address it will answer,
 * so that the caller loads its modules meanwhile; `ready` settles when it takes connections. A free port unless one is
 * wanted.
 */
export async function startCluster(place, { settings = lasting, say, port: wanted } = {}) {
  const logFile = freshLog(place);
  const password = passwordIn(`${place.data}.password`);
  const port = wanted ?? (await freePort());
  let server;
  let stopping = false;
  const lost = deferred();
  const ready = (async () => {
    clearStale(place.data);
    await stopOrphans(place.data, { say });
    clearStale(place.data);
    const made = !madeAlready(place);
    if (made) {
      await initialise(place, password, logFile);
    }
    chmodSync(place.data, 0o700);
    const output = openSync(logFile, 'a');
    const options = {
      ...settings,
      ...silent,
      listen_addresses: '127.0.0.1',
      port: String(port),
      unix_socket_directories: '',
      timezone: 'UTC',
      log_timezone: 'UTC',
    };
    server = runProgram(
      place,
      'postgres',
      ['-D', place.data, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      output,
    );
    closeSync(output);
    const exit = ended(server);
    void exit.then(
      (code) => {
        if (!stopping) {
          lost.resolve(code);
        }
      },
      () => undefined,
    );
    await untilReady(place, server.pid, exit, logFile);
    if (made && settings === lasting) {
      syncInBackground(place);
    }
  })();
  ready.catch(() => undefined);
  return {
    ...addressesOf(place.data, port),
    ready,
    lost: lost.promise,
    stop: async () => {
      stopping = true;
      await ready.catch(() => undefined);
      await stopServer(server);
    },
  };
}

function deferred() {
  const parts = {};
  parts.promise = new Promise((resolve) => {
    parts.resolve = resolve;
  });
  return parts;
}

async function untilReady(place, pid, exit, logFile) {
  const outcome = {};
  void exit.then(
    (code) => {
      outcome.code = code;
    },
    (error) => {
      outcome.code = error.message;
    },
  );
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    const noted = pidFileOf(place.data);
    if (noted?.pid === pid && noted.status === 'ready') {
      return;
    }
    if (outcome.code !== undefined) {
      break;
    }
    await pause(5);
  }
  throw new Plain(
    `PostgreSQL did not start${outcome.code === undefined ? ' within a minute' : ` (${outcome.code})`}:\n${tail(logFile)}`,
  );
}

/** A fast shutdown: connections end, everything committed is on disk. */
async function stopServer(server, patience = 30_000) {
  if (!server || server.exitCode !== null || server.signalCode !== null) {
    return;
  }
  const exit = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  const late = setTimeout(() => server.kill('SIGQUIT'), patience);
  await exit;
  clearTimeout(late);
}
