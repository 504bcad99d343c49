import { io } from 'socket.io-client';
import { newId } from '../../src/platform/persistence/id.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  createDraftMeeting,
  EARLY_2027,
  type MeetingBody,
  createScheduledMeeting,
  setClockAt,
  succeeded,
} from '../support/meetings.ts';

interface Paper {
  id: string;
  title: string;
  version: number;
}
interface Item {
  id: string;
  title: string;
  minutes: number;
  startsAt: string;
  startWall: string;
  revision: number;
  presenter: object | null;
  notes: string | null;
  papers: Paper[];
}
interface AgendaBody {
  version: number;
  startsAt: string;
  endsAt: string;
  endWall: string;
  bookedEndsAt: string;
  totalMinutes: number;
  overrunMinutes: number;
  items: Item[];
  papers: Paper[];
  can: { arrange: boolean };
  merged?: boolean;
}

const PDF = '%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';

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

const agendaOf = async (who: TestMember, { id }: { id: string }): Promise<AgendaBody> =>
  succeeded(await who.get<AgendaBody>(`/meetings/${id}/agenda`));

async function withItems(
  meeting: MeetingBody,
  items: readonly (readonly [title: string, minutes: number])[],
): Promise<AgendaBody> {
  let agenda: AgendaBody | undefined;
  for (const [title, minutes] of items)
    agenda = succeeded(
      await secretariat.post<AgendaBody>(`/meetings/${meeting.id}/agenda/items`, {
        kind: title === 'break' ? 'break' : 'discussion',
        title,
        minutes,
      }),
    );
  return agenda!;
}

const titles = (agenda: AgendaBody): string => agenda.items.map((item) => item.title).join(' ');
const move = (meeting: { id: string }, item: Item, place: 'before' | 'after', of: Item, version: number) =>
  secretariat.post<AgendaBody & { code: string }>(`/meetings/${meeting.id}/agenda/moves`, {
    itemId: item.id,
    place,
    of: of.id,
    version,
  });

function paper(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([PDF]), 'paper.pdf');
  return form;
}

async function rows(): Promise<string> {
  const [row] = await test.db.query<[{ rows: string }]>(
    `
      select (select json_agg(i order by i.id) from agenda_item i)::text || (
        select json_agg(g order by g.meeting_id)
        from agenda g
      )::text || (select count(*) from audit_entry) || (select count(*) from outbox) || (
          select count(*)
          from live_event
          where room like 'meeting:%'
        ) as rows`,
  );
  return row.rows;
}

describe('an agenda', () => {
  it('A1: rolls its times from the durations, as instants and on the host’s clock, and says how far it goes past the booked end', async () => {
    const meeting = await createDraftMeeting(secretariat, { endsAt: '2027-04-07T12:00' });
    expect(await agendaOf(secretariat, meeting)).toMatchObject({
      version: 0,
      items: [],
      papers: [],
      totalMinutes: 0,
      overrunMinutes: 0,
      can: { arrange: true },
    });
    const agenda = await withItems(meeting, [
      ['opening', 15],
      ['experience', 45],
      ['break', 10],
      ['common ground', 60],
    ]);
    expect(agenda.items.map(({ startWall }) => startWall.slice(11))).toEqual([
      '10:00',
      '10:15',
      '11:00',
      '11:10',
    ]);
    expect(agenda).toMatchObject({
      endWall: '2027-04-07T12:10',
      endsAt: '2027-04-07T10:10:00.000Z',
      bookedEndsAt: '2027-04-07T10:00:00.000Z',
      totalMinutes: 130,
      overrunMinutes: 10,
    });
    const [, second] = agenda.items;
    const shorter = succeeded(
      await secretariat.patch<AgendaBody>(`/meetings/${meeting.id}/agenda/items/${second!.id}`, {
        revision: second!.revision,
        minutes: 30,
      }),
    );
    expect(shorter.items.map(({ startWall }) => startWall.slice(11))).toEqual([
      '10:00',
      '10:15',
      '10:45',
      '10:55',
    ]);
    expect(shorter.items[3]!.startsAt).toBe('2027-04-07T08:55:00.000Z');
    expect(shorter).toMatchObject({ endWall: '2027-04-07T11:55', overrunMinutes: 0 });
  });

  it('moves along with its meeting', async () => {
    const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    await withItems(meeting, [
      ['opening', 20],
      ['work', 40],
    ]);
    succeeded(
      await secretariat.post(`/meetings/${meeting.id}/reschedule`, {
        revision: meeting.revision,
        timeZone: 'Europe/Helsinki',
        startsAt: '2027-04-08T09:00',
        endsAt: '2027-04-08T12:00',
      }),
    );
    const agenda = await agendaOf(secretariat, meeting);
    expect(agenda.items.map(({ startWall, startsAt }) => [startWall, startsAt])).toEqual([
      ['2027-04-08T09:00', '2027-04-08T06:00:00.000Z'],
      ['2027-04-08T09:20', '2027-04-08T06:20:00.000Z'],
    ]);
  });

  it('names who presents: a seat, a member, or somebody in words', async () => {
    const meeting = await createDraftMeeting(secretariat);
    const finland = await network.as('FI', 'government');
    const add = (presenter: object) =>
      secretariat.post<AgendaBody>(`/meetings/${meeting.id}/agenda/items`, {
        kind: 'information',
        title: 'Item',
        minutes: 5,
        presenter,
      });
    await add({ kind: 'seat', country: 'DK', seat: 'ngo' });
    await add({ kind: 'member', memberId: finland.memberId });
    const agenda = succeeded(await add({ kind: 'words', words: 'A guest from Vienna' }));
    expect(agenda.items.map(({ presenter }) => presenter)).toEqual([
      { kind: 'seat', country: 'DK', seat: 'ngo', memberId: null, name: null },
      { kind: 'member', country: null, seat: null, memberId: finland.memberId, name: 'fi-government' },
      { kind: 'words', country: null, seat: null, memberId: null, name: 'A guest from Vienna' },
    ]);
    const last = agenda.items[2]!;
    const without = succeeded(
      await secretariat.patch<AgendaBody>(`/meetings/${meeting.id}/agenda/items/${last.id}`, {
        revision: 1,
        presenter: null,
        notes: 'Later',
      }),
    );
    expect(without.items[2]).toMatchObject({ presenter: null, notes: 'Later', title: 'Item', revision: 2 });
    const before = await rows();
    for (const wrong of [
      { kind: 'seat', country: 'DK' },
      { kind: 'seat', country: 'US', seat: 'ngo' },
      { kind: 'member', memberId: newId() },
      { kind: 'words' },
      { kind: 'words', words: 'x', memberId: finland.memberId },
      { kind: 'somebody' },
      { kind: 'words', words: 'x', role: 'secretariat' },
    ])
      expect((await add(wrong)).body).toMatchObject({ code: 'invalid-input' });
    expect(await rows()).toBe(before);
  });

  it('refuses an edit of an older state, and says nothing is lost', async () => {
    const meeting = await createDraftMeeting(secretariat);
    const {
      items: [item],
    } = await withItems(meeting, [['opening', 20]]);
    const edit = (title: string) =>
      secretariat.patch<AgendaBody>(`/meetings/${meeting.id}/agenda/items/${item!.id}`, {
        revision: 1,
        title,
      });
    const answers = await Promise.all([edit('first'), edit('second')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [won, lost] = answers[0]!.status === 200 ? ['first', answers[1]] : ['second', answers[0]];
    expect(lost!.body).toMatchObject({ code: 'changed-meanwhile', revision: 2 });
    expect(titles(await agendaOf(secretariat, meeting))).toBe(won);
  });
});

describe('the order of an agenda', () => {
  it('changes by one move, and the times roll', async () => {
    const meeting = await createDraftMeeting(secretariat);
    const agenda = await withItems(meeting, [
      ['a', 10],
      ['b', 20],
      ['c', 30],
    ]);
    const [a, , c] = agenda.items;
    const after = succeeded(await move(meeting, c!, 'before', a!, agenda.version));
    expect([titles(after), after.merged, after.version]).toEqual(['c a b', false, agenda.version + 1]);
    expect(after.items.map(({ startWall }) => startWall.slice(11))).toEqual(['10:00', '10:30', '10:40']);
  });

  it('A3: is one for all when two move at once: both moves count, and the second is told', async () => {
    const meeting = await createDraftMeeting(secretariat);
    const agenda = await withItems(meeting, [
      ['a', 1],
      ['b', 1],
      ['c', 1],
      ['d', 1],
    ]);
    const [a, b, c, d] = agenda.items;
    const answers = await Promise.all([
      move(meeting, d!, 'before', a!, agenda.version),
      move(meeting, b!, 'after', c!, agenda.version),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers.map(({ body }) => body.merged).sort()).toEqual([false, true]);
    const seen = await Promise.all([agendaOf(secretariat, meeting), agendaOf(secretariat, meeting)]);
    expect(seen.map(titles)).toEqual(['d a c b', 'd a c b']);
    expect(seen[0]!.version).toBe(agenda.version + 2);
  });

  it('survives many moves at once without losing or doubling an item', async () => {
    const meeting = await createDraftMeeting(secretariat);
    const agenda = await withItems(meeting, [
      ['a', 1],
      ['b', 1],
      ['c', 1],
      ['d', 1],
      ['e', 1],
    ]);
    const moves = Array.from({ length: 20 }, (_, i) =>
      move(
        meeting,
        agenda.items[i % 5]!,
        i % 2 ? 'before' : 'after',
        agenda.items[(i * 3 + 1) % 5]!,
        agenda.version,
      ),
    );
    for (const { status } of await Promise.all(moves)) expect(status).toBe(200);
    const after = await agendaOf(secretariat, meeting);
    expect(
      after.items
        .map((item) => item.title)
        .sort()
        .join(''),
    ).toBe('abcde');
    expect(after.version).toBe(agenda.version + 20);
    const positions = await test.db.query<{ position: number }[]>(
      'select position from agenda_item where meeting_id = $1 order by position',
      [meeting.id],
    );
    expect(positions.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
  });

  it('closes the gap when an item is removed, and a move that needs it is refused', async () => {
    const meeting = await createDraftMeeting(secretariat);
    const agenda = await withItems(meeting, [
      ['a', 10],
      ['b', 20],
      ['c', 30],
    ]);
    const [a, b, c] = agenda.items;
    const after = succeeded(
      await secretariat.del<AgendaBody>(`/meetings/${meeting.id}/agenda/items/${b!.id}`),
    );
    expect([titles(after), after.items[1]!.startWall.slice(11)]).toEqual(['a c', '10:10']);
    const before = await rows();
    expect((await move(meeting, a!, 'after', b!, after.version)).body).toMatchObject({
      code: 'agenda-item-gone',
      status: 409,
    });
    expect((await secretariat.del(`/meetings/${meeting.id}/agenda/items/${b!.id}`)).status).toBe(404);
    expect(await rows()).toBe(before);
    expect(titles(succeeded(await move(meeting, c!, 'before', a!, after.version)))).toBe('c a');
  });
});

describe('who arranges and who reads', () => {
  it('the secretariat arranges; who sees the meeting reads; to others neither is there', async () => {
    const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    const {
      items: [item],
    } = await withItems(meeting, [['opening', 20]]);
    const [latvia, observer, police] = [
      await network.as('LV', 'ngo'),
      await network.observer(),
      await network.networkMember('LV'),
    ];
    expect((await agendaOf(latvia, meeting)).can).toMatchObject({ arrange: false });
    for (const outsider of [observer, police, await network.auditor()])
      expect((await outsider.get(`/meetings/${meeting.id}/agenda`)).status).toBe(404);
    expect((await network.anonymous().get(`/meetings/${meeting.id}/agenda`)).status).toBe(401);
    const before = await rows();
    for (const other of [latvia, observer, police]) {
      expect(
        (await other.post(`/meetings/${meeting.id}/agenda/items`, { kind: 'break', title: 'x', minutes: 5 }))
          .status,
      ).toBe(404);
      expect(
        (await other.patch(`/meetings/${meeting.id}/agenda/items/${item!.id}`, { revision: 1, title: 'x' }))
          .status,
      ).toBe(404);
      expect((await other.del(`/meetings/${meeting.id}/agenda/items/${item!.id}`)).status).toBe(404);
      expect(
        (
          await other.post(`/meetings/${meeting.id}/agenda/moves`, {
            itemId: item!.id,
            place: 'after',
            of: item!.id,
            version: 1,
          })
        ).status,
      ).toBe(404);
    }
    expect(await rows()).toBe(before);
  });

  it('an item of another meeting is not here', async () => {
    const [one, other] = [await createDraftMeeting(secretariat), await createDraftMeeting(secretariat)];
    const {
      items: [item],
    } = await withItems(one, [['opening', 20]]);
    const {
      items: [own],
    } = await withItems(other, [['own', 20]]);
    const before = await rows();
    expect(
      (await secretariat.patch(`/meetings/${other.id}/agenda/items/${item!.id}`, { revision: 1, title: 'x' }))
        .status,
    ).toBe(404);
    expect((await secretariat.del(`/meetings/${other.id}/agenda/items/${item!.id}`)).status).toBe(404);
    expect((await move(other, item!, 'after', own!, 1)).body).toMatchObject({ code: 'agenda-item-gone' });
    expect(
      (await secretariat.post(`/meetings/${newId()}/agenda/items`, { kind: 'break', title: 'x', minutes: 5 }))
        .status,
    ).toBe(404);
    expect(await rows()).toBe(before);
  });

  it.each([
    ['no title', { kind: 'break', minutes: 5 }],
    ['no such kind', { kind: 'party', title: 'x', minutes: 5 }],
    ['no time at all', { kind: 'break', title: 'x', minutes: 0 }],
    ['half a minute', { kind: 'break', title: 'x', minutes: 0.5 }],
    ['days', { kind: 'break', title: 'x', minutes: 601 }],
    ['a field of its own', { kind: 'break', title: 'x', minutes: 5, position: 1 }],
    ['notes too long', { kind: 'break', title: 'x', minutes: 5, notes: 'x'.repeat(2001) }],
  ])('an item with %s is refused', async (_, item) => {
    const meeting = await createDraftMeeting(secretariat);
    const before = await rows();
    expect((await secretariat.post(`/meetings/${meeting.id}/agenda/items`, item)).body).toMatchObject({
      code: 'invalid-input',
    });
    expect(await rows()).toBe(before);
  });

  it('the agenda of a meeting that is called off, or over, stays as it was', async () => {
    const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    await withItems(meeting, [['opening', 20]]);
    const add = () =>
      secretariat.post(`/meetings/${meeting.id}/agenda/items`, { kind: 'break', title: 'x', minutes: 5 });
    await test.db.query('update meeting set over_at = app_now() where id = $1', [meeting.id]);
    expect((await add()).body).toMatchObject({ code: 'meeting-over' });
    await test.db.query('update meeting set over_at = null where id = $1', [meeting.id]);
    succeeded(await secretariat.post(`/meetings/${meeting.id}/cancel`));
    expect((await add()).body).toMatchObject({ code: 'meeting-already-cancelled' });
    expect(await agendaOf(secretariat, meeting)).toMatchObject({
      items: [{ title: 'opening' }],
      can: { arrange: false },
    });
  });
});

describe('papers', () => {
  it('of an item are seen by those who see the meeting, in page, file and library, and by nobody else', async () => {
    const observer = await network.observer();
    const meeting = await createScheduledMeeting(
      secretariat,
      {},
      { countries: ['LV'], memberIds: [observer.memberId] },
    );
    const {
      items: [item],
    } = await withItems(meeting, [['opening', 20]]);
    const { id } = succeeded(
      await secretariat.post<Paper>(
        '/documents',
        paper({
          title: 'Draft of the standard',
          audience: 'attached',
          attachToKind: 'agenda-item',
          attachToId: item!.id,
        }),
      ),
    );
    const whole = succeeded(
      await secretariat.post<Paper>(
        '/documents',
        paper({
          title: 'Practical notes',
          audience: 'attached',
          attachToKind: 'meeting',
          attachToId: meeting.id,
        }),
      ),
    );
    for (const reader of [
      await network.as('LV', 'ngo'),
      await network.as('IS', 'ngo'),
      observer,
      secretariat,
    ]) {
      const agenda = await agendaOf(reader, meeting);
      expect(agenda.items[0]!.papers).toMatchObject([{ id, title: 'Draft of the standard', version: 1 }]);
      expect(agenda.papers).toMatchObject([{ id: whole.id }]);
      expect((await reader.get(`/documents/${id}/file`)).status).toBe(200);
      expect((await reader.get(`/documents/${id}`)).body).toMatchObject({
        attachedTo: [
          { kind: 'agenda-item', id: item!.id, title: 'opening', address: `/meetings/${meeting.id}` },
        ],
      });
      expect(JSON.stringify((await reader.get('/documents')).body)).toContain(id);
    }
    for (const outsider of [await network.networkMember('LV'), await network.auditor()]) {
      for (const path of ['', '/file', '/versions/1/file'])
        expect((await outsider.get(`/documents/${id}${path}`)).status).toBe(404);
      expect(JSON.stringify((await outsider.get('/documents')).body)).not.toContain(id);
    }
    await secretariat.post(`/meetings/${meeting.id}/cancel`);
    await test.db.query('update meeting_invitation set withdrawn_at = app_now() where member_id = $1', [
      observer.memberId,
    ]);
    expect((await observer.get(`/documents/${id}/file`)).status).toBe(404);
  });

  it('of the network are opened to an invited observer by being put to the meeting; what is national stays at home', async () => {
    const observer = await network.observer();
    const [estonia, latvia] = [await network.as('EE', 'ngo'), await network.as('LV', 'ngo')];
    const meeting = await createScheduledMeeting(
      secretariat,
      {},
      { countries: ['LV'], memberIds: [observer.memberId] },
    );
    const {
      items: [item],
    } = await withItems(meeting, [['opening', 20]]);
    const shared = succeeded(
      await secretariat.post<Paper>('/documents', paper({ title: 'Shared', audience: 'network' })),
    );
    const national = succeeded(
      await estonia.post<Paper>(
        '/documents',
        paper({ title: 'At home', audience: 'national', country: 'EE' }),
      ),
    );
    expect((await observer.get(`/documents/${shared.id}`)).status).toBe(404);
    expect(
      (await secretariat.post(`/documents/${shared.id}/attachments`, { kind: 'agenda-item', id: item!.id }))
        .status,
    ).toBe(204);
    expect((await observer.get(`/documents/${shared.id}`)).status).toBe(200);
    expect(
      (await secretariat.post(`/documents/${national.id}/attachments`, { kind: 'agenda-item', id: item!.id }))
        .status,
    ).toBe(404);
    expect(
      (await estonia.post(`/documents/${national.id}/attachments`, { kind: 'agenda-item', id: item!.id }))
        .status,
    ).toBe(404);
    await test.db.query(`insert into document_attachment select $1, 'agenda-item', $2, $3, app_now()`, [
      national.id,
      item!.id,
      estonia.memberId,
    ]);
    for (const [reader, sees] of [
      [latvia, ['Shared']],
      [estonia, ['Shared', 'At home']],
      [secretariat, ['Shared']],
    ] as const) {
      expect((await agendaOf(reader, meeting)).items[0]!.papers.map(({ title }) => title)).toEqual(sees);
    }
    expect(
      (await secretariat.del(`/documents/${shared.id}/attachments/agenda-item/${item!.id}`)).status,
    ).toBe(204);
    expect((await observer.get(`/documents/${shared.id}`)).status).toBe(404);
  });

  it('stay in the library when their item is removed', async () => {
    const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    const {
      items: [item],
    } = await withItems(meeting, [['opening', 20]]);
    const { id } = succeeded(
      await secretariat.post<Paper>(
        '/documents',
        paper({ title: 'Kept', audience: 'attached', attachToKind: 'agenda-item', attachToId: item!.id }),
      ),
    );
    succeeded(await secretariat.del(`/meetings/${meeting.id}/agenda/items/${item!.id}`));
    expect((await secretariat.get(`/documents/${id}`)).body).toMatchObject({ attachedTo: [], title: 'Kept' });
    expect((await (await network.as('LV', 'ngo')).get(`/documents/${id}`)).status).toBe(404);
  });
});

it('those who have the meeting open hear of every change of its agenda and of its papers', async () => {
  const latvia = await network.as('LV', 'ngo');
  const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
  const socket = io(test.url, {
    transports: ['websocket'],
    extraHeaders: { cookie: latvia.options.cookie! },
    reconnection: false,
  });
  const heard: string[] = [];
  socket.on('live', (frame: { events: { type: string; payload: unknown }[] }) =>
    heard.push(...frame.events.map(({ type, payload }) => `${type} ${JSON.stringify(payload)}`)),
  );
  expect(await socket.emitWithAck('join', { room: `meeting:${meeting.id}` })).toMatchObject({ ok: true });
  const {
    items: [item],
    version,
  } = await withItems(meeting, [
    ['opening', 20],
    ['end', 5],
  ]);
  const { id } = succeeded(
    await secretariat.post<Paper>(
      '/documents',
      paper({ title: 'Live', audience: 'attached', attachToKind: 'agenda-item', attachToId: item!.id }),
    ),
  );
  succeeded(await secretariat.post(`/documents/${id}/versions`, paper({})));
  succeeded(await move(meeting, item!, 'after', (await agendaOf(secretariat, meeting)).items[1]!, version));
  for (let i = 0; i < 100 && heard.length < 5; i++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(Array.from({ length: 5 }, () => `agenda-changed {"meetingId":"${meeting.id}"}`));
  socket.disconnect();
});
