import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findNamedPaths, pathExists } from '../../scripts/documents/document-paths.ts';

const FILE = 'docs/security/asvs.md';
const PAGE = readFileSync(FILE, 'utf8');
const [LEVELS_1_AND_2 = '', LEVEL_3 = '', NOT_APPLICABLE = ''] = PAGE.split(
  /^# (?:Of level 3|What does not apply)$/m,
);

/** `1.2.1-3` is three numbers. */
function numbersOf(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((item) => {
      const [, head, first, last = first] = /^(\d+\.\d+\.)(\d+)(?:-(\d+))?$/.exec(item)!;
      return Array.from(
        { length: Number(last) - Number(first) + 1 },
        (_, n) => `${head}${Number(first) + n}`,
      );
    });
}

/** Levels 1 and 2 of version 5.0.0 as far as they apply. */
const APPLICABLE = numbersOf(`
  1.1.1-2 1.2.1-5 1.2.9 1.3.1-7 1.3.10-11 1.4.2 1.5.1-2
  2.1.1-3 2.2.1-3 2.3.1-4 2.4.1
  3.2.1-2 3.3.1-4 3.4.1-6 3.5.1-4 3.7.2
  4.1.1-3 4.2.1 4.4.1-2 4.4.4
  5.1.1 5.2.1-3 5.3.1-2 5.4.1-3
  6.1.1-3 6.2.1-12 6.3.1-4 6.4.1-4 6.5.1-5 6.6.2-3 6.8.1-2 6.8.4
  7.1.1-3 7.2.1-4 7.3.1-2 7.4.1-5 7.5.1-2 7.6.1-2
  8.1.1-2 8.2.1-3 8.3.1 8.4.1
  9.1.1-3 9.2.1-3
  10.1.1-2 10.2.1-2 10.5.1-5
  11.1.1-2 11.2.1-3 11.3.1-3 11.4.1-4 11.5.1 11.6.1
  12.1.1-2 12.2.1-2 12.3.1-4
  13.1.1 13.2.1-5 13.3.1-2 13.4.1-5
  14.1.1-2 14.2.1-4 14.3.1-3
  15.1.1-3 15.2.1-3 15.3.1-7
  16.1.1 16.2.1-5 16.3.1-4 16.4.1-3 16.5.1-3`);
const OUT_OF_SCOPE = numbersOf(`
  1.2.6-8 1.3.8-9 1.4.1 1.4.3 3.5.5 3.7.1 4.3.1-2 4.4.3 6.6.1 6.8.3 9.2.4
  10.3.1-4 10.4.1-11 10.6.1-2 10.7.1-3 12.1.3 17.1.1 17.2.1-4 17.3.1-2`);
/** Of level 3, what is worth it here. */
const TAKEN = numbersOf(`
  1.2.10 1.3.12 2.3.5 3.4.8 3.5.8 5.2.4-6 5.3.3 6.3.5-8 6.4.6 6.5.8 7.5.3 8.1.3-4 8.2.4 8.3.2-3 13.1.2-3 13.3.4
  14.2.6-8 15.4.1-4 16.5.4`);

interface Requirement {
  readonly number: string;
  readonly asks: string;
  readonly place: boolean;
  readonly tests: readonly (readonly [file: string, title: string])[];
  readonly documents: readonly (readonly [file: string, section: string])[];
  readonly open: string | undefined;
}

const TEST = /^- `([^`]+\.spec\.tsx?)` (.+)$/gm;
const testsIn = (text: string): Requirement['tests'] =>
  [...text.matchAll(TEST)].map(([, file, title]) => [file!, title!] as const);

function requirementsOf(part: string): readonly Requirement[] {
  return part
    .split(/^### /m)
    .slice(1)
    .map((entry) => {
      const [, number = '', asks = ''] = /^([\d.]+) (.+)/.exec(entry)!;
      const prose = entry.split('\n').filter((line, at) => at > 0 && !/^(?:- |#|\s*$)/.test(line));
      const documents = [...entry.matchAll(/^- document: \[[^\]]+\]\(([^#)]+)#([^)]+)\)$/gm)].map(
        ([, file, section]) => [join(dirname(FILE), file!), section!] as const,
      );
      const open = /^- \*\*open\*\*(?: in part)?: (.+)$/m.exec(entry)?.[1];
      const place = /`(?:\.?\w[\w./-]*\/[\w./-]*|\.[a-z]+[\w.]*)`/.test(prose.join('\n'));
      return { number, asks, place, tests: testsIn(entry), documents, open };
    });
}

const REQUIREMENTS = requirementsOf(LEVELS_1_AND_2);
const OF_LEVEL_3 = requirementsOf(LEVEL_3);
const ALL = [...REQUIREMENTS, ...OF_LEVEL_3];

/** The anchors of a document's headings, as its reader links to them. */
const anchorsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(/\s/g, '-'),
  );

describe('the page of the ASVS', () => {
  it('has each requirement of levels 1 and 2 that applies, once and in order, and no other', () => {
    expect(APPLICABLE).toHaveLength(210);
    expect(REQUIREMENTS.map(({ number }) => number)).toEqual(APPLICABLE);
  });

  it('has what is taken of level 3', () => {
    expect(OF_LEVEL_3.map(({ number }) => number)).toEqual(TAKEN);
  });

  it('says of each other requirement of levels 1 and 2 why it does not apply', () => {
    const rows = [...NOT_APPLICABLE.matchAll(/^\| ([\d., ]+) \| (.+) \|$/gm)];
    expect(OUT_OF_SCOPE).toHaveLength(43);
    expect(rows.flatMap(([, numbers]) => numbers!.split(', '))).toEqual(OUT_OF_SCOPE);
    expect(rows.filter(([, , why]) => why!.length < 12)).toEqual([]);
  });

  it.each(ALL)(
    '$number, $asks: is met at a place with a test or a document, or open with a reason',
    (one) => {
      const { place, tests, documents, open } = one;
      const met = (place && tests.length > 0) || documents.length > 0;
      expect(met || (open !== undefined && open.length > 20)).toBe(true);
    },
  );

  it.each(ALL.flatMap(({ number, tests }) => tests.map(([file, title]) => [number, file, title] as const)))(
    '%s is held by a test of %s: %s',
    (_, file, title) => {
      expect(readFileSync(file, 'utf8')).toContain(title);
    },
  );

  it.each(
    ALL.flatMap(({ number, documents }) =>
      documents.map(([file, section]) => [number, file, section] as const),
    ),
  )('%s is written down in %s, section %s', (_, file, section) => {
    expect(existsSync(file) && anchorsOf(file)).toContain(section);
  });

  it.each(findNamedPaths(FILE))('names %s, which is there', (path) => {
    expect(pathExists(path)).toBe(true);
  });

  it('is found from where one looks for it', () => {
    expect(readFileSync('SECURITY.md', 'utf8')).toContain('](docs/security/asvs.md)');
    expect(readFileSync('docs/architecture.md', 'utf8')).toContain('](security/asvs.md)');
  });
});

const [, PROMISED = ''] = readFileSync('SECURITY.md', 'utf8').split('\n## What is promised\n');
const PROMISES = PROMISED.split('\n## ')[0]!
  .split(/^### /m)
  .slice(1)
  .map((entry) => ({ promise: entry.split('\n', 1)[0]!, tests: testsIn(entry) }));

describe('what SECURITY.md promises', () => {
  it('are seven things', () => {
    expect(PROMISES.map(({ promise }) => promise.split(' ', 1)[0])).toEqual(
      Array.from({ length: 7 }, (_, n) => `${n + 1}.`),
    );
  });

  it.each(PROMISES)('$promise: has tests that hold it', ({ tests }) => {
    expect(tests).not.toEqual([]);
  });

  it.each(
    PROMISES.flatMap(({ promise, tests }) => tests.map(([file, title]) => [promise, file, title] as const)),
  )('%s: is held by a test of %s: %s', (_, file, title) => {
    expect(readFileSync(file, 'utf8')).toContain(title);
  });
});
