import type { CountryCode } from '@nbn/contracts';
import { io } from 'socket.io-client';
import { SendDutyRemindersJob } from '../../src/agendas/testing.ts';
import { ApproveMinutesJob } from '../../src/agendas/minutes/approve-minutes.job.ts';
import { SendAnswerRemindersJob } from '../../src/meetings/testing.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { attachPaper, addAgendaItems } from '../support/agendas.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  meetingDraftBody,
  gatherMeetingEmails,
  succeeded,
  type MeetingBody,
  type ProblemBody,
} from '../support/meetings.ts';
import {
  aDecision,
  AFTER_MEETING,
  anAction,
  setClockTo,
  OPENING,
  type ActionBody,
} from '../support/minutes.ts';

let test: TestApp;
let network: TestNetwork;
let estonia: TestMember;
let outsiders: TestMember[];
let meeting: MeetingBody;
let itemId: string;

/** Everything that is said in and about the meeting, each in words that stand nowhere else. */
const WORDS = {
  title: 'Quarterly look at referrals',
  place: 'Shelter, Kase 7, Tartu',
  joinUrl: 'https://video.example.org/kase-7',
  note: 'Ring at the back gate.',
  item: 'Two new flats',
  notes: 'The flats lie behind the station.',
  paper: 'Plan of the flats',
  entry: 'The locks were changed.',
  decision: 'We move in May.',
  action: 'Hire a van.',
};
const SAID = new RegExp(Object.values(WORDS).join('|').replaceAll('.', '\\.').replaceAll('/', '\\/'));

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockTo(test, '2027-03-20T12:00:00Z');
  network = await createTestNetwork(test);
  estonia = await network.as('EE', 'ngo');
  outsiders = await Promise.all([
    network.as('DK', 'government'),
    network.as('LV', 'ngo'),
    network.networkMember('LV'),
    network.networkMember('EE'),
    network.observer(),
    network.auditor(),
    network.auditorOf('EE'),
  ]);
  meeting = succeeded(
    await estonia.post<MeetingBody>(
      '/meetings',
      meetingDraftBody({
        kind: 'national',
        country: 'EE',
        title: WORDS.title,
        place: WORDS.place,
        joinUrl: WORDS.joinUrl,
        note: WORDS.note,
        discreet: true,
      }),
    ),
  );
  succeeded(await estonia.post(`/meetings/${meeting.id}/invitations`, { countries: ['EE'] }));
  const agenda = await addAgendaItems(estonia, meeting, [
    {
      title: WORDS.item,
      notes: WORDS.notes,
      kind: 'decision',
      presenter: { kind: 'seat', country: 'DK', seat: 'government' },
    },
  ]);
  itemId = agenda.items[0]!.id;
  succeeded(await estonia.post(`/meetings/${meeting.id}/schedule`));
  await attachPaper(estonia, itemId, WORDS.paper);
  succeeded(
    await estonia.put(`/meetings/${meeting.id}/agenda/papers-deadline`, { papersBy: '2027-04-01T12:00' }),
  );
}, 90_000);
afterAll(() => test.close());

/** All doors behind which something of a meeting might stand. */
const doors = (id: string): string[] => [
  '/meetings',
  '/meetings?period=past',
  '/home',
  '/notifications',
  '/documents',
  '/decisions',
  '/decisions/export',
  '/decisions/export?format=json',
  '/actions',
  '/actions/export',
  '/ballots',
  '/audit/mine',
  '/national-meetings',
  `/decisions?meeting=${id}`,
  `/actions?meeting=${id}`,
  ...['', '/agenda', '/agenda/proposals', '/session', '/packs', '/poll', '/minutes', '/calendar.ics'].map(
    (part) => `/meetings/${id}${part}`,
  ),
  `/live/meeting:${id}/events?after=0`,
];

async function readAll(who: TestMember): Promise<{ told: string; open: string[] }> {
  const answers = await Promise.all(
    doors(meeting.id).map(async (door) => [door, await who.get(door)] as const),
  );
  const feed = await who.post<{ url?: string }>('/calendar-feed');
  const calendar = feed.body.url
    ? (await who.get<string>(new URL(feed.body.url).pathname.replace('/api', ''))).body
    : '';
  const bodies = answers.map(([, { body }]) => (typeof body === 'string' ? body : JSON.stringify(body)));
  const open = answers.flatMap(([door, { status }]) =>
    door.includes(meeting.id) && door.startsWith('/meetings/') && status < 300 ? [door] : [],
  );
  return { told: [...bodies, calendar].join('\n'), open };
}

async function joins(who: TestMember): Promise<unknown> {
  const socket = io(test.url, {
    transports: ['websocket'],
    extraHeaders: { cookie: who.options.cookie! },
    reconnection: false,
  });
  const answer: unknown = await socket.timeout(20_000).emitWithAck('join', { room: `meeting:${meeting.id}` });
  socket.disconnect();
  return answer;
}

async function expectNothing(): Promise<void> {
  await gatherMeetingEmails(test);
  await test.app.get(SendDutyRemindersJob).run();
  await test.app.get(SendAnswerRemindersJob).run();
  await test.app.get(OutboxRelay).drain();
  for (const who of outsiders) {
    const { told, open } = await readAll(who);
    expect({ who: who.name, found: SAID.exec(told)?.[0] ?? null, open }).toEqual({
      who: who.name,
      found: null,
      open: [],
    });
    expect(told).not.toContain(meeting.id);
    expect(await joins(who)).toEqual({ ok: false, code: 'not-found' });
  }
  const mails = await test.db.query<{ address: string; told: string }[]>(
    'select address, subject || text as told from delivery',
  );
  // A mail goes over other people's servers: of a discreet meeting it says nothing to anybody, and to
  // outsiders there is none.
  expect(mails.filter(({ told }) => SAID.test(told))).toEqual([]);
  expect(mails.filter(({ address }) => !address.startsWith('ee-'))).toEqual([]);
  expect(mails.length).toBeGreaterThan(0);
}

describe('a national meeting that is discreet', () => {
  it('is read by its team, and through no door by another country, an officer who is not invited, an observer or an auditor', async () => {
    const { told, open } = await readAll(estonia);
    for (const word of [
      WORDS.title,
      WORDS.place,
      WORDS.joinUrl,
      WORDS.note,
      WORDS.item,
      WORDS.notes,
      WORDS.paper,
    ])
      expect(told).toContain(word);
    expect(open.length).toBeGreaterThan(4);
    await expectNothing();
  });

  it('is read by the secretariat, which convenes for teams that cannot, but for papers of the country', async () => {
    const secretariat = await network.secretariat();
    expect((await secretariat.get<MeetingBody>(`/meetings/${meeting.id}`)).body.place).toBe(WORDS.place);
  });

  it('stays so while it is held and after its minutes are approved', async () => {
    await setClockTo(test, OPENING);
    succeeded(await estonia.post(`/meetings/${meeting.id}/open`));
    succeeded(await estonia.post(`/meetings/${meeting.id}/session/step`, { to: 'next' }));
    succeeded(
      await estonia.put(`/meetings/${meeting.id}/minutes/entries/${itemId}`, {
        text: WORDS.entry,
        revision: 0,
      }),
    );
    succeeded(
      await estonia.post(
        `/meetings/${meeting.id}/decisions`,
        aDecision(itemId, { text: WORDS.decision, followUpOn: '2027-06-01' }),
      ),
    );
    succeeded(
      await estonia.post(`/meetings/${meeting.id}/actions`, anAction(itemId, { text: WORDS.action })),
    );
    await expectNothing();
    await setClockTo(test, AFTER_MEETING);
    succeeded(await estonia.post(`/meetings/${meeting.id}/close`));
    succeeded(await estonia.post(`/meetings/${meeting.id}/minutes/circulate`, { days: 1 }));
    await setClockTo(test, '2027-04-09T12:00:00Z');
    await test.app.get(ApproveMinutesJob).run();
    const { told } = await readAll(estonia);
    for (const word of [WORDS.entry, WORDS.decision, WORDS.action]) expect(told).toContain(word);
    await expectNothing();
  });

  it('shows whoever carries out what came of it the task alone, without the meeting', async () => {
    const denmark = await network.as('DK', 'government');
    await setClockTo(test, '2027-04-09T12:00:00Z');
    const task = 'Send us your form.';
    const { meeting: other, item } = await heldIn('EE');
    const { id } = succeeded(
      await estonia.post<ActionBody>(
        `/meetings/${other.id}/actions`,
        anAction(item, { text: task, owner: { country: 'DK', seat: 'government' } }),
      ),
    );
    const seen = succeeded(
      await denmark.get<ActionBody & { meeting: unknown; decisionReference: unknown }>(`/actions/${id}`),
    );
    expect(seen).toMatchObject({ text: task, mine: true, meeting: null, decisionReference: null });
    await test.app.get(OutboxRelay).drain();
    const told = await Promise.all(
      ['/home', '/actions', '/actions/export', '/notifications'].map(async (path) =>
        JSON.stringify((await denmark.get(path)).body),
      ),
    );
    expect(told.join()).toContain(task);
    expect(told.join()).not.toMatch(/Held at home/);
    expect((await estonia.get<{ meeting: { title: string } }>(`/actions/${id}`)).body.meeting.title).toBe(
      'Held at home',
    );
  });
});

/** A national meeting, not discreet, that was held with one item. */
async function heldIn(
  country: CountryCode,
  change: Record<string, unknown> = {},
): Promise<{ meeting: MeetingBody; item: string }> {
  const team = await network.as(country, 'ngo');
  const held = succeeded(
    await team.post<MeetingBody>(
      '/meetings',
      meetingDraftBody({
        kind: 'national',
        country,
        title: 'Held at home',
        startsAt: '2027-04-20T10:00',
        endsAt: '2027-04-20T12:00',
        ...change,
      }),
    ),
  );
  const { items } = await addAgendaItems(team, held, [{ title: 'At home', kind: 'decision' }]);
  await test.db.query(`update meeting set state = 'held', over_at = app_now() where id = $1`, [held.id]);
  return { meeting: held, item: items[0]!.id };
}

describe('that a national meeting took place', () => {
  const listed = async (who: TestMember) =>
    succeeded(await who.get<{ items: { country: string; day: string }[] }>('/national-meetings')).items;

  it('is told to the others only when its team says so, only afterwards, and as country and day alone', async () => {
    const lithuania = await network.as('LT', 'ngo');
    const latvia = await network.as('LV', 'ngo');
    const quiet = await heldIn('LT', { startsAt: '2027-04-20T10:00', endsAt: '2027-04-20T12:00' });
    const shared = await heldIn('LT', {
      startsAt: '2027-04-21T10:00',
      endsAt: '2027-04-21T12:00',
      sharedAbroad: true,
    });
    const ahead = succeeded(
      await lithuania.post<MeetingBody>(
        '/meetings',
        meetingDraftBody({
          kind: 'national',
          country: 'LT',
          sharedAbroad: true,
          startsAt: '2027-05-21T10:00',
          endsAt: '2027-05-21T12:00',
        }),
      ),
    );
    expect(
      [quiet, shared, { meeting: ahead }].map(
        ({ meeting: one }) => (one as MeetingBody & { sharedAbroad: boolean }).sharedAbroad,
      ),
    ).toEqual([false, true, true]);
    for (const who of [
      latvia,
      await network.networkMember('LV'),
      await network.observer(),
      await network.auditor(),
    ]) {
      expect(await listed(who)).toEqual([{ country: 'LT', day: '2027-04-21' }]);
      expect((await who.get(`/meetings/${shared.meeting.id}`)).status).toBe(404);
    }
    succeeded(await lithuania.put(`/meetings/${quiet.meeting.id}/sharing`, { sharedAbroad: true }));
    expect(await listed(latvia)).toEqual([
      { country: 'LT', day: '2027-04-21' },
      { country: 'LT', day: '2027-04-20' },
    ]);
    const first = succeeded(
      await latvia.get<{ items: object[]; next: string }>('/national-meetings?limit=1'),
    );
    expect(Buffer.from(first.next, 'base64url').toString()).toBe('["2027-04-21","LT"]');
    expect(
      succeeded(
        await latvia.get<{ items: object[]; next: null }>(`/national-meetings?limit=1&after=${first.next}`),
      ),
    ).toEqual({ items: [{ country: 'LT', day: '2027-04-20' }], next: null });
    for (const {
      meeting: { id },
    } of [quiet, shared])
      succeeded(await lithuania.put(`/meetings/${id}/sharing`, { sharedAbroad: false }));
    expect(await listed(latvia)).toEqual([]);
    const audits = await test.db.query<{ country: string; detail: object }[]>(
      `
        select country, detail
        from audit_entry
        where action = 'meeting.sharing-set' and object_id = $1
        order by seq`,
      [quiet.meeting.id],
    );
    expect(audits).toEqual([
      { country: 'LT', detail: { sharedAbroad: true } },
      { country: 'LT', detail: { sharedAbroad: false } },
    ]);
  });

  it('is nobody’s to tell but that of the country’s own team', async () => {
    const secretariat = await network.secretariat();
    const {
      meeting: { id },
    } = await heldIn('LT');
    for (const who of [secretariat, await network.as('LV', 'ngo')])
      expect((await who.put(`/meetings/${id}/sharing`, { sharedAbroad: true })).status).toBe(404);
    for (const [who, change] of [
      [secretariat, { kind: 'national', country: 'LT' }],
      [secretariat, {}],
    ] as const) {
      expect(
        (await who.post<ProblemBody>('/meetings', meetingDraftBody({ ...change, sharedAbroad: true }))).body
          .code,
      ).toBe('invalid-input');
    }
    const rule = { every: 'month', interval: 1, on: 'day', times: 2 };
    expect(
      (await secretariat.post<ProblemBody>('/meeting-series', meetingDraftBody({ sharedAbroad: true, rule })))
        .body.code,
    ).toBe('invalid-input');
  });
});

describe('who is invited to a national meeting', () => {
  let police: TestMember;

  const draft = async (convenor: TestMember, country: CountryCode) =>
    succeeded(
      await convenor.post<MeetingBody>(
        '/meetings',
        meetingDraftBody({ kind: 'national', country, title: 'All of us', discreet: true }),
      ),
    );
  const invitedTo = async (id: string) =>
    (
      await test.db.query<{ id: string }[]>(
        'select member_id as id from meeting_invitation where meeting_id = $1 and withdrawn_at is null',
        [id],
      )
    ).map((row) => row.id);

  beforeAll(async () => {
    police = await network.networkMember('EE');
    const [{ id }] = await test.db.query<[{ id: string }]>(
      `
        insert into organisation (id, country_code, name, sector, kind)
        values ('0199b5a0-0000-4000-8000-00000000a001', 'EE', 'Police of the north', 'public', 'police')
        returning id`,
    );
    await test.db.query('update member set organisation_id = $1 where id = $2', [id, police.memberId]);
  });

  it('kinds of the own network, or all of it, with how many that is', async () => {
    const { id } = await draft(estonia, 'EE');
    const networks = succeeded(
      await estonia.get<{ country: string; members: number; kinds: { kind: string; members: number }[] }[]>(
        `/meetings/${id}/guest-networks`,
      ),
    );
    expect(networks.map(({ country }) => country)).toEqual(['EE']);
    expect(networks[0]!.kinds).toContainEqual({ kind: 'police', members: 1 });
    succeeded(
      await estonia.post(`/meetings/${id}/invitations`, { networks: [{ country: 'EE', kinds: ['police'] }] }),
    );
    expect(await invitedTo(id)).toEqual([police.memberId]);
    succeeded(await estonia.post(`/meetings/${id}/invitations`, { networks: [{ country: 'EE' }] }));
    expect(await invitedTo(id)).toHaveLength(networks[0]!.members);
  });

  it('nobody of another country’s network, however it is asked for', async () => {
    const { id } = await draft(estonia, 'EE');
    succeeded(
      await estonia.post(`/meetings/${id}/invitations`, {
        networks: [{ country: 'LV' }, { country: 'EE', kinds: ['police'] }],
      }),
    );
    expect(await invitedTo(id)).toEqual([police.memberId]);
    const bad = [
      [{ country: 'EE', kinds: [] }],
      [{ country: 'EE' }, { country: 'EE' }],
      [{ country: 'XX' }],
      [{ country: 'EE', kinds: ['spies'] }],
    ];
    for (const networks of bad)
      expect((await estonia.post(`/meetings/${id}/invitations`, { networks })).status).toBe(400);
    const latvia = await network.as('LV', 'ngo');
    expect((await latvia.get(`/meetings/${id}/guest-networks`)).status).toBe(404);
  });
});
