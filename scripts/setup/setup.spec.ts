import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { findProgram, findTestBrowser } from './find-program.mjs';
import { fingerprint, glance } from './fingerprint.mjs';
import { satisfies } from './install.mjs';
import { isProduction, prunePackages } from './prune-packages.mjs';
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

  it('sees at a glance that a source was written again, even with as many letters and the time of before', () => {
    const file = join(folder, 'a.ts');
    writeFileSync(file, 'one');
    const { atime, mtime } = statSync(file);
    const before = glance(folder, ['.']);
    expect(glance(folder, ['.'])).toBe(before);
    writeFileSync(file, 'two');
    utimesSync(file, atime, mtime);
    expect(glance(folder, ['.'])).not.toBe(before);
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

  it('takes for tests the browser that was named, else the engine without its windows', () => {
    for (const name of ['chromium', 'chromium-headless-shell', 'named'])
      writeFileSync(join(folder, name), '', { mode: 0o755 });
    expect(findTestBrowser({ PATH: folder })).toBe(join(folder, 'chromium-headless-shell'));
    expect(findTestBrowser({ PATH: folder, CHROMIUM_PATH: join(folder, 'named') })).toBe(
      join(folder, 'named'),
    );
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

  it('takes out of the packages of a server what only developers and browsers need, and no licence', () => {
    const write = (path: string): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), '');
    };
    const kept = [
      'a/LICENSE',
      'a/README.md',
      'a/index.js',
      'a/node_modules/b/lib/main.mjs',
      '@cantoo/pdf-lib/dist/standard-fonts/index.mjs',
      '@napi-rs/other/index.js',
      'pdfjs-dist/legacy/build/pdf.mjs',
    ];
    const removed = [
      'a/index.d.ts',
      'a/index.js.map',
      'a/node_modules/b/lib/main.mts',
      '@cantoo/pdf-lib/dist/pdf-lib.min.js',
      '@napi-rs/canvas-linux-x64-gnu/skia.node',
      'pdfjs-dist/build/pdf.mjs',
      'typeorm/browser/index.js',
    ];
    [...kept, ...removed].forEach(write);
    prunePackages(folder);
    const left = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
    expect(left.sort()).toEqual(kept.sort());
    expect(isProduction({ npm_config_omit: 'dev' })).toBe(true);
    expect(isProduction({ npm_config_omit: 'optional dev', NODE_ENV: 'production' })).toBe(true);
    expect(isProduction({ NODE_ENV: 'production' })).toBe(true);
    expect(isProduction({ NODE_ENV: 'production', npm_config_include: 'dev' })).toBe(false);
    expect(isProduction({ npm_config_omit: 'optional' })).toBe(false);
    expect(isProduction({})).toBe(false);
  });
});
