import { runInNewContext } from 'node:vm';
import { readCommandLine } from './command-line.mjs';
import { createImportGraph, resolveImport } from './import-graph.mjs';
import { applyMutant, mutantsOf } from './mutants.mjs';
import { markReach, pointOf } from './reach.mjs';
import { scoreOf, tableOf } from './report.mjs';
import { sample } from './sample.mjs';

const changes = (text: string): string[] =>
  mutantsOf('rule.ts', text).map((mutant) => applyMutant(text, mutant));

describe('a rule is changed', () => {
  it.each<[string, string, string[]]>([
    ['at the edge of a comparison', 'a < b', ['a <= b', 'a >= b']],
    ['in what it compares', 'a === b', ['a !== b']],
    ['in what it joins', 'a && b', ['((a) || (b))']],
    ['in what stands in for nothing', 'a ?? 1', ['((a) && (1))']],
    ['in what it reckons', 'a * b', ['a / b']],
    ['in what it answers', 'const a = true', ['const a = false']],
    ['in how many it asks for', 'a.some(b)', ['a.every(b)']],
    ['in whom it leaves out', 'const a = b.filter(c)', ['const a = b']],
    ['in whom it names', "const a = ['b'].length", ['const a = [].length']],
    ['in what it says', "const a = () => 'b'", ["const a = () => ''"]],
  ])('%s', (_, text, expected) => {
    // An expression alone is a statement too, and can be left out.
    expect(changes(text).filter((changed) => changed !== ';')).toEqual(expected);
  });

  it('in its conditions and its early exits', () => {
    expect(changes('function f() { if (a(b)) return c; d(); }')).toEqual([
      'function f() { if (!(a(b))) return c; d(); }',
      'function f() { if (a(b)) ; d(); }',
      'function f() { if (a(b)) return c; ; }',
    ]);
  });

  it('but not in its types, its names, the words of a fault, or long lists of data', () => {
    const data = Array.from({ length: 30 }, (_, at) => `'street ${at}'`).join(', ');
    for (const text of [
      "type A = 'a' | true",
      "import { a } from 'b'",
      "function f(a: 'b') { throw new Error('c') }",
      `export const STREETS = [${data}]`,
      "export const TEXTS = { a: 'Words that people read' }",
    ]) {
      expect(changes(text)).toEqual([]);
    }
  });
});

describe('what a file loads', () => {
  it('is found by its path and by the project’s own names; packages are none of it', () => {
    const from = 'src/documents/documents.policy.ts';
    expect(
      ['./document.entity.ts', '../x/y.ts', '@nbn/voting', '#platform/access/actor', 'fastify'].map((name) =>
        resolveImport(from, name),
      ),
    ).toEqual([
      'src/documents/document.entity.ts',
      'src/x/y.ts',
      'libs/voting/src/index.ts',
      'src/platform/access/actor.ts',
      null,
    ]);
  });

  it('goes on through what those files load', () => {
    const loaded = createImportGraph().reachedFrom('src/documents/documents.policy.spec.ts');
    expect([...loaded]).toEqual(
      expect.arrayContaining(['src/documents/documents.policy.ts', 'libs/contracts/src/permissions.ts']),
    );
    expect(loaded.has('src/ballots/ballots.policy.ts')).toBe(false);
  });
});

describe('what a test reaches', () => {
  const text = 'const f = (a) => a + 1;\nfunction g(a) {\n  if (a) return 1;\n  return 2;\n}';
  const run = (call: string): number[] => {
    const marks: number[] = [];
    const marked = markReach('rule.ts', text, 0);
    runInNewContext(`${marked.text}; __reached.length = 0; ${call}`, { __reached: marks });
    return Object.keys(marks).map(Number);
  };
  const pointAt = (part: string): number =>
    pointOf(markReach('rule.ts', text, 0).points, {
      start: text.indexOf(part),
      end: text.indexOf(part) + part.length,
    });

  it('is marked for each statement and short function, as it was written', () => {
    expect(run('f(1)')).toEqual([pointAt('a + 1')]);
    expect(run('g(0)')).toEqual([pointAt('if (a)'), pointAt('return 2')].toSorted());
    expect(run('g(1)')).toEqual([pointAt('if (a)'), pointAt('return 1')].toSorted());
  });

  it('is the whole file for what runs on loading', () => {
    expect(pointAt('const f')).toBe(0);
  });
});

describe('a report', () => {
  const result = (path: string, status: string) => ({ path, status });
  const results = [
    result('libs/a/src/x.ts', 'killed'),
    result('libs/a/src/x.ts', 'timeout'),
    result('libs/a/src/x.ts', 'survived'),
    result('libs/a/src/x.ts', 'invalid'),
    result('src/b/b.policy.ts', 'no coverage'),
  ];

  it('counts as noticed what fails a test or runs for ever, and leaves out what is no program', () => {
    expect(scoreOf(results)).toBe(50);
    expect(scoreOf([result('x', 'invalid')])).toBeNull();
  });

  it('has a line for each folder and one for all', () => {
    const lines = tableOf(
      results,
      new Map([
        ['libs/a', 10],
        ['src/b', 1],
      ]),
    ).split('\n');
    expect(lines.map((line) => line.split(/\s{2,}/).slice(0, 3))).toEqual([
      ['folder', 'mutants', 'tried'],
      ['libs/a', '10', '4'],
      ['src/b', '1', '1'],
      ['all', '11', '5'],
    ]);
    expect(lines[1]).toMatch(/66\.7 %$/);
    expect(lines[2]).toMatch(/0\.0 %$/);
  });
});

describe('a sample', () => {
  const all = Array.from({ length: 100 }, (_, at) => at);

  it('is the same for the same seed, in the order of the text, and another for another', () => {
    expect(sample(all, 10, 1)).toEqual(sample(all, 10, 1));
    expect(sample(all, 10, 1)).not.toEqual(sample(all, 10, 2));
    expect(sample(all, 10, 1)).toEqual(sample(all, 10, 1).toSorted((one, other) => one - other));
    expect(sample(all, 100, 1)).toEqual(all);
  });

  it('is asked for in whole numbers', () => {
    expect(readCommandLine(['--folder', 'libs/a/', '--sample', '200'])).toMatchObject({
      folders: ['libs/a'],
      sample: 200,
      seed: 1,
    });
    expect(() => readCommandLine(['--sample', 'few'])).toThrow('--sample takes a whole number');
  });
});
