import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, project } from '../setup/project-root.mjs';

/** Runs jest and brings back its figures; without figures (it did not come that far) there is one failure. */
export function runJest({ projects, rest }, { env, folder, onStart = () => undefined }) {
  const file = join(folder, 'tally.json');
  rmSync(file, { force: true });
  const workers = rest.some((argument) => /^(-w|-i|--maxWorkers|--runInBand)/.test(argument))
    ? []
    : ['--maxWorkers=2'];
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      // Each file loads its modules anew: in a small young generation, copying them is an eighth of its work.
      '--max-semi-space-size=64',
      inProject('node_modules', 'jest', 'bin', 'jest.js'),
      ...rest,
      '--selectProjects',
      ...projects,
      '--passWithNoTests',
      ...workers,
      '--reporters=default',
      `--reporters=${inProject('scripts', 'test', 'count-reporter.mjs')}`,
    ],
    { cwd: project, env: { ...env, NORBANET_TALLY_FILE: file }, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  onStart(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      const figures = existsSync(file)
        ? JSON.parse(readFileSync(file, 'utf8'))
        : { passed: 0, failed: 1, skipped: 0 };
      resolve({ ...figures, failed: code === 0 ? figures.failed : Math.max(figures.failed, 1) });
    });
  });
}
