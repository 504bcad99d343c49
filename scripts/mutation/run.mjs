import { applyMutant, mutantsOf } from './mutants.mjs';
import { readCommandLine } from './command-line.mjs';
import { measureReach } from './reachability.mjs';
import { tableOf, writeSurvivors } from './report.mjs';
import { sample } from './sample.mjs';
import { findRules, folderOf, readSource } from './source-files.mjs';
import { inParallel, ProcessPool } from './process-pool.mjs';

/** Of processor time, in milliseconds: generous beside what the tests needed when they were measured. */
const limitOf = ({ loading, duration }) => 2_000 + 5 * (loading + duration);

/** Changes the rules one at a time and reports which changes the unit tests notice. */
export async function runMutation(given) {
  const options = readCommandLine(given);
  const paths = findRules(options);
  const mutants = paths.flatMap((path) => mutantsOf(path, readSource(path)));
  const byFolder = groupByFolder(mutants);
  const chosen = [...byFolder.values()].flatMap((all) => sample(all, options.sample, options.seed));
  const reach = await measureReach([...new Set(chosen.map(({ path }) => path))], {
    workers: options.workers,
    onSpec: (spec, answer) => {
      if (!answer || answer.failure)
        console.log(`left out ${spec}: ${answer ? answer.failure : 'took too long'}`);
    },
  });
  const pool = new ProcessPool();
  const results = await inParallel(chosen, options.workers, (mutant) => tryMutant(pool, mutant, reach));
  pool.close();
  console.log(tableOf(results, new Map([...byFolder].map(([folder, all]) => [folder, all.length]))));
  console.log(`What no test noticed is in ${writeSurvivors(results)}`);
}

const groupByFolder = (mutants) => {
  const groups = new Map();
  for (const mutant of mutants) {
    const folder = folderOf(mutant.path);
    groups.set(folder, [...(groups.get(folder) ?? []), mutant]);
  }
  return groups;
};

async function tryMutant(pool, mutant, reach) {
  const changed = new Map([[mutant.path, applyMutant(readSource(mutant.path), mutant)]]);
  const runs = reach.runsFor(mutant);
  const specs = runs.map(({ spec }) => spec);
  for (const { spec, only, ...cost } of runs) {
    const answer = await pool.run({ kind: 'mutant', spec, changed, only }, limitOf(cost));
    if (answer === null) return { ...mutant, status: 'timeout', specs };
    if (answer.invalid) return { ...mutant, status: 'invalid', specs };
    if (answer.failure) return { ...mutant, status: 'killed', specs };
  }
  return { ...mutant, status: runs.length === 0 ? 'no coverage' : 'survived', specs };
}
