import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Clamd } from '../../src/documents/checks/clamd.ts';
import { CheckVersionsJob } from '../../src/documents/checks/check-versions.job.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

/** The test file of the European Institute for Computer Antivirus Research, in two parts that are none. */
const EICAR = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-${'ANTIVIRUS-TEST-FILE!$H+H*'}`;
const NOW = new Date('2026-11-27T12:00:00Z');
const CLAMD = ['/usr/sbin/clamd', '/usr/local/sbin/clamd'].find((path) => existsSync(path));

const bytes = (content: string | Buffer) => () =>
  Promise.resolve(Readable.from([Buffer.from(content as string)]));

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

describe('a scanner that is not as it should be', () => {
  let server: Server;
  let answer: (socket: Socket, command: string) => void;
  let clamd: Clamd;

  beforeAll(async () => {
    server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (sent) => answer(socket, sent.toString('latin1').slice(1).split('\0')[0]!));
    });
    clamd = new Clamd(`tcp://127.0.0.1:${await listen(server)}`);
  });
  afterAll(() => void server.close());

  const says = (text: string, version = 'ClamAV 1.4.3/27000/Fri Nov 27 09:00:00 2026') => {
    answer = (socket, command) => socket.end(`${command === 'VERSION' ? version : text}\0`);
  };

  it.each([
    ['stream: OK', 'clean'],
    ['stream: Eicar-Signature FOUND', 'infected'],
    ['stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND', 'unavailable'],
    ['INSTREAM size limit exceeded. ERROR', 'unavailable'],
    ['stream: OK ', 'unavailable'],
    ['stream: ok', 'unavailable'],
    ['OK', 'unavailable'],
    ['', 'unavailable'],
    ['UNKNOWN COMMAND', 'unavailable'],
  ])('says %j: %s', async (text, verdict) => {
    says(text);
    expect(await clamd.scan(bytes('x'), NOW)).toBe(verdict);
  });

  it.each([
    ['ClamAV 1.4.3/27000/Wed Oct 28 09:00:00 2026', 'unavailable'],
    ['ClamAV 1.4.3/27000/Sat Nov 21 09:00:00 2026', 'clean'],
    ['ClamAV 1.4.3', 'clean'],
  ])('knows by its signatures what goes round, or not: %s is %s', async (version, verdict) => {
    says('stream: OK', version);
    expect(await clamd.scan(bytes('x'), NOW)).toBe(verdict);
  });

  it('hangs, hangs up, or is not there', async () => {
    answer = () => undefined;
    clamd.timeoutMs = 200;
    expect(await clamd.scan(bytes('x'), NOW)).toBe('unavailable');
    clamd.timeoutMs = 90_000;
    answer = (socket) => socket.destroy();
    expect(await clamd.scan(bytes('x'), NOW)).toBe('unavailable');
    expect(await new Clamd('tcp://127.0.0.1:9').scan(bytes('x'), NOW)).toBe('unavailable');
    expect(await new Clamd('/nowhere/clamd.sock').scan(bytes('x'), NOW)).toBe('unavailable');
  });

  it('answers before it has all, and nothing more is sent', async () => {
    says('INSTREAM size limit exceeded. ERROR');
    const large = () =>
      Promise.resolve(Readable.from(Array.from({ length: 300 }, () => Buffer.alloc(100_000))));
    expect(await clamd.scan(large, NOW)).toBe('unavailable');
  });
});

const withClamd = CLAMD ? describe : describe.skip;
if (!CLAMD)
  process.stderr.write('  clamd is not installed here: the tests with the real scanner are left out\n');

withClamd('the real scanner', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clamd-'));
  let scanner: ChildProcess;
  let port: number;
  let test: TestApp;
  let denmark: TestMember;
  let estonia: TestMember;

  const isUp = () =>
    new Promise<boolean>((resolve) => {
      const socket = connect({ host: '127.0.0.1', port }, () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });

  function startScanner(): ChildProcess {
    return spawn(CLAMD!, ['--foreground', '--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' });
  }

  beforeAll(async () => {
    const probe = createServer();
    port = await listen(probe);
    await new Promise((resolve) => probe.close(resolve));
    writeFileSync(join(folder, 'eicar.ndb'), `Eicar-Test:0:*:${Buffer.from(EICAR).toString('hex')}\n`);
    writeFileSync(
      join(folder, 'clamd.conf'),
      `TCPSocket ${port}\nTCPAddr 127.0.0.1\nDatabaseDirectory ${folder}\nForeground yes\nStreamMaxLength 200M\n` +
        'MaxScanSize 200M\nMaxFileSize 200M\nAlertExceedsMax yes\nMaxThreads 2\n',
    );
    execFileSync('chmod', ['-R', 'a+rX', folder]);
    scanner = startScanner();
    test = await startApp({ environment: { CLAMD_URL: `tcp://127.0.0.1:${port}` } });
    const network = await createTestNetwork(test);
    await network.secretariat();
    denmark = await network.as('DK', 'ngo');
    estonia = await network.as('EE', 'ngo');
    await waitUntil('clamd listens', isUp);
  }, 60_000);
  afterAll(async () => {
    scanner.kill('SIGKILL');
    await test.close();
    rmSync(folder, { recursive: true });
  });

  async function add(content: string | Uint8Array<ArrayBuffer>) {
    const form = new FormData();
    form.append('title', 'Paper');
    form.append('audience', 'network');
    form.append('file', new Blob([content]), 'a.txt');
    const { body } = await denmark.post<{ id: string; versions: [{ state: string; scan: string }] }>(
      '/documents',
      form,
    );
    const { state, scan } = body.versions[0];
    return { id: body.id, state, scan };
  }
  const mails = () =>
    test.db.query<unknown[]>(`select from delivery where event like 'scanner-unavailable:%'`);

  it('lets through what is clean, and quarantines what is not, however far back it stands', async () => {
    expect(await add('A clean text.')).toMatchObject({ state: 'released', scan: 'clean' });
    const small = await add(EICAR);
    expect(small).toMatchObject({ state: 'held', scan: 'infected' });
    const far = new Uint8Array(30 * 1024 * 1024).fill(0x20);
    far.set(Buffer.from(EICAR), 27 * 1024 * 1024);
    const late = await add(far);
    expect(late).toMatchObject({ state: 'held', scan: 'infected' });
    for (const { id } of [small, late]) {
      expect((await estonia.get(`/documents/${id}`)).status).toBe(404);
      expect((await denmark.post(`/documents/${id}/versions/1/check`)).status).toBe(404);
    }
    expect(await mails()).toHaveLength(0);
  });

  it('keeps everything back while it is away, tells the secretariat once, and goes on when it is back', async () => {
    scanner.kill('SIGKILL');
    await waitUntil('clamd is gone', async () => !(await isUp()));
    const waiting = [await add('One.'), await add('Two.')];
    for (const { id, state, scan } of waiting) {
      expect([state, scan]).toEqual(['pending', 'unavailable']);
      expect((await estonia.get(`/documents/${id}/file`)).status).toBe(404);
    }
    expect(await mails()).toHaveLength(1);
    scanner = startScanner();
    await waitUntil('clamd listens again', isUp);
    await test.db.query('update document_version_check set due_at = app_now() where due_at is not null');
    await test.app.get(CheckVersionsJob).run();
    for (const { id } of waiting)
      await waitUntil(
        'it is released',
        async () => (await estonia.get(`/documents/${id}/file`)).status === 200,
      );
  });
});
