import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { inProject } from '../setup/project-root.mjs';
import { readSource } from './source-files.mjs';

/** The file of the project that an import names; `null` for a package. */
export function resolveImport(from, specifier) {
  const library = /^@nbn\/([a-z-]+)$/.exec(specifier);
  if (library) return `libs/${library[1]}/src/index.ts`;
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : null;
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
