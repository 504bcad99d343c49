import { Worker } from 'node:worker_threads';
import 'reflect-metadata';
import { ModuleLoader } from './module-loader.mjs';
import { processorTime } from './processor-time.mjs';
import { jestGlobals, runSpec } from './spec-runner.mjs';

const loader = new ModuleLoader({ '@jest/globals': jestGlobals });
const reached = new Uint8Array(Number(process.argv[2]));
globalThis.__reached = reached;

const deadline = new Float64Array(new SharedArrayBuffer(8)).fill(Infinity);
new Worker(new URL('./watchdog.mjs', import.meta.url), { workerData: deadline.buffer, execArgv: [] }).unref();

const takeReached = () => {
  const found = [];
  for (let at = reached.indexOf(1); at !== -1; at = reached.indexOf(1, at + 1)) found.push(at);
  reached.fill(0);
  return found;
};

/** What each test of a spec reaches, and what is reached whatever test runs: loading and hooks. */
async function measure({ spec, changed }) {
  const always = new Set();
  const keep = () => {
    for (const point of takeReached()) always.add(point);
  };
  takeReached();
  const begun = processorTime();
  let loading = 0;
  const outcome = await runSpec(
    async () => {
      await loader.load(spec, changed);
      loading = processorTime() - begun;
    },
    { onTestStart: keep, onTestDone: () => ({ reached: new Set(takeReached()) }) },
  );
  keep();
  return { ...outcome, loading, always };
}

async function tryMutant({ spec, changed, only }) {
  if (!loader.accepts(changed)) return { invalid: true };
  const { failure } = await runSpec(() => loader.load(spec, changed), { only });
  return { failure };
}

process.on('message', async ({ kind, limit, ...job }) => {
  deadline[0] = processorTime() + limit;
  const answer = await (kind === 'measure' ? measure(job) : tryMutant(job));
  deadline[0] = Infinity;
  process.send({ ...answer, heap: process.memoryUsage().heapUsed });
});
process.on('disconnect', () => process.exit());
