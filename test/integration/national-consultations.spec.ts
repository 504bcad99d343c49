import type { HomeView } from '../../src/notifications/dto/home.view.ts';
import type { NotificationView } from '../../src/notifications/dto/notification.view.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import type { RoundView } from '../../src/standards/consultations/dto/round.view.ts';
import type {
  NationalAnswersView,
  NationalConsultationsView,
  NationalRoundView,
} from '../../src/standards/consultations/national/dto/national-consultation.view.ts';
import { SendNationalRemindersJob } from '../../src/standards/testing.ts';
import type { ApiResponse } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { answerConsultation, createConsultation, travelTo } from '../support/consultations.ts';
import { EARLY_2027, type ProblemBody, succeeded } from '../support/meetings.ts';
import { setClockTo } from '../support/minutes.ts';
import { SHELTER } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

/** Riga, before the clock is put forward: 10:00 UTC. */
const CLOSES_LOCAL = '2027-03-20T12:00';
const CLOSES_AT = '2027-03-20T10:00:00.000Z';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;
let police: TestMember;
let shelter: TestMember;
let at: string;
let standardId: string;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
}, 60_000);
beforeEach(async () => {
  await resetDatabase(test, EARLY_2027);
  network = await createTestNetwork(test);
  [secretariat, latvia, police, shelter] = [
    await network.secretariat(),
    await network.as('LV', 'ngo'),
    await network.memberOfKind('LV', 'police', 'police-riga'),
    await network.memberOfKind('LV', "women's shelter organisation", 'shelter-riga'),
  ];
  ({
    at,
    standard: { id: standardId },
  } = await createConsultation(secretariat, {}, [SHELTER], 'networks'));
}, 60_000);
afterAll(() => test.close());

const asked = (change: object = {}): object => ({
  lead: 'Can your service keep every clause?',
  timeZone: 'Europe/Riga',
  closesAt: CLOSES_LOCAL,
  ...change,
});
const open = async (by: TestMember = latvia, change: object = {}): Promise<NationalRoundView> =>
  succeeded(await by.post<NationalRoundView>(`${at}/national`, asked(change)));
const read = async (by: TestMember): Promise<NationalRoundView> =>
  succeeded(await by.get<NationalRoundView>(`${at}/national`));
const codeOf = async (answer: Promise<ApiResponse<unknown>>): Promise<string> =>
  ((await answer).body as ProblemBody).code;
const offer = (by: TestMember, text = 'Say who pays.'): Promise<ApiResponse<RoundView>> =>
  by.post<RoundView>(`${at}/remarks`, { clauseId: null, text });
const waits = async (member: TestMember): Promise<string[]> =>
  succeeded(await member.get<HomeView>('/home')).waits.consultations.map(({ until }) => until);
const mails = async (kind: 'national-consultation' | 'national-reminder'): Promise<string[]> => {
  await test.app.get(OutboxRelay).drain();
  const rows = await test.db.query<{ address: string }[]>(
    'select address from delivery where event like $1 order by address',
    [`${kind}:%`],
  );
  return rows.map(({ address }) => address);
};
const remindAt = async (instant: string): Promise<string[]> => {
  await setClockTo(test, instant);
  const job = test.app.get(SendNationalRemindersJob);
  await Promise.all([job.run(), job.run()]);
  return mails('national-reminder');
};
const toldKinds = async (member: TestMember): Promise<string[]> => {
  await test.app.get(OutboxRelay).drain();
  const { items } = succeeded(await member.get<{ items: NotificationView[] }>('/notifications'));
  return items.map(({ kind }) => kind);
};

describe('a national team asks its network', () => {
  it('and each of those who are asked reads what, by when, is told by mail, and finds it on Home', async () => {
    await open();
    expect(await read(police)).toMatchObject({
      consultation: {
        lead: 'Can your service keep every clause?',
        kinds: null,
        closesAt: CLOSES_AT,
        open: true,
        asked: true,
        yours: 'waiting',
        counts: null,
      },
      can: { open: false, extend: false, end: false, reply: true },
    });
    expect(await mails('national-consultation')).toEqual([police.email, shelter.email]);
    expect(await toldKinds(police)).toContain('national-consultation-opened');
    expect(await waits(police)).toEqual([CLOSES_AT]);
    expect((await read(latvia)).consultation!.counts).toEqual({ asked: 2, offered: 0, nothing: 0 });
  });

  it('or kinds of it: the others read on as before, and are not asked', async () => {
    await open(latvia, { kinds: ['police'] });
    expect(await mails('national-consultation')).toEqual([police.email]);
    expect((await read(shelter)).consultation).toMatchObject({ asked: false, yours: null });
    expect(await waits(shelter)).toEqual([]);
    expect(await codeOf(shelter.put(`${at}/national/reply`, {}))).toBe('not-found');
    expect((await shelter.get<RoundView>(at)).body).toMatchObject({ side: 'network', can: { remark: true } });
    expect((await latvia.get<{ items: object[] }>(`${at}/national/kinds`)).body.items).toEqual(
      expect.arrayContaining([{ kind: 'police', members: 1 }]),
    );
  });

  it('and sees who offered a remark, who has nothing to add, and who has not answered', async () => {
    await open();
    succeeded(await offer(police));
    succeeded(await shelter.put(`${at}/national/reply`, {}));
    const late = await network.memberOfKind('LV', 'municipality', 'aa-municipality');
    const answers = async (query = ''): Promise<string[]> =>
      succeeded(await latvia.get<NationalAnswersView>(`${at}/national/answers${query}`)).items.map(
        ({ person, answer }) => `${person.name} ${answer}`,
      );
    expect(await answers()).toEqual([
      `${late.name} waiting`,
      `${police.name} offered`,
      `${shelter.name} nothing`,
    ]);
    expect(await answers('?answer=nothing')).toEqual([`${shelter.name} nothing`]);
    const page = succeeded(await latvia.get<NationalAnswersView>(`${at}/national/answers?limit=2`));
    expect(page.items).toHaveLength(2);
    expect(await answers(`?limit=2&after=${page.next}`)).toEqual([`${shelter.name} nothing`]);
    expect((await read(latvia)).consultation!.counts).toEqual({ asked: 3, offered: 1, nothing: 1 });
  });

  it('once a round, until its own deadline at most, and only where networks read the draft', async () => {
    expect(await codeOf(latvia.post(`${at}/national`, asked({ closesAt: '2027-03-31T17:01' })))).toBe(
      'national-consultation-deadline',
    );
    expect(await codeOf(latvia.post(`${at}/national`, asked({ closesAt: '2027-03-01T13:00' })))).toBe(
      'national-consultation-deadline',
    );
    await open(latvia, { closesAt: '2027-03-31T17:00' });
    expect(await codeOf(latvia.post(`${at}/national`, asked()))).toBe('national-consultation-opened');
    const closed = await createConsultation(secretariat);
    expect(await codeOf(latvia.post(`${closed.at}/national`, asked()))).toBe(
      'national-consultation-draft-closed',
    );
  });

  it('not until an hour that the clocks skip, and in its own zone', async () => {
    expect(await codeOf(latvia.post(`${at}/national`, asked({ closesAt: '2027-03-28T03:30' })))).toBe(
      'meeting-time-skipped',
    );
    const { consultation } = await open(latvia, { closesAt: '2027-03-28T04:30' });
    expect(consultation).toMatchObject({ closesAt: '2027-03-28T01:30:00.000Z', timeZone: 'Europe/Riga' });
  });

  it.each([
    ['without a question', { lead: '' }],
    ['with no kind at all', { kinds: [] }],
    ['with a kind that there is not', { kinds: ['spies'] }],
    ['with a kind twice', { kinds: ['police', 'police'] }],
    ['in a zone of nowhere', { timeZone: 'Mars/Olympus' }],
    ['until no time', { closesAt: 'tomorrow' }],
  ])('not %s', async (_, change) => {
    expect(await codeOf(latvia.post(`${at}/national`, asked(change)))).toBe('invalid-input');
  });
});

describe('whom it is about', () => {
  it('is live: who joins later is asked too, and who leaves is not', async () => {
    await open();
    const joined = await network.memberOfKind('LV', 'municipality', 'municipality-riga');
    expect(await waits(joined)).toEqual([CLOSES_AT]);
    await test.db.query(`update member set state = 'left' where id = $1`, [shelter.memberId]);
    expect((await read(latvia)).consultation!.counts).toMatchObject({ asked: 2 });
    expect(await remindAt('2027-03-13T10:00:30Z')).toEqual([joined.email, police.email]);
  });

  it('is of its own country alone: nobody else finds that there is one', async () => {
    const before = succeeded(await (await network.as('EE', 'ngo')).get<RoundView>(at));
    await open();
    const estonia = await network.as('EE', 'ngo');
    expect(await read(estonia)).toEqual({
      consultation: null,
      can: { open: true, extend: false, end: false, reply: false },
    });
    expect(succeeded(await estonia.get<RoundView>(at))).toEqual(before);
    expect((await read(await network.networkMember('EE'))).consultation).toBeNull();
    for (const by of [secretariat, await network.observer(), await network.auditor()])
      expect((await by.get(`${at}/national`)).status).toBe(404);
    expect(succeeded(await estonia.get<NationalConsultationsView>('/national-consultations')).items).toEqual(
      [],
    );
    for (const by of [police, estonia]) {
      expect((await by.post(`${at}/national/end`, { revision: 1 })).status).toBe(404);
      const later = { revision: 1, closesAt: '2027-03-25T12:00' };
      expect((await by.patch(`${at}/national`, later)).status).toBe(404);
    }
    expect((await police.get(`${at}/national/answers`)).status).toBe(404);
    expect((await estonia.put(`${at}/national/reply`, {})).status).toBe(404);
    expect(succeeded(await estonia.get<NationalAnswersView>(`${at}/national/answers`)).items).toEqual([]);
  });

  it('stands in the list of its own country, with what its reader answered', async () => {
    await open();
    succeeded(await police.put(`${at}/national/reply`, {}));
    const list = async (by: TestMember) =>
      succeeded(await by.get<NationalConsultationsView>('/national-consultations')).items;
    expect(await list(police)).toMatchObject([
      { standardId, closesAt: CLOSES_AT, open: true, asked: true, yours: 'nothing', counts: null },
    ]);
    expect(await list(latvia)).toMatchObject([
      { asked: false, yours: null, counts: { asked: 2, offered: 0, nothing: 1 } },
    ]);
  });
});

describe('reminders of a national consultation', () => {
  it('come a week and two days before it ends, each once, to those who have not answered', async () => {
    await open();
    const third = await network.memberOfKind('LV', 'municipality', 'municipality-riga');
    expect(await remindAt('2027-03-13T09:59:00Z')).toEqual([]);
    succeeded(await offer(third));
    expect(await remindAt('2027-03-13T10:00:30Z')).toEqual([police.email, shelter.email]);
    succeeded(await shelter.put(`${at}/national/reply`, {}));
    expect(await remindAt('2027-03-17T10:00:30Z')).toHaveLength(2);
    expect(await remindAt('2027-03-18T10:00:30Z')).toEqual([police.email, police.email, shelter.email]);
    expect(await toldKinds(police)).toContain('consultation-reminder');
    expect(await remindAt('2027-03-21T10:00:30Z')).toHaveLength(3);
  });

  it('come again before a later deadline, and not once the country has answered', async () => {
    await open();
    expect(await remindAt('2027-03-13T10:00:30Z')).toHaveLength(2);
    succeeded(await latvia.patch(`${at}/national`, { revision: 1, closesAt: '2027-03-25T12:00' }));
    expect(await remindAt('2027-03-18T10:00:30Z')).toHaveLength(4);
    await answerConsultation(network, at, 'LV');
    expect(await remindAt('2027-03-23T10:00:30Z')).toHaveLength(4);
    expect(await waits(police)).toEqual([]);
  });
});

describe('the end of a national consultation', () => {
  it('refuses new offers and says whom to write to; what was offered can still be withdrawn', async () => {
    await open();
    const { remarks } = succeeded(await offer(police));
    const [remark] = remarks;
    await travelTo(test, new Date('2027-03-20T10:00:01Z'));
    const refused = (await offer(shelter)).body as unknown as ProblemBody;
    expect(refused.code).toBe('national-consultation-over');
    expect((refused['writeTo'] as { name: string }[]).map(({ name }) => name)).toEqual([
      'lv-government',
      'lv-ngo',
      'lv-resource',
    ]);
    expect(await codeOf(shelter.put(`${at}/national/reply`, {}))).toBe('national-consultation-over');
    const address = `${at}/remarks/${remark!.id}`;
    expect(await codeOf(police.patch(address, { revision: 1, text: 'Another.' }))).toBe(
      'national-consultation-over',
    );
    const own = succeeded(await police.get<RoundView>(at));
    expect(own.can.remark).toBe(false);
    expect(own.remarks[0]!.can).toMatchObject({ change: false, withdraw: true });
    succeeded(await police.del(address));
    expect(succeeded(await (await network.networkMember('EE')).get<RoundView>(at)).can.remark).toBe(true);
    succeeded(await latvia.post(`${at}/remarks`, { clauseId: null, text: 'The team goes on.' }));
  });

  it('comes early or later as the team says, from the words that it read', async () => {
    await open();
    succeeded(await latvia.post(`${at}/national/end`, { revision: 1 }));
    expect(await codeOf(offer(police))).toBe('national-consultation-over');
    expect(await waits(police)).toEqual([]);
    const resource = await network.as('LV', 'resource');
    const later = (revision: number, closesAt = '2027-03-15T12:00') =>
      resource.patch(`${at}/national`, { revision, closesAt });
    expect(await codeOf(later(1))).toBe('changed-meanwhile');
    succeeded(await later(2));
    expect(await waits(police)).toEqual(['2027-03-15T10:00:00.000Z']);
    expect(await codeOf(later(3, '2027-03-14T12:00'))).toBe('consultation-only-longer');
    expect(await codeOf(later(3, '2027-04-14T12:00'))).toBe('national-consultation-deadline');
    expect(await toldKinds(police)).toContain('consultation-extended');
    const acts = await test.db.query<{ action: string; country: string }[]>(
      `select action, country from audit_entry where action like 'national-consultation.%' order by seq`,
    );
    expect(acts.map(({ action, country }) => `${country} ${action}`)).toEqual([
      'LV national-consultation.opened',
      'LV national-consultation.ended',
      'LV national-consultation.extended',
    ]);
  });

  it('takes “nothing to add” back when a remark is offered, or when its member says so', async () => {
    await open();
    succeeded(await police.put(`${at}/national/reply`, {}));
    expect(
      succeeded(await police.put<NationalRoundView>(`${at}/national/reply`, {})).consultation!.yours,
    ).toBe('nothing');
    const { body } = await police.del<NationalRoundView>(`${at}/national/reply`);
    expect(body.consultation!.yours).toBe('waiting');
    succeeded(await police.put(`${at}/national/reply`, {}));
    const { remarks } = succeeded(await offer(police));
    succeeded(await police.del(`${at}/remarks/${remarks[0]!.id}`));
    expect((await read(police)).consultation!.yours).toBe('waiting');
  });
});
