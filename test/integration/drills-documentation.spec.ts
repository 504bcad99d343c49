import { readFileSync } from 'node:fs';

const PAGE = readFileSync('docs/operations/drills.md', 'utf8');
const NAMED = [...PAGE.matchAll(/`([\w./-]+\.spec\.ts)` (.+?)(?=; (?:`|and `)| \|)/g)].map(
  ([, file, title]) => [file!, title!] as const,
);
const DRILLS = [...PAGE.matchAll(/^\| F(\d+)\. .+ \| (.+) \|$/gm)].map(([, number]) => Number(number));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('docs/operations/drills.md', () => {
  it('tells of every drill', () => {
    expect(DRILLS).toEqual([...Array.from({ length: 11 }, (_, n) => n + 1), 31, 32, 33, 34]);
  });

  it.each(NAMED)('names a test that there is: %s: %s', (file, title) => {
    expect(readFileSync(file, 'utf8')).toContain(title);
  });

  it.each([...new Set([...PAGE.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!))])(
    'names a command that there is: %s',
    (name) => {
      expect(Object.keys(scripts)).toContain(name);
    },
  );
});
