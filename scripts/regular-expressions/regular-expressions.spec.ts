import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { json } from 'node:stream/consumers';
import ts from 'typescript';
import { mostRepetitions } from './repetition.ts';

interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Expressions that may take more than linear time, since nobody can make their input long. */
const BOUNDED: readonly (Pick<Expression, 'file' | 'source'> & { readonly why: string })[] = [
  {
    file: 'libs/safeguarding/src/rule-input.ts',
    source: String.raw`(?:[\d-]{10,}[a-z]?[/,]|(?<![\d.,])[1-9]\d{0,3},)$`,
    why: 'it sees the sixteen characters before a number, cut out for it',
  },
];

/** Modules that put expressions together while they are loaded, from constants alone. */
const ASSEMBLED = [
  'libs/money/src/amount.ts',
  'libs/safeguarding/src/digits.ts',
  'libs/safeguarding/src/text-folding.ts',
  'libs/safeguarding/src/person/dates.ts',
  'libs/safeguarding/src/person/names.ts',
  'libs/safeguarding/src/rules/birth-date.ts',
  'src/standards/definitions/files/file-definitions.ts',
  'src/standards/import-export/text-pattern.ts',
  'src/standards/drafting/collab/collab-address.ts',
];

/** The checker has to find these. */
const SLOW: readonly Expression[] = [
  { file: '', source: String.raw`^\s*(?:<!--[\s\S]*?-->\s*)*<html`, flags: 'i' },
  { file: '', source: String.raw`\s+$`, flags: '' },
];

/** Milliseconds for which a busy machine is waited for. */
const PATIENCE = 1_800_000;

const FILES = ['src', 'libs'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .map((path) => `${root}/${path.replaceAll('\\', '/')}`),
);

function expressionsOf(file: string): { literals: Expression[]; assembled: boolean } {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const literals: Expression[] = [];
  let assembled = false;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'RegExp')
      assembled = true;
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { literals, assembled };
}

/** Every expression that is made of a text while the modules are loaded. */
async function assembledBy(load: () => Promise<unknown>): Promise<Expression[]> {
  const made: Expression[] = [];
  const Known = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Known, {
    construct: (target, given: ConstructorParameters<RegExpConstructor>) => {
      const { source, flags } = new target(...given);
      made.push({ file: 'assembled', source, flags });
      return new target(...given);
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Known;
  }
  return made;
}

/**
 * Expressions of many words are too large for the checker. What they repeat has an end, so that a search
 * spends no more than so much at each place.
 */
const FEW_REPETITIONS = 120;
const hasFewRepetitions = ({ source }: Expression): boolean => mostRepetitions(source) <= FEW_REPETITIONS;

const nameOf = ({ source, flags }: Expression): string => `/${source}/${flags}`;

/** What is wrong with each expression, by its name; null for one that takes linear time. */
async function faultsOf(
  expressions: readonly Expression[],
): Promise<Readonly<Record<string, string | null>>> {
  const checker = spawn(process.execPath, ['scripts/regular-expressions/checker.mjs'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  checker.stdin.end(JSON.stringify(expressions));
  return (await json(checker.stdout)) as Record<string, string | null>;
}

const FOUND = FILES.map((file) => ({ file, ...expressionsOf(file) }));
const LITERALS = [
  ...new Map(FOUND.flatMap(({ literals }) => literals).map((one) => [nameOf(one), one])).values(),
];
const boundOf = ({ file, source }: Expression) =>
  BOUNDED.find((one) => one.file === file && one.source === source);

describe('a regular expression of the server', () => {
  let faults: Readonly<Record<string, string | null>>;
  let assembled: readonly Expression[];
  beforeAll(async () => {
    assembled = await assembledBy(async () => {
      await import('../../libs/safeguarding/src/index.ts');
      await import('../../src/standards/drafting/collab/collab-address.ts');
      await import('../../src/standards/import-export/word/round-trip-text.ts');
    });
    faults = await faultsOf([...LITERALS, ...assembled.filter((one) => !hasFewRepetitions(one)), ...SLOW]);
  }, PATIENCE);

  it.each(LITERALS.filter((one) => !boundOf(one)))(
    '$file: /$source/$flags takes time in proportion to its text',
    (expression) => {
      expect(faults[nameOf(expression)]).toBeNull();
    },
  );

  it.each(BOUNDED)('$file: /$source/ is still there and still needs its bound: $why', (bounded) => {
    const literal = LITERALS.find((one) => boundOf(one) === bounded);
    expect(literal && faults[nameOf(literal)]).toMatch(/polynomial/);
  });

  it('is put together in known modules alone, and then takes time in proportion to its text too', () => {
    expect(
      FOUND.filter((one) => one.assembled)
        .map(({ file }) => file)
        .toSorted(),
    ).toEqual(ASSEMBLED.toSorted());
    expect(assembled.length).toBeGreaterThan(10);
    expect(
      assembled.filter((one) => !hasFewRepetitions(one) && faults[nameOf(one)] !== null).map(nameOf),
    ).toEqual([]);
  });

  it.each([
    ['a', 1],
    ['a{2,5}', 5],
    ['(?:a{0,4}b){3}', 12],
    ['[*+]\\+\\d{2}', 2],
    ['(a+)', Infinity],
    ['(?:ab){2,}', Infinity],
    ['x*', Infinity],
  ])('/%s/ repeats what is in it %d times at most', (source, most) => {
    expect(mostRepetitions(source)).toBe(most);
  });

  it('that takes more would be found', () => {
    expect(SLOW.map((one) => faults[nameOf(one)])).toEqual([
      expect.stringMatching(/exponential/),
      expect.stringMatching(/polynomial/),
    ]);
  });
});
