import { CarryOutRecoveriesJob } from '../../src/identity/recovery/carry-out-recoveries.job.ts';
import { auditRows, givePassphrase, PASSPHRASE, type SessionBody } from '../support/accounts.ts';
import { ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openAnotherSession } from '../support/sessions.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

interface RecoveryBody {
  readonly id: string;
  readonly memberId: string;
  readonly confirmations: readonly { readonly name: string }[];
  readonly effectiveAt: string | null;
  readonly canConfirm: boolean;
  readonly canStop: boolean;
}

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let government: TestMember;
let ngo: TestMember;
/** Whoever lost the passkey: a member of Denmark's national network. */
let police: TestMember;
let session: ApiClient;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  government = await network.as('DK', 'government');
  ngo = await network.as('DK', 'ngo');
  police = await network.networkMember('DK');
  await givePassphrase(test, police.memberId);
}, 60_000);
afterAll(() => test.close());
beforeEach(async () => {
  await test.db.query('truncate sign_in_limit, account_recovery cascade');
  await test.db.query('truncate delivery');
  await test.db.query('delete from passkey');
  session = await openAnotherSession(test, police.memberId);
  await addPasskey(police.memberId);
});

const addPasskey = (memberId: string) =>
  test.db.query(
    `
      insert into passkey (
        id, member_id, credential_id, public_key, counter, transports, name, backed_up, created_at
      )
      values ($1, $1, sha256($2), sha256('key'), 0, '{}', 'A laptop', false, app_now())`,
    [memberId, Buffer.from(memberId)],
  );
const anybody = () => network.anonymous();
const ask = (email: string) => anybody().post('/recoveries/own', { email, lost: ['passkeys'] });
const listed = async (who: ApiClient) => (await who.get<{ items: RecoveryBody[] }>('/recoveries')).body.items;
const confirm = (who: ApiClient, id: string) =>
  who.post<{ code?: string }>(`/recoveries/${id}/confirmations`);
const carryOut = () => test.app.get(CarryOutRecoveriesJob).run();
const dayPasses = () =>
  test.db.query('update account_recovery set effective_at = app_now() where effective_at is not null');
const passkeys = () => test.db.query<object[]>('select from passkey where member_id = $1', [police.memberId]);
const mails = (event: string) =>
  test.db.query<{ recipient_id: string; text: string }[]>(
    'select recipient_id, text from delivery where event like $1 order by id',
    [`${event}%`],
  );

/** One that was asked for and that these have confirmed. */
async function recoveryBy(...confirmers: readonly ApiClient[]): Promise<string> {
  await ask(police.email);
  const [{ id }] = (await listed(secretariat)) as [RecoveryBody];
  for (const confirmer of confirmers) expect((await confirm(confirmer, id)).status).toBe(204);
  return id;
}

describe('the recovery of an account', () => {
  it('takes two who know the member, a day, and a link by mail', async () => {
    const id = await recoveryBy(government, ngo);
    const [notice] = (await mails('recovery:')).filter((mail) => mail.recipient_id === police.memberId);
    expect(notice!.text).toContain(`${government.name} and ${ngo.name} have confirmed`);
    expect((await mails('recovery:')).map((mail) => mail.recipient_id).toSorted()).toEqual(
      [police.memberId, government.memberId, ngo.memberId].toSorted(),
    );
    expect((await session.get('/recoveries/own')).body).toMatchObject({
      items: [{ id, confirmed: 2, effectiveAt: expect.any(String) }],
    });

    await carryOut();
    expect([(await passkeys()).length, (await session.get('/sessions')).status]).toEqual([1, 200]);

    await dayPasses();
    await Promise.all([carryOut(), carryOut()]);
    expect([(await passkeys()).length, (await session.get('/sessions')).status]).toEqual([0, 401]);
    const links = await mails('invitation:');
    expect(links.map((mail) => mail.recipient_id)).toEqual([police.memberId]);
    const credentials = { email: police.email, passphrase: PASSPHRASE };
    expect((await anybody().post('/session', credentials)).status).toBe(401);
    const token = /#([\w-]{43})/.exec(links[0]!.text)![1];
    const renewed = await anybody().post<SessionBody>('/links/accept', { token, passphrase: PASSPHRASE });
    expect(renewed).toMatchObject({ status: 200, body: { member: { id: police.memberId } } });

    const acts = ['requested', 'confirmed', 'completed'].map((act) => auditRows(test, `recovery.${act}`));
    const [requested, confirmed, completed] = await Promise.all(acts);
    expect(requested![0]).toMatchObject({ actor_id: null, object_id: police.memberId });
    expect(confirmed!.map(({ actor_id }) => actor_id)).toEqual([ngo.memberId, government.memberId]);
    expect(completed).toMatchObject([{ object_id: police.memberId, detail: { lost: ['passkeys'] } }]);
  });

  it('is asked for with the same answer where nobody has the address', async () => {
    const [known, unknown] = [await ask(police.email.toUpperCase()), await ask('nobody@example.org')];
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    expect(await listed(secretariat)).toMatchObject([{ memberId: police.memberId }]);
    expect((await auditRows(test, 'recovery.refused'))[0]).toMatchObject({ object_kind: 'address' });
    expect(await mails('')).toEqual([]);
  });

  it('is confirmed by nobody else, not by one twice, and not by two of one organisation', async () => {
    const id = await recoveryBy(government);
    const estonia = await network.as('EE', 'government');
    const resource = await network.as('DK', 'resource');
    for (const stranger of [session, estonia, await network.auditor(), await network.observer()]) {
      expect((await confirm(stranger, id)).status).toBe(404);
      expect(await listed(stranger)).toEqual([]);
      expect(
        (await stranger.post('/recoveries', { memberId: ngo.memberId, lost: ['passkeys'] })).status,
      ).toBe(404);
    }
    expect((await confirm(government, id)).body.code).toBe('changed-meanwhile');
    // Both seats are of the same agency here.
    expect((await confirm(resource, id)).body.code).toBe('another-organisation-needed');
    await test.db.query('update session set verified_at = null where member_id = $1', [ngo.memberId]);
    expect((await confirm(ngo, id)).body.code).toBe('step-up-needed');
    await test.db.query(
      `update session set verified_at = app_now() + interval '1 day' where member_id = $1`,
      [ngo.memberId],
    );
    const answers = await Promise.all([confirm(ngo, id), confirm(secretariat, id)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409]);
  });

  it('of a member of the secretariat takes two as well', async () => {
    const colleague = await network.secretariatColleague();
    const lost = { memberId: colleague.memberId, lost: ['passkeys'] };
    expect((await colleague.post('/recoveries', lost)).status).toBe(404);
    const { id } = (await secretariat.post<{ id: string }>('/recoveries', lost)).body;
    expect((await secretariat.post('/recoveries', lost)).status).toBe(409);
    expect((await confirm(secretariat, id)).status).toBe(204);
    expect((await listed(secretariat))[0]).toMatchObject({ effectiveAt: null, canConfirm: false });
    expect((await confirm(ngo, id)).status).toBe(204);
    expect((await listed(secretariat))[0]!.effectiveAt).not.toBeNull();
  });

  it('is stopped by the member, by the link in the mail, by one of the two and by the secretariat', async () => {
    const [notice] = await recoveryBy(government, ngo).then(() => mails('recovery:'));
    const token = /stop-recovery#([\w-]{43})/.exec(notice!.text)![1];
    expect((await anybody().post('/recoveries/stop', { token })).status).toBe(204);
    expect((await anybody().post('/recoveries/stop', { token })).status).toBe(410);
    expect((await mails('recovery:%:stopped')).length).toBe(3);
    for (const who of [session, government, secretariat]) {
      const id = await recoveryBy(government, ngo);
      expect((await (await network.as('EE', 'ngo')).del(`/recoveries/${id}`)).status).toBe(404);
      expect((await who.del(`/recoveries/${id}`)).status).toBe(204);
      expect(await listed(secretariat)).toEqual([]);
    }
    await dayPasses();
    await carryOut();
    expect(await passkeys()).toHaveLength(1);
  });

  it('expires without a second voice, and lapses when one of the two no longer speaks for anybody', async () => {
    await recoveryBy(government);
    await test.db.query('update account_recovery set expires_at = app_now()');
    expect(await listed(secretariat)).toEqual([]);
    await carryOut();
    const second = await network.secretariatMember('second');
    await recoveryBy(ngo, second);
    await test.db.query('update member set office = null where id = $1', [second.memberId]);
    await dayPasses();
    await carryOut();
    expect(await passkeys()).toHaveLength(1);
    expect(await test.db.query('select outcome from account_recovery order by requested_at')).toEqual([
      { outcome: 'expired' },
      { outcome: 'lapsed' },
    ]);
  });
});
