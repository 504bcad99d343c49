import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../setup/project-root.mjs';

export const TARGETS = ['filter', 'gate'];
const JAZZER = inProject('node_modules/@jazzer.js/core/dist/cli.js');
/** Inputs longer than that only take longer. */
const MAX_BYTES = 2_000;
const DEFAULT_SECONDS = 60;

/** `SECONDS`, or `TARGET FILE`. @returns the exit code. */
export async function runFuzz([first, file]) {
  if (!existsSync(inProject('dist/libs'))) throw new Error('Build first: npm run build:server');
  if (first !== undefined && file !== undefined) {
    if (!TARGETS.includes(first)) throw new Error(`There is ${TARGETS.join(' and ')}, and no ${first}`);
    return (await startJazzer(first, [file], [])).code;
  }
  const seconds = Number(first ?? DEFAULT_SECONDS);
  if (!Number.isInteger(seconds) || seconds < 1) throw new Error(`Not a number of seconds: ${first}`);
  const seed = Number(process.env.NORBANET_FUZZ_SEED ?? 1);
  const codes = await Promise.all(TARGETS.map((target) => fuzzTarget(target, seconds, seed)));
  return codes.some((code) => code !== 0) ? 1 : 0;
}

/** What was found to be new is kept in the cache and tried first the next time. */
async function fuzzTarget(target, seconds, seed) {
  const folder = inProject('node_modules/.cache/fuzz', target);
  const [grown, found] = [join(folder, 'corpus'), join(folder, 'found')];
  for (const each of [grown, found]) mkdirSync(each, { recursive: true });
  const before = new Set(readdirSync(found));
  const limits = [
    `-max_total_time=${seconds}`,
    `-seed=${seed}`,
    `-max_len=${MAX_BYTES}`,
    `-artifact_prefix=${found}/`,
    '-rss_limit_mb=4096',
    '-print_final_stats=1',
  ];
  const { code, output } = await startJazzer(target, [grown, inProject('test/fuzz/corpus', target)], limits);
  // The last words may be lost when the time is up: then the last step that was told counts.
  const counted = /number_of_executed_units: (\d+)/.exec(output)?.[1];
  const tried = counted ?? output.match(/^#\d+/gm)?.at(-1)?.slice(1) ?? 'no';
  console.log(
    `${target}: ${tried} inputs in ${seconds} s from seed ${seed}, ${code === 0 ? 'all well' : 'FAILED'}`,
  );
  if (code === 0) return 0;
  console.log(output.slice(-6_000));
  for (const name of readdirSync(found).filter((each) => !before.has(each))) {
    const path = join(found, name);
    console.log(`It is in base64: ${readFileSync(path).toString('base64')}`);
    console.log(`Try it again: npm run fuzz -- ${target} ${path}`);
  }
  return code;
}

/** @returns the exit code, and what was printed; of a single input it goes to the terminal. */
function startJazzer(target, inputs, limits) {
  const isOne = limits.length === 0;
  const options = [
    '--sync',
    '--disableBugDetectors',
    '.*',
    '-i',
    'dist/',
    '-i',
    'node_modules/yjs/',
    '-i',
    'node_modules/lib0/',
  ];
  const child = spawn(
    process.execPath,
    [
      JAZZER,
      `test/fuzz/${target}.fuzz.mjs`,
      ...inputs,
      ...options,
      '-e',
      'nothing',
      '--',
      ...(isOne ? ['-runs=1'] : limits),
    ],
    { cwd: inProject(), stdio: ['ignore', isOne ? 'inherit' : 'pipe', isOne ? 'inherit' : 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => {
      output = (output + text).slice(-100_000);
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
