import { AccessRuleVerifier } from '../../src/platform/access/access-rule-verifier.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { auditRows, givePassphrase, PASSPHRASE } from '../support/accounts.ts';
import type { ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openAnotherSession } from '../support/sessions.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  await givePassphrase(test, secretariat.memberId);
}, 60_000);
afterAll(() => test.close());
beforeEach(() => test.db.query('truncate sign_in_limit'));

/** A session of the member's that has lain open for so long. */
async function sessionAfter(pause: string, { memberId }: TestMember = secretariat): Promise<ApiClient> {
  const session = await openAnotherSession(test, memberId);
  await test.db.query('update session set verified_at = app_now() - $1::interval where csrf_token = $2', [
    pause,
    session.options.csrfToken,
  ]);
  return session;
}

const verify = (session: ApiClient, passphrase = PASSPHRASE) =>
  session.post('/session/verification/passphrase', { passphrase });

/** Acts of weight, each with somebody who has its permission. */
const ACTS = [
  'GET /archives/:archiveId/file',
  'GET /audit',
  'GET /audit/verification',
  'GET /network/export',
  'GET /session/verification',
  'DELETE /authenticator',
  'DELETE /identity-providers/:organisationId',
  'DELETE /passkeys/:id',
  'DELETE /sessions',
  'DELETE /sessions/:id',
  'DELETE /single-sign-on/account',
  'POST /archives',
  'POST /authenticator',
  'POST /authenticator/confirmation',
  'POST /authenticator/recovery-codes',
  'POST /ballots',
  'POST /ballots/:id/announce',
  'POST /ballots/:id/close',
  'POST /ballots/:id/closing-confirmation',
  'POST /directory/entries/:id/reveal',
  'POST /members',
  'POST /members/:id/invitation',
  'POST /members/:id/leave',
  'POST /members/:id/sign-out',
  'POST /members/sign-out',
  'POST /network/appointments/:id/end',
  'POST /network/import',
  'POST /network/teams/:country/:seat/appointments',
  'POST /nominations/:id/acceptance',
  'POST /nominations/:id/objection',
  'POST /office-proposals/:id/confirmation',
  'POST /office-proposals/:id/refusal',
  'POST /passkeys',
  'POST /passkeys/creation-options',
  'POST /priority-periods/:id/ballot',
  'POST /recoveries',
  'POST /recoveries/:id/confirmations',
  'POST /single-sign-on/account',
  'POST /single-sign-on/account/request',
  'POST /standards/:standardId/ballots',
  'PUT /identity-providers/:organisationId',
  'PUT /members/:id',
  'PUT /passkeys/:id',
  'PUT /passphrase',
];

const declared = () =>
  test.app
    .get(AccessRuleVerifier)
    .handlers()
    .filter(({ needsStepUp }) => needsStepUp)
    .map(({ route }) => route);

describe('acts of weight', () => {
  it('are these, and no other', () => {
    expect(declared().toSorted()).toEqual(ACTS.toSorted());
  });

  it('want a confirmation no older than ten minutes', async () => {
    const people = { secretariat, auditor: await network.auditor() };
    for (const act of ACTS) {
      const [method, path] = act.split(' ') as [string, string];
      const session = await sessionAfter(
        '11 minutes',
        path.startsWith('/audit') ? people.auditor : people.secretariat,
      );
      const address = path.replace(':country', 'DK').replace(':seat', 'ngo').replaceAll(/:\w+/g, newId());
      const { status, body } = await session.send<Record<string, unknown>>(
        method,
        address,
        method === 'GET' ? undefined : {},
      );
      expect([act, status, body['code']]).toEqual([act, 403, 'step-up-needed']);
    }
  });

  it('are open for ten minutes after a sign-in', async () => {
    expect((await (await sessionAfter('9 minutes')).get('/network/export?format=json')).status).toBe(200);
  });

  it('are shut to a session of which nothing says when its member was confirmed', async () => {
    const session = await openAnotherSession(test, secretariat.memberId);
    await test.db.query('update session set verified_at = default where csrf_token = $1', [
      session.options.csrfToken,
    ]);
    const { status, body } = await session.get('/network/export?format=json');
    expect({ status, code: body['code'] }).toEqual({ status: 403, code: 'step-up-needed' });
  });

  it('say nothing to those who may not do them in any case', async () => {
    const session = await sessionAfter('11 minutes', await network.as('EE', 'ngo'));
    expect((await session.get('/network/export?format=json')).status).toBe(404);
  });
});

describe('a confirmation', () => {
  it('by the passphrase opens them again, at once and in that session alone', async () => {
    const [session, other] = [await sessionAfter('11 minutes'), await sessionAfter('11 minutes')];
    const refused = await session.get('/network/export?format=json');
    expect(refused).toMatchObject({ status: 403, body: { code: 'step-up-needed', methods: ['passphrase'] } });
    expect((await verify(session)).status).toBe(204);
    expect((await session.get('/network/export?format=json')).status).toBe(200);
    expect((await other.get('/network/export?format=json')).status).toBe(403);
    expect((await auditRows(test, 'session.verified'))[0]).toMatchObject({
      actor_id: secretariat.memberId,
      detail: { by: 'passphrase' },
    });
  });

  it('by another passphrase opens nothing, and is in the audit log', async () => {
    const session = await sessionAfter('11 minutes');
    expect(await verify(session, 'quite another passphrase')).toMatchObject({
      status: 403,
      body: { code: 'verification-refused' },
    });
    expect((await session.get('/session/verification')).status).toBe(403);
    expect(await auditRows(test, 'session.verification-refused')).toHaveLength(1);
  });

  it('cannot be guessed: attempts count with those to sign in', async () => {
    const session = await sessionAfter('11 minutes');
    const answers = [];
    for (let attempt = 0; attempt < 7; attempt++)
      answers.push((await verify(session, 'quite another passphrase')).status);
    expect(answers).toEqual([403, 403, 403, 403, 403, 429, 429]);
    expect((await verify(session)).status).toBe(429);
  });

  it('has no way where the member has nothing to show', async () => {
    const session = await sessionAfter('11 minutes', await network.as('FI', 'ngo'));
    const refused = await session.get('/session/verification');
    expect(refused.body).toMatchObject({ code: 'step-up-needed', methods: [] });
    expect((await verify(session)).status).toBe(403);
  });
});
