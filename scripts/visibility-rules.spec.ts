import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

/** What a file exports and what it takes from others, by absolute path and name. */
interface ModuleFacts {
  readonly functions: readonly string[];
  readonly imports: readonly NamedImport[];
  readonly reExports: readonly (NamedImport & { readonly as: string })[];
}
interface NamedImport {
  readonly from: string;
  readonly name: string;
}

function factsOf(path: string, source: string): ModuleFacts {
  const functions: string[] = [];
  const imports: NamedImport[] = [];
  const reExports: (NamedImport & { as: string })[] = [];
  const target = (node: ts.Expression): string => resolve(path, '..', (node as ts.StringLiteral).text);
  for (const node of ts.createSourceFile(path, source, ts.ScriptTarget.Latest).statements) {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      if (bindings && ts.isNamedImports(bindings))
        for (const { propertyName, name } of bindings.elements)
          imports.push({ from: target(node.moduleSpecifier), name: (propertyName ?? name).text });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && node.exportClause) {
      if (ts.isNamedExports(node.exportClause))
        for (const { propertyName, name } of node.exportClause.elements)
          reExports.push({
            from: target(node.moduleSpecifier),
            name: (propertyName ?? name).text,
            as: name.text,
          });
    } else if (isExported(node)) functions.push(...declaredFunctions(node));
  }
  return { functions, imports, reExports };
}

function isExported(node: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function declaredFunctions(node: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(node)) return node.name ? [node.name.text] : [];
  if (!ts.isVariableStatement(node)) return [];
  return node.declarationList.declarations.flatMap(({ name, initializer }) =>
    ts.isIdentifier(name) &&
    initializer &&
    (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
      ? [name.text]
      : [],
  );
}

/** The exported functions of policies that no file imports, by itself or through an index. */
function unusedRules(files: ReadonlyMap<string, string>): string[] {
  const modules = new Map([...files].map(([path, source]) => [path, factsOf(path, source)]));
  const used = new Set<string>();
  const use = ({ from, name }: NamedImport): void => {
    const key = `${from} ${name}`;
    if (used.has(key)) return;
    used.add(key);
    for (const reExport of modules.get(from)?.reExports ?? []) if (reExport.as === name) use(reExport);
  };
  for (const { imports } of modules.values()) imports.forEach(use);
  return [...modules]
    .filter(([path]) => path.endsWith('.policy.ts'))
    .flatMap(([path, { functions }]) => functions.map((name) => `${path} ${name}`))
    .filter((key) => !used.has(key));
}

const SOURCES = new Map(
  ['src', 'web/src']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => resolve(folder, path)),
    )
    .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(path, 'utf8')]),
);
const POLICIES = [...SOURCES].filter(([path]) => path.endsWith('.policy.ts'));

/** Every text between quotes that is more than a word: a condition in SQL is one. */
function phrasesIn(path: string, source: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node) || (ts.isStringLiteralLike(node) && /\w\s|\s\w/.test(node.text)))
      found.push(source.slice(node.pos, node.end).trim());
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, source, ts.ScriptTarget.Latest));
  return found;
}

describe('the rules of policies', () => {
  it('are asked by the application, each of them, and not by their specs alone', () => {
    const rules = POLICIES.flatMap(([path, source]) => factsOf(path, source).functions);
    expect(rules.length).toBeGreaterThan(60);
    expect(unusedRules(SOURCES)).toEqual([]);
  });

  it('count as asked through an index and under another name, and not when the index alone names them', () => {
    const files = new Map([
      [
        '/a/a.policy.ts',
        'export function direct() {}\nexport const renamed = () => true;\nexport function shown() {}\nexport const LIMIT = 2;\nfunction inner() {}',
      ],
      ['/a/index.ts', `export { renamed as other, shown } from './a.policy.ts';`],
      [
        '/b/b.ts',
        `import { other } from '../a/index.ts';\nimport { direct as d } from '../a/a.policy.ts';\nother(d);`,
      ],
    ]);
    expect(unusedRules(files)).toEqual(['/a/a.policy.ts shown']);
    files.delete('/b/b.ts');
    expect(unusedRules(files)).toEqual([
      '/a/a.policy.ts direct',
      '/a/a.policy.ts renamed',
      '/a/a.policy.ts shown',
    ]);
  });

  it('are no SQL: that stands in visibility files', () => {
    expect(phrasesIn('/a.ts', `const s = '1'; const r = "s.audience = " + \`\${s}\`;`)).toHaveLength(2);
    expect(POLICIES.flatMap(([path, source]) => phrasesIn(path, source))).toEqual([]);
  });
});

describe('the rules of visibility in SQL', () => {
  it('are walked, file by file, beside their policy or a table of readers', () => {
    const walked = new Set(
      readdirSync('test/integration')
        .filter((name) => /^visibility-parity-.*\.spec\.ts$/.test(name))
        .map((name) => resolve('test/integration', name))
        .flatMap((path) => factsOf(path, readFileSync(path, 'utf8')).imports)
        .map(({ from }) => from),
    );
    const files = [...SOURCES.keys()].filter((path) => path.endsWith('.visibility.ts'));
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((path) => !walked.has(path))).toEqual([]);
  });
});
