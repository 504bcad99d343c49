import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { inProject } from '../setup/project-root.mjs';

const filesIn = (folder) =>
  readdirSync(inProject(folder), { recursive: true })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .toSorted();

export const readSource = (path) => readFileSync(inProject(path), 'utf8');

/** A library by its name, a policy by its feature. */
export const folderOf = (path) => path.split('/').slice(0, 2).join('/');

const isRule = (path) =>
  (/^libs\/.*\.ts$/.test(path) || /\.(policy|guard)\.ts$/.test(path)) &&
  !/\.spec\.ts$|\.d\.ts$|\/testing\//.test(path);

/**
 * Pure rules: the libraries without what only their tests use, the policies of the features, and guards. What the
 * database may show (`*.visibility.ts`) is SQL, which no unit test runs: it is held equal to its policy by tests on a
 * database.
 */
export const findRules = ({ folders, files }) =>
  [...filesIn('libs'), ...filesIn('src')]
    .filter(isRule)
    .filter((path) => folders.length === 0 || folders.some((folder) => path.startsWith(`${folder}/`)))
    .filter((path) => files.length === 0 || files.includes(path));

export const findUnitSpecs = () =>
  ['libs', 'src', 'scripts'].flatMap(filesIn).filter((path) => path.endsWith('.spec.ts'));
