// `npm run drill:upgrade [-- ref …]`: an earlier version, filled by its demonstration and written to all the time, gives
// way to this one. Its schema is brought up to date while it serves, both serve side by side, and it ends by SIGTERM.
// Nothing that was acknowledged may be lost, and nothing may be answered with 5xx. It wants the built server.
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { inProject, project } from '../../scripts/setup/project-root.mjs';
import { isReady, openHouse, startProduct } from './house.mjs';
import { beforeNewestMigration, buildEarlier } from './upgrade/earlier-build.mjs';
import { ask } from './member-request.mjs';
import { preparePlace } from './place.mjs';
import { Writers } from './upgrade/writers.mjs';

const PHASE_MS = 5_000;
/** As a service manager, which ends by force what does not end when it is told. */
const END_MS = 30_000;

const refs = process.argv.slice(2);
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
    const old = await startProduct(house, { root: earlier.folder, name: 'old', flags: ['--demo'] });
    processes.push(old);
    const place = await preparePlace(house.pool, old.url);
    const writers = new Writers(place);
    writers.addresses = [old.url];
    const told = await walk(house, old, writers, processes);
    return await report(house, writers, { ...told, place });
  } finally {
    for (const each of processes) await each.stop('SIGKILL');
    await house.stop();
    earlier.remove();
  }
}

async function walk(house, old, writers, processes) {
  writers.begin('the old one alone');
  writers.start();
  await pause(PHASE_MS);
  writers.begin('while it is migrated');
  const migrated = await migrate(house);
  writers.begin('the old one on the new schema');
  await pause(PHASE_MS);
  const isOldReady = await isReady(old.url);
  const fresh = await startProduct(house, { root: project, name: 'new' });
  processes.push(fresh);
  writers.begin('both');
  writers.addresses = [old.url, fresh.url];
  await pause(PHASE_MS);
  writers.begin('while the old one ends');
  const force = setTimeout(() => old.child.kill('SIGKILL'), END_MS);
  const ended = await old.stop();
  clearTimeout(force);
  writers.addresses = [fresh.url];
  writers.begin('the new one alone');
  await pause(PHASE_MS);
  await writers.stop();
  const { json } = await ask(fresh.url, writers.place.auditor, 'GET', '/audit/verification');
  return { migrated, isOldReady, ended, isWhole: json.whole, logs: [old.output(), fresh.output()] };
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

async function report({ pool }, writers, { migrated, isOldReady, ended, isWhole, logs, place }) {
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
  for (const [name, count] of Object.entries(faults)) process.stdout.write(`  ${name}: ${count}\n`);
  const sum = Object.values(faults).reduce((one, other) => one + other, 0);
  if (sum > 0) process.stdout.write(logs.map(errorsIn).join('\n----\n'));
  return sum;
}

const errorsIn = (log) =>
  log
    .split('\n')
    .filter((line) => /^\{"level":[56]/.test(line))
    .slice(-20)
    .join('\n');
