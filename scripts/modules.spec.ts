import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What a Nest module declares, by the names of classes. */
interface DeclaredModule {
  readonly name: string;
  /** Providers and controllers: Nest makes an instance of each for each module that lists it. */
  readonly members: readonly string[];
}

const INSTANTIATED = new Set(['Injectable', 'JobHandler', 'Controller', 'WebSocketGateway']);

function decoratorsOf(node: ts.ClassDeclaration): ts.CallExpression[] {
  return (ts.getDecorators(node) ?? []).map(({ expression }) => expression).filter(ts.isCallExpression);
}

const isNamed = (decorator: ts.CallExpression, name: string): boolean =>
  ts.isIdentifier(decorator.expression) && decorator.expression.text === name;

/** The classes in a list of providers: named, or as what another token stands for. */
function classesIn(list: ts.Expression): string[] {
  if (!ts.isArrayLiteralExpression(list)) throw new Error('a module lists its members one by one');
  return list.elements.flatMap((element) => {
    if (ts.isIdentifier(element)) return [element.text];
    if (!ts.isObjectLiteralExpression(element)) throw new Error('a module lists its members one by one');
    return element.properties
      .filter(ts.isPropertyAssignment)
      .filter(({ name }) => name.getText() === 'useClass')
      .map(({ initializer }) => initializer.getText());
  });
}

function moduleOf(node: ts.ClassDeclaration): DeclaredModule | undefined {
  const decorator = decoratorsOf(node).find((one) => isNamed(one, 'Module'));
  const [declared] = decorator?.arguments ?? [];
  if (!declared || !ts.isObjectLiteralExpression(declared)) return undefined;
  const lists = declared.properties
    .filter(ts.isPropertyAssignment)
    .filter(({ name }) => ['providers', 'controllers'].includes(name.getText()));
  return { name: node.name!.text, members: lists.flatMap(({ initializer }) => classesIn(initializer)) };
}

function classesOf(path: string): ts.ClassDeclaration[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isClassDeclaration);
}

const CLASSES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .flatMap((path) => classesOf(join('src', path)));
const MODULES = CLASSES.map(moduleOf).filter((module) => module !== undefined);
/** What the framework makes for each route that names it. */
const MADE_BY_ROUTES = new Set(['LiveProblemFilter', 'TextCheckPipe', 'TextOriginInterceptor']);

describe('the Nest modules', () => {
  it('list each class that Nest makes once: two modules would have an instance each', () => {
    expect(MODULES.length).toBeGreaterThan(70);
    const listings = new Map<string, string[]>();
    for (const { name, members } of MODULES)
      for (const member of members) listings.set(member, [...(listings.get(member) ?? []), name]);
    const made = CLASSES.filter((node) =>
      decoratorsOf(node).some(({ expression }) => INSTANTIATED.has(expression.getText())),
    ).map(({ name }) => name!.text);
    expect(made.length).toBeGreaterThan(300);
    expect(made.filter((name) => !listings.has(name) && !MADE_BY_ROUTES.has(name))).toEqual([]);
    expect([...listings].filter(([, names]) => names.length > 1)).toEqual([]);
  });
});
