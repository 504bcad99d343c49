import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findChromium } from './chromium.ts';

describe('the Chromium that prints', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'norbanet-chromium-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function install(program: string): string {
    const path = join(folder, program);
    mkdirSync(join(path, '..'));
    writeFileSync(path, '', { mode: 0o755 });
    return path;
  }

  it('is the engine without its windows, wherever it stands on the path', async () => {
    install('first/chromium');
    const shell = install('second/chromium-headless-shell');
    const path = [join(folder, 'first'), join(folder, 'second')].join(delimiter);
    expect(await findChromium(undefined, path)).toBe(shell);
  });

  it('is the one that was named, or none', async () => {
    const named = install('first/chromium');
    install('second/chromium-headless-shell');
    expect(await findChromium(named, join(folder, 'second'))).toBe(named);
    expect(await findChromium(join(folder, 'nowhere'), join(folder, 'second'))).toBeNull();
  });
});
