import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { commitmentOf } from '@nbn/voting';
import { Client } from 'pg';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import { Config } from '../../src/platform/config/config.ts';
import { BallotBoxService } from '../../src/ballots/secret/ballot-box.service.ts';
import { CloseDueBallotsJob } from '../../src/ballots/close-due-ballots.job.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import { createTestNetwork, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  createPriorityBallot,
  createQuestionBallot,
  closeEarly,
  confirmClosing,
  eventually,
  seatsOf,
  type SeatName,
} from '../support/ballots.ts';
import { countOccurrences, relationFiles } from '../support/database-files.ts';
import { forgePass, castSecretPaper, obtainPass, type Pass } from '../support/secret-voter.ts';
import { waitUntil } from '../support/wait-until.ts';

interface Seen {
  phase: string;
  outcome: string | null;
  result: object | null;
  annulledBecause: string | null;
  turnout: { seatsVoting: number };
}

let test: TestApp;
let network: TestNetwork;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
});
afterAll(() => test.close());

const secret = (more = {}, labels: readonly string[] = []) =>
  createQuestionBallot(network, { secrecy: 'secret', ...more }, labels);
const look = async (id: string, who = network.as('DK', 'government')) =>
  (await (await who).get<Seen>(`/ballots/${id}`)).body;
const dataFolder = () => test.app.get(Config).DATA_DIR;
const keyFileOf = (id: string) => join(dataFolder(), 'ballot-keys', `${id}.key`);
const storedKey = async (id: string) =>
  (
    await test.db.query<{ key: string | null }[]>(
      'select private_key as key from ballot_box where ballot_id = $1 order by box',
      [id],
    )
  )[0]!.key;
/** What somebody has who holds the database and the keys beside it. */
const openedKey = (id: string, box = 'all') =>
  test.app
    .get(UnitOfWork)
    .run(
      SYSTEM,
      async ({ manager }) => (await test.app.get(BallotBoxService).signingKey(manager, id, box))!.privateKey,
    );
const vote = (id: string, seats: readonly SeatName[], choice: string) =>
  Promise.all(
    seats.map(async (seat) =>
      castSecretPaper(test.url, id, await obtainPass(await network.as(...seat), id), { choice }),
    ),
  );
const drain = () => test.app.get(OutboxRelay).drain();

describe('the key that signs passes', () => {
  it('lies sealed in the database: whoever has that alone forges no pass', async () => {
    const { id } = await secret();
    const stored = (await storedKey(id))!;
    expect(stored).not.toBeNull();
    const forge = () => forgePass(stored.replace(/^sealed:/, ''), id);
    expect(forge).toThrow();
  });

  it('is sealed under keys in files that their owner alone reads, outside the database, the ballot’s own destroyed at its close', async () => {
    const { id } = await secret();
    expect(statSync(join(dataFolder(), 'ballot.key')).mode & 0o777).toBe(0o600);
    expect(statSync(keyFileOf(id)).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataFolder(), 'ballot-keys')).mode & 0o777).toBe(0o700);
    await vote(id, seatsOf(['DK']), 'yes');
    await closeEarly(network, id);
    await eventually(
      () => Promise.resolve(existsSync(keyFileOf(id))),
      (there) => !there,
    );
    expect(await storedKey(id)).toBeNull();
    expect(readdirSync(join(dataFolder(), 'ballot-keys')).filter((name) => name.includes(id))).toEqual([]);
  });
});

describe('a secret ballot with more papers than passes', () => {
  it('is annulled and never counted, in the sight of seats, secretariat and auditors', async () => {
    const { id } = await secret();
    await vote(id, seatsOf(['DK', 'EE']), 'no');
    const key = await openedKey(id);
    for (let n = 0; n < 3; n += 1)
      expect((await castSecretPaper(test.url, id, forgePass(key, id), { choice: 'yes' })).status).toBe(200);
    const [secretariat, auditor, seat, observer] = [
      await network.secretariat(),
      await network.auditor(),
      await network.as('FI', 'ngo'),
      await network.observer(),
    ];
    expect((await secretariat.post(`/ballots/${id}/close`, { reason: 'All have voted.' })).status).toBe(204);
    for (const who of [secretariat, auditor, seat]) {
      expect(await look(id, Promise.resolve(who))).toMatchObject({
        phase: 'annulled',
        outcome: null,
        result: null,
        annulledBecause: 'more-papers-than-passes',
      });
    }
    expect(await test.db.query('select result, outcome from ballot where id = $1', [id])).toEqual([
      { result: null, outcome: null },
    ]);
    expect(
      await test.db.query(`select 1 from outbox where type = 'ballot-closed' and payload->>'ballotId' = $1`, [
        id,
      ]),
    ).toEqual([]);
    await drain();
    for (const who of [secretariat, auditor, seat]) {
      const { body } = await who.get<{ items: { kind: string; object: { id: string } }[] }>('/notifications');
      expect(
        body.items.filter(({ kind, object }) => kind === 'ballot-annulled' && object.id === id),
      ).toHaveLength(1);
      const mails = await test.db.query<{ subject: string; text: string }[]>(
        `select subject, text from delivery where event = $1 and recipient_id = $2`,
        [`ballot-annulled:${id}`, who.memberId],
      );
      expect(mails).toMatchObject([{ subject: 'A secret ballot has been annulled' }]);
      expect(mails[0]!.text).not.toContain('Shall it be so?');
    }
    expect((await observer.get(`/ballots/${id}`)).status).toBe(404);
    expect((await auditor.get(`/ballots/${id}/bundle`)).status).toBe(404);
    // What lay in the box stays for those who look into it.
    expect(await test.db.query('select 1 from ballot_sealed where ballot_id = $1', [id])).toHaveLength(9);
    const { body: life } = await auditor.get<{ record: { entries: string[] } }>(`/ballots/${id}/lifecycle`);
    expect(life.record.entries.at(-1)).toContain('more-papers-than-passes');
    expect(
      await test.db.query(
        `select detail from audit_entry where action = 'ballot.annulled' and object_id = $1`,
        [id],
      ),
    ).toEqual([{ detail: { because: 'more-papers-than-passes' } }]);
  });

  it('is found box by box: one country’s forged paper is not hidden by another’s missing one', async () => {
    const { id } = await secret({ electorate: 'one-country-one-vote' });
    await vote(
      id,
      [
        ['DK', 'government'],
        ['DK', 'ngo'],
        ['EE', 'ngo'],
      ],
      'no',
    );
    await obtainPass(await network.as('FI', 'ngo'), id);
    expect(
      (await castSecretPaper(test.url, id, forgePass(await openedKey(id, 'EE'), id), { choice: 'yes' }))
        .status,
    ).toBe(200);
    await (await network.secretariat()).post(`/ballots/${id}/close`, { reason: 'All have voted.' });
    expect(await look(id)).toMatchObject({ phase: 'annulled', result: null });
  });

  it('closes by its time in the same way, once, and the question can be asked anew', async () => {
    const { id } = await secret();
    await castSecretPaper(test.url, id, forgePass(await openedKey(id), id), { choice: 'yes' });
    await test.db.query(
      `
        update ballot
        set opens_at = app_now() - interval '2 hours', closes_at = app_now() - interval '1 second'
        where id = $1`,
      [id],
    );
    for (let n = 0; n < 2; n += 1) await test.app.get(CloseDueBallotsJob).run();
    expect(await look(id)).toMatchObject({ phase: 'annulled' });
    expect(
      await test.db.query(`select 1 from audit_entry where action = 'ballot.annulled' and object_id = $1`, [
        id,
      ]),
    ).toHaveLength(1);
    await expect(test.db.query(`update ballot set state = 'open' where id = $1`, [id])).rejects.toThrow();
  });

  it('leaves the priorities that were on it as they were before', async () => {
    const { periodId, ballotId } = await createPriorityBallot(network, { terms: { secrecy: 'secret' } });
    await castSecretPaper(test.url, ballotId, forgePass(await openedKey(ballotId), ballotId), {
      ranking: [],
    });
    await (await network.secretariat()).post(`/ballots/${ballotId}/close`, { reason: 'All have voted.' });
    await drain();
    const { body } = await (
      await network.secretariat()
    ).get<{ state: string }>(`/priority-periods/${periodId}`);
    expect(body.state).toBe('proposing');
  });
});

describe('a start', () => {
  /** A second process on the same database, with this folder of its own. */
  async function starts(folder: string, environment: Readonly<Record<string, string>> = {}): Promise<string> {
    try {
      const other = await startApp({
        database: test.database,
        environment: { ROLE: 'api', DATA_DIR: folder, ...environment },
      });
      await other.close();
      return 'started';
    } catch (fault) {
      return (fault as Error).message;
    }
  }
  const folders: string[] = [];
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'norbanet-keys-'));
    folders.push(made);
    return made;
  };
  const copyOfData = (): string => {
    const made = folder();
    cpSync(dataFolder(), made, { recursive: true });
    return made;
  };
  /** Puts an open ballot's box back to how it was kept before keys were sealed, with one paper in it. */
  async function keptInClear(id: string, key: string, { token }: Pass): Promise<string> {
    const nonce = randomBytes(32).toString('hex');
    const receipt = commitmentOf(id, { choice: 'yes' }, nonce);
    await test.db.query('alter table ballot_box drop constraint ballot_box_key_sealed');
    await test.db.query('update ballot_box set private_key = $2 where ballot_id = $1', [id, key]);
    await test.db.query(
      `alter table ballot_box add constraint ballot_box_key_sealed
         check (private_key like 'sealed:%') not valid`,
    );
    await test.db.query('delete from ballot_open_box where ballot_id = $1', [id]);
    await test.db.query(
      `
        insert into ballot_sealed (ballot_id, box, token_hash, paper, nonce, commitment)
        values ($1, 'all', $2, '{"choice":"yes"}', $3, $4)`,
      [id, createHash('sha256').update(token).digest('hex'), nonce, receipt],
    );
    return receipt;
  }

  /**
   * As long as a transaction is open that began before the sealing, the rows of before are kept for it, and for each
   * that began while something was written in another database.
   */
  async function startedWhileTransactionIsOpen(copy: string, sealed: () => Promise<boolean>) {
    const older = test.db.createQueryRunner();
    await older.startTransaction('REPEATABLE READ');
    await older.query('select from ballot');
    const elsewhere = new Client({ connectionString: String(new URL('/postgres', test.database.url)) });
    await elsewhere.connect();
    await elsewhere.query('begin; select pg_current_xact_id()');
    const start = startApp({ database: test.database, environment: { ROLE: 'api', DATA_DIR: copy } });
    await waitUntil('the papers are sealed', sealed);
    await setTimeout(500);
    await older.commitTransaction();
    await older.release();
    await setTimeout(1_000);
    await elsewhere.end();
    return start;
  }

  afterAll(() => {
    for (const made of folders) rmSync(made, { recursive: true, force: true });
  });

  it('without the key of an open secret ballot is refused in words that say what to do, and makes no new key', async () => {
    await secret();
    const copy = copyOfData();
    expect(await starts(copy)).toBe('started');
    rmSync(join(copy, 'ballot.key'));
    const refused = await starts(copy);
    expect(refused).toContain('BALLOT_KEY_FILE');
    expect(refused).toContain('Put both back');
    expect(existsSync(join(copy, 'ballot.key'))).toBe(false);
    writeFileSync(join(copy, 'ballot.key'), randomBytes(32).toString('hex'));
    expect(await starts(copy)).toContain('cannot be read');
    writeFileSync(join(copy, 'ballot.key'), 'not a key');
    expect(await starts(copy)).toContain('openssl rand -hex 32');
    expect(await starts(folder())).toContain('name the file that the other processes use');
  });

  it('of another process finds the key where the setting names it', async () => {
    await secret();
    const copy = copyOfData();
    const apart = folder();
    cpSync(join(copy, 'ballot.key'), join(apart, 'shared.key'));
    rmSync(join(copy, 'ballot.key'));
    expect(await starts(copy, { BALLOT_KEY_FILE: join(apart, 'shared.key') })).toBe('started');
  });

  it('that is told so annuls the ballots whose keys are lost, and says so to everybody', async () => {
    const { id } = await secret();
    await vote(id, seatsOf(['DK']), 'yes');
    const copy = copyOfData();
    rmSync(join(copy, 'ballot-keys', `${id}.key`));
    expect(await starts(copy)).toContain('1 open secret ballot');
    expect(await starts(copy, { UNREADABLE_BALLOTS: 'annul' })).toBe('started');
    expect(await look(id)).toMatchObject({ phase: 'annulled', annulledBecause: 'key-lost', result: null });
    expect(
      await test.db.query(`select 1 from delivery where event = $1`, [`ballot-annulled:${id}`]),
    ).not.toEqual([]);
  });

  it('seals what an earlier version kept in clear, keys and papers, and the ballot goes on', async () => {
    const { id } = await secret();
    const pass = await obtainPass(await network.as('DK', 'ngo'), id);
    const key = await openedKey(id);
    const receipt = await keptInClear(id, key, pass);
    const copy = copyOfData();
    rmSync(join(copy, 'ballot-keys', `${id}.key`));
    const other = await startedWhileTransactionIsOpen(copy, async () =>
      (await storedKey(id))!.startsWith('sealed:'),
    );
    expect(await test.db.query('select 1 from ballot_sealed where ballot_id = $1', [id])).toEqual([]);
    expect(countOccurrences(await relationFiles(test.db), Buffer.from(receipt))).toBe(0);
    expect(countOccurrences(await relationFiles(test.db), Buffer.from(key))).toBe(0);
    const voter = network.at(other.url, await network.as('EE', 'ngo'));
    expect((await castSecretPaper(other.url, id, await obtainPass(voter, id), { choice: 'no' })).status).toBe(
      200,
    );
    expect(
      (
        await network
          .at(other.url, await network.secretariat())
          .post(`/ballots/${id}/close`, { reason: 'All have voted.' })
      ).status,
    ).toBe(204);
    expect(
      await test.db.query('select commitment from ballot_sealed where ballot_id = $1 and commitment = $2', [
        id,
        receipt,
      ]),
    ).toHaveLength(1);
    await confirmClosing(network, id);
    expect(await look(id)).toMatchObject({ phase: 'released', turnout: { seatsVoting: 2 } });
    await other.close();
  });

  it('destroys the keys of ballots that ended when nobody could', async () => {
    const { id } = await secret();
    const copy = copyOfData();
    await closeEarly(network, id);
    expect(existsSync(join(copy, 'ballot-keys', `${id}.key`))).toBe(true);
    expect(await starts(copy)).toBe('started');
    expect(existsSync(join(copy, 'ballot-keys', `${id}.key`))).toBe(false);
  });
});

it('a ballot whose key is gone while it is open takes no paper and signs no pass, and says why; put back, all goes on', async () => {
  const { id } = await secret();
  const [voter, late] = [await network.as('DK', 'ngo'), await network.as('DK', 'government')];
  const pass = await obtainPass(voter, id);
  const away = mkdtempSync(join(tmpdir(), 'norbanet-keys-'));
  cpSync(keyFileOf(id), join(away, 'key'));
  rmSync(keyFileOf(id));
  const refused = await castSecretPaper(test.url, id, pass, { choice: 'yes' });
  expect([refused.status, (refused.body as { code?: string }).code]).toEqual([503, 'ballot-key-unreadable']);
  await expect(obtainPass(late, id)).rejects.toThrow();
  cpSync(join(away, 'key'), keyFileOf(id));
  rmSync(away, { recursive: true });
  expect((await castSecretPaper(test.url, id, pass, { choice: 'yes' })).status).toBe(200);
});
