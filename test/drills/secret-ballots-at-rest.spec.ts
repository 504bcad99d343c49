import { chmodSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COUNTRY_CODES } from '@nbn/contracts';
import { Client } from 'pg';
import { newToken } from '../../src/identity/index.ts';
import { hashToken } from '../../src/identity/testing.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { inMinutes } from '../support/ballots.ts';
import { ApiClient } from '../support/api-client.ts';
import { countOccurrences, type DatabaseFile } from '../support/database-files.ts';
import { startProcess, type RunningProcess } from '../support/processes.ts';
import { castSecretPaper, obtainPass } from '../support/secret-voter.ts';
import { waitUntil } from '../support/wait-until.ts';

/**
 * Norbanet with its own database, stopped and copied as a whole: what such a copy tells of a secret ballot.
 */
describe('a copy of the embedded database', () => {
  let folder: string;
  let running: RunningProcess | undefined;
  let db: Client;
  let ballotId: string;
  const receipts: string[] = [];
  const generations: Buffer[] = [];

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'norbanet-rest-')));
    chmodSync(folder, 0o755);
    await start();
    const secretariat = await member('secretariat', 'secretariat');
    const seats: ApiClient[] = [];
    for (const country of COUNTRY_CODES.slice(0, 5)) seats.push(await member(country, null, country));
    const { body } = await secretariat.post<{ id: string }>('/ballots', {
      question: 'Shall it be so?',
      method: 'proposal',
      electorate: 'one-seat-one-vote',
      majority: 'simple',
      secrecy: 'secret',
      options: [],
      closesAt: inMinutes(60),
      timeZone: 'Europe/Riga',
      shortNotice: 'The meeting is tomorrow.',
    });
    ballotId = body.id;
    for (const seat of seats) {
      const put = await castSecretPaper(running!.url, ballotId, await obtainPass(seat, ballotId), {
        choice: 'yes',
      });
      receipts.push(put.body.receipt);
      const { rows } = await db.query<{ contents: Buffer }>(
        'select contents from ballot_open_box where ballot_id = $1',
        [ballotId],
      );
      generations.push(rows[0]!.contents.subarray(0, 48));
    }
  }, 240_000);
  afterAll(async () => {
    await db?.end().catch(() => undefined);
    await running?.end('SIGINT');
    rmSync(folder, { recursive: true, force: true });
  });

  async function start(): Promise<void> {
    running = await startProcess('scripts/start.mjs', { DATA_DIR: folder });
    await waitUntil('it says that it is ready', () => running!.output().includes('Norbanet is ready'));
    const port = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3]!;
    const password = readFileSync(join(folder, 'postgres.password'), 'utf8');
    db = new Client({ connectionString: `postgres://norbanet:${password}@127.0.0.1:${port}/postgres` });
    await db.connect();
  }

  async function stop(): Promise<void> {
    await db.end();
    await running!.end('SIGINT');
    running = undefined;
  }

  /** Somebody who is signed in, in a seat or in an office. */
  async function member(
    key: string,
    office: string | null,
    country: string | null = null,
  ): Promise<ApiClient> {
    const {
      rows: [organisation],
    } = await db.query<{ id: string }>(
      'select id from organisation where country_code is not distinct from $1 limit 1',
      [country],
    );
    const [memberId, token, csrfToken] = [newId(), newToken(), newToken()];
    await db.query(
      `
        insert into member (id, organisation_id, name, email, office, state, joined_at)
        values ($1, $2, $3, $4, $5, 'active', app_now())`,
      [memberId, organisation!.id, key, `${key.toLowerCase()}@example.org`, office],
    );
    await db.query(
      `
        insert into session (
          id, token_hash, csrf_token, member_id, created_at, seen_at, expires_at, verified_at
        )
        values ($1, $2, $3, $4, app_now(), app_now(), app_now() + interval '12 hours', app_now())`,
      [newId(), hashToken(token), csrfToken, memberId],
    );
    if (country) {
      await db.query(
        `
          insert into appointment (id, seat_id, member_id, starts_at)
          select $1, id, $2, app_now()
          from team_seat
          where country_code = $3 and type = 'ngo'`,
        [newId(), memberId, country],
      );
    }
    return new ApiClient(running!.url, { cookie: `norbanet=${token}`, csrfToken });
  }

  /** Every file of the folder of the database, its log included. */
  function everyFile(at = join(folder, 'postgres')): DatabaseFile[] {
    return readdirSync(at)
      .map((name) => join(at, name))
      .flatMap((path) =>
        statSync(path).isDirectory() ? everyFile(path) : [{ path, bytes: readFileSync(path) }],
      );
  }

  it('made while the ballot is open holds the box as it is and none of those before it, in no table, index or log', async () => {
    await stop();
    const files = everyFile();
    expect(generations.map((beginning) => countOccurrences(files, beginning))).toEqual([
      ...generations.slice(1).map(() => 0),
      1,
    ]);
    for (const receipt of receipts) expect(countOccurrences(files, Buffer.from(receipt))).toBe(0);
    expect(countOccurrences(files, Buffer.from('Shall it be so?'))).toBeGreaterThan(0);
    await start();
  }, 120_000);

  it('made after the close holds no box and no key any more, and the papers in the order of their receipts', async () => {
    await db.query(
      `update ballot set opens_at = app_now() - interval '1 hour', closes_at = app_now() where id = $1`,
      [ballotId],
    );
    await waitUntil(
      'it is counted',
      async () =>
        (await db.query(`select 1 from ballot where id = $1 and state = 'released'`, [ballotId])).rowCount ===
        1,
      90_000,
    );
    const { rows } = await db.query<{ commitment: string }>(
      'select commitment from ballot_sealed where ballot_id = $1 order by ctid',
      [ballotId],
    );
    expect(rows.map(({ commitment }) => commitment)).toEqual(receipts.toSorted());
    await stop();
    const files = everyFile();
    expect(generations.map((beginning) => countOccurrences(files, beginning))).toEqual(
      generations.map(() => 0),
    );
    expect(readdirSync(join(folder, 'ballot-keys'))).toEqual([]);
  }, 240_000);
});
