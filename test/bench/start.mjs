// Row f: the start to the first page, first (nothing there) and later, memory and size, beside a bare stack
// of the same run. node test/bench/start.mjs [rounds]
import { spawn } from 'node:child_process';
import { chmodSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../scripts/setup/free-port.mjs';
import { buildIfNeeded, server, web } from '../../scripts/setup/build.mjs';
import { inProject, project } from '../../scripts/setup/project-root.mjs';

const rounds = Number(process.argv[2] ?? 5);
const median = (figures) => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];
const spread = (figures) =>
  `${median(figures).toFixed(0)} (${Math.min(...figures).toFixed(0)}-${Math.max(...figures).toFixed(0)})`;

/**
 * Milliseconds from the command to the first page, and the memory a second later. A page that is not one
 * voids the figure.
 */
async function measure(script, folder) {
  const port = await freePort();
  const begun = performance.now();
  const { DATABASE_URL: _, REDIS_URL: __, ...env } = process.env;
  const child = spawn(process.execPath, [inProject(script)], {
    cwd: project,
    env: { ...env, DATA_DIR: folder, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'error' },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let page = '';
  while (!page && child.exitCode === null && performance.now() - begun < 120_000) {
    page = await fetch(`http://127.0.0.1:${port}/`, { headers: { accept: 'text/html' } }).then(
      (answer) => (answer.ok ? answer.text() : ''),
      () => '',
    );
    if (!page) await pause(2);
  }
  const took = performance.now() - begun;
  if (!page.startsWith('<!doctype html>')) throw new Error(`${script} served no page`);
  await pause(1_000);
  const memory =
    process.platform === 'linux'
      ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024
      : NaN;
  child.kill('SIGTERM');
  await ended;
  return { took, memory };
}

function sizeOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? sizeOf(path) : lstatSync(path).size);
  }, 0);
}

await buildIfNeeded(server);
await buildIfNeeded(web);
const seen = {
  'scripts/start.mjs': { first: [], later: [], memory: [] },
  'test/bench/bare-stack.mjs': { first: [], later: [], memory: [] },
};
for (let round = 0; round < rounds; round += 1) {
  for (const script of round % 2 ? Object.keys(seen) : Object.keys(seen).reverse()) {
    const folder = mkdtempSync(join(tmpdir(), 'norbanet-bench-'));
    chmodSync(folder, 0o755);
    try {
      const first = await measure(script, folder);
      const later = await measure(script, folder);
      seen[script].first.push(first.took);
      seen[script].later.push(later.took);
      seen[script].memory.push(later.memory);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
const [product, bare] = Object.values(seen);
for (const [name, of, unit] of [
  ['first page, first start', 'first', 'ms'],
  ['first page, later start', 'later', 'ms'],
  ['resident memory', 'memory', 'MB'],
]) {
  console.log(
    `${name}: ${spread(product[of])} ${unit}; bare ${spread(bare[of])} ${unit}; ratio ` +
      `${(median(product[of]) / median(bare[of])).toFixed(2)}`,
  );
}
console.log(
  'installed packages, those for development included: ' +
    `${(sizeOf(inProject('node_modules')) / 1e6).toFixed(0)} MB; built: ` +
    `${(sizeOf(inProject('dist')) / 1e6).toFixed(1)} MB`,
);
