import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningProcess, startProcess } from '../support/processes.ts';
import { waitUntil } from '../support/wait-until.ts';

const LONG = 300_000;

/** The one command of those who look around, when the links that it printed are used up. */
describe('npm start -- --demo --links', () => {
  let folder: string;
  let running: RunningProcess | undefined;
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'norbanet-links-')));
    chmodSync(folder, 0o755);
  });
  afterAll(async () => {
    await running?.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  async function askForLinks(): Promise<{ code: number; output: string }> {
    const { REDIS_URL: _, DATABASE_URL: __, ...inherited } = process.env;
    const environment = { ...inherited, NODE_ENV: 'development', DATA_DIR: folder, LOG_LEVEL: 'warn' };
    const child = spawn(process.execPath, ['scripts/start.mjs', '--demo', '--links'], { env: environment });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => {
        output += piece.toString();
      });
    const [code] = (await once(child, 'exit')) as [number];
    return { code, output };
  }

  const tokenFor = (output: string, name: string): string | undefined =>
    new RegExp(`^ +${name} +\\S+/welcome#(\\S+)$`, 'm').exec(output)?.[1];

  async function letsIn(output: string, name: string): Promise<boolean> {
    const answer = await fetch(`${running!.url}/api/links/sign-in`, {
      method: 'POST',
      body: JSON.stringify({ token: tokenFor(output, name) }),
      headers: { 'content-type': 'application/json', origin: running!.url },
    });
    return answer.status === 200;
  }

  it(
    'says that there is no demo yet, and makes nothing',
    async () => {
      const asked = await askForLinks();
      expect(asked.code).toBe(1);
      expect(asked.output).toContain('there is no demo here yet');
      expect(asked.output).not.toContain('    at ');
      expect(existsSync(join(folder, 'postgres'))).toBe(false);
    },
    LONG,
  );

  it(
    'prints links into the demo that runs, which goes on',
    async () => {
      running = await startProcess('scripts/start.mjs', { DATA_DIR: folder }, ['--demo'], LONG);
      await waitUntil('its links are printed', () => running!.output().includes('Norbanet is ready'));
      const asked = await askForLinks();
      expect(asked).toMatchObject({ code: 0, output: expect.stringContaining('Sign in as') });
      expect(asked.output).not.toContain('Filling');
      expect(await letsIn(running.output(), 'Secretariat, deputy')).toBe(false);
      expect(await letsIn(asked.output, 'Secretariat, deputy')).toBe(true);
    },
    LONG,
  );

  it(
    'prints links into the demo that was stopped, which stays stopped',
    async () => {
      expect(await running!.end('SIGTERM')).toBe(0);
      const asked = await askForLinks();
      expect(asked).toMatchObject({ code: 0, output: expect.stringContaining('Sign in as') });
      expect(existsSync(join(folder, 'norbanet.pid'))).toBe(false);
      expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
      running = await startProcess('scripts/start.mjs', { DATA_DIR: folder });
      expect(await letsIn(asked.output, 'Finland, government seat')).toBe(true);
    },
    LONG,
  );
});
