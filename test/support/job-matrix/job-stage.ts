import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Pool } from 'pg';
import { createKeyPair } from '../../../src/operations/backup/encryption.ts';
import { FileStore } from '../../../src/platform/files/file-store.ts';
import { DueJobQuery } from '../../../src/platform/jobs/due-job.query.ts';
import {
  JobRegistry,
  runRegisteredJob,
  type RegisteredJob,
} from '../../../src/platform/jobs/job-registry.ts';
import { OutboxRelay } from '../../../src/platform/outbox/outbox.relay.ts';
import { newId } from '../../../src/platform/persistence/id.ts';
import { retryOnDisconnect } from '../../../src/platform/persistence/retry-on-disconnect.ts';
import { startApp, type TestApp } from '../app.ts';
import { CHROMIUM } from '../chromium.ts';
import { IMAP, OUR_MAIL_SERVER, TestMailbox } from '../mailbox.ts';
import { meetingInSession } from '../minutes.ts';
import { startSmtpSink, type SmtpSink } from '../smtp-sink.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../test-network.ts';
import { installKillSwitch, withKillSwitch, type KillPoint } from './kill-switch.ts';

/** The browser that prints, if this machine has one. */

/** A meeting in session, in which there can be decisions and actions. */
export interface SessionMeeting {
  readonly meetingId: string;
  readonly itemId: string;
}

/**
 * What the rows of the job matrix act on: two processes on one database and one folder of files, a mail
 * server, a mailbox and the Network. Neither process runs a job unless the matrix says so. It is 7 April
 * 2027, 8:00:30 UTC.
 */
export class JobStage {
  private constructor(
    readonly apps: readonly [TestApp, TestApp],
    readonly network: TestNetwork,
    readonly secretariat: TestMember,
    readonly session: SessionMeeting,
    readonly sink: SmtpSink,
    private readonly replies: TestMailbox | undefined,
    /** Connections of the matrix's own, that no job uses and nothing ends. */
    private readonly db: Pool,
    private readonly folder: string,
  ) {}

  static async open(): Promise<JobStage> {
    const folder = mkdtempSync(join(tmpdir(), 'norbanet-jobs-'));
    const sink = await startSmtpSink();
    const replies = IMAP ? new TestMailbox(IMAP) : undefined;
    const environment = {
      ROLE: 'api',
      DATA_DIR: folder,
      SMTP_URL: sink.url,
      ...(replies ? { IMAP_URL: replies.url, MAIL_AUTHSERV_ID: OUR_MAIL_SERVER } : {}),
      BACKUP_RECIPIENT: (await createKeyPair()).recipient,
      ...(CHROMIUM ? { CHROMIUM_PATH: CHROMIUM } : {}),
    };
    const first = await startApp({ environment });
    const second = await startApp({ database: first.database, environment });
    const network = await createTestNetwork(first);
    const secretariat = await network.secretariat();
    const { meeting, itemIds } = await meetingInSession(first, secretariat, 1);
    const db = new Pool({ connectionString: first.database.url, max: 2 });
    await installKillSwitch(db);
    const session = { meetingId: meeting.id, itemId: itemIds[0]! };
    return new JobStage([first, second], network, secretariat, session, sink, replies, db, folder);
  }

  async close(): Promise<void> {
    await this.db.end();
    for (const app of this.apps.toReversed()) await app.close();
    await this.replies?.close();
    await this.sink.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** For rows that need one alone: see `needsMailbox`. */
  get mailbox(): TestMailbox {
    return this.replies!;
  }

  get test(): TestApp {
    return this.apps[0];
  }

  /** Runs a job in a process, as its worker does. */
  async run(owner: string, app: TestApp = this.test): Promise<void> {
    await runRegisteredJob(jobOf(app, owner), {});
  }

  /** Whether a job would be woken now. Null: it is not woken by rows, and looks every while. */
  async isDue(owner: string): Promise<boolean | null> {
    const { due } = jobOf(this.test, owner).declaration;
    if (due === undefined) return null;
    const places = await this.test.app.get(DueJobQuery).findHolding([due]);
    return places.length > 0;
  }

  /**
   * Runs a job whose connection ends at a write. Returns whether it did. The job may end with an error, or live
   * with it.
   */
  async runAndKill(owner: string, at: KillPoint): Promise<boolean> {
    return withKillSwitch(this.db, at, () => this.run(owner).catch(() => undefined));
  }

  /** Runs a job as its queue does after a failure: the pool may not know yet which connection is gone. */
  async runAgain(owner: string): Promise<void> {
    await retryOnDisconnect(() => this.run(owner));
  }

  /**
   * Waits until the events that were committed so far have been dealt with, so that nothing moves by itself.
   */
  async drainEvents(): Promise<void> {
    for (const { app } of this.apps) await app.get(OutboxRelay).drain();
  }

  /** The rows of every table by their number and content: the same as long as nothing was changed. */
  async fingerprint(): Promise<Record<string, string>> {
    await this.drainEvents();
    const tables = await this.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const parts = tables.map(
      ({ name }) =>
        `select '${name}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as rows
        from "${name}" t`,
    );
    const rows = await this.query<{ name: string; rows: string }>(parts.join(' union all '));
    return Object.fromEntries(rows.map(({ name, rows: of }) => [name, of]));
  }

  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await this.db.query<Row>(sql, [...parameters]);
    return rows;
  }

  /** The first row of a query. */
  async queryOne<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row> {
    const [row] = await this.query<Row>(sql, parameters);
    if (!row) throw new Error(`No row: ${sql}`);
    return row;
  }

  /** Stores a small file. Returns its id. */
  async storeFile(): Promise<string> {
    const id = newId();
    await this.test.app.get(FileStore).put(Readable.from([Buffer.from('file')]), 100, id);
    return id;
  }

  /** The names of the archives of backups, and of what was left of them. */
  archives(): string[] {
    const names = readdirSync(this.folder, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => name.includes('.tar.age'));
  }

  removeArchives(): void {
    for (const name of this.archives()) rmSync(join(this.folder, name));
  }

  /** Whether a file is stored. */
  hasFile(id: string): boolean {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true }).some(
      (entry) => entry.isFile() && entry.name === id,
    );
  }
}

function jobOf({ app }: TestApp, owner: string): RegisteredJob {
  const job = app
    .get(JobRegistry)
    .all()
    .find((registered) => registered.owner === owner);
  if (!job) throw new Error(`There is no ${owner}`);
  return job;
}
