import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import type { NotificationView } from '../../src/notifications/dto/notification.view.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { resetDatabase } from '../support/database-reset.ts';
import type { ApiResponse } from '../support/api-client.ts';
import {
  aFund,
  type FundBody,
  grantTo,
  openFund,
  type ReportBody,
  submitApplication,
  submitReport,
} from '../support/funding.ts';
import { type ProblemBody, succeeded } from '../support/meetings.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
}, 60_000);
beforeEach(async () => {
  await resetDatabase(test);
  network = await createTestNetwork(test);
  [secretariat] = [
    await network.secretariat(),
    await network.secretariatColleague(),
    await network.auditor(),
  ];
}, 60_000);
afterAll(() => test.close());

const codeOf = async (answer: Promise<ApiResponse<unknown>>): Promise<string> =>
  ((await answer).body as ProblemBody).code;
const facts = (more: object = {}): object => {
  const { percent: _percent, countries: _countries, ...rest } = aFund();
  return { ...rest, revision: 1, ...more };
};

describe('a fund', () => {
  it('is changed by the secretariat, from what it read, and by nobody else', async () => {
    const { id } = succeeded(await secretariat.post<{ id: string }>('/funds', aFund()));
    const address = `/funds/${id}`;
    const change = facts({ title: 'Shelters', donor: 'A foundation', currency: 'SEK', totalCents: 10_000 });
    succeeded(await secretariat.put(address, change));
    expect(succeeded(await secretariat.get<FundBody>(address))).toMatchObject({
      title: 'Shelters',
      donor: 'A foundation',
      currency: 'SEK',
      totalCents: 10_000,
      revision: 2,
    });
    expect(await codeOf(secretariat.put(address, change))).toBe('changed-meanwhile');
    for (const by of [await network.as('LV', 'ngo'), await network.auditor()])
      expect((await by.put(address, facts({ revision: 2 }))).status).toBe(404);
    expect(await codeOf(secretariat.put(address, facts({ revision: 2, lastDay: '2025-01-01' })))).toBe(
      'fund-dates',
    );
    const [entry] = await test.db.query<{ detail: object }[]>(
      `select detail from audit_entry where action = 'fund.changed'`,
    );
    expect(entry!.detail).toEqual({ cents: 10_000, currency: 'SEK', revision: 2 });
  });

  it('keeps what calls and grants rest on', async () => {
    const { fundId, callId } = await openFund(secretariat);
    await grantTo(network, 'LV', { callId });
    const change = (more: object) => secretariat.put(`/funds/${fundId}`, facts(more));
    expect(await codeOf(change({ currency: 'DKK' }))).toBe('fund-currency');
    const below = (await change({ totalCents: 799_999 })).body as unknown as ProblemBody;
    expect(below).toMatchObject({ code: 'fund-total', grantedCents: 800_000 });
    expect(await codeOf(change({ lastDay: '2029-11-30' }))).toBe('fund-period');
    expect(await codeOf(change({ firstDay: '2026-02-01' }))).toBe('fund-period');
    succeeded(await change({ totalCents: 800_000, lastDay: '2029-12-01', title: 'Enough' }));
  });

  it('stays whole when it shrinks while something is granted of it', async () => {
    const { fundId, callId } = await openFund(secretariat);
    const application = await submitApplication(await network.as('LV', 'government'), callId);
    const address = `/funding-applications/${application.id}/decisions`;
    succeeded(
      await secretariat.post(address, { outcome: 'approved', grantedCents: 800_000, reason: 'Yes.' }),
    );
    const colleague = await network.secretariatColleague();
    await Promise.all([
      colleague.post(`${address}/second`, { confirms: true }),
      secretariat.put(`/funds/${fundId}`, facts({ totalCents: 500_000 })),
    ]);
    const { grantedCents, totalCents } = succeeded(await secretariat.get<FundBody>(`/funds/${fundId}`));
    expect(grantedCents).toBeLessThanOrEqual(totalCents);
  });
});

describe('an application that is submitted', () => {
  it('is told once to those who may decide, and to nobody of the country that asks', async () => {
    const { fundId, callId } = await openFund(secretariat);
    const [finland, latvian] = [await network.as('FI', 'resource'), await network.as('LV', 'ngo')];
    succeeded(
      await secretariat.put(`/funds/${fundId}/deciders`, { memberIds: [finland.memberId, latvian.memberId] }),
    );
    const { id } = await submitApplication(await network.as('LV', 'government'), callId);
    const relay = test.app.get(OutboxRelay);
    await relay.drain();
    await relay.drain();
    const told = async (by: TestMember) =>
      succeeded(await by.get<{ items: NotificationView[] }>('/notifications')).items.filter(
        ({ kind }) => kind === 'application-submitted',
      );
    for (const by of [secretariat, await network.secretariatColleague(), finland])
      expect(await told(by)).toMatchObject([
        { object: { kind: 'funding-application', id, title: 'National coordination' }, times: 1 },
      ]);
    for (const by of [latvian, await network.as('EE', 'ngo'), await network.auditor()])
      expect(await told(by)).toEqual([]);
    const lines = await test.db.query<{ line: string }[]>(
      `select line from digest_line where url like '%/funding%' or url like '%/applications/%'`,
    );
    expect(lines).toHaveLength(3);
    expect(lines.map(({ line }) => line).join()).not.toContain('Latvia');
  });
});

describe('a report that is opened again', () => {
  it('keeps its lines as they were, with who opened it, when and why', async () => {
    const grantId = await grantTo(network, 'LV');
    const report = await submitReport(network, 'LV', grantId, [
      { description: 'Room in March', amountCents: 50_000 },
      { description: 'Zxhidden', invoiceNumber: 'Zxnumber', sensitive: true },
    ]);
    const address = `/grant-reports/${report.id}`;
    succeeded(await secretariat.post(`${address}/reopening`, { reason: 'Look at the room.' }));
    const team = await network.as('LV', 'government');
    const opened = succeeded(await team.get<ReportBody>(address));
    const [line] = opened.lines;
    succeeded(await team.del(`${address}/lines/${line!.id}`));
    const [happened] = succeeded(await team.get<ReportBody>(address)).history;
    expect(happened).toMatchObject({
      state: 'reopened',
      reason: 'Look at the room.',
      lines: [
        { number: 1, description: 'Room in March', amountCents: 50_000, declaredCents: 50_000 },
        { number: 2, description: 'Zxhidden', invoiceNumber: 'Zxnumber' },
      ],
    });
    const seen = succeeded(await (await network.auditor()).get<ReportBody>(address));
    expect(seen.history[0]!.lines).toMatchObject([
      { description: 'Room in March' },
      { description: null, invoiceNumber: null },
    ]);
    expect(JSON.stringify(seen)).not.toContain('Zx');
    expect((await (await network.as('EE', 'ngo')).get(address)).status).toBe(404);
  });
});
