import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import jestConfig from '../../jest.config.js';
import { inProject } from '../setup/project-root.mjs';
import { readSource } from './source-files.mjs';

/** The project's own names, as Jest knows them. */
const NAMES = Object.entries(jestConfig.projects[0].moduleNameMapper).map(([pattern, path]) => ({
  pattern: new RegExp(pattern),
  path: path.replace('<rootDir>/', ''),
}));

/** The file of the project that an import names; `null` for a package. */
export function resolveImport(from, specifier) {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  const named = NAMES.find(({ pattern }) => pattern.test(specifier));
  return named ? specifier.replace(named.pattern, named.path) : null;
}

/** Which files of the project a file loads, itself among them. */
export function createImportGraph() {
  const direct = new Map();
  const importsOf = (path) => {
    if (!direct.has(path)) {
      const named = /\.(ts|tsx|mjs|js)$/.test(path) && existsSync(inProject(path)) ? readSource(path) : '';
      const imported = ts.preProcessFile(named, true, true).importedFiles;
      direct.set(
        path,
        imported.map(({ fileName }) => resolveImport(path, fileName)).filter((found) => found !== null),
      );
    }
    return direct.get(path);
  };
  return {
    reachedFrom(path) {
      const reached = new Set([path]);
      for (const next of reached) for (const imported of importsOf(next)) reached.add(imported);
      return reached;
    },
  };
}
