// `npm run drill:upgrade [-- ref …]`: an earlier version, filled by its demonstration and written to all the time, gives
// way to this one. Its schema is brought up to date while it serves, both serve side by side, and it ends by SIGTERM.
// With `--stopped` it ends first, as versions do that lie behind a contract step. Nothing that was acknowledged may be lost,
// and nothing may be answered with 5xx. It wants the built server.
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { inProject, project } from '../../scripts/setup/project-root.mjs';
import { isReady, openHouse, startProduct } from './house.mjs';
import { beforeNewestMigration, buildEarlier } from './upgrade/earlier-build.mjs';
import { ask } from './member-request.mjs';
import { openSession, preparePlace } from './place.mjs';
import { Writers } from './upgrade/writers.mjs';

const PHASE_MS = 5_000;
/** As a service manager, which ends by force what does not end when it is told. */
const END_MS = 30_000;

const { values, positionals: refs } = parseArgs({
  allowPositionals: true,
  options: { stopped: { type: 'boolean', default: false } },
});
let faults = 0;
for (const ref of refs.length > 0 ? refs : [beforeNewestMigration()]) faults += await upgradeFrom(ref);
process.exitCode = faults > 0 ? 1 : 0;

/** @returns how many faults there were. */
async function upgradeFrom(ref) {
  process.stdout.write(`${ref}: building …\n`);
  const earlier = buildEarlier(ref);
  const house = await openHouse();
  const processes = [];
  try {
    process.stdout.write(
      `${earlier.name}\n  newest migration ${earlier.newest}; filling its demonstration …\n`,
    );
    const old = await startProduct(house, {
      root: earlier.folder,
      name: 'old',
      flags: ['--demo'],
      // Of one role alone, the owner's, as such a version is installed.
      environment: earlier.knowsOwner ? {} : { DATABASE_URL: house.environment.DATABASE_OWNER_URL },
    });
    processes.push(old);
    const place = await preparePlace(house.pool, old.url);
    const writers = new Writers(place);
    writers.addresses = [old.url];
    const told = await (values.stopped ? walkStopped : walk)(house, old, writers, processes);
    return await report(house, writers, { ...told, place });
  } finally {
    for (const each of processes) await each.stop('SIGKILL');
    await house.stop();
    earlier.remove();
  }
}

/** Both serve side by side. */
async function walk(house, old, writers, processes) {
  await writeTo(writers, 'the old one alone');
  writers.begin('while it is migrated');
  const migrated = await migrate(house);
  await writeTo(writers, 'the old one on the new schema');
  const isOldReady = await isReady(old.url);
  const fresh = await startProduct(house, { root: project, name: 'new' });
  processes.push(fresh);
  writers.addresses = [old.url, fresh.url];
  await writeTo(writers, 'both');
  writers.begin('while the old one ends');
  const ended = await end(old);
  writers.addresses = [fresh.url];
  await writeTo(writers, 'the new one alone');
  return finish(house, writers, fresh, { migrated, isOldReady, ended, logs: [old.output()] });
}

/** The old one ends, and the door is closed until the new one is there. */
async function walkStopped(house, old, writers, processes) {
  writers.limitedAt = old.url;
  await writeTo(writers, 'the old one alone');
  writers.begin('until the new one is there');
  const ended = await end(old);
  const migrated = await migrate(house);
  const fresh = await startProduct(house, { root: project, name: 'new' });
  processes.push(fresh);
  writers.addresses = [fresh.url];
  await writeTo(writers, 'the new one alone');
  return finish(house, writers, fresh, { migrated, isOldReady: true, ended, logs: [old.output()] });
}

async function writeTo(writers, phase) {
  writers.begin(phase);
  writers.start();
  await pause(PHASE_MS);
}

/** Resolves with how it ended: by itself, or by force. */
async function end(old) {
  const force = setTimeout(() => old.child.kill('SIGKILL'), END_MS);
  const ended = await old.stop();
  clearTimeout(force);
  return ended;
}

async function finish({ pool }, writers, fresh, { logs, ...told }) {
  await writers.stop();
  // A session of an earlier version may hold no proof.
  const auditor = await openSession(pool, writers.place.auditor.id);
  const { json } = await ask(fresh.url, auditor, 'GET', '/audit/verification');
  return { ...told, isWhole: json.whole, audit: json, logs: [...logs, fresh.output()] };
}

/** Resolves with how long it took. */
function migrate({ environment }) {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [inProject('dist/server/migrate.js')], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    }).once('exit', (code) =>
      code === 0 ? resolve(performance.now() - began) : reject(new Error(`It was not migrated: ${code}`)),
    );
  });
}

async function report({ pool }, writers, { migrated, isOldReady, ended, isWhole, audit, logs, place }) {
  const { rows: comments } = await pool.query('select key from comment where thread_id = $1', [place.thread]);
  const { rows: papers } = await pool.query('select receipt from ballot_paper where ballot_id = $1', [
    place.ballot,
  ]);
  const lost = (said, rows, name) => {
    const kept = new Set(rows.map((row) => row[name]));
    return said.filter((each) => !kept.has(each)).length;
  };
  for (const { name, acknowledged, slowest } of writers.phases)
    process.stdout.write(
      `  ${name}: ${acknowledged} acknowledged, the slowest answer ${slowest.toFixed(0)} ms\n`,
    );
  const answers = [...writers.answers].toSorted().map(([name, count]) => `${name} × ${count}`);
  const failed = [...writers.answers].filter(([name]) => !/ 20[01]$/.test(name));
  const faults = {
    'comments that were lost': lost(writers.comments, comments, 'key'),
    'comments that are there twice': comments.length - new Set(comments.map(({ key }) => key)).size,
    'papers that were lost': lost(writers.papers, papers, 'receipt'),
    'answers other than 200 and 201': failed.reduce((sum, [, count]) => sum + count, 0),
    'an old process that was not ready on the new schema': isOldReady ? 0 : 1,
    'an audit log that is not whole': isWhole ? 0 : 1,
  };
  process.stdout.write(`  migrated in ${(migrated / 1000).toFixed(1)} s; ${answers.join(', ')}\n`);
  process.stdout.write(`  sent again because a door was closed: ${writers.sentAgain}\n`);
  // Versions before the end in good order was built serve whoever keeps a connection, until they are killed.
  if (ended === 'SIGKILL')
    process.stdout.write(`  the old one was killed: it had not ended when it was told\n`);
  if (!isWhole) process.stdout.write(`  the audit log: ${JSON.stringify(audit)}\n`);
  for (const [name, count] of Object.entries(faults)) process.stdout.write(`  ${name}: ${count}\n`);
  const sum = Object.values(faults).reduce((one, other) => one + other, 0);
  if (sum > 0) process.stdout.write(logs.map(errorsIn).join('\n----\n'));
  return sum;
}

function errorsIn(log) {
  return log
    .split('\n')
    .filter((line) => /^\{"level":[56]/.test(line))
    .slice(-20)
    .join('\n');
}
