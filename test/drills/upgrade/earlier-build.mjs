// An earlier version of the project, built from its commit in a folder of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject, project } from '../../../scripts/setup/project-root.mjs';

const MIGRATIONS = 'src/database/migrations';

const git = (...words) => execFileSync('git', ['-C', project, ...words], { encoding: 'utf8' }).trim();

/** The state of the project before its newest migration came: what an installation has that is one step behind. */
export function beforeNewestMigration() {
  const newest = readdirSync(inProject(MIGRATIONS)).sort().at(-1);
  return `${git('log', '--diff-filter=A', '--format=%H', '-1', '--', `${MIGRATIONS}/${newest}`)}^`;
}

/**
 * @returns where it is, what it is called, its newest migration, whether it works as a role that owns nothing, and how to
 * take it away again.
 */
export function buildEarlier(ref) {
  const commit = git('rev-parse', '--verify', `${ref}^{commit}`);
  const folder = join(mkdtempSync(join(tmpdir(), 'norbanet-earlier-')), 'norbanet');
  const remove = () => {
    rmSync(join(folder, '..'), { recursive: true, force: true });
    git('worktree', 'prune');
  };
  git('worktree', 'add', '--detach', '--quiet', folder, commit);
  try {
    fetchPackages(folder);
    run(folder, 'npm', ['run', '--silent', 'build:server']);
  } catch (error) {
    remove();
    throw error;
  }
  const newest = readdirSync(join(folder, MIGRATIONS)).sort().at(-1).slice(0, 12);
  const knowsOwner = readFileSync(join(folder, '.env.example'), 'utf8').includes('DATABASE_OWNER_URL');
  return { folder, newest, knowsOwner, name: git('log', '-1', '--format=%h %s', commit), remove };
}

/** The packages of today where they are the same: as further names of the same files, which take no space. */
function fetchPackages(folder) {
  const lock = 'package-lock.json';
  const isSame = readFileSync(join(folder, lock)).equals(readFileSync(inProject(lock)));
  if (
    isSame &&
    spawnSync('cp', ['-al', inProject('node_modules'), join(folder, 'node_modules')]).status === 0
  )
    rmSync(join(folder, 'node_modules/.cache'), { recursive: true, force: true });
  else run(folder, 'npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund']);
}

function run(cwd, program, words) {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`${program} ${words.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
}
