import { COUNTRY_CODES } from '@nbn/contracts';
import { parse } from 'csv-parse/sync';
import { DecisionsQuery } from '../../src/agendas/index.ts';
import { unescapeFormula } from '../../src/platform/imports/csv-table.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { adoptStandard, createDraft, publishStandard, reviseStandard } from '../support/standards.ts';
import { succeeded, type ProblemBody } from '../support/meetings.ts';
import {
  aDecision,
  anAction,
  setClockTo,
  closeMeeting,
  meetingInSession,
  recordPresence,
  type ActionBody,
  type DecisionBody,
  type MinutesBody,
} from '../support/minutes.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;
let estonia: TestMember;
let meetingId: string;
let item: string;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockTo(test, '2027-03-19T12:00:00Z');
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  latvia = await network.as('LV', 'government');
  estonia = await network.as('EE', 'government');
  const { meeting, itemIds } = await meetingInSession(test, secretariat, 1);
  [meetingId, item] = [meeting.id, itemIds[0]!];
  await recordPresence(network, secretariat, meetingId, COUNTRY_CODES);
  await closeMeeting(test, secretariat, meetingId);
}, 60_000);
afterAll(() => test.close());

const decide = async (change: Record<string, unknown> = {}) =>
  succeeded(
    await secretariat.post<DecisionBody>(`/meetings/${meetingId}/decisions`, aDecision(item, change)),
  );
const decision = async (member: TestMember, id: string) =>
  succeeded(await member.get<DecisionBody>(`/decisions/${id}`));
const report = (member: TestMember, id: string, country: string, body: object) =>
  member.put<DecisionBody & ProblemBody>(`/decisions/${id}/follow-up/${country}`, {
    revision: 1,
    state: 'done',
    ...body,
  });
const agree = async (change: Record<string, unknown> = {}) =>
  succeeded(await secretariat.post<ActionBody>(`/meetings/${meetingId}/actions`, anAction(item, change)));
const register = async (member: TestMember, query: string) =>
  succeeded(await member.get<{ items: DecisionBody[]; next: string | null }>(`/decisions?${query}`));

describe('a decision', () => {
  it('M5: says which wording of which clause it sets, and the clause finds it', async () => {
    const draft = await createDraft(secretariat, ['A reflection period of thirty days.']);
    const clause = draft.clauses[0]!;
    const made = await decide({
      kind: 'wording',
      text: 'Ninety days in place of thirty.',
      clauses: [{ clauseId: clause.id }],
    });
    expect(made.clauses).toEqual([
      { standardId: draft.id, clauseId: clause.id, clauseRevision: 1, versionId: null },
    ]);
    succeeded(
      await secretariat.patch(`/standards/${draft.id}/clauses/${clause.id}`, {
        revision: 1,
        text: 'A reflection period of ninety days.',
      }),
    );
    expect((await register(latvia, `clause=${clause.id}`)).items.map(({ id }) => id)).toEqual([made.id]);
    expect((await decision(latvia, made.id)).clauses[0]!.clauseRevision).toBe(1);
    const nowhere = await secretariat.post<ProblemBody>(
      `/meetings/${meetingId}/decisions`,
      aDecision(item, { clauses: [{ clauseId: newId() }] }),
    );
    expect([nowhere.status, nowhere.body.code]).toEqual([400, 'invalid-input']);
    const actor = { memberId: latvia.memberId, role: 'team', country: 'LV', seat: null } as never;
    expect(
      (await test.app.get(DecisionsQuery).ofClauses(actor, [clause.id])).map(({ reference }) => reference),
    ).toEqual([made.reference]);
  });

  it('M5: is asked for before a changed clause is published, where its standard changes by decisions alone', async () => {
    const draft = await createDraft(secretariat, ['A', 'B', 'C', 'D']);
    const [decided, worded, undecided] = draft.clauses;
    expect(
      succeeded(
        await secretariat.patch<{ decisionsNeeded: boolean }>(`/standards/${draft.id}`, {
          decisionsNeeded: true,
        }),
      ).decisionsNeeded,
    ).toBe(true);
    expect(
      (await latvia.patch<ProblemBody>(`/standards/${draft.id}`, { decisionsNeeded: false })).body.code,
    ).toBe('not-found');
    // Before the first edition nothing that is published changes.
    await decide({ kind: 'wording', clauses: [{ clauseId: undecided!.id }] });
    await publishStandard(test, secretariat, draft.id, { slug: 'by-decisions' });
    await reviseStandard(test, draft.id);
    for (const { id } of [decided!, worded!, undecided!])
      succeeded(
        await secretariat.patch(`/standards/${draft.id}/clauses/${id}`, {
          revision: 1,
          text: 'Other words.',
        }),
      );
    const version = await adoptStandard(test, draft.id);
    const publish = () =>
      secretariat.post<ProblemBody & { editions: object[] }>(
        `/standards/${draft.id}/versions/${version}/publish`,
        { step: 'minor', editorial: [worded!.id] },
      );
    await decide({ kind: 'wording', clauses: [{ clauseId: decided!.id }] });
    const withdrawn = await decide({ kind: 'wording', clauses: [{ clauseId: undecided!.id }] });
    succeeded(
      await secretariat.post(`/decisions/${withdrawn.id}/withdraw`, { reason: 'It was recorded twice.' }),
    );
    expect([(await publish()).status, (await publish()).body]).toMatchObject([
      409,
      { code: 'clause-change-undecided', clauses: ['3'] },
    ]);
    await decide({ kind: 'wording', clauses: [{ clauseId: undecided!.id }] });
    expect(succeeded(await publish()).editions).toMatchObject([{ edition: 'v1.1' }, { edition: 'v1.0' }]);
  });

  it('by ballot names a ballot that is closed; without one, or with one for consensus, it is refused', async () => {
    for (const body of [
      { basis: 'ballot' },
      { basis: 'ballot', ballotId: newId() },
      { basis: 'consensus', ballotId: newId() },
    ]) {
      expect(
        (await secretariat.post(`/meetings/${meetingId}/decisions`, aDecision(item, body))).status,
      ).toBeGreaterThanOrEqual(400);
    }
  });

  it('that is withdrawn keeps its number, and says why', async () => {
    const made = await decide();
    const gone = succeeded(
      await secretariat.post<DecisionBody>(`/decisions/${made.id}/withdraw`, {
        reason: 'It was recorded twice.',
      }),
    );
    expect(gone).toMatchObject({ withdrawn: true, withdrawnReason: 'It was recorded twice.' });
    expect(
      (await secretariat.post<ProblemBody>(`/decisions/${made.id}/withdraw`, { reason: 'Again.' })).body.code,
    ).toBe('decision-withdrawn');
    expect(Number((await decide()).reference.slice(-2))).toBe(Number(made.reference.slice(-2)) + 1);
  });

  it('is corrected only from its present state', async () => {
    const made = await decide();
    const { itemId: _, ...words } = aDecision(item, { text: 'Ninety days at least.' });
    expect(
      succeeded(await secretariat.patch<DecisionBody>(`/decisions/${made.id}`, { ...words, revision: 1 })),
    ).toMatchObject({ text: 'Ninety days at least.', revision: 2 });
    expect(
      (await secretariat.patch<ProblemBody>(`/decisions/${made.id}`, { ...words, revision: 1 })).body.code,
    ).toBe('changed-meanwhile');
  });

  it('is looked at again on its day by whom it names, and then no more', async () => {
    const made = await decide({ reviewOn: '2027-10-01', reviewer: { country: 'LV', seat: 'government' } });
    expect((await decision(latvia, made.id)).can['review']).toBe(true);
    expect((await estonia.post(`/decisions/${made.id}/review`)).status).toBe(404);
    expect(
      succeeded(await latvia.post<DecisionBody>(`/decisions/${made.id}/review`, { again: '2028-10-01' })),
    ).toMatchObject({ reviewOn: '2028-10-01', reviewed: false });
    expect(succeeded(await latvia.post<DecisionBody>(`/decisions/${made.id}/review`))).toMatchObject({
      reviewed: true,
    });
    expect((await latvia.post<ProblemBody>(`/decisions/${made.id}/review`)).body.code).toBe(
      'changed-meanwhile',
    );
  });
});

describe('what the countries do with a decision', () => {
  it('M6, M8: is a row a country, each told by that country’s team; notes are its own until it shares them', async () => {
    const made = await decide({ followUpOn: '2027-09-30' });
    expect(made.followUps.map(({ country, state, seat }) => [country, state, seat])).toEqual(
      COUNTRY_CODES.toSorted().map((country) => [country, 'not-started', 'government']),
    );
    expect(
      (await secretariat.post<ProblemBody>(`/decisions/${made.id}/follow-up`, { dueOn: '2027-10-01' })).body
        .code,
    ).toBe('follow-up-asked');

    expect((await report(latvia, made.id, 'EE', {})).status).toBe(404);
    expect((await report(secretariat, made.id, 'LV', {})).status).toBe(404);
    expect((await report(await network.networkMember('LV'), made.id, 'LV', {})).status).toBe(404);
    expect((await report(latvia, made.id, 'LV', { state: 'legal-obstacle' })).body).toMatchObject({
      code: 'invalid-input',
      faults: [{ field: 'note', message: expect.any(String) }],
    });
    succeeded(
      await report(latvia, made.id, 'LV', {
        state: 'legal-obstacle',
        note: 'The law on residence knows thirty days.',
        evidence: 'Section 7.',
      }),
    );
    succeeded(
      await report(estonia, made.id, 'EE', {
        state: 'under-way',
        note: 'A bill is being written.',
        shared: true,
        seat: 'ngo',
      }),
    );
    expect((await report(latvia, made.id, 'LV', { state: 'done' })).body.code).toBe('changed-meanwhile');

    const row = async (reader: TestMember, country: string) =>
      (await decision(reader, made.id)).followUps.find((each) => each.country === country)!;
    expect(await row(latvia, 'LV')).toMatchObject({
      state: 'legal-obstacle',
      note: 'The law on residence knows thirty days.',
      evidence: 'Section 7.',
      mine: true,
    });
    for (const reader of [estonia, secretariat])
      expect(await row(reader, 'LV')).toMatchObject({
        state: 'legal-obstacle',
        note: null,
        evidence: null,
        mine: false,
      });
    expect(await row(latvia, 'EE')).toMatchObject({
      note: 'A bill is being written.',
      seat: 'ngo',
      holder: 'ee-ngo',
    });

    succeeded(await secretariat.put(`/decisions/${made.id}/follow-up`, { dueOn: '2027-04-08' }));
    await setClockTo(test, '2027-04-09T12:00:00Z');
    const overdue = (await decision(secretariat, made.id)).followUps
      .filter((each) => each.overdue)
      .map(({ country }) => country);
    expect(overdue).toEqual(COUNTRY_CODES.filter((code) => code !== 'LV').toSorted());
    expect(
      (await register(secretariat, 'country=LV&state=legal-obstacle')).items.map(({ id }) => id),
    ).toEqual([made.id]);
    expect((await register(secretariat, 'country=LV&state=overdue')).items).toEqual([]);
    expect((await register(secretariat, 'state=overdue')).items.map(({ id }) => id)).toEqual([made.id]);
    await setClockTo(test, '2027-04-07T16:00:00Z');
  });
});

describe('an action', () => {
  it('M7: belongs to a seat and passes to its new holder; the old one cannot close it, and its history names both', async () => {
    const made = await agree();
    expect(made).toMatchObject({
      ownerCountry: 'EE',
      ownerSeat: 'government',
      holder: 'ee-government',
      state: 'open',
    });
    expect((await latvia.post(`/actions/${made.id}/close`)).status).toBe(404);
    const successor = await network.networkMember('EE');
    const [{ id: appointment }] = await test.db.query<[{ id: string }]>(
      'select id from appointment where member_id = $1',
      [estonia.memberId],
    );
    succeeded(await secretariat.post(`/network/appointments/${appointment}/end`, {}));
    await setClockTo(test, '2027-04-07T16:30:00Z');
    succeeded(
      await secretariat.post('/network/teams/EE/government/appointments', { memberId: successor.memberId }),
    );
    await setClockTo(test, '2027-04-07T17:00:00Z');
    expect((await estonia.post(`/actions/${made.id}/close`)).status).toBe(404);
    expect(succeeded(await successor.get<ActionBody>(`/actions/${made.id}`))).toMatchObject({
      holder: 'police-ee',
      mine: true,
      can: { close: true },
    });
    const closed = succeeded(
      await successor.post<ActionBody>(`/actions/${made.id}/close`, { result: 'Sent.' }),
    );
    expect(closed).toMatchObject({ state: 'done', result: 'Sent.' });
    expect(closed.history.map(({ change, by, country, way }) => [change, by, country, way])).toEqual([
      ['agreed', 'secretariat', 'EE', 'app'],
      ['done', 'police-ee', 'EE', 'app'],
    ]);
    expect((await successor.post<ProblemBody>(`/actions/${made.id}/close`)).body.code).toBe('action-closed');
  });

  it('is for a day to come, by a whole seat or the secretariat, on a decision of the same item', async () => {
    const refused = async (change: Record<string, unknown>) =>
      (await secretariat.post<ProblemBody>(`/meetings/${meetingId}/actions`, anAction(item, change))).body
        .code;
    expect(await refused({ dueOn: '2027-04-01' })).toBe('day-in-the-past');
    expect(await refused({ dueOn: '2027-06-31' })).toBe('invalid-input');
    expect(await refused({ owner: { country: 'EE' } })).toBe('invalid-input');
    expect(await refused({ decisionId: newId() })).toBe('invalid-input');
    expect(await agree({ owner: {} })).toMatchObject({ ownerCountry: null, ownerSeat: null });
  });

  it('is dropped for a reason and reopened for another day; after approval its words stand, its day and owner can change', async () => {
    const made = await agree({ owner: { country: 'LV', seat: 'ngo' } });
    succeeded(await secretariat.post(`/actions/${made.id}/drop`, { reason: 'Somebody else did it.' }));
    const again = succeeded(
      await secretariat.post<ActionBody>(`/actions/${made.id}/reopen`, { dueOn: '2027-07-01' }),
    );
    expect(again).toMatchObject({ state: 'open', dueOn: '2027-07-01', revision: 3 });
    await test.db.query(
      `update minutes set state = 'approved', approved_at = app_now() where meeting_id = $1`,
      [meetingId],
    );
    expect(
      (await secretariat.patch<ProblemBody>(`/actions/${made.id}`, { revision: 3, text: 'Something else.' }))
        .status,
    ).toBe(423);
    succeeded(
      await secretariat.patch(`/actions/${made.id}`, {
        revision: 3,
        dueOn: '2027-08-01',
        owner: { country: 'LV', seat: 'resource' },
      }),
    );
    const minutes = succeeded(await latvia.get<MinutesBody>(`/meetings/${meetingId}/minutes`));
    expect(minutes.entries[0]!.actions.find(({ id }) => id === made.id)).toMatchObject({
      dueOn: '2027-05-31',
      seat: 'ngo',
    });
    await test.db.query(`update minutes set state = 'draft', approved_at = null where meeting_id = $1`, [
      meetingId,
    ]);
  });
});

describe('the registers', () => {
  it('are read page by page, each row once', async () => {
    for (let n = 0; n < 3; n += 1) await decide();
    const all = (await register(latvia, 'limit=100')).items.map(({ id }) => id);
    const paged: string[] = [];
    for (let after = ''; ;) {
      const page = await register(latvia, `limit=2${after}`);
      paged.push(...page.items.map(({ id }) => id));
      if (page.next === null) break;
      after = `&after=${page.next}`;
    }
    expect(paged).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
  });

  it('M8: find by words, year, kind and meeting', async () => {
    const made = await decide({ text: 'Interpreters are sworn in 100% of cases.', kind: 'mandate' });
    for (const query of [
      'q=sworn',
      'q=100%25 of',
      `q=${made.reference}`,
      `kind=mandate&year=2027&meeting=${meetingId}`,
    ]) {
      expect({ query, ids: (await register(latvia, query)).items.map(({ id }) => id) }).toEqual({
        query,
        ids: [made.id],
      });
    }
    expect((await register(latvia, 'year=2026')).items).toEqual([]);
    expect((await register(latvia, 'q=100_')).items).toEqual([]);
  });

  it.each(['decisions', 'actions'])(
    'M8: of %s say the same as CSV and as JSON, without a formula and without another country’s notes',
    async (name) => {
      await decide({ text: '=HYPERLINK("x")', followUpOn: '2027-09-30' });
      await agree({ text: '@SUM(1), "quoted"\nand a second line' });
      const [csv, json] = await Promise.all([
        latvia.get<string>(`/${name}/export?format=csv`),
        latvia.get<Record<string, string | number | boolean | null>[]>(`/${name}/export?format=json`),
      ]);
      const cells = parse(csv.body, { bom: true, columns: true }) as Record<string, string>[];
      expect(
        cells.map((row) =>
          Object.fromEntries(Object.entries(row).map(([key, value]) => [key, unescapeFormula(value)])),
        ),
      ).toEqual(
        json.body.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)]),
          ),
        ),
      );
      expect(json.body.length).toBeGreaterThan(3);
      expect(csv.body).not.toMatch(/(^|,|\n)"?[=@+-]/);
      expect(csv.headers.get('content-disposition')).toBe(`attachment; filename=${name}.csv`);
      expect(JSON.stringify((await estonia.get(`/${name}/export?format=json`)).body)).not.toContain(
        'law on residence',
      );
    },
  );

  it('of actions show what is mine, overdue, or one country’s', async () => {
    const mine = await agree({ owner: { country: 'LV', seat: 'government' }, dueOn: '2027-04-08' });
    const find = async (member: TestMember, query: string) =>
      succeeded(await member.get<{ items: ActionBody[] }>(`/actions?${query}`)).items;
    expect((await find(latvia, 'mine=true&state=open')).map(({ id }) => id)).toEqual([mine.id]);
    expect((await find(secretariat, 'mine=true')).every(({ ownerSeat }) => ownerSeat === null)).toBe(true);
    await setClockTo(test, '2027-04-08T20:59:00Z');
    expect(await find(latvia, 'state=overdue')).toEqual([]);
    // The day ends at midnight in Riga.
    await setClockTo(test, '2027-04-08T21:01:00Z');
    expect((await find(latvia, 'state=overdue&country=LV')).map(({ id }) => id)).toEqual([mine.id]);
  });
});
