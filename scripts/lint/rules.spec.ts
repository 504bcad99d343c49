import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OXLINT = join(import.meta.dirname, '../../node_modules/oxlint/bin/oxlint');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-rules-'));
  const rules = {
    'norbanet/destructuring-depth': 'error',
    'norbanet/line-length': 'error',
    'norbanet/query-placement': 'error',
  };
  const config = {
    categories: { correctness: 'off' },
    jsPlugins: [join(import.meta.dirname, 'rules.mjs')],
    rules,
  };
  writeFileSync(join(folder, 'oxlint.json'), JSON.stringify(config));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Which of the rules a file breaks. */
function faultsIn(file: string, code: string): string[] {
  const path = join(folder, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, code);
  const { stdout } = spawnSync(process.execPath, [OXLINT, '-c', join(folder, 'oxlint.json'), path], {
    encoding: 'utf8',
  });
  return [...stdout.matchAll(/norbanet\(([a-z-]+)\)/g)].map(([, rule]) => rule!);
}

describe('SQL', () => {
  const sends = 'export const one = (tx) => tx.manager.query("select 1");\n';

  it.each(['meeting.service.ts', 'meetings.controller.ts', 'send-emails.job.ts', 'meetings.policy.ts'])(
    'is refused in %s',
    (file) => expect(faultsIn(`src/meetings/${file}`, sends)).toEqual(['query-placement']),
  );

  it.each(['meeting.repository.ts', 'meetings.query.ts', 'meeting.sql.ts'])('may stand in %s', (file) =>
    expect(faultsIn(`src/meetings/${file}`, sends)).toEqual([]),
  );

  it('is not what every method called query sends', () => {
    expect(
      faultsIn('src/meetings/meeting.service.ts', 'export const one = (url) => url.query("a");\n'),
    ).toEqual([]);
  });
});

describe('destructuring', () => {
  it('of three levels is refused, wherever the pattern stands', () => {
    const declared = 'export const f = (o) => { const { a: { b: { c } } } = o; return c; };\n';
    const parameter = 'export const f = ({ a: [{ b: { c } }] }) => c;\n';
    expect([declared, parameter].map((code) => faultsIn('src/a.ts', code))).toEqual([
      ['destructuring-depth'],
      ['destructuring-depth'],
    ]);
  });

  it('of two levels is allowed, and so is a new pattern inside a default value', () => {
    const two = 'export const f = ({ a: { b } }) => b;\n';
    const inDefault = 'export const f = ({ a: { b = ({ c: { d } }) => d } }) => b;\n';
    expect([two, inDefault].map((code) => faultsIn('src/b.ts', code))).toEqual([[], []]);
  });
});

describe('a line', () => {
  const lineOf = (columns: number): string => `export const a = '${'x'.repeat(columns - 20)}';`;

  it('of more than 160 columns is refused', () => {
    expect(lineOf(161)).toHaveLength(161);
    expect(faultsIn('src/long.ts', `${lineOf(161)}\n`)).toEqual(['line-length']);
  });

  it('of 160 columns is allowed', () => {
    expect(faultsIn('src/short.ts', `${lineOf(160)}\n`)).toEqual([]);
  });
});
