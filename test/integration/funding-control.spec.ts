import fc from 'fast-check';
import { newId } from '../../src/platform/persistence/id.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { addDocument } from '../support/documents.ts';
import {
  aLine,
  anApplication,
  aPeriod,
  certify,
  controlAt,
  grantTo,
  openFund,
  split,
  submitReport,
  type FundBody,
  type GrantBody,
  type ReportBody,
} from '../support/funding.ts';
import { createDraftMeeting, succeeded } from '../support/meetings.ts';
import { findChromium } from '../../src/platform/print/chromium.ts';
import {
  accessibilityFaults,
  havePdfPrograms,
  inspectPdf,
  pdfProgramFaults,
} from '../support/pdf-accessibility.ts';
import { fontsOf } from '../support/pdf-fonts.ts';
import { pdfPageTexts } from '../support/pdf-text.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

const chromium = await findChromium(process.env['CHROMIUM_PATH']);

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let colleague: TestMember;
let latvia: TestMember;
let estonia: TestMember;
let auditor: TestMember;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  [secretariat, colleague] = [await network.secretariat(), await network.secretariatColleague()];
  [latvia, estonia] = [await network.as('LV', 'government'), await network.as('EE', 'ngo')];
  auditor = await network.auditor();
});
afterAll(() => test.close());

const grantOf = async (id: string, who = latvia): Promise<GrantBody> =>
  succeeded(await who.get<GrantBody>(`/grants/${id}`));
const reportOf = async (id: string, who = secretariat): Promise<ReportBody> =>
  succeeded(await who.get<ReportBody>(`/grant-reports/${id}`));
const second = (who: TestMember, report: string, line: string, confirms = true) =>
  who.post(`${controlAt(report, line)}/second`, { confirms, reason: confirms ? undefined : 'Look again.' });

/** What must hold of every row, whatever happened. */
async function expectWhole(): Promise<void> {
  const broken = await test.db.query(
    `
      select g.id
      from fund_grant g
      left join lateral (
        select coalesce(sum(l.certified_cents), 0) as certified from report_line l where l.grant_id = g.id
      ) l on true
      left join lateral (
        select coalesce(sum(p.cents), 0) as paid from grant_payment p where p.grant_id = g.id
      ) p on true
      where g.certified_cents <> l.certified or g.paid_cents <> p.paid
        or g.certified_cents > g.granted_cents + g.own_public_cents + g.own_private_cents
        or exists (
          select
          from report_line r
          where r.grant_id = g.id and r.certified_cents + r.deducted_cents + r.parked_cents <> r.declared_cents
        )`,
  );
  expect(broken).toEqual([]);
}
afterEach(expectWhole);

describe('a report of expenses', () => {
  it('is drafted by the team alone, submitted once, and read by those who control it', async () => {
    const grant = await grantTo(network, 'LV');
    const { id } = succeeded(await secretariat.post<{ id: string }>(`/grants/${grant}/reports`, aPeriod()));
    expect((await latvia.post(`/grant-reports/${id}/submission`, { revision: 1 })).body['code']).toBe(
      'report-empty',
    );
    const draft = succeeded(await latvia.post<ReportBody>(`/grant-reports/${id}/lines`, aLine()));
    expect(draft).toMatchObject({ revision: 2, declaredCents: 0, may: { edit: true, submit: true } });
    expect((await reportOf(id)).lines).toEqual([]);
    const line = draft.lines[0]!.id;
    succeeded(await latvia.put(`/grant-reports/${id}/lines/${line}`, aLine({ amountCents: 90_000 })));
    expect((await latvia.post(`/grant-reports/${id}/submission`, { revision: 2 })).body['code']).toBe(
      'changed-meanwhile',
    );
    succeeded(await latvia.post(`/grant-reports/${id}/submission`, { revision: 3 }));
    expect((await latvia.del(`/grant-reports/${id}/lines/${line}`)).body['code']).toBe('report-not-draft');
    expect(await reportOf(id)).toMatchObject({
      state: 'submitted',
      declaredCents: 90_000,
      lines: [{ rate: { numerator: 1, denominator: 1 }, may: { propose: true, edit: false } }],
    });
    expect((await grantOf(grant)).reportedCents).toBe(90_000);
  });

  it('of another country is not there, by any address', async () => {
    const grant = await grantTo(network, 'LV');
    const { id, lines } = await submitReport(network, 'LV', grant, [{}]);
    const other = await submitReport(network, 'EE', await grantTo(network, 'EE'), [{}]);
    const line = lines[0]!.id;
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['POST', '/lines', aLine()],
      ['PUT', `/lines/${line}`, aLine()],
      ['DELETE', `/lines/${line}`, undefined],
      ['POST', '/submission', { revision: 3 }],
      ['POST', `/lines/${line}/control`, split(100_000)],
      ['POST', `/lines/${line}/control/second`, { confirms: true }],
    ] as const)
      expect((await estonia.send(method, `/grant-reports/${id}${path}`, body)).status).toBe(404);
    expect((await secretariat.post(controlAt(other.id, line), split(100_000))).status).toBe(404);
  });

  it.each<[string, object]>([
    ['VAT above the invoice', { vatCents: 100_001 }],
    ['more declared than paid', { amountCents: 100_001 }],
  ])('with %s is refused', async (_, change) => {
    const grant = await grantTo(network, 'LV');
    const { id } = succeeded(await secretariat.post<{ id: string }>(`/grants/${grant}/reports`, aPeriod()));
    expect((await latvia.post(`/grant-reports/${id}/lines`, aLine(change))).body['code']).toBe(
      'line-amounts',
    );
  });

  it('names a receipt to those alone who may read it in the library', async () => {
    const grant = await grantTo(network, 'LV');
    const ours = await addDocument(latvia, { title: 'Our receipt', audience: 'national', country: 'LV' });
    const theirs = await addDocument(estonia, {
      title: 'Their receipt',
      audience: 'national',
      country: 'EE',
    });
    const { id } = await submitReport(network, 'LV', grant, [{ documentId: ours.id }]);
    expect((await reportOf(id, latvia)).lines[0]!.document).toMatchObject({ documentId: ours.id, number: 1 });
    expect((await reportOf(id)).lines[0]).toMatchObject({ documented: true, document: null });
    const { id: draft } = succeeded(
      await secretariat.post<{ id: string }>(`/grants/${grant}/reports`, aPeriod()),
    );
    const answer = await latvia.post(`/grant-reports/${draft}/lines`, aLine({ documentId: theirs.id }));
    expect(answer.status).toBe(404);
  });

  it('hides what is sensitive from those who need not see it, and they cannot certify it', async () => {
    const denmark = await network.as('DK', 'ngo');
    const { fundId, callId } = await openFund(secretariat);
    succeeded(await secretariat.put(`/funds/${fundId}/deciders`, { memberIds: [denmark.memberId] }));
    const grant = await grantTo(network, 'LV', { callId });
    const { id, lines } = await submitReport(network, 'LV', grant, [
      { sensitive: true, description: 'Zxhidden', invoiceNumber: 'Zxnumber' },
    ]);
    for (const reader of [auditor, denmark]) {
      const answer = await reader.get<ReportBody>(`/grant-reports/${id}`);
      expect(JSON.stringify(answer.body)).not.toContain('Zx');
      expect(succeeded(answer).lines[0]).toMatchObject({ description: null, declaredCents: 100_000 });
    }
    expect((await reportOf(id)).lines[0]!.description).toBe('Zxhidden');
    expect((await denmark.post(controlAt(id, lines[0]!.id), split(100_000))).status).toBe(404);
    expect((await auditor.post(controlAt(id, lines[0]!.id), split(100_000))).status).toBe(404);
  });
});

describe('an exchange rate', () => {
  const month = async () =>
    (await test.db.query<[{ m: string }]>(`select to_char(app_now(), 'YYYY-MM') as m`))[0].m;
  const importRates = (table: string, who = secretariat) =>
    who.post('/exchange-rates/import', { table, source: 'InforEuro' });

  it('has to be there, and is frozen when a report is submitted', async () => {
    const grant = await grantTo(network, 'LV');
    const { id } = succeeded(await secretariat.post<{ id: string }>(`/grants/${grant}/reports`, aPeriod()));
    succeeded(
      await latvia.post(
        `/grant-reports/${id}/lines`,
        aLine({ currency: 'DKK', totalCents: 74_604, amountCents: 74_604 }),
      ),
    );
    const refused = await latvia.post(`/grant-reports/${id}/submission`, { revision: 2 });
    expect(refused.body).toMatchObject({ code: 'rate-missing', currencies: ['DKK'] });
    const now = await month();
    succeeded(await importRates(`month,currency,rate\n${now},DKK,7.4604\n`));
    succeeded(await latvia.post(`/grant-reports/${id}/submission`, { revision: 2 }));
    succeeded(await importRates(`${now},DKK,9\n`));
    expect((await reportOf(id)).lines[0]).toMatchObject({
      declaredCents: 10_000,
      rate: { month: now, source: 'InforEuro' },
    });
    succeeded(await secretariat.post(`/grant-reports/${id}/reopening`, { reason: 'A number is missing.' }));
    const { revision } = await reportOf(id, latvia);
    succeeded(await latvia.post(`/grant-reports/${id}/submission`, { revision }));
    expect((await reportOf(id)).declaredCents).toBe(10_000);
  });

  it('is imported by the secretariat, all lines or none, and never as a formula', async () => {
    expect((await importRates('2026-10,SEK,11', latvia)).status).toBe(404);
    const { status, body } = await importRates('2026-10,SEK,11\n2026-10,NOK,=1+1');
    expect([status, body]).toMatchObject([422, { code: 'rates-unreadable', lines: [2] }]);
    const { items } = succeeded(await latvia.get<{ items: { month: string }[] }>('/exchange-rates'));
    expect(items.filter(({ month: of }) => of === '2026-10')).toEqual([]);
  });

  it('in a table of a hundred thousand lines is refused', async () => {
    expect((await importRates('2026-10,SEK,11\n'.repeat(30_000))).status).toBe(400);
  });
});

describe('the control of a line', () => {
  it('is proposed by one and confirmed by another, and splits exactly what was declared', async () => {
    const grant = await grantTo(network, 'LV');
    const { id, lines } = await submitReport(network, 'LV', grant, [{}]);
    const at = controlAt(id, lines[0]!.id);
    expect((await secretariat.post(at, split(99_999))).body['code']).toBe('split-not-whole');
    expect((await secretariat.post(at, { ...split(90_000, 10_000), errorType: null })).body['code']).toBe(
      'split-not-whole',
    );
    succeeded(await secretariat.post(at, split(70_001, 9_999, 20_000)));
    expect((await second(secretariat, id, lines[0]!.id)).body['code']).toBe('second-person-needed');
    expect((await colleague.post(at, split(100_000))).body['code']).toBe('control-open');
    expect((await reportOf(id, latvia)).lines[0]).toMatchObject({ certifiedCents: null, controls: [] });
    succeeded(await second(colleague, id, lines[0]!.id));
    expect(await reportOf(id, latvia)).toMatchObject({
      state: 'controlled',
      certifiedCents: 70_001,
      deductedCents: 9_999,
      parkedCents: 20_000,
    });
    const { certifiedCents, payableCents, shares } = await grantOf(grant);
    expect([certifiedCents, payableCents]).toEqual([70_001, 56_001]);
    expect(shares.fundCents + shares.ownPublicCents + shares.ownPrivateCents).toBe(70_001);
  });

  it('that is sent back can be proposed anew', async () => {
    const grant = await grantTo(network, 'LV');
    const { id, lines } = await submitReport(network, 'LV', grant, [{}]);
    succeeded(await secretariat.post(controlAt(id, lines[0]!.id), split(100_000)));
    succeeded(await second(colleague, id, lines[0]!.id, false));
    expect((await second(colleague, id, lines[0]!.id)).body['code']).toBe('nothing-proposed');
    await certify(network, id, lines[0]!.id, split(0, 100_000));
    expect((await reportOf(id)).lines[0]!.controls.map(({ state }) => state)).toEqual([
      'confirmed',
      'returned',
    ]);
  });

  it('takes up what was parked, and nothing else', async () => {
    const grant = await grantTo(network, 'LV');
    const { id, lines } = await submitReport(network, 'LV', grant, [{}]);
    await certify(network, id, lines[0]!.id, split(70_000, 10_000, 20_000));
    const at = controlAt(id, lines[0]!.id);
    for (const other of [
      split(69_999, 10_001, 20_000),
      split(60_000, 30_000, 10_000),
      split(70_000, 10_000, 20_000),
    ])
      expect((await secretariat.post(at, other)).body['code']).toBe('control-only-parked');
    await certify(network, id, lines[0]!.id, split(85_000, 15_000, 0));
    expect((await secretariat.post(at, split(100_000))).body['code']).toBe('control-only-parked');
    expect(await grantOf(grant)).toMatchObject({
      certifiedCents: 85_000,
      deductedCents: 15_000,
      parkedCents: 0,
    });
  });

  it('of somebody of the country, or by one person, is refused by the database itself', async () => {
    const grant = await grantTo(network, 'LV');
    const { lines } = await submitReport(network, 'LV', grant, [{}]);
    const insert = (by: string, other: string, certified = 100_000) =>
      test.db.query(
        `
          insert into line_control (
            id, line_id, declared_cents, certified_cents, deducted_cents, parked_cents, reason, state, proposed_by,
            proposed_at, seconded_by, seconded_at
          )
          values ($1, $2, 100000, $5, 0, 0, '', 'confirmed', $3, app_now(), $4, app_now())`,
        [newId(), lines[0]!.id, by, other, certified],
      );
    await expect(insert(latvia.memberId, secretariat.memberId)).rejects.toThrow('takes no part');
    await expect(insert(secretariat.memberId, secretariat.memberId)).rejects.toThrow('two_people');
    await expect(insert(secretariat.memberId, colleague.memberId, 99_999)).rejects.toThrow(
      'line_control_split',
    );
    const splitLine = test.db.query(
      'update report_line set certified_cents = 1, deducted_cents = 0, parked_cents = 0 where id = $1',
      [lines[0]!.id],
    );
    await expect(splitLine).rejects.toThrow('report_line_split');
  });

  it('gives the last cent once, when two are confirmed at the same time', async () => {
    const grant = await grantTo(network, 'LV');
    const { id, lines } = await submitReport(network, 'LV', grant, [
      { totalCents: 999_999, amountCents: 999_999 },
      { totalCents: 1, vatCents: 0, amountCents: 1 },
      { totalCents: 1, vatCents: 0, amountCents: 1 },
    ]);
    await certify(network, id, lines[0]!.id, split(999_999));
    for (const { id: line } of lines.slice(1))
      succeeded(await secretariat.post(controlAt(id, line), split(1)));
    const answers = await Promise.all(lines.slice(1).map((line) => second(colleague, id, line.id)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body['code']).toBe('grant-exhausted');
    expect(await grantOf(grant)).toMatchObject({ certifiedCents: 1_000_000, payableCents: 800_000 });
  });

  it('leaves everything as it was when the connection is killed in the middle, and can be done again', async () => {
    const grant = await grantTo(network, 'LV');
    const { id, lines } = await submitReport(network, 'LV', grant, [{}]);
    succeeded(await secretariat.post(controlAt(id, lines[0]!.id), split(60_000, 0, 40_000)));
    await test.db.query(
      `
        create function killed() returns trigger language plpgsql as $$
        begin
          perform pg_terminate_backend(pg_backend_pid());
          return null;
        end $$;
        create trigger killed after update on fund_grant for each row execute function killed()`,
    );
    const answer = await second(colleague, id, lines[0]!.id);
    await test.db.query('drop trigger killed on fund_grant; drop function killed()');
    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(await reportOf(id)).toMatchObject({
      state: 'submitted',
      lines: [{ certifiedCents: null, controls: [{ state: 'proposed' }] }],
    });
    expect((await grantOf(grant)).certifiedCents).toBe(0);
    succeeded(await second(colleague, id, lines[0]!.id));
    expect((await grantOf(grant)).certifiedCents).toBe(60_000);
  });

  it('comes to the same in whatever order and however many at once it is confirmed', async () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 120_000 }), { minLength: 2, maxLength: 5 });
    const parts = fc.integer({ min: 0, max: 100 });
    await fc.assert(
      fc.asyncProperty(amounts, parts, parts, fc.boolean(), async (cents, first, other, together) => {
        const grant = await grantTo(network, 'LV');
        const { id, lines } = await submitReport(
          network,
          'LV',
          grant,
          cents.map((amount) => ({ totalCents: amount, vatCents: 0, amountCents: amount })),
        );
        const splits = cents.map((amount) => {
          const certified = Math.floor((amount * first) / 100);
          const deducted = Math.floor(((amount - certified) * other) / 100);
          return split(certified, deducted, amount - certified - deducted);
        });
        const confirm = async (at: number) => second(colleague, id, lines[at]!.id);
        for (const [at, line] of lines.entries())
          succeeded(await secretariat.post(controlAt(id, line.id), splits[at]));
        const order = lines.map((_, at) => at).toReversed();
        if (together) await Promise.all(order.map(confirm));
        else for (const at of order) await confirm(at);
        const { certifiedCents, deductedCents, parkedCents, reportedCents, payableCents, shares } =
          await grantOf(grant);
        expect(certifiedCents + deductedCents + parkedCents).toBe(reportedCents);
        expect(certifiedCents).toBe(splits.reduce((sum, one) => sum + one.certifiedCents, 0));
        expect(shares.fundCents).toBe(payableCents);
        expect(shares.fundCents + shares.ownPublicCents + shares.ownPrivateCents).toBe(certifiedCents);
        expect((await reportOf(id)).state).toBe('controlled');
        await expectWhole();
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});

describe('a payment', () => {
  it('is never more than the fund’s share of what is certified, by however many at once', async () => {
    const grant = await grantTo(network, 'LV');
    const { id, lines } = await submitReport(network, 'LV', grant, [{}]);
    const pay = (cents: number, who = secretariat) =>
      who.post(`/grants/${grant}/payments`, { cents, paidOn: '2026-11-20', reference: 'Transfer 4' });
    expect((await pay(1)).body['code']).toBe('payment-too-large');
    await certify(network, id, lines[0]!.id, split(100_000));
    expect((await pay(1, latvia)).status).toBe(404);
    expect((await pay(-1)).status).toBe(400);
    const answers = await Promise.all([pay(50_000), pay(50_000, colleague), pay(30_000)]);
    const paid = answers.filter(({ status }) => status === 200);
    expect(paid.length).toBeGreaterThan(0);
    const { paidCents, payments } = await grantOf(grant);
    expect(paidCents).toBeLessThanOrEqual(80_000);
    expect(payments.reduce((sum, { cents }) => sum + cents, 0)).toBe(paidCents);
    expect(payments).toHaveLength(paid.length);
  });
});

describe('a report that is opened again', () => {
  it('keeps its history, and cannot be while payments rest on it', async () => {
    const grant = await grantTo(network, 'LV');
    const { id, lines } = await submitReport(network, 'LV', grant, [{}]);
    await certify(network, id, lines[0]!.id, split(80_000, 0, 20_000));
    expect((await latvia.post(`/grant-reports/${id}/reopening`, { reason: 'Please.' })).status).toBe(404);
    succeeded(await secretariat.post(`/grant-reports/${id}/reopening`, { reason: 'An invoice came late.' }));
    expect(await grantOf(grant)).toMatchObject({
      certifiedCents: 0,
      payableCents: 0,
      reportedCents: 0,
      parkedCents: 0,
    });
    const { revision, history } = await reportOf(id, latvia);
    expect(history).toMatchObject([
      { state: 'reopened', declaredCents: 100_000, certifiedCents: 80_000, reason: 'An invoice came late.' },
      { state: 'controlled', certifiedCents: 80_000 },
      { state: 'submitted', declaredCents: 100_000, certifiedCents: 0 },
    ]);
    succeeded(await latvia.post(`/grant-reports/${id}/submission`, { revision }));
    await certify(network, id, lines[0]!.id, split(100_000));
    expect((await reportOf(id)).lines[0]!.controls).toHaveLength(2);
    succeeded(
      await secretariat.post(`/grants/${grant}/payments`, {
        cents: 80_000,
        paidOn: '2026-11-20',
        reference: '',
      }),
    );
    const { body } = await secretariat.post(`/grant-reports/${id}/reopening`, { reason: 'Once more.' });
    expect(body['code']).toBe('report-paid');
    const [kept] = await test.db.query<[{ lines: { certified_cents: number }[] }]>(
      `select lines from grant_report_transition where report_id = $1 and state = 'reopened'`,
      [id],
    );
    expect(kept.lines).toMatchObject([{ certified_cents: 80_000 }]);
  });
});

describe('a lump sum', () => {
  const heldMeeting = async (country: 'LV' | 'EE', approved = true): Promise<string> => {
    const { id } = await createDraftMeeting(await network.as(country, 'government'), {
      kind: 'national',
      country,
      title: 'Zxplace of the meeting',
      discreet: true,
    });
    await test.db.query(`update meeting set state = 'held', over_at = app_now() where id = $1`, [id]);
    await test.db.query(
      `
        insert into minutes (meeting_id, state, round, approved_at, created_at, updated_at)
        values ($1, $2, 1, case when $2 = 'approved' then app_now() end, app_now(), app_now())`,
      [id, approved ? 'approved' : 'draft'],
    );
    await test.db.query('insert into minutes_present (meeting_id, member_id) values ($1, $2)', [
      id,
      latvia.memberId,
    ]);
    return id;
  };
  const milestones = [
    { kind: 'meeting', title: 'A national meeting', dueOn: '2026-12-01', weight: 1 },
    { kind: 'minutes', title: 'Its minutes', dueOn: '2026-12-15', weight: 1 },
    { kind: 'training', title: 'A training', dueOn: '2026-12-31', weight: 1 },
  ];
  const lumpSum = async () => {
    const grant = await grantTo(network, 'LV', { mode: 'lump-sum' });
    succeeded(await secretariat.put(`/grants/${grant}/milestones`, { milestones }));
    const { id } = succeeded(await secretariat.post<{ id: string }>(`/grants/${grant}/reports`, aPeriod()));
    const deliver = (number: number, evidence: object) =>
      latvia.post<GrantBody>(`/grants/${grant}/milestones/${number}/delivery`, { reportId: id, ...evidence });
    return { grant, report: id, deliver };
  };

  it('has milestones whose amounts equal the whole, agreed by the secretariat until one is delivered', async () => {
    const { grant, deliver } = await lumpSum();
    const agreed = await grantOf(grant);
    expect(agreed.milestones.map(({ cents }) => cents)).toEqual([333_334, 333_333, 333_333]);
    expect((await latvia.put(`/grants/${grant}/milestones`, { milestones })).status).toBe(404);
    succeeded(await deliver(1, { meetingId: await heldMeeting('LV') }));
    expect((await secretariat.put(`/grants/${grant}/milestones`, { milestones })).body['code']).toBe(
      'milestones-fixed',
    );
    const byExpenses = await grantTo(network, 'LV');
    const refused = await secretariat.put(`/grants/${byExpenses}/milestones`, { milestones });
    expect(refused.body['code']).toBe('grant-not-by-milestones');
  });

  it('is delivered by a held meeting, approved minutes or a documented training, and certified by two', async () => {
    const { grant, report, deliver } = await lumpSum();
    const meetingId = await heldMeeting('LV');
    const draft = await heldMeeting('LV', false);
    const { id: documentId } = await addDocument(latvia, {
      title: 'Who came',
      audience: 'national',
      country: 'LV',
    });
    for (const [number, evidence] of [
      [1, {}],
      [2, { meetingId: draft }],
      [3, { meetingId }],
    ] as const)
      expect((await deliver(number, evidence)).body).toMatchObject({ code: 'milestone-evidence' });
    expect((await deliver(1, { meetingId: await heldMeeting('EE') })).status).toBe(404);
    succeeded(await deliver(1, { meetingId }));
    expect((await deliver(1, { meetingId })).body).toMatchObject({ code: 'milestone-delivered' });
    succeeded(await deliver(2, { meetingId }));
    succeeded(await deliver(3, { documentId }));
    const { revision } = await reportOf(report, latvia);
    succeeded(await latvia.post(`/grant-reports/${report}/submission`, { revision }));
    const seen = await grantOf(grant, auditor);
    expect(seen.milestones[0]!.evidence).toMatchObject({
      meetingTitle: null,
      present: 1,
      minutesApproved: true,
    });
    expect(JSON.stringify(seen)).not.toContain('Zxplace');
    for (const { id, declaredCents } of (await reportOf(report)).lines)
      await certify(network, report, id, split(declaredCents!));
    expect(await grantOf(grant)).toMatchObject({ certifiedCents: 1_000_000, payableCents: 800_000 });
  });

  it('takes no invoices, and a line that is removed can be delivered again', async () => {
    const { report, deliver } = await lumpSum();
    expect((await latvia.post(`/grant-reports/${report}/lines`, aLine())).body['code']).toBe('line-amounts');
    const meetingId = await heldMeeting('LV');
    succeeded(await deliver(1, { meetingId }));
    const [line] = (await reportOf(report, latvia)).lines;
    succeeded(await latvia.del(`/grant-reports/${report}/lines/${line!.id}`));
    succeeded(await deliver(1, { meetingId }));
  });
});

describe('the report to the donor', () => {
  it('says what the reader may see, as a table for spreadsheets without formulas', async () => {
    const { fundId, callId } = await openFund(secretariat, { title: '=HYPERLINK("x")' });
    const grant = await grantTo(network, 'LV', { callId });
    await grantTo(network, 'EE', { callId, ...anApplication() });
    const { id, lines } = await submitReport(network, 'LV', grant, [{}]);
    await certify(network, id, lines[0]!.id, split(70_001, 9_999, 20_000));
    const csvOf = async (who: TestMember) =>
      (await who.get<string>(`/funds/${fundId}/report.csv`)).body.split('\r\n').slice(1, 4);
    expect(await csvOf(secretariat)).toEqual([
      expect.stringMatching(/^"'=HYPERLINK.*,EE,EUR,8000.00,10000.00,0.00,0.00,0.00,0.00,0.00,0.00,8000.00$/),
      expect.stringMatching(/,LT,EUR,0.00,0.00/),
      expect.stringMatching(/,LV,EUR,8000.00,10000.00,1000.00,700.01,99.99,200.00,560.01,0.00,8000.00$/),
    ]);
    expect((await csvOf(latvia))[0]).toMatch(/,EE,EUR,8000.00,,,,,,,,$/);
    const { balances } = succeeded(await latvia.get<FundBody>(`/funds/${fundId}`));
    expect(balances.map(({ certifiedCents }) => certifiedCents)).toEqual([null, 0, 70_001]);
  });

  const withChromium = chromium ? it : it.skip;
  withChromium(
    'is a PDF/UA whose tables say which figure is of whom, without what the reader may not see',
    async () => {
      const { fundId, callId } = await openFund(secretariat, { title: 'Fund <of> homes & help' });
      const grant = await grantTo(network, 'LV', { callId });
      const { id, lines } = await submitReport(network, 'LV', grant, [{}]);
      await certify(network, id, lines[0]!.id, split(70_001, 9_999, 20_000));
      const [told, hidden] = await Promise.all(
        [secretariat, estonia].map(async (who) => {
          const answer = await fetch(`${test.url}/api/funds/${fundId}/report.pdf`, {
            headers: { cookie: who.options.cookie! },
          });
          return new Uint8Array(await answer.arrayBuffer());
        }),
      );
      expect(await accessibilityFaults(told!)).toEqual([]);
      expect((await fontsOf(told!)).filter((face) => !face.startsWith('Source'))).toEqual([]);
      if (havePdfPrograms) {
        expect(pdfProgramFaults(told!)).toEqual([]);
        const { info, structure } = inspectPdf(told!);
        expect(info).toMatch(/Title: +Fund <of> homes & help/);
        expect(structure).toMatch(/Table[^]*Caption[^]*TH[^]*Certified[^]*TH[^]*Latvia[^]*TD[^]*700\.01/);
      }
      const texts = await Promise.all(
        [told!, hidden!].map(async (pdf) => (await pdfPageTexts(pdf)).join(' ')),
      );
      expect(texts.map((text) => text.includes('700.01'))).toEqual([true, false]);
    },
  );
});
