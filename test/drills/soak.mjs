// `npm run soak [-- --minutes 60]`: 24 seats work on a filled house for as long, and what grows is looked at each minute.
// It ends with 1 if somebody was refused, waited too long, or something grows that should not. It wants the built server.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { project } from '../../scripts/setup/project-root.mjs';
import { openHouse, startProduct } from './house.mjs';
import { preparePlace } from './place.mjs';
import { Load } from './soak/load.mjs';
import { slopeOf, takeSample } from './soak/samples.mjs';

/** Caches fill and code is compiled first: only what comes after is judged, and only where there is enough of it. */
const WARM_UP = 1 / 4;
const SAMPLES_LEAST = 12;
const JUDGED_MINUTES = 20;
/** At most so much more each minute, and so many milliseconds for all but one of twenty answers. */
const GROWTH = { 'memory (MB)': 1, handles: 0.5 };
const P95_MS = 300;
const TABLES_SHOWN = 12;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } });
const minutes = Number(values.minutes);
const everyMs = Math.min(60_000, (minutes * 60_000) / SAMPLES_LEAST);

const house = await openHouse();
const processes = {};
try {
  const filling = await startProduct(house, { root: project, name: 'filling', flags: ['--demo'] });
  await filling.stop();
  for (const role of ['api', 'worker'])
    processes[role] = await startProduct(house, { root: project, name: role, environment: { ROLE: role } });
  const place = await preparePlace(house.pool, processes.api.url);
  const load = new Load(processes.api.url, place);
  load.start();
  const samples = [];
  for (const end = Date.now() + minutes * 60_000; Date.now() < end;) {
    await pause(everyMs);
    samples.push(await takeSample(house, processes));
    if (samples.length === Math.floor(SAMPLES_LEAST * WARM_UP)) load.forgetTimes();
    process.stdout.write(`${lineOf(samples)}\n`);
  }
  await load.stop();
  process.exitCode = report(load, samples) > 0 ? 1 : 0;
} finally {
  for (const each of Object.values(processes)) await each.stop();
  await house.stop();
}

function lineOf(samples) {
  const { at, figures } = samples.at(-1);
  const shown = Object.entries(figures).filter(([name]) => !name.startsWith('table'));
  const told = shown.map(([name, value]) => `${name} ${value.toFixed(0)}`).join(', ');
  return `${(at - samples[0].at + everyMs / 60_000).toFixed(1)} min: ${told}`;
}

/** @returns how many faults there were. */
function report(load, samples) {
  let faults = 0;
  const say = (line, isFault = false) => {
    process.stdout.write(`${line}${isFault ? '  <- FAULT' : ''}\n`);
    if (isFault) faults += 1;
  };
  const kinds = [...load.times].toSorted();
  for (const [what, times] of [...kinds, ['all', kinds.flatMap(([, each]) => each)]]) {
    const sorted = times.toSorted((one, other) => one - other);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(0);
    const told = `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`;
    say(`${what}: ${sorted.length}, ${told}`, what === 'all' && at(0.95) > P95_MS);
  }
  say(`events heard: ${load.heard}`);
  for (const [fault, count] of load.faults) say(`${fault}: ${count}`, true);
  const settled = samples.slice(Math.floor(samples.length * WARM_UP));
  const slopes = Object.keys(samples.at(-1).figures).map((name) => [name, slopeOf(settled, name)]);
  const isJudged = minutes >= JUDGED_MINUTES;
  for (const [name, slope] of slopes.filter(([each]) => !each.startsWith('table')))
    say(`${name}: ${signed(slope)} a minute`, isJudged && slope > (GROWTH[name.split(': ')[1]] ?? Infinity));
  const tables = slopes
    .filter(([name]) => name.startsWith('table'))
    .toSorted((one, other) => other[1] - one[1]);
  for (const [name, slope] of tables.slice(0, TABLES_SHOWN)) say(`${name}: ${signed(slope)} a minute`);
  if (!isJudged) say(`growth is judged from ${JUDGED_MINUTES} minutes up`);
  return faults;
}

function signed(slope) {
  return `${slope < 0 ? '−' : '+'}${Math.abs(slope).toFixed(2)}`;
}
