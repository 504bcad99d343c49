import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** A name that a file takes from another file of the repository. */
interface NamedImport {
  readonly from: string;
  readonly name: string;
}

/** What the files of a repository say of its doors: a feature's `index.ts`, and its `testing.ts`. */
interface Doors {
  /** What an `index.ts` shows and no other feature takes. */
  readonly unused: readonly string[];
  /** What a `testing.ts` shows and neither the demo nor a test takes. */
  readonly untested: readonly string[];
  /** What a `testing.ts` shows although production takes it, through this door or the other. */
  readonly inProduction: readonly string[];
}

const sourceOf = (path: string, source: string): ts.SourceFile =>
  ts.createSourceFile(path, source, ts.ScriptTarget.Latest);

/** What a file takes by `import { … } from` or passes on by `export { … } from`. */
function importsOf(path: string, source: string): NamedImport[] {
  return sourceOf(path, source).statements.flatMap((node) => {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return [];
    if (!node.moduleSpecifier || !ts.isStringLiteral(node.moduleSpecifier)) return [];
    const from = resolve(path, '..', node.moduleSpecifier.text);
    const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
    if (!bindings || !(ts.isNamedImports(bindings) || ts.isNamedExports(bindings))) return [];
    return bindings.elements.map(({ propertyName, name }) => ({ from, name: (propertyName ?? name).text }));
  });
}

function exportsOf(path: string, source: string): string[] {
  return sourceOf(path, source).statements.flatMap((node) => {
    if (!ts.isExportDeclaration(node) || !node.exportClause || !ts.isNamedExports(node.exportClause))
      throw new Error(`${path}: a door names what it shows of other files, and has nothing of its own`);
    return node.exportClause.elements.map(({ name }) => name.text);
  });
}

const featureOf = (path: string): string | undefined => /^\/src\/([^/]+)\//.exec(path)?.[1];
const isForTests = (path: string): boolean =>
  /^\/(test|scripts|src\/demo)\//.test(path) || path.endsWith('.spec.ts');

/** @param files their text by their path, from the root of the repository. */
function inspectDoors(files: ReadonlyMap<string, string>): Doors {
  const taken = { inProduction: new Set<string>(), inTests: new Set<string>() };
  for (const [path, source] of files) {
    const takenHere = isForTests(path) ? taken.inTests : taken.inProduction;
    for (const { from, name } of importsOf(path, source))
      if (featureOf(from) !== featureOf(path)) takenHere.add(`${from} ${name}`);
  }
  const shownBy = (door: string): string[] =>
    [...files]
      .filter(([path]) => path === `/src/${featureOf(path)}/${door}`)
      .flatMap(([path, source]) => exportsOf(path, source).map((name) => `${path} ${name}`));
  const testing = shownBy('testing.ts');
  return {
    unused: shownBy('index.ts').filter((key) => !taken.inProduction.has(key)),
    untested: testing.filter((key) => !taken.inTests.has(key)),
    inProduction: testing.filter(
      (key) => taken.inProduction.has(key) || taken.inProduction.has(key.replace('testing.ts', 'index.ts')),
    ),
  };
}

function readRepository(): Map<string, string> {
  const files = ['src', 'test', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  return new Map(
    files
      .filter((path) => path.endsWith('.ts'))
      .map((path) => [`/${path.replaceAll('\\', '/')}`, readFileSync(path, 'utf8')]),
  );
}

const FILES = readRepository();

describe('the doors of features', () => {
  it('show what another feature uses, and what tests and the demo use apart from it', () => {
    expect([...FILES.keys()].filter((path) => path.endsWith('/testing.ts')).length).toBeGreaterThan(5);
    expect(inspectDoors(FILES)).toEqual({ unused: [], untested: [], inProduction: [] });
  });

  it('count what a test, the demo or the feature itself uses as used by no other feature', () => {
    const files = new Map([
      ['/src/a/index.ts', `export { A, B, C, D, type E } from './a.ts';`],
      ['/src/b/b.ts', `import { A as Renamed, type E } from '../a/index.ts';`],
      ['/src/a/inner/c.ts', `import { B } from '../index.ts';`],
      ['/src/b/b.spec.ts', `import { C } from '../a/index.ts';`],
      ['/src/demo/seed.ts', `import { D } from '../a/index.ts';`],
    ]);
    expect(inspectDoors(files).unused).toEqual(['B', 'C', 'D'].map((name) => `/src/a/index.ts ${name}`));
    files.set(
      '/src/serve.ts',
      `import { B } from './a/index.ts';\nexport { C as F, D } from './a/index.ts';`,
    );
    expect(inspectDoors(files).unused).toEqual([]);
  });

  it('show nothing to tests that no test uses, or that production uses by either door', () => {
    const files = new Map([
      ['/src/a/index.ts', `export { A } from './a.ts';`],
      ['/src/a/testing.ts', `export { A, B, C, D } from './a.ts';`],
      ['/src/b/b.ts', `import { A } from '../a/index.ts';\nimport { B } from '../a/testing.ts';`],
      ['/test/a.spec.ts', `import { A, B, C } from '../src/a/testing.ts';`],
    ]);
    expect(inspectDoors(files)).toEqual({
      unused: [],
      untested: ['/src/a/testing.ts D'],
      inProduction: ['/src/a/testing.ts A', '/src/a/testing.ts B'],
    });
  });
});
