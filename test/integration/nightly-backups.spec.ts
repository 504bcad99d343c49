import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from '../../scripts/setup/free-port.mjs';
import { createKeyPair } from '../../src/operations/backup/encryption.ts';
import { archiveName, nightlyArchiveName } from '../../src/operations/backup/runs/archive-names.ts';
import { MakeNightlyBackupJob } from '../../src/operations/backup/runs/make-nightly-backup.job.ts';
import { examineBackups } from '../../src/operations/doctor/backup.check.ts';
import type { Finding } from '../../src/operations/doctor/finding.ts';
import type { OperationView } from '../../src/operations/state/dto/operation.view.ts';
import { Config } from '../../src/platform/config/config.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { operate } from '../support/operator.ts';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';

const HERE = { PUBLIC_URL: 'http://norbanet.test' };
const PAGE = `${HERE.PUBLIC_URL}/network/operation`;
const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);
const OLD = nightlyArchiveName(HERE, daysAgo(900));
const OLDER = nightlyArchiveName(HERE, daysAgo(901));
const BY_HAND = archiveName(HERE, daysAgo(900));
/** Far from now, so that no night begins while the tests run. */
const BACKUP_TIME = `${String((new Date().getUTCHours() + 12) % 24).padStart(2, '0')}:00`;
/** Of processes that were killed: a half, and one that is whole and was not noted. */
const HALF = nightlyArchiveName(HERE, daysAgo(9));
const UNNOTED = nightlyArchiveName(HERE, daysAgo(10));

let folder: string;
let backupDir: string;
let recipient: string;
let port: number;
let database: TestDatabase;
let secretariat: TestMember;
let worker: TestApp;
/** A worker whose folder of backups cannot be made. */
let broken: TestApp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'norbanet-nightly-'));
  backupDir = join(folder, 'backups');
  await mkdir(backupDir);
  const keys = await createKeyPair();
  recipient = keys.recipient;
  await writeFile(join(folder, 'key'), `${keys.identity}\n`);
  [database, port] = [await createTestDatabase(), await freePort()];
  const environment = { DATA_DIR: folder, BACKUP_RECIPIENT: recipient, BACKUP_TIME, ROLE: 'api' };
  worker = await startApp({ database, environment: { ...environment, METRICS_PORT: String(port) } });
  broken = await startApp({
    database,
    environment: { ...environment, BACKUP_DIR: join(folder, 'key', 'in') },
  });
  const network = await createTestNetwork(worker);
  secretariat = await network.secretariat();
  await network.as('LT', 'ngo');
}, 60_000);
afterAll(async () => {
  await broken?.close();
  await worker?.close();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

const makeIfDue = ({ app }: TestApp): Promise<void> => app.get(MakeNightlyBackupJob).run();
const plant = (name: string): Promise<void> => writeFile(join(backupDir, name), 'as if it were one');
const ask = (sql: string): Promise<Record<string, unknown>[]> => worker.db.query(sql);
const runs = (): Promise<Record<string, unknown>[]> =>
  ask('select outcome, made_by as by, fault from backup_run order by started_at, id');
const letters = async (): Promise<unknown[]> =>
  (await ask(`select subject from delivery where event like 'backup:%' order by id`)).map(
    ({ subject }) => subject,
  );
const passHours = (hours: number): Promise<unknown> =>
  ask(`update backup_run set started_at = started_at - interval '${hours} hours',
    ended_at = ended_at - interval '${hours} hours'`);
const age = async (): Promise<number> => {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^norbanet_backup_age_seconds (\S+)$/m.exec(text)![1]!.replace('+Inf', 'Infinity'));
};
const diagnose = async ({ app }: TestApp = worker): Promise<Finding> =>
  (await examineBackups(app.get(Config)))[0]!;

describe('the backup of the night', () => {
  it('is missed as long as there is none', async () => {
    expect(await age()).toBe(Infinity);
    expect(await diagnose()).toMatchObject({ state: 'warning', told: 'no backup was ever made' });
  });

  it('is made once, puts right what killed ones left, and then lets go of what is too old', async () => {
    for (const name of [OLD, OLDER, BY_HAND, UNNOTED, `${HALF}.partial`]) await plant(name);
    await ask(`
      insert into backup_run (id, made_by, file_name, started_at)
      values (gen_random_uuid(), 'schedule', '${UNNOTED}', now() - interval '10 days'),
        (gen_random_uuid(), 'schedule', '${HALF}', now() - interval '9 days')`);
    await Promise.all([makeIfDue(worker), makeIfDue(worker)]);
    await makeIfDue(worker);
    expect(await runs()).toEqual([
      { outcome: 'made', by: 'schedule', fault: null },
      { outcome: 'failed', by: 'schedule', fault: 'interrupted' },
      { outcome: 'made', by: 'schedule', fault: null },
    ]);
    const names = (await readdir(backupDir)).toSorted();
    const [made] = names.filter((name) => ![OLD, OLDER, BY_HAND, UNNOTED].includes(name));
    // The month of the older one is that of the old one, or one more month with an archive.
    expect(names.filter((name) => name !== OLDER)).toEqual([BY_HAND, OLD, UNNOTED, made].toSorted());
    const verified = await operate(database, folder, [
      'verify',
      join(backupDir, made!),
      '--identity',
      join(folder, 'key'),
    ]);
    expect(verified.result).toMatchObject({ whole: true });
    expect(await age()).toBeLessThan(60);
    expect(await diagnose()).toMatchObject({ state: 'ok', told: 'the newest backup is 0 hours old' });
  });

  it('is told to the secretariat and to nobody else, and stands in the audit log with its hash', async () => {
    expect(await letters()).toEqual(['Norbanet: backups are being made', 'Norbanet: backups are being made']);
    const [newest] = await ask(`
      select r.sha256 = e.detail ->> 'sha256' as "isNoted", e.action
      from backup_run r
      join audit_entry e on e.object_id = r.id::text
      where r.sha256 is not null`);
    expect(newest).toEqual({ isNoted: true, action: 'backup.made' });
  });

  it('costs no older one where it fails, is told once, and is tried again after an hour', async () => {
    const before = await readdir(backupDir);
    await passHours(40);
    await makeIfDue(broken);
    await makeIfDue(broken);
    await ask(`update backup_run set ended_at = ended_at - interval '1 hour' where outcome = 'failed'`);
    await makeIfDue(broken);
    expect((await runs()).slice(3)).toEqual([
      { outcome: 'failed', by: 'schedule', fault: 'ENOTDIR' },
      { outcome: 'failed', by: 'schedule', fault: 'ENOTDIR' },
    ]);
    expect((await letters()).slice(2)).toEqual([`Norbanet: last night's backup failed`]);
    const texts = await ask(`select text from delivery where event like 'backup:%'`);
    expect(texts.filter(({ text }) => !String(text).includes(PAGE))).toEqual([]);
    expect(await readdir(backupDir)).toEqual(before);
    expect(await diagnose()).toMatchObject({
      state: 'warning',
      told: 'the newest backup is 40 hours old; the last attempt failed (ENOTDIR)',
    });
  });

  it('is not made beside one that an operator makes, and is told where it ends a failure', async () => {
    await ask(`update backup_run set ended_at = ended_at - interval '1 hour' where outcome = 'failed'`);
    const other = new Client({ connectionString: database.applicationUrl });
    await other.connect();
    await other.query('select pg_advisory_lock(711004080)');
    await makeIfDue(worker);
    const path = join(folder, 'by-hand.age');
    const refused = await operate(database, folder, ['backup', path, '--recipient', recipient]);
    expect(refused).toMatchObject({
      code: 2,
      result: { error: expect.stringContaining('Another backup is being made') },
    });
    await other.end();
    expect(await operate(database, folder, ['backup', path, '--recipient', recipient])).toMatchObject({
      code: 0,
    });
    await makeIfDue(worker);
    expect((await runs()).slice(5)).toEqual([
      { outcome: 'made', by: 'command', fault: null },
      { outcome: 'made', by: 'schedule', fault: null },
    ]);
    expect((await letters()).slice(3)).toEqual(['Norbanet: a backup has been made again']);
    // Nobody runs jobs here, and that is all there is to say.
    const page = await secretariat.get<OperationView>('/operation');
    expect(page.body).toMatchObject({
      concerns: ['no-worker'],
      workers: { running: 0, idleSeconds: null },
      redis: 'unused',
      backups: { time: BACKUP_TIME },
    });
    expect(page.body.backups.runs.map(({ madeBy }) => madeBy).slice(0, 2)).toEqual(['schedule', 'command']);
    expect(JSON.stringify(page.body)).not.toMatch(/@|age1|norbanet-/);
  }, 30_000);
});
