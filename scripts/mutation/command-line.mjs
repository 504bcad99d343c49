import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

const count = (name, text) => {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new Error(`--${name} takes a whole number, not "${text}"`);
  return Number(text);
};

/** What is mutated, and how much of it; `--sample` is per folder. */
export function readCommandLine(given) {
  const { values } = parseArgs({
    args: given,
    options: {
      folder: { type: 'string', multiple: true, default: [] },
      file: { type: 'string', multiple: true, default: [] },
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
      workers: { type: 'string' },
    },
  });
  return {
    folders: values.folder.map((folder) => folder.replace(/\/$/, '')),
    files: values.file,
    sample: count('sample', values.sample) ?? Infinity,
    seed: count('seed', values.seed),
    workers: count('workers', values.workers) ?? Math.min(4, availableParallelism()),
  };
}
