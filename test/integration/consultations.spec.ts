import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type { RoundView } from '../../src/standards/consultations/dto/round.view.ts';
import { RoundLifecycleService } from '../../src/standards/testing.ts';
import { ConsultationReminderService } from '../../src/standards/consultations/consultation-reminder.service.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiResponse } from '../support/api-client.ts';
import {
  createConsultation,
  answerConsultation,
  CLOSES_AT,
  consultationTerms,
  travelTo,
} from '../support/consultations.ts';
import { createDraft, readStandard, SHELTER } from '../support/standards.ts';
import { timesInEmails } from '../support/email-times.ts';
import { EARLY_2027, succeeded } from '../support/meetings.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let estonia: TestMember;
let ngo: TestMember;

beforeAll(async () => {
  // The sweeps are called by hand: what is due at which second is the matter here.
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  [secretariat, estonia, ngo] = [
    await network.secretariat(),
    await network.as('EE', 'government'),
    await network.as('EE', 'ngo'),
  ];
  await Promise.all([
    network.networkMember('EE'),
    network.networkMember('LV'),
    network.observer(),
    network.auditor(),
  ]);
});
beforeEach(() => travelTo(test, EARLY_2027));
afterAll(() => test.close());

const after = (seconds: number): Date => new Date(CLOSES_AT.getTime() + seconds * 1000);
const codeOf = async (answer: Promise<ApiResponse<{ code?: string }>>): Promise<unknown> =>
  (await answer).body.code;
const answerFor = ({ answers }: RoundView, country: string) =>
  answers!.find((one) => one.country === country);
const view = async (by: TestMember, at: string): Promise<RoundView> => succeeded(await by.get<RoundView>(at));

describe('a round', () => {
  it('opens at once, fixes the text as a version, and says to each reader what is asked of them', async () => {
    const { standard, round, at } = await createConsultation(secretariat);
    expect(round).toMatchObject({
      ordinal: 1,
      state: 'open',
      closesAt: CLOSES_AT.toISOString(),
      side: 'secretariat',
      countries: 8,
      answered: 0,
    });
    expect(await readStandard(estonia, standard.id)).toMatchObject({
      state: 'consultation',
      turn: 'countries',
      dueAt: CLOSES_AT.toISOString(),
      abilities: { edit: false, comment: 'all' },
    });
    const [version] = await test.db.query<{ label: string; clauses: number }[]>(
      'select label, clauses from standard_version where id = $1',
      [round.versionId],
    );
    expect(version).toEqual({ label: 'Consultation 1', clauses: 1 });
    expect(await view(estonia, at)).toMatchObject({
      side: 'team',
      yourDeadline: CLOSES_AT.toISOString(),
      can: { manage: false, write: true, sign: false, remark: true, decide: false },
    });
    const { items } = (
      await estonia.get<{ items: { reason: string | null; to: string }[] }>(
        `/standards/${standard.id}/history`,
      )
    ).body;
    expect(items[0]).toMatchObject({ to: 'consultation', reason: 'The text is short.' });
  });

  it('waits for its time and opens once, whichever process is first', async () => {
    const draft = await createDraft(secretariat);
    const round = succeeded(
      await secretariat.post<RoundView>(
        `/standards/${draft.id}/consultations`,
        consultationTerms({ opensAt: '2027-03-05T09:00' }),
      ),
    );
    expect([round.state, (await readStandard(estonia, draft.id)).state]).toEqual(['announced', 'drafting']);
    expect(
      (
        await estonia.patch(`/standards/${draft.id}/clauses/${draft.clauses[0]!.id}`, {
          revision: 1,
          text: 'Last touches.',
        })
      ).status,
    ).toBe(200);
    const clock = test.app.get(RoundLifecycleService);
    await travelTo(test, new Date('2027-03-05T06:59:40Z'));
    await clock.openDueRounds();
    expect((await readStandard(estonia, draft.id)).state).toBe('drafting');
    await travelTo(test, new Date('2027-03-05T07:00:01Z'));
    await Promise.all([clock.openDueRounds(), clock.openDueRounds(), clock.openDueRounds()]);
    expect((await readStandard(estonia, draft.id)).state).toBe('consultation');
    expect(await happened(round.id, 'consultation.opened')).toBe(1);
  });

  it.each<[string, object, string]>([
    ['too short a time', { closesAt: '2027-03-15T13:59' }, 'consultation-times'],
    ['a past opening', { opensAt: '2027-02-01T09:00' }, 'consultation-times'],
    ['an hour that the clock skips', { closesAt: '2027-03-28T03:30' }, 'meeting-time-skipped'],
    ['nobody asked', { countries: [] }, 'invalid-input'],
    ['no reason for leaving out the national review', { reason: '' }, 'invalid-input'],
    ['a country of nowhere', { countries: ['XX'] }, 'invalid-input'],
    ['a seat holder as observer', { observerIds: ['0199b5a0-0000-4000-8000-000000000001'] }, 'not-found'],
  ])('is not announced with %s', async (_, change, code) => {
    const draft = await createDraft(secretariat);
    expect(
      await codeOf(secretariat.post(`/standards/${draft.id}/consultations`, consultationTerms(change))),
    ).toBe(code);
    expect(
      (await secretariat.get<{ items: object[] }>(`/standards/${draft.id}/consultations`)).body.items,
    ).toEqual([]);
  });

  it('is the only one of its standard, and leaves two weeks for the national review', async () => {
    const { standard } = await createConsultation(secretariat);
    expect(
      await codeOf(secretariat.post(`/standards/${standard.id}/consultations`, consultationTerms())),
    ).toBe('consultation-one-at-a-time');
    const reviewed = await createDraft(secretariat);
    succeeded(
      await secretariat.post(`/standards/${reviewed.id}/transitions`, {
        from: 'drafting',
        to: 'national-review',
      }),
    );
    expect(
      await codeOf(
        secretariat.post(`/standards/${reviewed.id}/consultations`, consultationTerms({ reason: '' })),
      ),
    ).toBe('standard-step-too-early');
    expect(
      succeeded(
        await secretariat.post(
          `/standards/${reviewed.id}/consultations`,
          consultationTerms({ reason: '', opensAt: '2027-03-16T09:00' }),
        ),
      ).state,
    ).toBe('announced');
  });

  it('is run by the secretariat alone', async () => {
    const { standard, at } = await createConsultation(secretariat);
    const answers = await Promise.all([
      estonia.post(`/standards/${standard.id}/consultations`, consultationTerms()),
      estonia.patch(at, { closesAt: '2027-04-30T17:00' }),
      estonia.del(at),
      estonia.post(`${at}/reminders`),
      estonia.put(`${at}/countries/EE/extension`, { closesAt: '2027-04-30T17:00', reason: 'We are slow.' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  it('cannot be consolidated while somebody still has time, and ends with the work that is laid aside', async () => {
    const { standard, at } = await createConsultation(secretariat);
    expect(await codeOf(move(standard.id, 'consultation', 'consolidation'))).toBe('consultation-still-open');
    succeeded(await move(standard.id, 'consultation', 'parked', { reason: 'A new directive is coming.' }));
    expect((await view(secretariat, at)).state).toBe('cancelled');
    expect(await codeOf(estonia.put(`${at}/position`, { revision: 0, stance: 'support', text: '' }))).toBe(
      'consultation-not-open',
    );
  });
});

describe('a national position', () => {
  it('counts when the last seat has signed the same words', async () => {
    const { at } = await createConsultation(secretariat);
    const written = succeeded(
      await estonia.put<RoundView>(`${at}/position`, {
        revision: 0,
        stance: 'support-with-changes',
        text: 'Clause 1 needs a longer stay.',
      }),
    );
    expect(written.yours).toMatchObject({ revision: 1, stance: 'support-with-changes', submittedAt: null });
    succeeded(await estonia.post(`${at}/signature`, { revision: 1 }));
    succeeded(await ngo.post(`${at}/signature`, { revision: 1 }));
    expect(answerFor(await view(secretariat, at), 'EE')).toMatchObject({
      state: 'waiting',
      seats: 3,
      signed: 2,
      submittedAt: null,
    });
    const last = succeeded(
      await (await network.as('EE', 'resource')).post<RoundView>(`${at}/signature`, { revision: 1 }),
    );
    expect(last.yours).toMatchObject({ late: false, submittedAt: expect.any(String) });
    expect(answerFor(await view(secretariat, at), 'EE')).toMatchObject({ state: 'answered', signed: 3 });
  });

  it('loses its signatures when the words or a remark change, and refuses a signature under other words', async () => {
    const { at } = await createConsultation(secretariat);
    succeeded(await estonia.put(`${at}/position`, { revision: 0, stance: 'support', text: 'Good.' }));
    succeeded(await estonia.post(`${at}/signature`, { revision: 1 }));
    const remarked = succeeded(
      await ngo.post<RoundView>(`${at}/remarks`, { clauseId: null, text: 'A word on costs.' }),
    );
    expect(remarked.yours).toMatchObject({ revision: 2 });
    expect(remarked.yours!.signatures.map(({ by }) => by)).toEqual([null, null, null]);
    expect(await codeOf(ngo.post(`${at}/signature`, { revision: 1 }))).toBe('changed-meanwhile');
    expect(
      (await estonia.put(`${at}/position`, { revision: 1, stance: 'object', text: 'Mine.' })).body,
    ).toMatchObject({
      code: 'position-changed-meanwhile',
      current: { stance: 'support', text: 'Good.', revision: 2 },
      yours: { stance: 'object', text: 'Mine.', revision: 1 },
    });
  });

  it('is not signed before it says something', async () => {
    const { at } = await createConsultation(secretariat);
    expect(await codeOf(estonia.post(`${at}/signature`, { revision: 0 }))).toBe('position-without-stance');
  });

  it('counts once when the last two sign at the same moment', async () => {
    const { at } = await createConsultation(secretariat);
    succeeded(await estonia.put(`${at}/position`, { revision: 0, stance: 'support', text: '' }));
    const seats = await Promise.all(
      (['government', 'ngo', 'resource'] as const).map((type) => network.as('EE', type)),
    );
    const answers = await Promise.all(seats.map((seat) => seat.post(`${at}/signature`, { revision: 1 })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answerFor(await view(secretariat, at), 'EE')!.state).toBe('answered');
    const [row] = await test.db.query<[{ n: number }]>(
      `select count(*)::int as n from outbox where type = 'position-signed' and payload->>'roundId' = $1`,
      [at.split('/').at(-1)],
    );
    expect(row.n).toBe(1);
  });

  it('is taken back before the deadline and not after it', async () => {
    const { at } = await createConsultation(secretariat);
    await answerConsultation(network, at, 'EE');
    expect(await codeOf(estonia.put(`${at}/position`, { revision: 1, stance: 'object', text: '' }))).toBe(
      'position-signed-off',
    );
    expect(succeeded(await ngo.del<RoundView>(`${at}/signature`)).yours!.submittedAt).toBeNull();
    succeeded(await ngo.post(`${at}/signature`, { revision: 1 }));
    await travelTo(test, after(1));
    expect(await codeOf(ngo.del(`${at}/signature`))).toBe('consultation-not-open');
  });

  it('waits for no vacant seat', async () => {
    const { at } = await createConsultation(secretariat);
    const [seat] = await test.db.query<{ id: string }[]>(
      `select id from team_seat where country_code = 'FI' and type = 'resource'`,
    );
    await test.db.query('update appointment set ends_at = app_now() where seat_id = $1', [seat!.id]);
    const finland = await network.as('FI', 'government');
    succeeded(await finland.put(`${at}/position`, { revision: 0, stance: 'no-view', text: '' }));
    succeeded(await finland.post(`${at}/signature`, { revision: 1 }));
    succeeded(await (await network.as('FI', 'ngo')).post(`${at}/signature`, { revision: 1 }));
    expect(answerFor(await view(secretariat, at), 'FI')).toMatchObject({ state: 'answered', seats: 2 });
  });
});

describe('the deadline', () => {
  it('closes on time and once; a second later answers are taken as late, apart; more time for one country moves only that one', async () => {
    const { standard, round, at } = await createConsultation(secretariat);
    await travelTo(test, after(-20));
    await answerConsultation(network, at, 'LV');
    const clock = test.app.get(RoundLifecycleService);
    await clock.closeDueRounds();
    expect((await view(secretariat, at)).state).toBe('open');
    await travelTo(test, after(1));
    await Promise.all([clock.closeDueRounds(), clock.closeDueRounds()]);
    expect(await happened(round.id, 'consultation.closed')).toBe(1);
    await answerConsultation(network, at, 'EE');
    expect(
      (await secretariat.put(`${at}/countries/DK/extension`, { closesAt: '2027-03-31T16:00', reason: 'x' }))
        .body,
    ).toMatchObject({ code: 'consultation-only-longer' });
    succeeded(
      await secretariat.put(`${at}/countries/DK/extension`, {
        closesAt: '2027-04-14T17:00',
        reason: 'The ministry moved house.',
      }),
    );
    const seen = await view(secretariat, at);
    expect([
      answerFor(seen, 'LV'),
      answerFor(seen, 'EE'),
      answerFor(seen, 'DK'),
      answerFor(seen, 'NO'),
    ]).toMatchObject([
      { state: 'answered', closesAt: CLOSES_AT.toISOString() },
      { state: 'late', closesAt: CLOSES_AT.toISOString() },
      {
        state: 'waiting',
        closesAt: '2027-04-14T14:00:00.000Z',
        extended: true,
        extensionReason: 'The ministry moved house.',
      },
      { state: 'waiting', closesAt: CLOSES_AT.toISOString(), extended: false },
    ]);
    expect(await codeOf(move(standard.id, 'consultation', 'consolidation'))).toBe('consultation-still-open');
    await answerConsultation(network, at, 'DK');
    expect(answerFor(await view(secretariat, at), 'DK')!.state).toBe('answered');
    succeeded(await move(standard.id, 'consultation', 'consolidation'));
    expect(
      await codeOf(
        (await network.as('NO', 'ngo')).put(`${at}/position`, { revision: 0, stance: 'support', text: '' }),
      ),
    ).toBe('consultation-not-open');
  });

  it('recalls those who have not answered, a week and a day before, once each, and nobody else', async () => {
    const { standard, round, at } = await createConsultation(secretariat, {
      observerIds: [(await network.observer()).memberId],
      countries: ['EE', 'LV'],
    });
    await answerConsultation(network, at, 'LV');
    await estonia.put(`${at}/position`, { revision: 0, stance: 'support', text: '' });
    succeeded(await ngo.post(`${at}/signature`, { revision: 1 }));
    const recalling = test.app.get(ConsultationReminderService);
    await travelTo(test, after(-7 * 86_400 + 1));
    await Promise.all([recalling.sendDueReminders(), recalling.sendDueReminders()]);
    expect(await mailed(round.id)).toEqual([
      'ee-government@example.org',
      'ee-resource@example.org',
      'observer@example.org',
    ]);
    await travelTo(test, after(-86_400 + 1));
    await recalling.sendDueReminders();
    await recalling.sendDueReminders();
    expect(await mailed(round.id)).toHaveLength(6);
    expect(succeeded(await secretariat.post<{ reminded: number }>(`${at}/reminders`)).reminded).toBe(3);
    expect(await mailed(round.id)).toHaveLength(9);
    await test.app.get(OutboxRelay).drain();
    const { body } = await estonia.get<{ items: { kind: string; times: number; object: { id: string } }[] }>(
      '/notifications',
    );
    expect(
      body.items.filter(({ kind, object }) => kind === 'consultation-reminder' && object.id === standard.id),
    ).toMatchObject([{ times: 3 }]);
  });
});

describe('remarks', () => {
  it('of the network are offered to the team, which takes them into its position', async () => {
    const { at, standard } = await createConsultation(secretariat, {}, [SHELTER], 'networks');
    const police = await network.networkMember('EE');
    const offered = succeeded(
      await police.post<RoundView>(`${at}/remarks`, {
        clauseId: standard.clauses[0]!.id,
        text: 'The police cannot wait 24 hours.',
      }),
    );
    const [remark] = offered.remarks;
    expect(remark).toMatchObject({
      ordinal: 1,
      clauseNumber: '1',
      country: 'EE',
      state: 'offered',
      counts: false,
      can: { change: true, include: false },
    });
    expect((await view(await network.networkMember('LV'), at)).remarks).toEqual([]);
    expect((await view(secretariat, at)).remarks).toEqual([]);
    expect(await codeOf(police.put(`${at}/remarks/${remark!.id}/inclusion`))).toBe('not-found');
    const taken = succeeded(await ngo.put<RoundView>(`${at}/remarks/${remark!.id}/inclusion`));
    expect(taken.remarks).toMatchObject([{ state: 'in', by: { name: 'police-ee' }, can: { exclude: true } }]);
    expect((await view(secretariat, at)).remarks).toEqual([]);
    expect(await codeOf(police.patch(`${at}/remarks/${remark!.id}`, { revision: 2, text: 'x' }))).toBe(
      'not-found',
    );
    const {
      body: { yours },
    } = await estonia.get<RoundView>(at);
    await answerWith(at, yours!.revision);
    expect((await view(secretariat, at)).remarks).toMatchObject([
      { text: 'The police cannot wait 24 hours.', counts: true, late: false },
    ]);
  });

  it('of one country are read by another when the round has closed and not before, by networks and observers never', async () => {
    const observer = await network.observer();
    const { at, standard } = await createConsultation(
      secretariat,
      { observerIds: [observer.memberId] },
      [SHELTER],
      'networks',
    );
    await estonia.post(`${at}/remarks`, { clauseId: standard.clauses[0]!.id, text: 'Ours alone for now.' });
    await answerConsultation(network, at, 'EE', 'We object in silence.');
    const others = [await network.as('LV', 'ngo'), await network.networkMember('LV'), observer];
    const told = async (): Promise<boolean[]> =>
      Promise.all(
        others.map(
          async (other) => JSON.stringify((await other.get(at)).body).match(/Ours alone|in silence/) !== null,
        ),
      );
    expect(await told()).toEqual([false, false, false]);
    await travelTo(test, after(1));
    await test.app.get(RoundLifecycleService).closeDueRounds();
    expect(await told()).toEqual([true, false, false]);
    expect((await view(observer, at)).answers).toBeNull();
  });

  it('of an observer stand for themselves, in time or late', async () => {
    const observer = await network.observer();
    const { at, standard } = await createConsultation(secretariat, { observerIds: [observer.memberId] });
    expect(await view(observer, at)).toMatchObject({
      side: 'observer',
      yours: null,
      answers: null,
      can: { remark: true, write: false },
    });
    succeeded(
      await observer.post(`${at}/remarks`, {
        clauseId: standard.clauses[0]!.id,
        text: 'Compare Article 12 of the Convention.',
      }),
    );
    await travelTo(test, after(1));
    succeeded(await observer.post(`${at}/remarks`, { clauseId: null, text: 'One more thing.' }));
    expect((await view(secretariat, at)).remarks).toMatchObject([
      { organisation: 'World international', country: null, counts: true, late: false },
      { text: 'One more thing.', late: true },
    ]);
  });

  it('get an outcome with a reason from the secretariat, once they count', async () => {
    const { at, standard } = await createConsultation(secretariat);
    const {
      remarks: [remark],
    } = succeeded(
      await estonia.post<RoundView>(`${at}/remarks`, {
        clauseId: standard.clauses[0]!.id,
        text: 'Too short.',
      }),
    );
    const outcome = `${at}/remarks/${remark!.id}/outcome`;
    expect(await codeOf(secretariat.put(outcome, { revision: 0, outcome: 'accepted', reason: 'Yes.' }))).toBe(
      'not-found',
    );
    await answerWith(at, 1);
    expect(await codeOf(estonia.put(outcome, { revision: 0, outcome: 'accepted', reason: 'Yes.' }))).toBe(
      'not-found',
    );
    expect(await codeOf(secretariat.put(outcome, { revision: 0, outcome: 'partly', reason: ' ' }))).toBe(
      'invalid-input',
    );
    expect(
      succeeded(
        await secretariat.put<RoundView>(outcome, {
          revision: 0,
          outcome: 'partly',
          reason: 'Forty-eight hours, not more.',
        }),
      ).remarks,
    ).toMatchObject([
      { outcome: 'partly', outcomeReason: 'Forty-eight hours, not more.', outcomeRevision: 1 },
    ]);
  });

  it('keep the outcome that one half of the secretariat said when the other half has not read it', async () => {
    const { at } = await createConsultation(secretariat);
    const {
      remarks: [remark],
    } = succeeded(await estonia.post<RoundView>(`${at}/remarks`, { clauseId: null, text: 'Too short.' }));
    await answerWith(at, 1);
    const outcome = `${at}/remarks/${remark!.id}/outcome`;
    const colleague = await network.secretariatColleague();
    succeeded(await secretariat.put(outcome, { revision: 0, outcome: 'accepted', reason: 'Yes.' }));
    expect(await codeOf(colleague.put(outcome, { revision: 0, outcome: 'rejected', reason: 'No.' }))).toBe(
      'changed-meanwhile',
    );
    expect((await view(secretariat, at)).remarks).toMatchObject([
      { outcome: 'accepted', outcomeReason: 'Yes.' },
    ]);
    succeeded(await colleague.put(outcome, { revision: 1, outcome: 'partly', reason: 'In part.' }));
    expect((await view(secretariat, at)).remarks).toMatchObject([
      { outcome: 'partly', outcomeReason: 'In part.', outcomeRevision: 2 },
    ]);
  });
});

const move = (
  id: string,
  from: string,
  to: string,
  more: object = {},
): Promise<ApiResponse<StandardView & { code?: string }>> =>
  secretariat.post<StandardView & { code?: string }>(`/standards/${id}/transitions`, { from, to, ...more });

async function answerWith(at: string, revision: number): Promise<void> {
  const { body } = await estonia.put<RoundView>(`${at}/position`, {
    revision,
    stance: 'support-with-changes',
    text: '',
  });
  for (const type of ['government', 'ngo', 'resource'] as const)
    succeeded(
      await (await network.as('EE', type)).post(`${at}/signature`, { revision: body.yours!.revision }),
    );
}

async function happened(id: string, action: string): Promise<number> {
  const [row] = await test.db.query<[{ n: number }]>(
    'select count(*)::int as n from audit_entry where object_id = $1 and action = $2',
    [id, action],
  );
  return row.n;
}

async function mailed(roundId: string): Promise<string[]> {
  const rows = await test.db.query<{ address: string }[]>(
    `select address from delivery where event like $1 order by address`,
    [`consultation-reminder:${roundId}:%`],
  );
  return rows.map(({ address }) => address);
}

describe('the mails of all this', () => {
  it('say of every time on which clock it is', async () => {
    const { count, withoutZone } = await timesInEmails(test);
    expect(withoutZone).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });
});
