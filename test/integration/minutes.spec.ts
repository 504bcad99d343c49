import type { AgendaView } from '../../src/agendas/dto/agenda.view.ts';
import { COUNTRY_CODES } from '@nbn/contracts';
import { ApproveMinutesJob } from '../../src/agendas/minutes/approve-minutes.job.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
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
let norway: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockTo(test, '2027-03-19T12:00:00Z');
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  norway = await network.as('NO', 'government');
}, 60_000);
afterAll(() => test.close());

const minutesOf = async (member: TestMember, id: string) =>
  succeeded(await member.get<MinutesBody>(`/meetings/${id}/minutes`));
const save = (member: TestMember, meetingId: string, itemId: string, text: string, revision = 0) =>
  member.put<MinutesBody & ProblemBody>(`/meetings/${meetingId}/minutes/entries/${itemId}`, {
    text,
    revision,
  });
const circulate = (id: string, days = 14) =>
  secretariat.post<MinutesBody & ProblemBody>(`/meetings/${id}/minutes/circulate`, { days });
const sweep = () => test.app.get(ApproveMinutesJob).run();

describe('the quorum of a decision', () => {
  it('is held against those who are there: below it a decision is indicative, or refused as the meeting’s rule says', async () => {
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(test, secretariat);
    const seven = await recordPresence(
      network,
      secretariat,
      meeting.id,
      COUNTRY_CODES.filter((code) => code !== 'IS'),
    );
    expect(seven.quorum).toMatchObject({ met: true, countries: 7, countriesNeeded: 5, missingSeatTypes: [] });
    const firm = succeeded(
      await secretariat.post<DecisionBody>(`/meetings/${meeting.id}/decisions`, aDecision(item!)),
    );
    expect(firm.indicative).toBe(false);

    const one = await recordPresence(
      network,
      secretariat,
      meeting.id,
      ['DK', 'NO', 'SE', 'FI', 'EE', 'LV'],
      ['government'],
    );
    expect(one.quorum).toMatchObject({ met: false, countries: 6, missingSeatTypes: ['ngo'] });
    expect(
      succeeded(await secretariat.post<DecisionBody>(`/meetings/${meeting.id}/decisions`, aDecision(item!)))
        .indicative,
    ).toBe(true);

    await test.db.query(`update meeting set below_quorum = 'refused' where id = $1`, [meeting.id]);
    const refused = await secretariat.post<ProblemBody>(
      `/meetings/${meeting.id}/decisions`,
      aDecision(item!),
    );
    expect([refused.status, refused.body.code, refused.body['quorum']]).toEqual([
      422,
      'decision-below-quorum',
      { countries: 6, countriesNeeded: 5, missingSeatTypes: ['ngo'] },
    ]);
    // What was decided while the quorum was met stands.
    const decisions = (await minutesOf(secretariat, meeting.id)).entries[0]!.decisions;
    expect(decisions.map(({ reference, indicative }) => [reference.slice(-2), indicative])).toEqual([
      ['01', false],
      ['02', true],
    ]);
  });
});

describe('two who write minutes of one item', () => {
  it('M2: lose nothing: the second gets both texts and what they began with; other items go on', async () => {
    const {
      meeting,
      itemIds: [first, second],
    } = await meetingInSession(test, secretariat);
    succeeded(await save(secretariat, meeting.id, first!, 'The survey was presented.'));
    succeeded(await save(secretariat, meeting.id, first!, 'The survey was presented by Finland.', 1));
    const late = await save(
      secretariat,
      meeting.id,
      first!,
      'The survey was presented. Thanks were given.',
      1,
    );
    expect([late.status, late.body.code]).toEqual([409, 'minutes-entry-changed-meanwhile']);
    expect(late.body['base']).toBe('The survey was presented.');
    expect(late.body['current']).toMatchObject({
      text: 'The survey was presented by Finland.',
      revision: 2,
      by: 'secretariat',
    });
    succeeded(await save(secretariat, meeting.id, second!, 'Another item.'));
    succeeded(
      await save(
        secretariat,
        meeting.id,
        first!,
        'The survey was presented by Finland. Thanks were given.',
        2,
      ),
    );
    const { entries } = await minutesOf(secretariat, meeting.id);
    expect(entries.map(({ text, revision }) => [text, revision])).toEqual([
      ['The survey was presented by Finland. Thanks were given.', 3],
      ['Another item.', 1],
    ]);
  });

  it('at the very same moment: one is saved, the other is told', async () => {
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(test, secretariat);
    const answers = await Promise.all(
      ['One.', 'Two.', 'Three.'].map((text) => save(secretariat, meeting.id, item!, text)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
  });

  it('an alternate who came stands for the seat; its holder, if there as well, only looks on', async () => {
    const { meeting } = await meetingInSession(test, secretariat, 1);
    const police = await network.networkMember('LT');
    const holder = await network.as('LT', 'ngo');
    await test.db.query(
      `
        insert into meeting_invitation (id, meeting_id, member_id, seat_id, invited_at, alternate)
        select $1, $2, $3, seat_id, app_now(), true
        from membership
        where member_id = $4`,
      [newId(), meeting.id, police.memberId, holder.memberId],
    );
    const there = succeeded(
      await secretariat.put<MinutesBody>(`/meetings/${meeting.id}/minutes/present`, {
        memberIds: [police.memberId, holder.memberId],
      }),
    );
    expect(there.present.map(({ name, seat }) => [name, seat])).toEqual([
      ['police-lt', 'ngo'],
      ['lt-ngo', null],
    ]);
  });

  it('no item leaves the agenda of which the minutes speak', async () => {
    const {
      meeting,
      itemIds: [item, free],
    } = await meetingInSession(test, secretariat);
    succeeded(await save(secretariat, meeting.id, item!, 'Said.'));
    const refused = await secretariat.del<ProblemBody>(`/meetings/${meeting.id}/agenda/items/${item}`);
    expect([refused.status, refused.body.code]).toEqual([409, 'agenda-item-in-minutes']);
    expect((await secretariat.del(`/meetings/${meeting.id}/agenda/items/${free}`)).status).toBe(200);
  });
});

describe('minutes compiled', () => {
  it('M3: are one document in the order of the agenda, with who was there, numbered decisions, and actions with seat and day', async () => {
    const {
      meeting,
      itemIds: [first, second],
    } = await meetingInSession(test, secretariat);
    await recordPresence(network, secretariat, meeting.id, COUNTRY_CODES);
    succeeded(await save(secretariat, meeting.id, second!, 'Second.'));
    succeeded(await save(secretariat, meeting.id, first!, 'First.'));
    const decision = succeeded(
      await secretariat.post<DecisionBody>(`/meetings/${meeting.id}/decisions`, aDecision(second!)),
    );
    const action = succeeded(
      await secretariat.post<ActionBody>(
        `/meetings/${meeting.id}/actions`,
        anAction(second!, { decisionId: decision.id }),
      ),
    );
    expect(decision.reference).toMatch(/^2027-\d\d\/01$/);
    const minutes = await minutesOf(norway, meeting.id);
    expect(
      minutes.entries.map(({ title, text, decisions, actions }) => ({
        title,
        text,
        decisions: decisions.map(({ reference }) => reference),
        actions: actions.map(({ id }) => id),
      })),
    ).toEqual([
      { title: 'Item 1', text: 'First.', decisions: [], actions: [] },
      { title: 'Item 2', text: 'Second.', decisions: [decision.reference], actions: [action.id] },
    ]);
    expect(minutes.present.slice(0, 2)).toEqual([
      expect.objectContaining({ country: 'DK', seat: 'government', name: 'dk-government' }),
      expect.objectContaining({ country: 'DK', seat: 'ngo' }),
    ]);
    expect(minutes.can).toMatchObject({ write: false, remark: true, circulate: false });
  });

  it('number the decisions of each meeting by itself, and each country’s national meetings by themselves', async () => {
    const regional = await meetingInSession(test, secretariat, 1);
    const next = await meetingInSession(test, secretariat, 1);
    const national = await meetingInSession(
      test,
      await network.as('LV', 'ngo'),
      1,
      { kind: 'national', country: 'LV' },
      { countries: ['LV'] },
    );
    const record = async (who: TestMember, { meeting, itemIds: [item] }: typeof regional) =>
      succeeded(await who.post<DecisionBody>(`/meetings/${meeting.id}/decisions`, aDecision(item!)))
        .reference;
    const [a, b, c, d] = [
      await record(secretariat, regional),
      await record(secretariat, next),
      await record(secretariat, regional),
      await record(await network.as('LV', 'ngo'), national),
    ];
    const number = Number(a!.slice(5, 7));
    expect([b, c, d]).toEqual([
      `2027-${String(number + 1).padStart(2, '0')}/01`,
      `2027-${String(number).padStart(2, '0')}/02`,
      'LV-2027-01/01',
    ]);
  });
});

describe('minutes on their way to approval', () => {
  it('M4: are shared, corrected where a seat objects, and approved when nobody objects any more; then they are locked', async () => {
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(test, secretariat);
    const path = `/meetings/${meeting.id}/minutes`;
    expect((await circulate(meeting.id)).body.code).toBe('minutes-not-over');
    await closeMeeting(test, secretariat, meeting.id);
    expect((await circulate(meeting.id)).body.code).toBe('minutes-empty');
    succeeded(await save(secretariat, meeting.id, item!, 'Norway supported the proposal.'));
    succeeded(await norway.post<MinutesBody>(`${path}/remarks`, { text: 'A comment on the draft.' }));
    expect(succeeded(await circulate(meeting.id))).toMatchObject({
      state: 'circulated',
      round: 1,
      approveAt: expect.stringMatching(/^2027-04-21T1[45]:/),
    });
    expect((await circulate(meeting.id)).body.code).toBe('minutes-circulated');
    expect(
      (await save(secretariat, meeting.id, item!, 'Changed behind everybody’s back.', 1)).body.code,
    ).toBe('minutes-circulated');

    const asked = succeeded(
      await norway.post<MinutesBody>(`${path}/remarks`, { itemId: item, text: 'Norway had a reservation.' }),
    );
    expect(asked).toMatchObject({ state: 'corrections', approveAt: null });
    await setClockTo(test, '2027-05-01T12:00:00Z');
    await sweep();
    expect((await minutesOf(secretariat, meeting.id)).state).toBe('corrections');
    expect((await circulate(meeting.id)).body).toMatchObject({ code: 'minutes-corrections-open', open: 1 });
    const correction = asked.remarks.find(({ kind }) => kind === 'correction')!;
    expect(
      (
        await secretariat.post<ProblemBody>(`${path}/remarks/${correction.id}/settle`, {
          outcome: 'declined',
        })
      ).body.code,
    ).toBe('invalid-input');
    succeeded(
      await save(secretariat, meeting.id, item!, 'Norway supported the proposal with a reservation.', 1),
    );
    succeeded(
      await secretariat.post(`${path}/remarks/${correction.id}/settle`, {
        outcome: 'taken-up',
        answer: 'It was left out by mistake.',
      }),
    );
    expect(
      (
        await secretariat.post<ProblemBody>(`${path}/remarks/${correction.id}/settle`, {
          outcome: 'taken-up',
        })
      ).body.code,
    ).toBe('remark-settled');
    succeeded(await circulate(meeting.id, 7));

    await setClockTo(test, '2027-05-08T11:50:00Z');
    await sweep();
    expect((await minutesOf(secretariat, meeting.id)).state).toBe('circulated');
    await setClockTo(test, '2027-05-08T12:10:00Z');
    await Promise.all([sweep(), sweep()]);
    const approved = await minutesOf(secretariat, meeting.id);
    expect(approved.transitions.map(({ state, by }) => [state, by?.name ?? null])).toEqual([
      ['draft', 'secretariat'],
      ['circulated', 'secretariat'],
      ['corrections', 'no-government'],
      ['circulated', 'secretariat'],
      ['approved', null],
    ]);
    const locked = await Promise.all([
      save(secretariat, meeting.id, item!, 'Later.', 2),
      secretariat.put<ProblemBody>(`${path}/present`, { memberIds: [] }),
      secretariat.post<ProblemBody>(`/meetings/${meeting.id}/decisions`, aDecision(item!)),
      norway.post<ProblemBody>(`${path}/remarks`, { text: 'Too late.' }),
    ]);
    expect(locked.map(({ status, body }) => [status, body.code])).toEqual(
      Array.from({ length: 4 }, () => [423, 'minutes-approved']),
    );
    succeeded(await secretariat.post(`${path}/addenda`, { text: 'The list of contacts was handed out.' }));
    expect(
      succeeded(
        await secretariat.post<MinutesBody>(`${path}/addenda`, { text: 'It was in English.' }),
      ).addenda.map(({ number }) => number),
    ).toEqual([1, 2]);
    await test.app.get(OutboxRelay).drain();
  });

  it('of two at one moment, an objection or the silence comes first, never both', async () => {
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(test, secretariat, 1);
    await closeMeeting(test, secretariat, meeting.id);
    succeeded(await save(secretariat, meeting.id, item!, 'Said.'));
    succeeded(await circulate(meeting.id, 1));
    await setClockTo(test, '2027-04-08T15:00:01Z');
    const [, objection] = await Promise.all([
      sweep(),
      norway.post<ProblemBody>(`/meetings/${meeting.id}/minutes/remarks`, { text: 'Wait.' }),
    ]);
    const { state } = await minutesOf(secretariat, meeting.id);
    expect([
      [201, 'corrections'],
      [423, 'approved'],
    ]).toContainEqual([objection.status, state]);
  });

  it('are kept only from the beginning of a meeting on', async () => {
    await setClockTo(test, '2027-03-20T12:00:00Z');
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(test, secretariat, 1);
    await setClockTo(test, '2027-03-25T12:00:00Z');
    await test.db.query(`update meeting set state = 'scheduled' where id = $1`, [meeting.id]);
    expect((await save(secretariat, meeting.id, item!, 'Foreseen.')).body.code).toBe('minutes-not-yet');
    expect((await minutesOf(secretariat, meeting.id)).can['write']).toBe(false);
  });
});

describe('who reads minutes', () => {
  const reads = async (id: string, path = 'minutes') => {
    const readers = {
      team: norway,
      network: await network.networkMember('EE'),
      observer: await network.observer(),
      auditor: await network.auditor(),
    };
    const answers = await Promise.all(
      Object.entries(readers).map(
        async ([name, member]) => [name, (await member.get(`/meetings/${id}/${path}`)).status] as const,
      ),
    );
    for (const [name, status] of path === 'minutes' ? answers : []) {
      const agenda = await readers[name as keyof typeof readers].get<AgendaView>(`/meetings/${id}/agenda`);
      if (agenda.status === 200) expect([name, agenda.body.can.readMinutes]).toEqual([name, status === 200]);
    }
    return Object.fromEntries(answers);
  };

  it('a draft: the teams, and of others those who were there; approved: the networks and the auditors as well', async () => {
    await Promise.all([network.networkMember('EE'), network.observer(), network.auditor()]);
    const [police, observer] = [await network.networkMember('EE'), await network.observer()];
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(
      test,
      secretariat,
      1,
      {},
      { countries: COUNTRY_CODES, memberIds: [observer.memberId] },
    );
    await closeMeeting(test, secretariat, meeting.id);
    succeeded(await save(secretariat, meeting.id, item!, 'Said.'));
    expect(await reads(meeting.id)).toEqual({ team: 200, network: 404, observer: 404, auditor: 404 });
    succeeded(
      await secretariat.put(`/meetings/${meeting.id}/minutes/present`, {
        memberIds: [observer.memberId, norway.memberId],
      }),
    );
    expect(await reads(meeting.id)).toEqual({ team: 200, network: 404, observer: 200, auditor: 404 });
    expect((await minutesOf(observer, meeting.id)).can).toEqual({
      write: false,
      circulate: false,
      remark: false,
      settle: false,
      addend: false,
      follow: false,
    });
    expect((await observer.post(`/meetings/${meeting.id}/minutes/remarks`, { text: 'No.' })).status).toBe(
      404,
    );
    succeeded(await norway.post(`/meetings/${meeting.id}/minutes/remarks`, { text: 'Between us.' }));
    expect((await minutesOf(observer, meeting.id)).remarks).toEqual([]);
    succeeded(await circulate(meeting.id, 1));
    await setClockTo(test, '2027-04-10T12:00:00Z');
    await sweep();
    expect(await reads(meeting.id)).toEqual({ team: 200, network: 200, observer: 200, auditor: 200 });
    // A wider circle reads which seats were there, and no names.
    expect((await minutesOf(police, meeting.id)).present).toContainEqual({
      memberId: null,
      name: null,
      organisation: null,
      country: 'NO',
      seat: 'government',
    });
  });

  it('of a national meeting: that country’s, and the other countries’ not even once they are approved', async () => {
    const latvia = await network.as('LV', 'government');
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(test, latvia, 1, { kind: 'national', country: 'LV' }, { countries: ['LV'] });
    await closeMeeting(test, latvia, meeting.id);
    succeeded(await save(latvia, meeting.id, item!, 'Said.'));
    expect(await reads(meeting.id)).toEqual({ team: 404, network: 404, observer: 404, auditor: 404 });
    expect(
      (await norway.put(`/meetings/${meeting.id}/minutes/entries/${item}`, { text: 'Mine.', revision: 1 }))
        .status,
    ).toBe(404);
    succeeded(await latvia.post(`/meetings/${meeting.id}/minutes/circulate`, { days: 1 }));
    await setClockTo(test, '2027-04-09T12:00:00Z');
    await sweep();
    expect(await reads(meeting.id)).toEqual({ team: 404, network: 404, observer: 404, auditor: 404 });
    expect((await (await network.networkMember('LV')).get(`/meetings/${meeting.id}/minutes`)).status).toBe(
      200,
    );
  });

  it('of a national meeting: whoever attended gets them by mail, asks for a correction, and reads no other remark', async () => {
    const latvia = await network.as('LV', 'government');
    const police = await network.networkMember('LV');
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(
      test,
      latvia,
      1,
      { kind: 'national', country: 'LV', discreet: true },
      { countries: ['LV'], memberIds: [police.memberId] },
    );
    await closeMeeting(test, latvia, meeting.id);
    succeeded(await save(latvia, meeting.id, item!, 'Said.'));
    const remark = () =>
      police.post<MinutesBody>(`/meetings/${meeting.id}/minutes/remarks`, { text: 'It was said otherwise.' });
    expect((await remark()).status).toBe(404);
    succeeded(
      await latvia.put(`/meetings/${meeting.id}/minutes/present`, {
        memberIds: [latvia.memberId, police.memberId],
      }),
    );
    succeeded(
      await (
        await network.as('LV', 'ngo')
      ).post(`/meetings/${meeting.id}/minutes/remarks`, {
        text: 'Between the seats.',
      }),
    );
    succeeded(await latvia.post(`/meetings/${meeting.id}/minutes/circulate`, { days: 7 }));
    const mails = await test.db.query<{ event: string }[]>(
      'select event from delivery where recipient_id = $1 and event = $2',
      [police.memberId, `minutes-circulated:${meeting.id}:1`],
    );
    expect(mails).toHaveLength(1);
    expect((await minutesOf(police, meeting.id)).can).toMatchObject({ remark: true, settle: false });
    succeeded(await remark());
    expect((await minutesOf(police, meeting.id)).remarks.map(({ text }) => text)).toEqual([
      'It was said otherwise.',
    ]);
    expect(await minutesOf(latvia, meeting.id)).toMatchObject({ state: 'corrections' });
    expect((await minutesOf(latvia, meeting.id)).remarks).toHaveLength(2);
  });

  it('what is under a closed item: those on its list, in every list, number and file; to the others it is not there', async () => {
    const { meeting, itemIds } = await meetingInSession(test, secretariat, 4);
    const agenda = succeeded(
      await secretariat.get<{ items: { id: string; revision: number }[] }>(`/meetings/${meeting.id}/agenda`),
    );
    const estonia = await network.as('EE', 'ngo');
    for (const { id, revision } of agenda.items.slice(1, 3)) {
      succeeded(
        await secretariat.patch(`/meetings/${meeting.id}/agenda/items/${id}`, {
          revision,
          closed: { seats: [{ country: 'EE', seat: 'ngo' }], memberIds: [] },
        }),
      );
    }
    const closed = itemIds[1]!;
    succeeded(await save(secretariat, meeting.id, closed, 'Among those on the list.'));
    succeeded(
      await secretariat.post(`/meetings/${meeting.id}/minutes/remarks`, {
        itemId: closed,
        text: 'Remarked there.',
      }),
    );
    const decision = succeeded(
      await secretariat.post<DecisionBody>(
        `/meetings/${meeting.id}/decisions`,
        aDecision(closed, { text: 'Kept among us.' }),
      ),
    );
    const action = succeeded(
      await secretariat.post<ActionBody>(
        `/meetings/${meeting.id}/actions`,
        anAction(closed, { text: 'Done among us.', owner: { country: 'EE', seat: 'ngo' } }),
      ),
    );
    const listed = await minutesOf(estonia, meeting.id);
    expect(listed.entries.map(({ text }) => text)).toEqual(['', 'Among those on the list.', '', '']);
    expect((await estonia.get(`/decisions/${decision.id}`)).status).toBe(200);
    const others = await minutesOf(norway, meeting.id);
    expect(others.entries.map(({ title }) => title)).toEqual(['Item 1', 'Item 4']);
    const numbers = (of: typeof others) => of.entries.map(({ number }) => number);
    expect([numbers(listed), numbers(others)]).toEqual([
      ['1', null, null, '2'],
      ['1', '2'],
    ]);
    const told = await Promise.all(
      [
        `/meetings/${meeting.id}/minutes`,
        `/decisions?meeting=${meeting.id}`,
        `/actions?meeting=${meeting.id}`,
        `/decisions/export?meeting=${meeting.id}`,
        `/actions/export?meeting=${meeting.id}`,
      ].map((path) => norway.get(path)),
    );
    expect(JSON.stringify(told.map(({ body }) => body))).not.toMatch(/among|Remarked/i);
    for (const path of [`/decisions/${decision.id}`, `/actions/${action.id}`])
      expect((await norway.get(path)).status).toBe(404);
    expect(
      (
        await norway.post(`/meetings/${meeting.id}/minutes/remarks`, {
          itemId: closed,
          text: 'What is there?',
        })
      ).status,
    ).toBe(404);
  });

  it('a reader’s event says that something changed, and nothing of it', async () => {
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(test, secretariat, 1);
    succeeded(await save(secretariat, meeting.id, item!, 'A sentence that belongs to the minutes alone.'));
    const events = await test.db.query<{ payload: object }[]>(
      `select payload from live_event where room = $1`,
      [`meeting:${meeting.id}`],
    );
    const audits = await test.db.query<object[]>(
      `select * from audit_entry where detail::text like '%' || $1 || '%' or action = 'minutes.entry-saved'`,
      [meeting.id],
    );
    expect(events.map(({ payload }) => payload)).toContainEqual({ meetingId: meeting.id });
    expect(JSON.stringify([events, audits])).not.toContain('A sentence');
  });
});
