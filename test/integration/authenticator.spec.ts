import { createHash } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import {
  auditRows,
  clientOf,
  cookieOf,
  createOneTimeLink,
  givePassphrase,
  PASSPHRASE,
  type SessionBody,
} from '../support/accounts.ts';
import { type ApiResponse, ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openAnotherSession } from '../support/sessions.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

interface StepBody extends SessionBody {
  readonly secondStep?: string;
  readonly code?: string;
}

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;
/** A session of hers that stands whatever else ends. */
let hers: ApiClient;

beforeAll(async () => {
  test = await startApp({ environment: { TRUSTED_PROXIES: '127.0.0.1' } });
  network = await createTestNetwork(test);
  denmark = await network.as('DK', 'government');
  await givePassphrase(test, denmark.memberId);
}, 60_000);
afterAll(() => test.close());
beforeEach(async () => {
  await test.db.query('truncate sign_in_limit, sign_in_challenge, recovery_code, authenticator, delivery');
  hers = await openAnotherSession(test, denmark.memberId);
});

/** The member's app, as its clock shows codes: so many half minutes away from now. */
class App {
  private readonly totp: TOTP;
  constructor(secret: string) {
    this.totp = new TOTP({ secret: Secret.fromBase32(secret) });
  }

  code = (steps = 0): string => this.totp.generate({ timestamp: Date.now() + steps * 30_000 });
}

/** Sets an app up by its first code, which is spent by that. */
async function setUp(member = hers): Promise<{ app: App; codes: string[] }> {
  const { body } = await member.post<{ secret: string; uri: string }>('/authenticator');
  const app = new App(body.secret);
  const confirmed = await member.post<{ codes: string[] }>('/authenticator/confirmation', {
    code: app.code(-1),
  });
  if (confirmed.status !== 200) throw new Error(JSON.stringify(confirmed.body));
  return { app, codes: confirmed.body.codes };
}

const post = (path: string, body: object, place = '192.0.2.1'): Promise<ApiResponse<StepBody>> =>
  new ApiClient(test.url).post<StepBody>(path, body, { 'x-forwarded-for': place });
const firstStep = async (place?: string): Promise<string> =>
  (await post('/session', { email: denmark.email, passphrase: PASSPHRASE }, place)).body.secondStep!;
const secondStep = async (code: string, place?: string) =>
  post('/session/second-step', { secondStep: await firstStep(place), code }, place);
const wrongCode = (app: App): string => String((Number(app.code()) + 500_000) % 1_000_000).padStart(6, '0');

const REFUSED = { status: 403, body: { code: 'verification-refused' } };
const noticed = async (): Promise<string> =>
  JSON.stringify(
    await test.db.query(`select text from delivery where event like 'sign-in-notice:%' order by id`),
  );

describe('an authenticator app', () => {
  it('is asked for a code after the passphrase, and nobody is signed in before', async () => {
    const { app } = await setUp();
    const answer = await post('/session', { email: denmark.email, passphrase: PASSPHRASE });
    expect(answer.body).toMatchObject({ member: null, csrfToken: null, secondStep: expect.any(String) });
    expect(cookieOf(answer)).toBe('');
    const signedIn = await post('/session/second-step', {
      secondStep: answer.body.secondStep,
      code: app.code(),
    });
    expect(signedIn).toMatchObject({ status: 200, body: { member: { id: denmark.memberId } } });
    expect((await clientOf(test, signedIn).get('/session/verification')).status).toBe(200);
    expect((await auditRows(test, 'session.opened'))[0]).toMatchObject({
      detail: { by: 'passphrase+code' },
    });
    expect(await noticed()).toContain('turned on for your account');
  });

  it('has a secret that neither the database nor the audit log tells', async () => {
    const { body } = await hers.post<{ secret: string; uri: string }>('/authenticator');
    expect(body.uri).toContain(`secret=${body.secret}`);
    const [row] = await test.db.query<{ sealed: Buffer }[]>(
      'select sealed_secret as sealed from authenticator',
    );
    const secret = Buffer.from(Secret.fromBase32(body.secret).buffer);
    expect(row!.sealed.includes(secret)).toBe(false);
    expect(JSON.stringify(await auditRows(test, 'authenticator.begun'))).not.toContain(body.secret);
  });

  it('that was not confirmed by a code is asked for nothing', async () => {
    const { body } = await hers.post<{ secret: string }>('/authenticator');
    expect(
      await hers.post('/authenticator/confirmation', { code: wrongCode(new App(body.secret)) }),
    ).toMatchObject(REFUSED);
    expect(await firstStep()).toBeUndefined();
  });

  it('shows codes that let in once', async () => {
    const { app } = await setUp();
    const code = app.code();
    expect((await secondStep(code)).status).toBe(200);
    expect(await secondStep(code)).toMatchObject(REFUSED);
    const steps = [await firstStep(), await firstStep()];
    const next = app.code(1);
    const answers = await Promise.all(
      steps.map((step) => post('/session/second-step', { secondStep: step, code: next })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403]);
  });

  it('whose clock is an hour off lets nobody in', async () => {
    const { app } = await setUp();
    for (const steps of [120, -120]) expect(await secondStep(app.code(steps))).toMatchObject(REFUSED);
    expect((await secondStep(app.code())).status).toBe(200);
  });

  it('waits five minutes for the code, of the member who began alone', async () => {
    const { app } = await setUp();
    const estonia = await network.as('EE', 'ngo');
    const theirs = await setUp(estonia);
    const step = await firstStep();
    expect(await post('/session/second-step', { secondStep: step, code: theirs.app.code() })).toMatchObject(
      REFUSED,
    );
    await test.db.query(`update sign_in_challenge set expires_at = app_now() - interval '1 second'`);
    expect(await post('/session/second-step', { secondStep: step, code: app.code() })).toMatchObject(REFUSED);
  });

  it('cannot be guessed: fifty wrong codes come to an end, from many places too', async () => {
    const { app } = await setUp();
    const wrong = wrongCode(app);
    const step = await firstStep();
    const answers: number[] = [];
    for (let guess = 0; guess < 50; guess++)
      answers.push(
        (await post('/session/second-step', { secondStep: step, code: wrong }, `198.51.${guess}.1`)).status,
      );
    expect(answers.filter((status) => status === 403)).toHaveLength(30);
    expect(answers.slice(30)).toEqual(Array.from({ length: 20 }, () => 429));
    expect((await secondStep(app.code(), '203.0.113.7')).status).toBe(429);
  });

  it('is asked for also after a new passphrase was chosen by the link of a mail', async () => {
    const { app } = await setUp();
    const token = await createOneTimeLink(test, denmark.memberId, 'renew');
    const answer = await post('/links/accept', { token, passphrase: PASSPHRASE });
    expect(answer.body).toMatchObject({ member: null, secondStep: expect.any(String) });
    expect(cookieOf(answer)).toBe('');
    const { secondStep: step } = answer.body;
    expect((await post('/session/second-step', { secondStep: step, code: app.code() })).status).toBe(200);
  });

  it('is turned off by its member, who is told', async () => {
    await setUp();
    expect((await hers.del('/authenticator')).status).toBe(204);
    expect((await hers.get('/authenticator')).body).toEqual({ since: null, recoveryCodes: 0 });
    expect(await firstStep()).toBeUndefined();
    expect(await noticed()).toContain('turned off for your account');
  });

  it('confirms what has weight, in place of the passphrase', async () => {
    const { app } = await setUp();
    hers = await openAnotherSession(test, denmark.memberId);
    await test.db.query(`update session set verified_at = app_now() - interval '11 minutes'`);
    expect((await hers.get('/session/verification')).body).toMatchObject({ methods: ['code'] });
    expect(await hers.post('/session/verification/passphrase', { passphrase: PASSPHRASE })).toMatchObject(
      REFUSED,
    );
    expect(await hers.post('/session/verification/code', { code: wrongCode(app) })).toMatchObject(REFUSED);
    expect((await hers.post('/session/verification/code', { code: app.code() })).status).toBe(204);
    expect((await hers.get('/session/verification')).status).toBe(200);
  });
});

describe('a recovery code', () => {
  it('lets in once without the app, however it is typed, and its member is told', async () => {
    const { codes } = await setUp();
    expect(codes).toHaveLength(10);
    expect(codes[0]).toMatch(/^[A-Z2-7]{4}(-[A-Z2-7]{4}){5}$/);
    expect((await secondStep(codes[0]!.toLowerCase().replaceAll('-', ' '))).status).toBe(200);
    expect(await secondStep(codes[0]!)).toMatchObject(REFUSED);
    expect((await hers.get('/authenticator')).body).toMatchObject({ recoveryCodes: 9 });
    expect(await noticed()).toContain('One of your recovery codes was used.');
  });

  it('of the 80 bits that an earlier version gave lets in once too', async () => {
    await setUp();
    const earlier = 'K3QF-7ZPA-B2CD-E4FG';
    await test.db.query('insert into recovery_code (member_id, code_hash) values ($1, $2)', [
      denmark.memberId,
      createHash('sha256').update(earlier.replaceAll('-', '')).digest(),
    ]);
    expect((await secondStep(earlier)).status).toBe(200);
    expect(await secondStep(earlier)).toMatchObject(REFUSED);
  });

  it('is kept as a digest alone, and stops working when new ones are made', async () => {
    const { codes } = await setUp();
    const dump = JSON.stringify(
      await test.db.query(`select encode(code_hash, 'escape') as hash from recovery_code`),
    );
    for (const code of codes) expect(dump).not.toContain(code.replaceAll('-', ''));
    const { body } = await hers.post<{ codes: string[] }>('/authenticator/recovery-codes');
    expect(await secondStep(codes[1]!)).toMatchObject(REFUSED);
    expect((await secondStep(body.codes[1]!)).status).toBe(200);
  });
});
