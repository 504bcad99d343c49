import { readFileSync } from 'node:fs';

const PAGE = readFileSync('docs/faults.md', 'utf8');
const ENTRIES = PAGE.split(/^### /m)
  .slice(1)
  .map((entry) => ({
    fault: entry.split('\n', 1)[0]!,
    tests: [...entry.matchAll(/^- `([^`]+\.spec\.tsx?)` (.+)$/gm)].map(
      ([, file, title]) => [file!, title!] as const,
    ),
  }));

describe('each fault in docs/faults.md', () => {
  it.each(ENTRIES)('$fault: has a test that keeps it away', ({ tests }) => {
    expect(tests).not.toEqual([]);
  });

  it.each(ENTRIES.flatMap(({ fault, tests }) => tests.map(([file, title]) => [fault, file, title] as const)))(
    '%s: is kept away by a test of %s: %s',
    (_, file, title) => {
      expect(readFileSync(file, 'utf8')).toContain(title);
    },
  );
});
