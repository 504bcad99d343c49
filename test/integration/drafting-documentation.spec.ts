import { readFileSync } from 'node:fs';

const PAGE = readFileSync('docs/drafting.md', 'utf8');
const KEPT = [...PAGE.matchAll(/^\| (\d+) \|.*\| `([^`|]+\.spec\.ts)` (.+) \|$/gm)].map(
  ([, number, file, title]) => [number!, file!, title!] as const,
);

describe('what docs/drafting.md promises', () => {
  it('is written down for every case', () => {
    const numbers = new Set(KEPT.map(([number]) => Number(number)));
    const elsewhere = [28, 29];
    expect(Array.from({ length: 32 }, (_, n) => n + 1).filter((n) => !numbers.has(n))).toEqual(elsewhere);
  });

  it.each(KEPT)('case %s is kept by a test of %s: %s', (_, file, title) => {
    expect(readFileSync(file, 'utf8')).toContain(title);
  });
});
