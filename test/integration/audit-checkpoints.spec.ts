import { isConsistent, parseCheckpointText, fromBase64 } from '@nbn/merkle';
import { verifyExport } from '../../scripts/verify-audit.mjs';
import { AuditSealService } from '../../src/audit/audit-seal.service.ts';
import { AuditCheckpointService } from '../../src/audit/checkpoints/audit-checkpoint.service.ts';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

interface Checkpoint {
  number: number;
  day: string;
  size: number;
  text: string;
}
interface Proof {
  proof: string[] | null;
}

let test: TestApp;
let network: TestNetwork;
let auditor: TestMember;
let estonia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  [auditor, estonia] = [await network.auditor(), await network.as('EE', 'ngo')];
}, 30_000);
afterAll(() => test.close());

const note = (count: number) =>
  test.app.get(UnitOfWork).run(SYSTEM, (tx) => {
    for (let at = 0; at < count; at++)
      tx.audit({ action: 'test.done', object: { kind: 'test', id: newId() }, detail: { b: at, a: 'ä' } });
    return Promise.resolve();
  });
const seal = () => test.app.get(AuditSealService).seal();
const make = () => test.app.get(AuditCheckpointService).make();
const list = async () => (await estonia.get<{ items: Checkpoint[] }>('/audit/checkpoints')).body.items;

/** As if all this had been a day earlier: what only somebody with the database's own password could do. */
const passDay = () =>
  test.db.query(`
    begin;
    set local session_replication_role = replica;
    update audit_seal set sealed_at = sealed_at - interval '1 day';
    update audit_checkpoint set day = day - 1000 + number;
    commit`);

async function exported(): Promise<Buffer> {
  const { url, options } = auditor;
  const answer = await fetch(`${url}/api/audit/export`, { headers: { cookie: options.cookie! } });
  expect(answer.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
  return Buffer.from(await answer.arrayBuffer());
}

describe('the checkpoints of the audit log', () => {
  it('are made once a day over what was sealed before the day, by however many try', async () => {
    await note(5);
    await seal();
    expect(await make()).toBeNull();
    await passDay();
    await note(2);
    await seal();
    const made = await Promise.all([make(), make(), make()]);
    expect(made.filter(Boolean)).toHaveLength(1);
    const sealed = await test.db.query<{ count: number }[]>('select count from audit_seal where number = 1');
    expect(await list()).toMatchObject([{ number: 1, size: sealed[0]!.count }]);
    expect(await make()).toBeNull();
  });

  it('are proven to go on from each other, and from no other past', async () => {
    for (let day = 0; day < 4; day++) {
      await passDay();
      await note(3 + day);
      await seal();
      await passDay();
      await make();
    }
    const checkpoints = (await list()).toReversed();
    expect(checkpoints.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    const hash = async (bytes: Uint8Array<ArrayBuffer>) =>
      new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    for (const earlier of checkpoints)
      for (const later of checkpoints.slice(earlier.number - 1)) {
        const address = `/audit/checkpoints/proof?earlier=${earlier.size}&later=${later.size}`;
        const { body } = await estonia.get<Proof>(address);
        const proof = body.proof!.map((text) => fromBase64(text)!);
        const [from, to] = [parseCheckpointText(earlier.text)!, parseCheckpointText(later.text)!];
        expect(await isConsistent(hash, from, to, proof)).toBe(true);
        const forged = { ...from, root: from.root.toReversed() };
        expect(await isConsistent(hash, forged, to, proof)).toBe(false);
      }
    expect((await estonia.get('/audit/checkpoints/proof?earlier=1&later=2')).body).toEqual({ proof: null });
  });

  it('cannot be changed by the application itself', async () => {
    for (const statement of ['update audit_checkpoint set size = 2', 'delete from audit_checkpoint'])
      await expect(test.db.query(statement)).rejects.toThrow('append-only');
  });
});

describe('the export of the audit log', () => {
  it('is verified without the server, with its checkpoints', async () => {
    await auditor.get('/audit');
    await seal();
    const file = await exported();
    const found = await verifyExport([file]);
    expect(found.checkpoints).toHaveLength(5);
    expect(found.checkpoints.map(({ text }) => text).toReversed()).toEqual(
      (await list()).map(({ text }) => text),
    );
    const [{ count }] = await test.db.query<[{ count: number }]>(
      'select sum(count)::int as count from audit_seal',
    );
    expect(found.entries).toBe(count);
    expect(file.toString()).not.toMatch(/@example\.org|ee-ngo/);
    const known = parseCheckpointText((await list())[0]!.text)!;
    expect(known.size).toBeLessThan(found.entries);
  });

  it('is noted in the log', async () => {
    const { items } = (await auditor.get<{ items: { actorId: string }[] }>('/audit?action=audit.exported'))
      .body;
    expect(items[0]).toMatchObject({ actorId: auditor.memberId });
  });

  it('keeps verifying entries from before details were sealed by a hash, and after one was erased', async () => {
    await note(2);
    const [row] = await test.db.query<{ seq: string; hash: string }[]>(
      `
        select seq, encode(audit_entry_detail_hash(e), 'hex') as hash
        from audit_entry e
        order by seq desc
        limit 1`,
    );
    // An entry as it was written before there were salts.
    await test.db.query(
      `
        insert into audit_entry (id, at, actor_role, action, object_kind, object_id, detail, detail_salt)
        values ($1, app_now(), 'system', 'test.old', 'test', 'x', '{"a": "ö"}', null)`,
      [newId()],
    );
    await seal();
    await test.db.query(`
      begin;
      set local session_replication_role = replica;
      update audit_entry
      set detail = '{}', detail_salt = null, detail_hash = '\\x${row!.hash}'
      where seq = ${row!.seq};
      commit`);
    const lines = (await exported()).toString().split('\n');
    expect(lines.find((line) => line.includes('test.old'))).toContain('ö');
    const erased = JSON.parse(lines.find((line) => line.includes(`"seq":"${row!.seq}"`))!) as object;
    expect(erased).not.toHaveProperty('detail');
    await verifyExport([await exported()]);
    expect((await auditor.get('/audit/verification')).body).toMatchObject({ whole: true });
  });

  it('names the row that was changed behind the back of the application', async () => {
    const change = (sql: string) =>
      test.db.query(`begin; set local session_replication_role = replica; ${sql}; commit`);
    await change(`update audit_entry set action = 'test.other' where seq = 4`);
    await expect(exported().then((file) => verifyExport([file]))).rejects.toMatchObject({ what: 'entry 4' });
    await change(`update audit_entry set action = 'test.done' where seq = 4`);
    await change('delete from audit_entry where seq = 5');
    await expect(exported().then((file) => verifyExport([file]))).rejects.toMatchObject({ what: 'entry 5' });
  });

  it('is for auditors alone', async () => {
    for (const member of [estonia, await network.secretariat(), await network.observer()])
      expect((await member.get('/audit/export')).status).toBe(404);
    expect((await (await network.observer()).get('/audit/checkpoints')).status).toBe(404);
  });
});
