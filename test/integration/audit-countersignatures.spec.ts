import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { countersignedText, parseCheckpointText } from '@nbn/merkle';
import { findCheckpoint, verifyExport } from '../../scripts/verify-audit.mjs';
import { AuditSealService } from '../../src/audit/audit-seal.service.ts';
import { AuditCheckpointService } from '../../src/audit/checkpoints/audit-checkpoint.service.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

interface Checkpoint {
  number: number;
  text: string;
  countries: string[];
}

let test: TestApp;
let network: TestNetwork;
let auditor: TestMember;
let witnesses: TestMember[];

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  auditor = await network.auditor();
  witnesses = [
    await network.as('EE', 'ngo'),
    await network.as('FI', 'government'),
    await network.as('LV', 'resource'),
  ];
  await witnesses[2]!.put('/audit/checkpoint-email', { wanted: false });
  await seal();
  await test.db.query(`
    begin;
    set local session_replication_role = replica;
    update audit_seal set sealed_at = sealed_at - interval '1 day';
    commit`);
  await test.app.get(AuditCheckpointService).make();
}, 60_000);
afterAll(() => test.close());

const seal = () => test.app.get(AuditSealService).seal();
const latest = async () => (await auditor.get<{ items: Checkpoint[] }>('/audit/checkpoints')).body.items[0]!;

function keyPair(namedCurve = 'P-256') {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
  return { privateKey, publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64') };
}

function signatureOf(text: string, key: KeyObject): string {
  const bytes = Buffer.from(countersignedText(text));
  return sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }).toString('base64');
}

async function register(member: TestMember): Promise<{ keyId: string; privateKey: KeyObject }> {
  const { privateKey, publicKey } = keyPair();
  const { status, body } = await member.post<{ id: string }>('/audit/keys', { publicKey });
  expect(status).toBe(201);
  return { keyId: body.id, privateKey };
}

async function exported(): Promise<Buffer> {
  const { url, options } = auditor;
  const answer = await fetch(`${url}/api/audit/export`, { headers: { cookie: options.cookie! } });
  return Buffer.from(await answer.arrayBuffer());
}

const emailsAbout = (event: string) =>
  test.db.query<{ recipient_id: string; text: string }[]>(
    'select recipient_id, text from delivery where event like $1 order by recipient_id',
    [event],
  );

describe('the countersignatures of a checkpoint', () => {
  it('are counted by country and stand in the export, three of which suffice', async () => {
    const checkpoint = await latest();
    expect(checkpoint.countries).toEqual([]);
    for (const [at, member] of witnesses.entries()) {
      const { keyId, privateKey } = await register(member);
      const body = {
        checkpoint: checkpoint.number,
        keyId,
        signature: signatureOf(checkpoint.text, privateKey),
      };
      expect((await member.post('/audit/countersignatures', body)).status).toBe(204);
      expect((await member.post('/audit/countersignatures', body)).status).toBe(204);
      expect((await latest()).countries).toHaveLength(at + 1);
    }
    await seal();
    const found = await verifyExport([await exported()]);
    expect(found.checkpoints[0]!.countries).toEqual(['EE', 'FI', 'LV']);
  });

  it('are counted once where the same browser sends two at a time', async () => {
    const checkpoint = await latest();
    const [member] = witnesses as [TestMember];
    const { keyId, privateKey } = await register(member);
    const send = () =>
      member.post('/audit/countersignatures', {
        checkpoint: checkpoint.number,
        keyId,
        signature: signatureOf(checkpoint.text, privateKey),
      });
    expect((await Promise.all([send(), send(), send()])).map(({ status }) => status)).toEqual([
      204, 204, 204,
    ]);
    await seal();
    await verifyExport([await exported()]);
  });

  it('are refused where the signature, the key or the reader is wrong', async () => {
    const { number: checkpoint, text } = await latest();
    const [estonia, finland] = witnesses as [TestMember, TestMember];
    const { keyId, privateKey } = await register(estonia);
    const right = { checkpoint, keyId, signature: signatureOf(text, privateKey) };
    const other = { ...right, signature: signatureOf(`${text} `, privateKey) };
    expect((await estonia.post('/audit/countersignatures', other)).body).toMatchObject({
      code: 'invalid-input',
    });
    expect((await finland.post('/audit/countersignatures', right)).status).toBe(404);
    expect((await estonia.post('/audit/countersignatures', { ...right, checkpoint: 99 })).status).toBe(404);
    for (const publicKey of [keyPair('P-384').publicKey, keyPair().publicKey.replace('M', 'N')])
      expect((await estonia.post('/audit/keys', { publicKey })).body).toMatchObject({
        code: 'invalid-input',
      });
    for (const member of [auditor, await network.secretariat(), await network.networkMember('EE')])
      expect((await member.post('/audit/keys', { publicKey: keyPair().publicKey })).status).toBe(404);
  });

  it('cannot be changed by the application itself', async () => {
    for (const table of ['audit_key', 'audit_countersignature'])
      await expect(test.db.query(`delete from ${table}`)).rejects.toThrow('append-only');
  });
});

describe('the emails about the log', () => {
  it('bring each checkpoint once to every seat but those who refused', async () => {
    await test.app.get(AuditCheckpointService).make();
    const { number, text } = await latest();
    const emails = await emailsAbout(`audit-checkpoint:${number}`);
    const seats = await test.db.query<{ id: string }[]>(
      `select member_id as id from membership where role = 'team' and state = 'active' order by 1`,
    );
    const wanted = seats.map(({ id }) => id).filter((id) => id !== witnesses[2]!.memberId);
    expect(emails.map(({ recipient_id }) => recipient_id)).toEqual(wanted);
    for (const email of emails) expect(findCheckpoint(email.text)?.text).toBe(text);
    expect(parseCheckpointText(text)).not.toBeNull();
    expect((await witnesses[2]!.get('/audit/checkpoint-email')).body).toEqual({ wanted: false });
    await witnesses[2]!.put('/audit/checkpoint-email', { wanted: true });
    expect((await witnesses[2]!.get('/audit/checkpoint-email')).body).toEqual({ wanted: true });
  });

  it('tell the whole team of a browser that countersigns for its country', async () => {
    const team = [
      await network.as('FI', 'ngo'),
      await network.as('FI', 'resource'),
      await network.as('FI', 'government'),
    ].map(({ memberId }) => memberId);
    const { keyId } = await register(witnesses[1]!);
    const told = (await emailsAbout(`audit-key:${keyId}`)).map(({ recipient_id }) => recipient_id);
    expect(told).toEqual(team.toSorted());
  });
});
