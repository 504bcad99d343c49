import { newId } from '../../src/platform/persistence/id.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import {
  readAgenda,
  type AgendaBody,
  startTimes,
  paperForm,
  attachPaper,
  addAgendaItems,
} from '../support/agendas.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { comparableResponse } from '../support/api-client.ts';
import {
  createDraftMeeting,
  EARLY_2027,
  createScheduledMeeting,
  setClockAt,
  succeeded,
} from '../support/meetings.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(test.database, EARLY_2027);
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
});
afterAll(() => test.close());

const LATVIA_AND_ESTONIA = {
  seats: [
    { country: 'LV', seat: 'ngo' },
    { country: 'EE', seat: 'government' },
  ],
  memberIds: [],
};

describe('fixed times', () => {
  const a2 = [
    { title: 'a', minutes: 15 },
    { title: 'b', minutes: 30 },
    { title: 'pause', kind: 'break', minutes: 10 },
    { title: 'guest', minutes: 60, fixedAt: '2027-04-07T11:15' },
  ];

  it('A2: are kept, leave idle time before them, and are named when something runs into them; nothing else moves', async () => {
    const meeting = await createDraftMeeting(secretariat);
    const agenda = await addAgendaItems(secretariat, meeting, a2);
    expect(startTimes(agenda)).toEqual(['10:00', '10:15', '10:45', '11:15']);
    expect(agenda.items[3]).toMatchObject({ fixedWall: '2027-04-07T11:15', idleMinutes: 20, conflict: null });
    const longer = succeeded(
      await secretariat.patch<AgendaBody>(`/meetings/${meeting.id}/agenda/items/${agenda.items[1]!.id}`, {
        revision: 1,
        minutes: 70,
      }),
    );
    expect(startTimes(longer)).toEqual(['10:00', '10:15', '11:25', '11:15']);
    expect(longer.items[3]!.conflict).toEqual({ kind: 'runs-into', minutes: 20 });
  });

  it('that do not fit are moved to the first that do by rescheduling, with the gap that was asked for', async () => {
    const meeting = await createDraftMeeting(secretariat);
    const { version } = await addAgendaItems(secretariat, meeting, [
      a2[0]!,
      { title: 'b', minutes: 70 },
      a2[2]!,
      a2[3]!,
    ]);
    const reschedule = (body: object) =>
      secretariat.post<AgendaBody & { code: string }>(`/meetings/${meeting.id}/agenda/reschedule`, body);
    expect((await reschedule({ gap: 5, version: version - 1 })).body).toMatchObject({
      code: 'changed-meanwhile',
      version,
    });
    expect((await reschedule({ gap: 61, version })).body).toMatchObject({ code: 'invalid-input' });
    const after = succeeded(await reschedule({ gap: 5, version }));
    expect(startTimes(after)).toEqual(['10:00', '10:20', '11:35', '11:50']);
    expect(after.moved).toEqual([
      {
        itemId: after.items[3]!.id,
        title: 'guest',
        fromWall: '2027-04-07T11:15',
        toWall: '2027-04-07T11:50',
      },
    ]);
    expect(after).toMatchObject({ gapMinutes: 5, version: version + 1, endWall: '2027-04-07T12:50' });
    expect(after.items[3]).toMatchObject({ conflict: null, revision: 2 });
    expect(succeeded(await reschedule({ gap: 5, version: version + 1 })).moved).toEqual([]);
  });

  it('stay on the clock of the host when the meeting moves, and may be taken away', async () => {
    const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    const { items } = await addAgendaItems(secretariat, meeting, a2);
    succeeded(
      await secretariat.post(`/meetings/${meeting.id}/reschedule`, {
        revision: meeting.revision,
        timeZone: 'Europe/Helsinki',
        startsAt: '2027-04-08T10:30',
        endsAt: '2027-04-08T16:00',
      }),
    );
    expect((await readAgenda(secretariat, meeting)).items[3]).toMatchObject({
      fixedWall: '2027-04-08T11:15',
      startsAt: '2027-04-08T08:15:00.000Z',
      conflict: { kind: 'runs-into', minutes: 10 },
    });
    const rolled = succeeded(
      await secretariat.patch<AgendaBody>(`/meetings/${meeting.id}/agenda/items/${items[3]!.id}`, {
        revision: 1,
        fixedAt: null,
      }),
    );
    expect(rolled.items[3]).toMatchObject({ fixedWall: null, startWall: '2027-04-08T11:25' });
  });

  it('that lie on no day of the meeting, or in an hour that the clock skips, are refused', async () => {
    const meeting = await createDraftMeeting(secretariat, {
      startsAt: '2027-03-27T22:00',
      endsAt: '2027-03-28T05:00',
    });
    const add = (fixedAt: unknown) =>
      secretariat.post<{ code: string }>(`/meetings/${meeting.id}/agenda/items`, {
        kind: 'discussion',
        title: 'x',
        minutes: 5,
        fixedAt,
      });
    expect((await add('2027-03-28T02:30')).body.code).toBe('meeting-time-skipped');
    for (const wrong of ['2027-03-26T23:00', '2027-05-01T10:00', '2027-02-30T10:00', 'noon', 10])
      expect((await add(wrong)).body.code).toBe('invalid-input');
    expect((await readAgenda(secretariat, meeting)).items).toEqual([]);
  });
});

describe('headings of sections', () => {
  it('stand in the order, take no time, and have words alone', async () => {
    const meeting = await createDraftMeeting(secretariat);
    const { items, version } = await addAgendaItems(secretariat, meeting, [
      { title: 'Opening' },
      { kind: 'section', title: 'Standards', minutes: undefined },
      { title: 'Draft' },
    ]);
    expect(items.map(({ kind, minutes, startWall }) => [kind, minutes, startWall.slice(11)])).toEqual([
      ['discussion', 10, '10:00'],
      ['section', 0, '10:10'],
      ['discussion', 10, '10:10'],
    ]);
    expect(items.map(({ number }) => number)).toEqual(['1', '2', '2.1']);
    const heading = items[1]!;
    const edit = (change: object) =>
      secretariat.patch<{ code: string }>(`/meetings/${meeting.id}/agenda/items/${heading.id}`, {
        revision: 1,
        ...change,
      });
    for (const wrong of [
      { minutes: 5 },
      { kind: 'vote' },
      { fixedAt: '2027-04-07T11:00' },
      { presenter: { kind: 'words', words: 'x' } },
      { closed: LATVIA_AND_ESTONIA },
    ])
      expect((await edit(wrong)).body.code).toBe('invalid-input');
    expect(
      (
        await secretariat.patch<{ code: string }>(`/meetings/${meeting.id}/agenda/items/${items[0]!.id}`, {
          revision: 1,
          kind: 'section',
        })
      ).body.code,
    ).toBe('invalid-input');
    expect((await edit({ title: 'Common standards' })).status).toBe(200);
    const moved = succeeded(
      await secretariat.post<AgendaBody>(`/meetings/${meeting.id}/agenda/moves`, {
        itemId: heading.id,
        place: 'before',
        of: items[0]!.id,
        version,
      }),
    );
    expect(moved.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Common standards',
      '1.1 Opening',
      '1.2 Draft',
    ]);
  });
});

describe('a closed item', () => {
  const SECRET = 'Shelter threatened';

  async function closedMeeting() {
    const observer = await network.observer();
    const meeting = await createScheduledMeeting(
      secretariat,
      {},
      { countries: ['LV', 'EE', 'SE'], memberIds: [observer.memberId] },
    );
    const { items } = await addAgendaItems(secretariat, meeting, [
      { title: 'Opening' },
      { title: SECRET, minutes: 37, notes: 'Only us', closed: LATVIA_AND_ESTONIA },
      { title: `${SECRET} again`, minutes: 23, closed: LATVIA_AND_ESTONIA },
      { title: 'Round' },
      { title: `${SECRET} last`, minutes: 41, closed: LATVIA_AND_ESTONIA },
    ]);
    const paper = await attachPaper(secretariat, items[1]!.id, `${SECRET} ballot paper`);
    return { meeting, items, paper, observer };
  }

  it('is there for those on its list and its keeper, with title, notes, papers, times and the list', async () => {
    const { meeting, paper } = await closedMeeting();
    for (const reader of [secretariat, await network.as('LV', 'ngo'), await network.as('EE', 'government')]) {
      const agenda = await readAgenda(reader, meeting);
      expect(agenda.items.map(({ title }) => title)).toEqual([
        'Opening',
        SECRET,
        `${SECRET} again`,
        'Round',
        `${SECRET} last`,
      ]);
      expect(agenda.items[1]).toMatchObject({
        minutes: 37,
        notes: 'Only us',
        papers: [{ id: paper.id }],
        closedBefore: false,
      });
      expect(agenda.items[1]!.closed).toEqual([
        { country: 'EE', seat: 'government', memberId: null, name: 'ee-government' },
        { country: 'LV', seat: 'ngo', memberId: null, name: 'lv-ngo' },
        { country: null, seat: null, memberId: secretariat.memberId, name: 'secretariat' },
      ]);
      expect((await reader.get(`/documents/${paper.id}/file`)).status).toBe(200);
    }
  });

  it('is one closed thing without number, name or length to all others', async () => {
    const { meeting, items, observer } = await closedMeeting();
    for (const reader of [await network.as('SE', 'ngo'), await network.as('LV', 'government'), observer]) {
      const { body } = await reader.get<AgendaBody>(`/meetings/${meeting.id}/agenda`);
      expect(body.items.map(({ title, closedBefore }) => [title, closedBefore])).toEqual([
        ['Opening', false],
        ['Round', true],
      ]);
      expect(body).toMatchObject({
        closedAtEnd: true,
        totalMinutes: 20,
        endsAt: null,
        endWall: null,
        overrunMinutes: 0,
      });
      expect(body.items.map(({ startWall, endWall }) => [startWall, endWall])).toEqual([
        ['2027-04-07T10:00', '2027-04-07T10:10'],
        [null, null],
      ]);
      const said = JSON.stringify(body);
      for (const hidden of [SECRET, '"minutes":37', items[1]!.id, items[2]!.id, items[4]!.id])
        expect(said).not.toContain(hidden);
    }
  });

  it('carries no number, so that the others are numbered alike for everybody', async () => {
    const { meeting } = await closedMeeting();
    await addAgendaItems(secretariat, meeting, [{ kind: 'break', title: 'Coffee' }, { title: 'Next steps' }]);
    const numbersFor = async (reader: TestMember) =>
      (await readAgenda(reader, meeting)).items.map(({ number, title }) => [number, title]);
    expect(await numbersFor(secretariat)).toEqual([
      ['1', 'Opening'],
      [null, SECRET],
      [null, `${SECRET} again`],
      ['2', 'Round'],
      [null, `${SECRET} last`],
      [null, 'Coffee'],
      ['3', 'Next steps'],
    ]);
    expect(await numbersFor(await network.as('SE', 'ngo'))).toEqual([
      ['1', 'Opening'],
      ['2', 'Round'],
      [null, 'Coffee'],
      ['3', 'Next steps'],
    ]);
  });

  it('has no length that the times around it would tell, whatever it is, and what has a fixed time keeps it', async () => {
    const sweden = await network.as('SE', 'ngo');
    const told = async (minutes: number, at: object = {}) => {
      const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['LV', 'SE'] });
      await addAgendaItems(secretariat, meeting, [
        { title: 'Opening' },
        { title: SECRET, minutes, closed: LATVIA_AND_ESTONIA },
        { title: 'Round', ...at },
        { title: 'Any other business' },
      ]);
      const { items, endWall, overrunMinutes, totalMinutes } = await readAgenda(sweden, meeting);
      const times = items.map(({ title, startWall, endWall: end, idleMinutes, conflict }) => [
        title,
        startWall,
        end,
        idleMinutes,
        conflict,
      ]);
      return { times, endWall, overrunMinutes, totalMinutes };
    };
    expect(await told(37)).toEqual(await told(240));
    const fixed = { fixedAt: '2027-04-07T11:00' };
    expect(await told(5, fixed)).toEqual(await told(95, fixed));
    expect((await told(5, fixed)).times).toEqual([
      ['Opening', '2027-04-07T10:00', '2027-04-07T10:10', 0, null],
      ['Round', '2027-04-07T11:00', '2027-04-07T11:10', 0, null],
      ['Any other business', '2027-04-07T11:10', '2027-04-07T11:20', 0, null],
    ]);
  });

  it('has no length that rescheduling would tell one who arranges the agenda and is not on the list', async () => {
    const latvia = await network.as('LV', 'government');
    const told = async (minutes: number) => {
      const meeting = await createScheduledMeeting(
        secretariat,
        { kind: 'national', country: 'LV' },
        { countries: ['LV'] },
      );
      const { version } = await addAgendaItems(secretariat, meeting, [
        { title: 'Opening', minutes: 30 },
        { title: 'Early', fixedAt: '2027-04-07T10:10' },
        { title: SECRET, minutes, closed: { seats: [], memberIds: [] } },
        { title: 'Guest', minutes: 60, fixedAt: '2027-04-07T10:41' },
        { title: 'Vote', fixedAt: '2027-04-07T11:00' },
        { title: 'Any other business' },
      ]);
      const { moved, items } = succeeded(
        await latvia.post<AgendaBody>(`/meetings/${meeting.id}/agenda/reschedule`, { gap: 0, version }),
      );
      return {
        moved: moved!.map(({ title, toWall }) => [title, toWall]),
        times: items.map(({ title, startWall }) => [title, startWall]),
      };
    };
    expect(await told(1)).toEqual(await told(95));
    expect((await told(95)).moved).toEqual([
      ['Early', '2027-04-07T10:30'],
      ['Vote', '2027-04-07T11:41'],
    ]);
  });

  it('hides its papers from everybody else: page, file, library, and what the paper stands with', async () => {
    const { meeting, items, paper, observer } = await closedMeeting();
    for (const reader of [await network.as('SE', 'ngo'), observer]) {
      for (const path of [
        `/documents/${paper.id}`,
        `/documents/${paper.id}/file`,
        `/documents/${paper.id}/versions/1/file`,
      ]) {
        expect(comparableResponse(await reader.get(path))).toEqual(
          comparableResponse(await reader.get(path.replace(paper.id, newId()))),
        );
      }
      expect(JSON.stringify((await reader.get('/documents?limit=100')).body)).not.toContain(SECRET);
    }
    // A paper that all may read tells nobody which closed item it stands with.
    const known = await attachPaper(secretariat, items[1]!.id, 'Known to the Network', 'network');
    const { body } = await (
      await network.as('SE', 'ngo')
    ).get<{ attachedTo: object[] }>(`/documents/${known.id}`);
    expect(body.attachedTo).toEqual([]);
    expect(
      (await (await network.as('LV', 'ngo')).get<{ attachedTo: object[] }>(`/documents/${known.id}`)).body
        .attachedTo,
    ).toEqual([expect.objectContaining({ title: SECRET, address: `/meetings/${meeting.id}` })]);
  });

  it('cannot be touched by one who arranges the agenda and is not on the list', async () => {
    const latvia = await network.as('LV', 'government');
    const meeting = await createScheduledMeeting(
      secretariat,
      { kind: 'national', country: 'LV' },
      { countries: ['LV'] },
    );
    const { items, version } = await addAgendaItems(secretariat, meeting, [
      { title: 'Opening' },
      { title: SECRET, closed: { seats: [], memberIds: [] } },
      { title: 'End' },
    ]);
    const [opening, secret, end] = items;
    expect((await readAgenda(latvia, meeting)).can).toMatchObject({ arrange: true });
    const path = `/meetings/${meeting.id}/agenda`;
    expect((await latvia.patch(`${path}/items/${secret!.id}`, { revision: 1, closed: null })).status).toBe(
      404,
    );
    expect((await latvia.del(`${path}/items/${secret!.id}`)).status).toBe(404);
    for (const [itemId, of] of [
      [secret!.id, end!.id],
      [end!.id, secret!.id],
      [newId(), end!.id],
    ]) {
      expect(
        (await latvia.post(`${path}/moves`, { itemId, place: 'after', of, version })).body,
      ).toMatchObject({ code: 'agenda-item-gone' });
    }
    expect(
      (
        await latvia.post(
          '/documents',
          paperForm({
            title: 'x',
            audience: 'attached',
            attachToKind: 'agenda-item',
            attachToId: secret!.id,
          }),
        )
      ).status,
    ).toBe(404);
    const moved = succeeded(
      await latvia.post<AgendaBody>(`${path}/moves`, {
        itemId: end!.id,
        place: 'before',
        of: opening!.id,
        version,
      }),
    );
    expect(moved.items.map(({ title }) => title)).toEqual(['End', 'Opening']);
    expect((await readAgenda(secretariat, meeting)).items.map(({ title }) => title)).toEqual([
      'End',
      'Opening',
      SECRET,
    ]);
  });

  it('follows the seat to whoever holds it, and opens when its list is taken away', async () => {
    const { meeting, items } = await closedMeeting();
    const [latvia, police] = [await network.as('LV', 'ngo'), await network.networkMember('LV')];
    await test.db.query(`update appointment set member_id = $1 where member_id = $2`, [
      police.memberId,
      latvia.memberId,
    ]);
    expect((await readAgenda(police, meeting)).items).toHaveLength(5);
    expect((await readAgenda(latvia, meeting)).items).toHaveLength(2);
    await test.db.query(`update appointment set member_id = $2 where member_id = $1`, [
      police.memberId,
      latvia.memberId,
    ]);
    succeeded(
      await secretariat.patch(`/meetings/${meeting.id}/agenda/items/${items[1]!.id}`, {
        revision: 1,
        closed: null,
      }),
    );
    expect(
      (await readAgenda(await network.as('SE', 'ngo'), meeting)).items.map(({ title }) => title),
    ).toEqual(['Opening', SECRET, 'Round']);
  });

  it('takes no auditor and nobody unknown on its list', async () => {
    const meeting = await createDraftMeeting(secretariat);
    for (const memberId of [(await network.auditor()).memberId, newId()]) {
      const answer = await secretariat.post<{ code: string }>(`/meetings/${meeting.id}/agenda/items`, {
        kind: 'discussion',
        title: 'x',
        minutes: 5,
        closed: { seats: [], memberIds: [memberId] },
      });
      expect(answer.body.code).toBe('invalid-input');
    }
    expect((await readAgenda(secretariat, meeting)).items).toEqual([]);
  });
});

describe('papers', () => {
  it('A5: among the national teams are not there for anybody else, wherever they stand', async () => {
    const police = await network.networkMember('EE');
    const meeting = await createScheduledMeeting(
      secretariat,
      {},
      { countries: ['EE', 'LT'], memberIds: [police.memberId] },
    );
    const {
      items: [item],
    } = await addAgendaItems(secretariat, meeting, [{ title: 'Third' }]);
    const paper = await attachPaper(secretariat, item!.id, 'For the teams alone', 'teams');
    expect((await readAgenda(await network.as('LT', 'resource'), meeting)).items[0]!.papers).toEqual([
      expect.objectContaining({ id: paper.id }),
    ]);
    expect((await (await network.as('LT', 'resource')).get(`/documents/${paper.id}/file`)).status).toBe(200);
    expect((await readAgenda(police, meeting)).items[0]!.papers).toEqual([]);
    for (const outsider of [police, network.anonymous()]) {
      for (const path of ['', '/file'])
        expect(comparableResponse(await outsider.get(`/documents/${paper.id}${path}`))).toEqual(
          comparableResponse(await outsider.get(`/documents/${newId()}${path}`)),
        );
    }
    expect(JSON.stringify((await police.get('/documents?limit=100')).body)).not.toContain('teams alone');
  });

  it('A7: that come after the deadline are taken and marked', async () => {
    const meeting = await createDraftMeeting(secretariat);
    const {
      items: [item],
    } = await addAgendaItems(secretariat, meeting, [{ title: 'Third' }]);
    const [early, late] = [
      await attachPaper(secretariat, item!.id, 'In time'),
      await attachPaper(secretariat, item!.id, 'Too late'),
    ];
    const agenda = succeeded(
      await secretariat.put<AgendaBody>(`/meetings/${meeting.id}/agenda/papers-deadline`, {
        papersBy: '2027-03-02T12:00',
      }),
    );
    expect(agenda).toMatchObject({
      papersByWall: '2027-03-02T12:00',
      items: [{ papers: [{ lateMinutes: null }, { lateMinutes: null }] }],
    });
    await test.db.query(`update document_attachment set attached_at = $2 where document_id = $1`, [
      late.id,
      '2027-03-04T11:00:00Z',
    ]);
    expect(
      (await readAgenda(secretariat, meeting)).items[0]!.papers.map(({ id, lateMinutes }) => [
        id,
        lateMinutes,
      ]),
    ).toEqual([
      [early.id, null],
      [late.id, 2 * 24 * 60],
    ]);
    succeeded(await secretariat.put(`/meetings/${meeting.id}/agenda/papers-deadline`, { papersBy: null }));
    expect(
      (await readAgenda(secretariat, meeting)).items[0]!.papers.map(({ lateMinutes }) => lateMinutes),
    ).toEqual([null, null]);
    expect(
      (await secretariat.put(`/meetings/${meeting.id}/agenda/papers-deadline`, { papersBy: 'soon' })).body,
    ).toMatchObject({ code: 'invalid-input' });
  });
});

it('minutes, decisions and actions under a closed item are there for its list alone', async () => {
  const sweden = await network.as('SE', 'ngo');
  const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['EE', 'SE'] });
  const {
    items: [open, secret],
  } = await addAgendaItems(secretariat, meeting, [
    { title: 'Opening' },
    { title: 'Shelter threatened', closed: LATVIA_AND_ESTONIA },
  ]);
  await test.db.query(`update meeting set state = 'in-session' where id = $1`, [meeting.id]);
  for (const item of [open!, secret!])
    succeeded(
      await secretariat.put(`/meetings/${meeting.id}/minutes/entries/${item.id}`, {
        revision: 0,
        text: `Said of ${item.title}`,
      }),
    );
  succeeded(
    await secretariat.put(`/meetings/${meeting.id}/minutes/present`, { memberIds: [sweden.memberId] }),
  );
  const read = async (who: TestMember) =>
    JSON.stringify((await who.get(`/meetings/${meeting.id}/minutes`)).body);
  expect(await read(await network.as('EE', 'government'))).toContain('Said of Shelter threatened');
  const seen = await read(sweden);
  expect(seen).toContain('Said of Opening');
  for (const hidden of ['Shelter', secret!.id]) expect(seen).not.toContain(hidden);
});
