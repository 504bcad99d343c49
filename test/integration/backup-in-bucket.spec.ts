import { jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3mini } from 's3mini';
import { findSwift, type TemporarySwift, temporarySwift } from '../../scripts/swift/temporary-swift.mjs';
import { archiveName, nightlyArchiveName } from '../../src/operations/backup/runs/archive-names.ts';
import { MakeNightlyBackupJob } from '../../src/operations/backup/runs/make-nightly-backup.job.ts';
import { Config } from '../../src/platform/config/config.ts';
import { fileKey } from '../../src/platform/files/file-store.ts';
import { readS3Address } from '../../src/platform/files/s3-address.ts';
import { log } from '../../src/platform/log/log.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { addDocument } from '../support/documents.ts';
import { operate, type OperatorAnswer } from '../support/operator.ts';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';
import { keepingWay, stallingWay } from '../support/store-ways.ts';
import { waitUntil } from '../support/wait-until.ts';

/** More than goes to the bucket at once. */
const PAPER = `%PDF-1.7\n${'\u0000\n\\.\n'.repeat(7_000_000)}%%EOF\n`;
const HERE = { PUBLIC_URL: 'http://norbanet.test' };
const ELSEWHERE = { PUBLIC_URL: 'http://other.test' };
const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);
/** Of one day at any hour of the tests: of each day the newest archive stays. */
const longAgo = (hour: number): Date => new Date(daysAgo(900).setUTCHours(hour));
const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
/** Far from now, so that no night begins while the tests run. */
const BACKUP_TIME = `${String((new Date().getUTCHours() + 12) % 24).padStart(2, '0')}:00`;
const STRANGER = '00000000-0000-7000-8000-0000000000aa';

const swiftIsHere = findSwift() !== undefined;
if (!swiftIsHere)
  process.stderr.write('  Swift is not installed here: the tests of backups in a bucket are left out\n');
const withSwift = swiftIsHere ? describe : describe.skip;

withSwift('a backup in a bucket', () => {
  let folder: string;
  let swift: TemporarySwift;
  let app: TestApp;
  let leaver: TestMember;
  let recipient: string;
  let fileId: string;
  let first: string;
  const databases: TestDatabase[] = [];

  const path = (name: string): string => join(folder, name);
  const bucket = (name: string): S3mini => new S3mini(readS3Address(swift.url(name)));
  const backups = (): string => `${swift.url('archives')}/nordic`;
  const unfinished = async (): Promise<string> =>
    JSON.stringify(await bucket('archives').listMultipartUploads());
  const run = (
    words: string[],
    more: Record<string, string> = {},
    database = app.database,
    at = 'original',
  ) => operate(database, path(at), words, { BACKUP_S3_URL_FILE: path('address'), ...more });
  const listed = async (): Promise<string[]> =>
    ((await run(['backups'])).result['archives'] as { archive: string }[]).map(({ archive }) => archive);
  const opened = ['--identity', ''];

  async function emptyDatabase(): Promise<TestDatabase> {
    const database = await createTestDatabase();
    databases.push(database);
    return database;
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'norbanet-bucket-'));
    opened[1] = path('key');
    swift = await temporarySwift(folder);
    for (const name of ['archives', 'files']) await bucket(name).createBucket();
    await writeFile(path('address'), `${backups()}\n`);
    const environment = { DATA_DIR: path('original'), BACKUP_S3_URL: backups(), BACKUP_TIME, ROLE: 'api' };
    const keys = await operate({ url: '', applicationUrl: '' }, folder, ['backup-key', path('key')]);
    recipient = String(keys.result['recipient']);
    app = await startApp({ environment: { ...environment, BACKUP_RECIPIENT: recipient } });
    const network = await createTestNetwork(app);
    await network.secretariat();
    leaver = await network.networkMember('LT');
    await addDocument(await network.as('LV', 'ngo'), { title: 'Paper' }, PAPER);
    const [row] = await app.db.query<{ id: string }[]>('select file_id as id from document_version');
    fileId = row!.id;
  }, 120_000);
  afterAll(async () => {
    await app?.close();
    for (const database of databases) await database.drop();
    await swift?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is made part by part, listed, known by its hash, and never written over', async () => {
    const made = await run(['backup', '--recipient', recipient]);
    expect(made).toMatchObject({ code: 0, result: { files: 1, missing: [] } });
    first = String(made.result['path']);
    expect(first).toMatch(/^s3:norbanet-norbanet\.test-\d{8}T\d{6}Z\.tar\.age$/);
    expect(await listed()).toEqual([first]);
    const object = await bucket('archives').getObjectArrayBuffer(`nordic/${first.slice(3)}`);
    expect(sha256(new Uint8Array(object!))).toBe(made.result['sha256']);
    expect(await run(['backup', first, '--recipient', recipient])).toMatchObject({
      code: 2,
      result: { error: expect.stringContaining(`${first} is there already`) },
    });
    expect(await unfinished()).not.toContain('norbanet');
    expect(JSON.stringify(made)).not.toMatch(/only-for-tests/);
  }, 60_000);

  it('that cannot be reached is told in one sentence without the secret, and is no fault of the archive', async () => {
    const faults: [string, RegExp][] = [
      [swift.url('archives', 'wrong-secret'), /^BACKUP_S3_URL: the server refuses it \(403, Sig\w+\)/],
      [swift.url('nowhere'), /^BACKUP_S3_URL: there is no such bucket \(404, NoSuchBucket\)/],
      [swift.url('archives').replace(/:\d+\//, ':9/'), /^BACKUP_S3_URL: no server of files answers/],
    ];
    const ask = (words: string[], url: string): Promise<OperatorAnswer> =>
      run(words, { BACKUP_S3_URL_FILE: '', BACKUP_S3_URL: url });
    await Promise.all(
      faults.map(async ([url, fault]) => {
        const { code, result, stderr } = await ask(['backups'], url);
        expect({ code, error: result.error }).toEqual({ code: 2, error: expect.stringMatching(fault) });
        expect(result.error + stderr).not.toMatch(/wrong-secret|only-for-tests/);
      }),
    );
    const words = ['backup', '--recipient', recipient];
    expect(await ask(words, faults[1]![0])).toMatchObject({
      code: 2,
      result: { error: expect.stringMatching(faults[1]![1]) },
    });
    expect(await ask(['verify', first, ...opened], faults[0]![0])).toMatchObject({ code: 2 });
    expect(await run(['verify', 's3:norbanet-none.tar.age', ...opened])).toMatchObject({
      code: 1,
      result: { fault: 'There is no archive s3:norbanet-none.tar.age.' },
    });
    expect(await run(['verify', first, ...opened], { BACKUP_S3_URL_FILE: '' })).toMatchObject({
      code: 2,
      result: { error: expect.stringContaining('BACKUP_S3_URL names no bucket') },
    });
  }, 60_000);

  it('is looked at by the doctor, who warns where files lie in the same bucket', async () => {
    const findings = async (more: Record<string, string>): Promise<Record<string, string> | undefined> =>
      ((await run(['doctor'], more)).result['findings'] as Record<string, string>[]).find(
        ({ check }) => check === 'BACKUP_S3_URL',
      );
    const [other, same, wrong] = await Promise.all([
      findings({ S3_URL: swift.url('files') }),
      findings({ S3_URL: swift.url('archives') }),
      findings({ BACKUP_S3_URL_FILE: '', BACKUP_S3_URL: swift.url('nowhere') }),
    ]);
    expect(other).toMatchObject({ state: 'ok', told: 'archives can be kept, read and removed' });
    expect(same).toMatchObject({
      state: 'warning',
      told: expect.stringContaining('the bucket of the files'),
    });
    expect(wrong).toMatchObject({ state: 'fault', told: expect.stringMatching(/^there is no such bucket/) });
    expect(await listed()).toEqual([first]);
  }, 60_000);

  it('fills a bucket with files of a disk and a disk with those of a bucket, and neither that is not empty', async () => {
    await app.db.query(
      `insert into erased_member (member_id, asked_by, erased_by, erased_at, label) values ($1, $1, $1, app_now(), 'Gone')`,
      [leaver.memberId],
    );
    await writeFile(path('erased'), JSON.stringify((await run(['erasures'])).result));
    const inBucket = await emptyDatabase();
    const files = { S3_URL: swift.url('files') };
    const restore = (): Promise<OperatorAnswer> =>
      run(['restore', first, ...opened, '--erasures', path('erased')], files, inBucket, 'in-bucket');
    await bucket('files').putObject(fileKey(STRANGER), 'of another network');
    expect(await restore()).toMatchObject({
      code: 2,
      result: {
        error: expect.stringContaining('S3_URL: the bucket holds files that are not of this archive'),
      },
    });
    expect(await bucket('files').getObject(fileKey(STRANGER))).toBe('of another network');
    await bucket('files').deleteObject(fileKey(STRANGER));
    expect(await restore()).toMatchObject({ code: 0, result: { restored: true, erasedAgain: 1 } });
    expect(((await bucket('files').listObjects()) ?? []).map(({ Key }) => Key)).toEqual([fileKey(fileId)]);
    const object = await bucket('files').getObjectArrayBuffer(fileKey(fileId));
    expect(sha256(new Uint8Array(object!))).toBe(sha256(PAPER));

    const back = await run(
      ['backup', 's3:back.tar.age', '--recipient', recipient],
      files,
      inBucket,
      'in-bucket',
    );
    expect(back).toMatchObject({ code: 0, result: { files: 1, missing: [] } });
    const restored = ['restore', 's3:back.tar.age', ...opened];
    expect(await run(restored, {}, await emptyDatabase(), 'on-disk')).toMatchObject({ code: 0 });
    expect(sha256(await readFile(join(path('on-disk'), 'files', fileKey(fileId))))).toBe(sha256(PAPER));
    await bucket('archives').deleteObject('nordic/back.tar.age');
  }, 120_000);

  it('that is killed in the middle is none, and the next night makes one, clears the half and thins the old', async () => {
    const way = await stallingWay(backups());
    const environment = { BACKUP_S3_URL: way.url, DATABASE_URL: app.database.applicationUrl, ...HERE };
    const child = spawn(
      process.execPath,
      ['dist/server/operate.js', 'backup', 's3:by-hand.tar.age', '--recipient', recipient],
      { env: { ...process.env, ...environment, DATA_DIR: path('original') }, stdio: 'ignore' },
    );
    await waitUntil('the second part is under way', () => way.isStalled());
    child.kill('SIGKILL');
    await once(child, 'exit');
    way.close();
    expect(await unfinished()).toContain('nordic/by-hand.tar.age');
    expect(await listed()).toEqual([first]);

    const others = [
      nightlyArchiveName(ELSEWHERE, daysAgo(901)),
      archiveName(HERE, daysAgo(900)),
      `deeper/${nightlyArchiveName(HERE, daysAgo(902))}`,
    ];
    const old = [3, 2, 1].map((hour) => nightlyArchiveName(HERE, longAgo(hour)));
    for (const name of [...others, ...old]) await bucket('archives').putObject(`nordic/${name}`, 'as one');
    const half = `nordic/${nightlyArchiveName(HERE, daysAgo(1))}`;
    const strange = `nordic/${nightlyArchiveName(ELSEWHERE, daysAgo(1))}`;
    for (const key of [half, strange]) await bucket('archives').getMultipartUploadId(key);

    // While the bucket is away nothing old goes, and the failure is noted and told.
    await swift.endProxy();
    await app.app.get(MakeNightlyBackupJob).run();
    await swift.startProxy();
    await app.db.query(
      `update backup_run set ended_at = ended_at - interval '1 hour' where outcome = 'failed'`,
    );
    // Where the key may not remove, there is a new one, and the old ones stay.
    const keeping = await keepingWay(backups());
    const told = jest.spyOn(log, 'error');
    Object.assign(app.app.get(Config), { BACKUP_S3_URL: keeping.url });
    await app.app.get(MakeNightlyBackupJob).run();
    Object.assign(app.app.get(Config), { BACKUP_S3_URL: backups() });
    keeping.close();
    expect(told.mock.calls.map(([, words]) => words)).toEqual(['old backups could not be removed']);
    told.mockRestore();
    expect(await listed()).toEqual(expect.arrayContaining(old.map((name) => `s3:${name}`)));

    await app.db.query(
      `update backup_run set started_at = started_at - interval '1 day', ended_at = ended_at - interval '1 day'`,
    );
    await app.app.get(MakeNightlyBackupJob).run();
    const runs = await app.db.query<{ outcome: string; fault: string | null }[]>(
      `select outcome, fault from backup_run
      where made_by = 'schedule' or file_name = 'by-hand.tar.age' order by started_at, id`,
    );
    expect(runs).toEqual([
      { outcome: 'failed', fault: 'interrupted' },
      { outcome: 'failed', fault: 'ECONNREFUSED' },
      { outcome: 'made', fault: null },
      { outcome: 'made', fault: null },
    ]);
    const keys = ((await bucket('archives').listObjects()) ?? []).map(({ Key }) =>
      Key.slice('nordic/'.length),
    );
    expect(keys.filter((name) => old.includes(name))).toEqual([old[0]]);
    expect(keys).toEqual(expect.arrayContaining([...others, first.slice(3)]));
    const known = new Set([...old, ...others].map((name) => `s3:${name}`));
    const newest = (await listed()).findLast((name) => name !== first && !known.has(name));
    expect(await run(['verify', newest!, ...opened])).toMatchObject({ code: 0, result: { whole: true } });
    const left = await unfinished();
    expect(left).not.toContain(half);
    expect(left).not.toContain('by-hand');
    expect(left).toContain(strange);
  }, 120_000);
});
