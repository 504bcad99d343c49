import { createImportGraph } from './import-graph.mjs';
import { markReach, pointOf } from './reach.mjs';
import { findUnitSpecs, folderOf, readSource } from './source-files.mjs';
import { inParallel, ProcessPool } from './process-pool.mjs';

const MEASURE_LIMIT = 120_000;
const MOST_ON_LOADING = 12;

/** Runs each spec once that loads one of the files, and notes which test reaches which of their lines. */
export async function measureReach(paths, { workers, onSpec }) {
  const marked = new Map();
  let count = 0;
  for (const path of paths) {
    const { points, text } = markReach(path, readSource(path), count);
    marked.set(path, { first: count, points, text });
    count += points.length;
  }
  const graph = createImportGraph();
  const specs = findUnitSpecs().filter((spec) => {
    const loaded = graph.reachedFrom(spec);
    return paths.some((path) => loaded.has(path));
  });
  const changed = new Map([...marked].map(([path, { text }]) => [path, text]));
  const pool = new ProcessPool(count);
  const measured = await inParallel(specs, workers, async (spec) => {
    const answer = await pool.run({ kind: 'measure', spec, changed }, MEASURE_LIMIT);
    onSpec(spec, answer);
    return {
      spec,
      size: graph.reachedFrom(spec).size,
      ...answer,
      failure: answer ? answer.failure : 'took too long',
    };
  });
  pool.close();
  const usable = measured
    .filter(({ failure }) => failure === null)
    .toSorted((one, other) => one.size - other.size || one.spec.localeCompare(other.spec));
  return {
    specs: measured,
    runsFor: (mutant) => {
      const { first, points } = marked.get(mutant.path);
      return runsReaching(first + pointOf(points, mutant), mutant, usable);
    },
  };
}

/**
 * The tests that reach a point, spec by spec: those beside the file first, then those that load least. What
 * runs on loading is reached by every spec there is, so of those elsewhere the first few have to do.
 */
function runsReaching(point, { path }, specs) {
  const runs = specs.flatMap(({ spec, tests, always, loading }) => {
    const isLoading = always.has(point);
    const reaching = isLoading ? tests : tests.filter(({ reached }) => reached.has(point));
    const duration = reaching.reduce((sum, test) => sum + test.duration, 0);
    const only = isLoading ? null : new Set(reaching.map(({ name }) => name));
    return reaching.length === 0 ? [] : [{ spec, only, loading, duration }];
  });
  const isBeside = ({ spec }) => folderOf(spec) === folderOf(path);
  const elsewhere = runs.filter((run) => !isBeside(run));
  const named = elsewhere.filter(({ only }) => only !== null);
  const onLoading = elsewhere.filter(({ only }) => only === null).slice(0, MOST_ON_LOADING);
  return [...runs.filter(isBeside), ...named, ...onLoading];
}
