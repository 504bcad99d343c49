import { auditRows, givePassphrase, PASSPHRASE } from '../support/accounts.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openAnotherSession } from '../support/sessions.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  denmark = await network.as('DK', 'government');
  await network.secretariat();
}, 60_000);
afterAll(() => test.close());
beforeEach(async () => {
  await test.db.query(
    'truncate sign_in_limit, not_me_link, passkey, account_identity, known_device, delivery',
  );
  await givePassphrase(test, denmark.memberId);
});

const signIn = () => network.anonymous().post('/session', { email: denmark.email, passphrase: PASSPHRASE });
const report = (token: string) => network.anonymous().post<{ code?: string }>('/not-me', { token });
const mailsTo = (memberId: string, event: string) =>
  test.db.query<{ text: string }[]>(
    'select text from delivery where recipient_id = $1 and event like $2 order by id desc',
    [memberId, `${event}%`],
  );
const addPasskey = (age: string) =>
  test.db.query(
    `
      insert into passkey (
        id, member_id, credential_id, public_key, counter, transports, name, backed_up, created_at
      )
      values (gen_random_uuid(), $1, sha256($2), sha256('key'), 0, '{}', $3::text, false, app_now() - $3::text::interval)`,
    [denmark.memberId, Buffer.from(age), age],
  );

/** Of the mail about a sign-in from a device that is new. */
async function tokenOfNotice(): Promise<string> {
  expect((await signIn()).status).toBe(200);
  const [notice] = await mailsTo(denmark.memberId, 'sign-in-notice:');
  return /\/not-me#([\w-]{43})/.exec(notice!.text)![1]!;
}

describe('“That was not me” in a mail about a sign-in', () => {
  it('ends everybody’s sessions, takes away the passphrase and what was added since, and tells the secretariat', async () => {
    await addPasskey('1 day');
    const token = await tokenOfNotice();
    await addPasskey('0 seconds');
    await test.db.query(
      `
        insert into account_identity (member_id, issuer, subject, linked_at)
        values ($1, 'https://id.example.org', 'somebody-else', app_now())`,
      [denmark.memberId],
    );
    const session = await openAnotherSession(test, denmark.memberId);
    const [stored] = await test.db.query<object[]>('select * from not_me_link');
    expect(JSON.stringify(stored)).not.toContain(token);

    expect((await report(token)).status).toBe(204);
    expect((await session.get('/sessions')).status).toBe(401);
    expect((await signIn()).status).toBe(401);
    expect(await test.db.query('select name from passkey')).toEqual([{ name: '1 day' }]);
    expect(await test.db.query('select subject from account_identity')).toEqual([]);
    const [link] = await mailsTo(denmark.memberId, 'invitation:');
    const renewal = { token: /#([\w-]{43})/.exec(link!.text)![1], passphrase: PASSPHRASE };
    expect((await network.anonymous().post('/links/accept', renewal)).status).toBe(200);
    const { memberId } = await network.secretariat();
    expect((await mailsTo(memberId, 'not-me:'))[0]!.text).toContain(denmark.name);
    expect((await auditRows(test, 'account.disavowed'))[0]).toMatchObject({
      actor_id: denmark.memberId,
      object_id: denmark.memberId,
      country: 'DK',
    });
  });

  it('works once, for seven days, and an unknown link looks the same', async () => {
    const token = await tokenOfNotice();
    const answers = await Promise.all([report(token), report(token)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 410]);
    await givePassphrase(test, denmark.memberId);
    const late = await tokenOfNotice();
    await test.db.query(`update not_me_link set expires_at = app_now()`);
    for (const spent of [late, 'x'.repeat(43)])
      expect(await report(spent)).toMatchObject({ status: 410, body: { code: 'link-spent' } });
    expect((await signIn()).status).toBe(200);
  });
});
