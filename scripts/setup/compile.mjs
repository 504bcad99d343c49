// Compiles the server: by TypeScript, with the plugin that reads the API's description from its types, and with names
// of our own (`@nbn/…`, `#platform/…`) written as the paths that Node finds. The data of the code goes along.
import { cpSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { before as swaggerPlugin } from '@nestjs/swagger/plugin';
import ts from 'typescript';
import { inProject, project } from './project-root.mjs';

const SWAGGER_OPTIONS = {
  dtoFileNameSuffix: ['/dto/', '.dto.ts', '/persistence/page.ts'],
  introspectComments: true,
  classValidatorShim: true,
  esmCompatible: true,
};
/** Folders of data that is read from beside the code. */
const DATA_FOLDERS = ['network/data', 'meetings/polls/data', 'privacy/catalogue', 'search/terms/data'];

/** Where a name of our own leads, as a path from the file that it stands in; undefined for any other name. */
function pathOf(name, file) {
  const library = /^@nbn\/([a-z-]+)$/.exec(name)?.[1];
  const module = /^#platform\/(.+)$/.exec(name)?.[1];
  if (!library && !module) return undefined;
  const target = library
    ? inProject('libs', library, 'src', 'index.js')
    : inProject('src', 'platform', `${module}.js`);
  const path = relative(dirname(file), target).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

/** Writes the paths; what a node knows of its place goes along, by which imports of types alone are left out. */
const namesToPaths = (context) => (file) => {
  const visit = (node) => {
    const isNamed = (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier;
    const path = isNamed && pathOf(node.moduleSpecifier.text, file.fileName);
    if (!path) return ts.visitEachChild(node, visit, context);
    const specifier = Object.assign(ts.factory.createStringLiteral(path), {
      parent: node.moduleSpecifier.parent,
    });
    const { modifiers, attributes } = node;
    const updated = ts.isImportDeclaration(node)
      ? ts.factory.updateImportDeclaration(node, modifiers, node.importClause, specifier, attributes)
      : ts.factory.updateExportDeclaration(
          node,
          modifiers,
          node.isTypeOnly,
          node.exportClause,
          specifier,
          attributes,
        );
    return Object.assign(updated, { parent: node.parent, flags: node.flags });
  };
  return ts.visitNode(file, visit);
};

const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault) => report([fault]) };
const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
  inProject('tsconfig.build.json'),
  {},
  host,
);

function report(faults) {
  if (faults.length === 0) return;
  const format = {
    getCanonicalFileName: (path) => path,
    getCurrentDirectory: () => project,
    getNewLine: () => '\n',
  };
  console.error(ts.formatDiagnosticsWithColorAndContext(faults, format));
  process.exit(1);
}

const program = ts.createProgram({ rootNames: fileNames, options });
const { diagnostics } = program.emit(undefined, undefined, undefined, undefined, {
  before: [namesToPaths, swaggerPlugin(SWAGGER_OPTIONS, program)],
});
report([...ts.getPreEmitDiagnostics(program), ...diagnostics]);

const isJson = (path) => !/\.\w+$/.test(path) || path.endsWith('.json');
for (const folder of DATA_FOLDERS)
  cpSync(inProject('src', folder), inProject('dist', 'src', folder), { recursive: true, filter: isJson });
