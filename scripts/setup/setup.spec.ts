import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './find-program.mjs';
import { fingerprint } from './fingerprint.mjs';
import { satisfies } from './install.mjs';
import { wrongNode } from './node-version.mjs';
import { step } from './progress.mjs';

describe('the set-up before anything starts', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'setup-spec-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('asks for a newer Node in words that name both versions', () => {
    expect(wrongNode('20.18.1')).toMatch(/20\.19.*20\.18\.1/);
    expect(wrongNode('18.20.0')).toBeDefined();
    expect(wrongNode('20.19.0')).toBeUndefined();
    expect(wrongNode('24.1.0')).toBeUndefined();
  });

  it('builds again when a source is edited, added, renamed or removed, and not for a test or a second look', () => {
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'src', 'a.ts'), 'one');
    const seen = [fingerprint(folder, ['src'])];
    const after = (change: () => void) => {
      change();
      seen.push(fingerprint(folder, ['src']));
    };
    after(() => writeFileSync(join(folder, 'src', 'a.ts'), 'two'));
    after(() => writeFileSync(join(folder, 'src', 'b.ts'), ''));
    after(() => renameSync(join(folder, 'src', 'b.ts'), join(folder, 'src', 'c.ts')));
    after(() => rmSync(join(folder, 'src', 'a.ts')));
    expect(new Set(seen).size).toBe(seen.length);
    writeFileSync(join(folder, 'src', 'c.spec.ts'), 'a test');
    expect(fingerprint(folder, ['src'])).toBe(seen.at(-1));
  });

  it('installs when a locked package is missing or of another version, and not for packages of other machines', () => {
    const lock = {
      packages: {
        '': {},
        'node_modules/a': { version: '1.0.0' },
        'node_modules/mac-only': { version: '2.0.0', optional: true },
      },
    };
    expect(satisfies(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
    expect(satisfies(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
    expect(satisfies(lock, { packages: {} })).toBe(false);
  });

  it('finds a program on the PATH, a named place first, and says so when there is none', () => {
    for (const name of ['redis-server', 'other']) writeFileSync(join(folder, name), '', { mode: 0o755 });
    writeFileSync(join(folder, 'not-runnable'), '', { mode: 0o644 });
    expect(findProgram(['redis-server'], { path: folder })).toBe(join(folder, 'redis-server'));
    expect(findProgram(['redis-server'], { path: folder, places: [join(folder, 'other')] })).toBe(
      join(folder, 'other'),
    );
    expect(findProgram(['not-runnable'], { path: folder })).toBeUndefined();
  });

  it('shows when a long step begins, that it lives, and how it ended', async () => {
    const lines: string[] = [];
    const say = (line: string) => lines.push(line);
    await step('Building', () => new Promise((done) => setTimeout(done, 60)), { say, every: 20 });
    await expect(step('Failing', () => Promise.reject(new Error('no')), { say })).rejects.toThrow('no');
    expect(lines[0]).toContain('Building …');
    expect(lines[1]).toContain('still at it');
    expect(lines.join('\n')).toMatch(/Building: done.*\n.*Failing …\n.*Failing: failed/);
  });
});
