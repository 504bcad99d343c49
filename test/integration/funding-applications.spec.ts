import { newId } from '../../src/platform/persistence/id.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  aCall,
  aFund,
  anApplication,
  approve,
  grantTo,
  openFund,
  submitApplication,
  type ApplicationBody,
  type FundBody,
  type GrantBody,
} from '../support/funding.ts';
import { succeeded } from '../support/meetings.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let colleague: TestMember;
let latvia: TestMember;
let estonia: TestMember;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  [secretariat, colleague] = [await network.secretariat(), await network.secretariatColleague()];
  [latvia, estonia] = [await network.as('LV', 'government'), await network.as('EE', 'ngo')];
});
afterAll(() => test.close());

const approval = (grantedCents = 800_000) => ({ outcome: 'approved', grantedCents, reason: 'It is needed.' });
const read = async (who: TestMember, id: string): Promise<ApplicationBody> =>
  succeeded(await who.get<ApplicationBody>(`/funding-applications/${id}`));

describe('a fund', () => {
  it('is added by the secretariat, and read by teams and auditors, and by nobody else', async () => {
    const { fundId } = await openFund(secretariat);
    for (const reader of [latvia, await network.as('DK', 'ngo'), await network.auditor()])
      expect((await reader.get(`/funds/${fundId}`)).status).toBe(200);
    for (const other of [await network.networkMember('LV'), await network.observer()])
      expect((await other.get(`/funds/${fundId}`)).status).toBe(404);
    expect((await latvia.post('/funds', aFund())).status).toBe(404);
  });

  it('concerns the teams of the countries that it supports, and those whom it names', async () => {
    const { fundId } = await openFund(secretariat);
    const concerned = async (who: TestMember) =>
      succeeded(await who.get<{ concerned: boolean }>('/funds?limit=1')).concerned;
    const denmark = await network.as('DK', 'resource');
    expect([await concerned(latvia), await concerned(denmark)]).toEqual([true, false]);
    succeeded(await secretariat.put(`/funds/${fundId}/deciders`, { memberIds: [denmark.memberId] }));
    expect(await concerned(denmark)).toBe(true);
  });

  it('comes in pages, the latest first', async () => {
    const fund = async (firstDay: string) =>
      succeeded(await secretariat.post<{ id: string }>('/funds', aFund({ firstDay }))).id;
    const ids = [await fund('2028-03-01'), await fund('2028-01-01'), await fund('2028-01-01')];
    const seen: string[] = [];
    let after = '';
    do {
      const { items, next } = succeeded(
        await secretariat.get<{ items: { id: string }[]; next: string | null }>(`/funds?limit=2${after}`),
      );
      seen.push(...items.map(({ id }) => id));
      after = next ? `&after=${next}` : '';
    } while (after);
    expect(seen.filter((id) => ids.includes(id))).toEqual([ids[0], ids[2], ids[1]]);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it.each<[string, object]>([
    ['a negative amount', { totalCents: -1 }],
    ['nothing', { totalCents: 0 }],
    ['half a cent', { totalCents: 0.5 }],
    ['more than an amount may be', { totalCents: 1_000_000_000_001 }],
    ['an amount in words', { totalCents: '1' }],
    ['a currency that the Network does not use', { currency: 'USD' }],
    ['more than a whole', { percent: 101 }],
    ['no country', { countries: [] }],
    ['a country twice', { countries: ['LV', 'LV'] }],
    ['a day that does not exist', { firstDay: '2026-02-30' }],
    ['a field of its own', { grantedCents: 5 }],
  ])('with %s is refused', async (_, change) => {
    const { status, body } = await secretariat.post('/funds', aFund(change));
    expect([status, body['code']]).toEqual([400, 'invalid-input']);
  });

  it('that ends before it begins is refused', async () => {
    const { body } = await secretariat.post('/funds', aFund({ lastDay: '2025-12-31' }));
    expect(body['code']).toBe('fund-dates');
  });

  it('is decided on by holders of a seat alone', async () => {
    const { fundId } = await openFund(secretariat);
    const police = await network.networkMember('DK');
    const answer = await secretariat.put(`/funds/${fundId}/deciders`, { memberIds: [police.memberId] });
    expect([answer.status, answer.body['code']]).toEqual([422, 'decider-not-seated']);
  });
});

describe('a call', () => {
  const open = async (more: object) => {
    const { id } = succeeded(await secretariat.post<{ id: string }>('/funds', aFund()));
    const answer = await secretariat.post(`/funds/${id}/calls`, aCall(more));
    return { ...answer, fund: succeeded(await secretariat.get<FundBody>(`/funds/${id}`)) };
  };

  it('keeps what the clock on the wall says and the instant that it means', async () => {
    const { fund } = await open({ closesAt: '2027-07-01T12:00' });
    expect(fund.calls).toMatchObject([
      {
        closesWall: '2027-07-01T12:00',
        closesAt: '2027-07-01T09:00:00.000Z',
        timeZone: 'Europe/Riga',
        state: 'open',
      },
    ]);
  });

  it('cannot close in the hour that the clock skips', async () => {
    const { status, body } = await open({ closesAt: '2027-03-28T03:30' });
    expect([status, body['code']]).toEqual([422, 'meeting-time-skipped']);
  });

  it('asks which is meant in the hour that comes twice, and closes then', async () => {
    const { body } = await open({ closesAt: '2027-10-31T03:30' });
    expect(body['code']).toBe('meeting-time-repeated');
    const { fund } = await open({ closesAt: '2027-10-31T03:30', closesRepeat: 'second' });
    expect(fund.calls[0]!.closesAt).toBe('2027-10-31T01:30:00.000Z');
  });

  it('that closes before it opens is refused', async () => {
    expect((await open({ opensAt: '2029-12-02T09:00' })).body['code']).toBe('call-times');
  });

  it('takes nothing before it opens, and nothing once it has closed', async () => {
    const { fund: early } = await open({ opensAt: '2029-01-01T09:00' });
    const { fund: late } = await open({ closesAt: '2026-02-01T09:00' });
    for (const { calls } of [early, late]) {
      const { body } = await latvia.post(`/funding-calls/${calls[0]!.id}/applications`, anApplication());
      expect(body['code']).toBe('call-closed');
    }
    const { callId } = await openFund(secretariat);
    const { id } = succeeded(
      await latvia.post<{ id: string }>(`/funding-calls/${callId}/applications`, anApplication()),
    );
    await test.db.query('update funding_call set closes_at = app_now() where id = $1', [callId]);
    const { body } = await latvia.post(`/funding-applications/${id}/submission`, { revision: 1 });
    expect(body['code']).toBe('call-closed');
  });
});

describe('an application', () => {
  it('is drafted by a seat for its own country, kept from everybody else, and submitted', async () => {
    const { fundId, callId } = await openFund(secretariat);
    const { id } = succeeded(
      await latvia.post<{ id: string }>(`/funding-calls/${callId}/applications`, anApplication()),
    );
    expect(await read(await network.as('LV', 'ngo'), id)).toMatchObject({
      country: 'LV',
      state: 'draft',
      costCents: 1_000_000,
      requestedCents: 800_000,
      may: { edit: true, submit: true, propose: false, second: false },
    });
    for (const other of [secretariat, estonia, await network.auditor()]) {
      expect((await other.get(`/funding-applications/${id}`)).status).toBe(404);
      expect(succeeded(await other.get<FundBody>(`/funds/${fundId}`)).applications).toEqual([]);
    }
    const { revision } = succeeded(
      await latvia.put<ApplicationBody>(
        `/funding-applications/${id}`,
        anApplication({ revision: 1, title: 'Ours' }),
      ),
    );
    expect(
      (await latvia.put(`/funding-applications/${id}`, anApplication({ revision: 1 }))).body['code'],
    ).toBe('changed-meanwhile');
    succeeded(await latvia.post(`/funding-applications/${id}/submission`, { revision }));
    expect(await read(secretariat, id)).toMatchObject({
      title: 'Ours',
      state: 'submitted',
      may: { propose: true },
    });
    for (const body of [anApplication({ revision: 3 }), { revision: 3 }]) {
      const way = 'title' in body ? latvia.put : latvia.post;
      const path = 'title' in body ? '' : '/submission';
      expect((await way(`/funding-applications/${id}${path}`, body)).body['code']).toBe(
        'application-not-draft',
      );
    }
  });

  it('of one country is nothing that another country can read, change, or see counted', async () => {
    const { fundId, callId } = await openFund(secretariat);
    const { id } = await submitApplication(latvia, callId);
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['PUT', '', anApplication({ revision: 2 })],
      ['POST', '/submission', { revision: 2 }],
      ['POST', '/decisions', approval()],
      ['POST', '/decisions/second', { confirms: true }],
    ] as const)
      expect((await estonia.send(method, `/funding-applications/${id}${path}`, body)).status).toBe(404);
    const fund = succeeded(await estonia.get<FundBody>(`/funds/${fundId}`));
    expect([fund.applications, fund.grants, fund.deciders]).toEqual([[], [], null]);
  });

  it('is one a country and call, and of a supported country', async () => {
    const { callId } = await openFund(secretariat);
    const apply = (who: TestMember) => who.post(`/funding-calls/${callId}/applications`, anApplication());
    const answers = await Promise.all([apply(latvia), apply(await network.as('LV', 'ngo'))]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await apply(await network.as('DK', 'ngo'))).body['code']).toBe('fund-not-for-country');
    expect((await apply(secretariat)).status).toBe(404);
    expect((await latvia.post(`/funding-calls/${newId()}/applications`, anApplication())).status).toBe(404);
  });

  it('asks for no more than the part that the fund bears', async () => {
    const { callId } = await openFund(secretariat);
    const { id } = succeeded(
      await latvia.post<{ id: string }>(
        `/funding-calls/${callId}/applications`,
        anApplication({ ownPublicCents: 149_999 }),
      ),
    );
    const { body } = await latvia.post(`/funding-applications/${id}/submission`, { revision: 1 });
    expect(body['code']).toBe('application-own-part');
  });

  it.each<[string, object]>([
    ['a negative contribution', { ownPublicCents: -1 }],
    ['an overflowing line', { lines: [{ category: 'staff', description: 'All', cents: 2 ** 53 }] }],
    ['a kind of cost that is none', { lines: [{ category: 'bribes', description: 'All', cents: 5 }] }],
    ['a country of its own', { country: 'EE' }],
  ])('with %s is refused', async (_, change) => {
    const { callId } = await openFund(secretariat);
    const { status, body } = await latvia.post(
      `/funding-calls/${callId}/applications`,
      anApplication(change),
    );
    expect([status, body['code']]).toEqual([400, 'invalid-input']);
  });
});

describe('a decision', () => {
  it('takes two different people, and what is weighed is not for the applicant', async () => {
    const { fundId, callId } = await openFund(secretariat);
    const { id } = await submitApplication(latvia, callId);
    const at = `/funding-applications/${id}/decisions`;
    succeeded(await secretariat.post(at, approval(700_001)));
    expect((await secretariat.post(`${at}/second`, { confirms: true })).body['code']).toBe(
      'second-person-needed',
    );
    expect((await colleague.post(at, approval())).body['code']).toBe('decision-proposed');
    expect((await read(latvia, id)).decisions).toEqual([]);
    succeeded(await colleague.post(`${at}/second`, { confirms: false, reason: 'Too much.' }));
    expect((await read(latvia, id)).decisions).toEqual([]);
    expect((await read(await network.auditor(), id)).decisions).toMatchObject([{ state: 'returned' }]);
    succeeded(await colleague.post(at, approval(600_001)));
    succeeded(await secretariat.post(`${at}/second`, { confirms: true }));
    const decided = await read(latvia, id);
    expect(decided).toMatchObject({ state: 'decided', outcome: 'approved' });
    expect(decided.decisions).toMatchObject([{ state: 'confirmed', grantedCents: 600_001 }]);
    expect((await colleague.post(at, approval())).body['code']).toBe('application-not-waiting');
    const grant = succeeded(await latvia.get<GrantBody>(`/grants/${decided.grantId}`));
    expect(grant).toMatchObject({ grantedCents: 600_001, budgetCents: 800_001, remainingCents: 600_001 });
    expect(grant.lines.map(({ cents }) => cents)).toEqual([560_001, 240_000]);
    const { balances } = succeeded(await estonia.get<FundBody>(`/funds/${fundId}`));
    expect(balances.find(({ country }) => country === 'LV')).toMatchObject({
      grantedCents: 600_001,
      paidCents: null,
    });
  });

  it('can be taken by a named seat holder of another country, and never by the applicant’s', async () => {
    const { fundId, callId } = await openFund(secretariat);
    const { id } = await submitApplication(latvia, callId);
    const denmark = await network.as('DK', 'ngo');
    const at = `/funding-applications/${id}/decisions`;
    expect((await denmark.post(at, approval())).status).toBe(404);
    const colleagueAtHome = await network.as('LV', 'ngo');
    const memberIds = [denmark.memberId, colleagueAtHome.memberId];
    succeeded(await secretariat.put(`/funds/${fundId}/deciders`, { memberIds }));
    expect((await colleagueAtHome.post(at, approval())).status).toBe(404);
    succeeded(await denmark.post(at, approval()));
    succeeded(await secretariat.put(`/funds/${fundId}/deciders`, { memberIds: [] }));
    expect((await denmark.get(`/funding-applications/${id}`)).status).toBe(404);
  });

  it('of somebody of the applicant’s country is refused by the database itself', async () => {
    const { callId } = await openFund(secretariat);
    const { id } = await submitApplication(latvia, callId);
    const insert = (proposedBy: string, secondedBy: string) =>
      test.db.query(
        `
          insert into application_decision (
            id, application_id, outcome, granted_cents, reason, state, proposed_by, proposed_at, seconded_by,
            seconded_at
          )
          values ($1, $2, 'approved', 5, 'Ours.', 'confirmed', $3, app_now(), $4, app_now())`,
        [newId(), id, proposedBy, secondedBy],
      );
    const ngo = await network.as('LV', 'ngo');
    await expect(insert(ngo.memberId, secretariat.memberId)).rejects.toThrow('takes no part');
    await expect(insert(secretariat.memberId, ngo.memberId)).rejects.toThrow('takes no part');
    await expect(insert(secretariat.memberId, secretariat.memberId)).rejects.toThrow('two_people');
  });

  it('is not taken by a secretariat member of the applicant’s country either', async () => {
    const { callId } = await openFund(secretariat, { countries: ['DK'] });
    const { id } = await submitApplication(await network.as('DK', 'government'), callId);
    expect((await secretariat.post(`/funding-applications/${id}/decisions`, approval())).status).toBe(404);
    expect((await read(secretariat, id)).may).toMatchObject({ propose: false, second: false });
  });

  it.each([
    ['nothing', approval(0)],
    ['more than was asked for', approval(800_001)],
    ['something that is refused', { ...approval(5), outcome: 'refused' }],
  ])('that grants %s is refused', async (_, body) => {
    const { callId } = await openFund(secretariat);
    const { id } = await submitApplication(latvia, callId);
    const answer = await secretariat.post(`/funding-applications/${id}/decisions`, body);
    expect([answer.status, answer.body['code']]).toEqual([422, 'grant-amount']);
  });

  it('on the last cents of a fund is taken once, when two are confirmed at the same time', async () => {
    const { fundId, callId } = await openFund(secretariat, { totalCents: 1_000_000 });
    const [one, two] = [await submitApplication(latvia, callId), await submitApplication(estonia, callId)];
    for (const { id } of [one, two])
      succeeded(await secretariat.post(`/funding-applications/${id}/decisions`, approval()));
    const answers = await Promise.all(
      [one, two].map(({ id }) =>
        colleague.post(`/funding-applications/${id}/decisions/second`, { confirms: true }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body['code']).toBe('fund-exhausted');
    const fund = succeeded(await secretariat.get<FundBody>(`/funds/${fundId}`));
    expect([fund.grantedCents, fund.grants.length]).toEqual([800_000, 1]);
  });

  it('by two at once is confirmed once', async () => {
    const { callId } = await openFund(secretariat);
    const { id } = await submitApplication(latvia, callId);
    const at = `/funding-applications/${id}/decisions`;
    succeeded(await secretariat.post(at, approval()));
    const third = await network.secretariatMember('third');
    const answers = await Promise.all(
      [colleague, third].map((who) => who.post(`${at}/second`, { confirms: true })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await test.db.query('select from fund_grant where application_id = $1', [id])).toHaveLength(1);
  });
});

it('every step of an application is in the audit log, by ids and amounts alone', async () => {
  const { callId } = await openFund(secretariat);
  const application = await submitApplication(latvia, callId, { title: 'Words that the log does not say' });
  await approve(network, application);
  const rows = await test.db.query<{ action: string; detail: object }[]>(
    'select action, detail from audit_entry where object_id = $1 order by id',
    [application.id],
  );
  expect(rows.map(({ action }) => action.split('.')[1])).toEqual([
    'drafted',
    'submitted',
    'decision-proposed',
    'decided',
  ]);
  expect(JSON.stringify(rows)).not.toContain('Words that');
});

it('a grant of one country is not there for another', async () => {
  const id = await grantTo(network, 'LV');
  for (const other of [estonia, await network.networkMember('LV'), await network.observer()])
    expect((await other.get(`/grants/${id}`)).status).toBe(404);
  expect((await (await network.auditor()).get(`/grants/${id}`)).status).toBe(200);
});
