import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../scripts/setup/free-port.mjs';
import { AuditSealService } from '../../src/audit/audit-seal.service.ts';
import { findReplicaWarnings } from '../../src/database/replica-faults.ts';
import { examineReplicaSetting } from '../../src/operations/doctor/replica.check.ts';
import { readConfig } from '../../src/platform/config/config.ts';
import { unprepared } from '../../src/platform/persistence/prepared-statement.ts';
import { ReplicaReads } from '../../src/platform/persistence/replica/replica-reads.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type ReplicatedServer, startReplicatedPostgres } from '../support/replicated-postgres.ts';
import { foundIds, updateIndex } from '../support/search.ts';
import { createDraft } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

/** What every search asks first. */
const SEARCH = 'from search_word';
/** More than the replica is waited for. */
const LAG_MS = 120;

let servers: Awaited<ReturnType<typeof startReplicatedPostgres>>;
let primary: ReplicatedServer;
let replica: ReplicatedServer;
let database: TestDatabase;
let port: number;
let test: TestApp;
let network: TestNetwork;
let author: TestMember;
let reader: TestMember;
const outside = process.env['TEST_DATABASE_URL'];

beforeAll(async () => {
  servers = await startReplicatedPostgres();
  ({ primary, replica } = servers);
  process.env['TEST_DATABASE_URL'] = primary.url;
  database = await createTestDatabase();
  await waitUntil('the replica has the database', () => hasReplica(database));
  port = await freePort();
  test = await startApp({
    database,
    environment: {
      ROLE: 'api',
      DATABASE_REPLICA_URL: replica.urlOf(database.applicationUrl),
      METRICS_PORT: String(port),
    },
  });
  network = await createTestNetwork(test);
  author = await network.secretariat();
  reader = await network.networkMember('LV');
}, 120_000);
afterAll(async () => {
  await test?.close();
  process.env['TEST_DATABASE_URL'] = outside;
  await servers?.stop();
});

const figures = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
const hasReplica = ({ name }: TestDatabase) =>
  replica.run('select from migration limit 1', name).then(
    (rows) => rows.length === 1,
    () => false,
  );
const stateIn = ({ app }: TestApp) => app.get(ReplicaReads).state;
const isRead = () => waitUntil('the replica is read', () => stateIn(test) === 'current');

/** What a start says that finds this replica. */
const warningsFor = (url: string) =>
  findReplicaWarnings(readConfig({ DATABASE_URL: database.applicationUrl, DATABASE_REPLICA_URL: url }));
const doctorSays = (url: string) =>
  examineReplicaSetting(readConfig({ DATABASE_URL: database.applicationUrl, DATABASE_REPLICA_URL: url }));

/** Which of the two was searched meanwhile. */
async function searchedBy(work: () => Promise<unknown>): Promise<{ primary: number; replica: number }> {
  const before = [primary.statementsWith(SEARCH), replica.statementsWith(SEARCH)] as const;
  await work();
  return {
    primary: primary.statementsWith(SEARCH) - before[0],
    replica: replica.statementsWith(SEARCH) - before[1],
  };
}

/** A machine that is busy may need a moment until the replica is no longer behind. */
const isSearched = (work: () => Promise<unknown>, times: number) =>
  waitUntil('the replica alone is searched', async () => {
    const searched = await searchedBy(work);
    return searched.primary === 0 && searched.replica === times;
  });

/** A draft with a clause, that networks may read. */
async function draftWith(words: string) {
  const draft = await createDraft(author, [words]);
  await setAudience(draft.id, 'networks');
  await updateIndex(test);
  return { id: draft.id, clauseId: draft.clauses[0]!.id };
}

async function setAudience(id: string, audience: 'teams' | 'networks'): Promise<void> {
  const { status } = await author.patch(`/standards/${id}`, { audience });
  expect(status).toBe(200);
}

describe('heavy reads beside a replica', () => {
  it('are made there: searches, pages of the audit log, and its export', async () => {
    const { clauseId } = await draftWith('Every survivor is offered a guardian.');
    await isRead();
    await isSearched(async () => {
      for (let n = 0; n < 5; n += 1) expect(await foundIds(reader, 'guardian', 'clause')).toEqual([clauseId]);
    }, 5);
    const auditor = await network.auditor();
    await test.app.get(AuditSealService).seal();
    const { answers } = test.app.get(ReplicaReads);
    for (const path of ['/audit?action=standard.changed', '/audit/accesses', '/audit/export'])
      await waitUntil(`${path} is read there`, async () => {
        const before = answers.replica;
        const { cookie } = auditor.options;
        const answer = await fetch(`${test.url}/api${path}`, { headers: { cookie: cookie! } });
        expect([answer.status, (await answer.text()).length > 0]).toEqual([200, true]);
        return answers.replica > before;
      });
    expect(await figures()).toContain(`norbanet_replica_reads_total{by="replica"} ${answers.replica}\n`);
    expect(await figures()).toContain('norbanet_replica_state{state="current"} 1\n');
  });

  it('find what was just written and nothing that was just withdrawn, however far the replica is behind', async () => {
    const shown = await draftWith('Interpreters are certified.');
    await isRead();
    expect(await foundIds(reader, 'certified', 'clause')).toEqual([shown.clauseId]);
    await replica.run('select pg_wal_replay_pause()');
    await setAudience(shown.id, 'teams');
    const written = await draftWith('Interpreters are certified and paid.');
    const searched = await searchedBy(async () => {
      for (let n = 0; n < 5; n += 1)
        expect(await foundIds(reader, 'certified', 'clause')).toEqual([written.clauseId]);
    });
    // One waited in vain, the others no more.
    expect(searched).toEqual({ primary: 5, replica: 0 });
    expect(stateIn(test)).toBe('behind');
    await replica.run('select pg_wal_replay_resume()');
    await isRead();
    await isSearched(() => foundIds(reader, 'certified', 'clause'), 1);
  });

  it('never miss what was acknowledged, while others write and the replica stops and goes', async () => {
    const moving = (async () => {
      for (let n = 0; n < 4; n += 1) {
        await replica.run('select pg_wal_replay_pause()');
        await pause(LAG_MS);
        await replica.run('select pg_wal_replay_resume()');
        await pause(LAG_MS);
      }
    })();
    const { id, clauseId } = await draftWith('Shelters have lifts.');
    for (let n = 0; n < 12; n += 1) {
      await setAudience(id, n % 2 === 0 ? 'teams' : 'networks');
      expect(await foundIds(reader, 'lifts', 'clause')).toEqual(n % 2 === 0 ? [] : [clauseId]);
    }
    await moving;
  });

  it('are made again by the database where the replica breaks them off to go on', async () => {
    await primary.run('create table scratch (n int); grant select on scratch to public', database.name);
    await isRead();
    const statement = unprepared<{ n: string }>('select count(*) as n from scratch', []);
    const seen: string[] = [];
    const answer = await test.app.get(ReplicaReads).read(async (reads) => {
      const [first] = await reads.query(statement);
      seen.push(first!.n);
      if (seen.length > 1) return first!.n;
      await primary.run('drop table scratch; create table scratch as select 1 as n', database.name);
      await primary.run('grant select on scratch to public', database.name);
      await pause(1_000);
      return (await reads.query(statement))[0]!.n;
    });
    expect([seen, answer]).toEqual([['0', '1'], '1']);
    await isRead();
  });

  it('go on while the replica is away, and go back to it', async () => {
    const { clauseId } = await draftWith('Every shelter has a ramp.');
    await isRead();
    await replica.stop();
    const searched = await searchedBy(async () => {
      for (let n = 0; n < 5; n += 1) expect(await foundIds(reader, 'ramp', 'clause')).toEqual([clauseId]);
    });
    expect(searched).toEqual({ primary: 5, replica: 0 });
    expect(stateIn(test)).toBe('away');
    expect(await warningsFor(replica.urlOf(database.applicationUrl))).toEqual([
      expect.stringMatching(/^DATABASE_REPLICA_URL: nothing answers at its host and port/),
    ]);
    await replica.resume();
    await isRead();
    expect(await foundIds(reader, 'ramp', 'clause')).toEqual([clauseId]);
  });

  it('are never made in another database: a start refuses it, and the doctor says so', async () => {
    const neighbour = await createTestDatabase();
    await waitUntil('the replica has the neighbour', () => hasReplica(neighbour));
    process.env['TEST_DATABASE_URL'] = outside;
    const stranger = await createTestDatabase();
    process.env['TEST_DATABASE_URL'] = primary.url;
    for (const address of [replica.urlOf(neighbour.applicationUrl), stranger.applicationUrl]) {
      await expect(warningsFor(address)).rejects.toMatchObject({
        faults: [expect.stringMatching(/^DATABASE_REPLICA_URL: it leads to another database/)],
      });
      expect(await doctorSays(address)).toMatchObject([{ state: 'fault' }]);
    }
    await neighbour.drop();
    process.env['TEST_DATABASE_URL'] = outside;
    await stranger.drop();
    process.env['TEST_DATABASE_URL'] = primary.url;
  });

  it('are no longer made where the replica goes its own way', async () => {
    expect(await doctorSays(replica.urlOf(database.applicationUrl))).toMatchObject([{ state: 'ok' }]);
    const { id } = await draftWith('Every shelter has a garden.');
    await isRead();
    await replica.run('select pg_promote()');
    await setAudience(id, 'teams');
    const searched = await searchedBy(async () => {
      for (let n = 0; n < 5; n += 1) expect(await foundIds(reader, 'garden', 'clause')).toEqual([]);
    });
    expect(searched.replica).toBe(0);
    expect(searched.primary).toBeGreaterThanOrEqual(5);
    expect(stateIn(test)).toBe('promoted');
    expect(await doctorSays(replica.urlOf(database.applicationUrl))).toMatchObject([
      { state: 'warning', told: 'it leads to a server that follows none' },
    ]);
  });
});
