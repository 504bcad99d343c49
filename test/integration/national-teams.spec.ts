import { io, type Socket } from 'socket.io-client';
import { EndTermsJob } from '../../src/network/teams/end-terms.job.ts';
import { SessionRevalidator } from '../../src/platform/live/session-revalidator.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { auditRows } from '../support/accounts.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import {
  alternatesOf,
  alternatesOn,
  englishTextsOn,
  withoutExitScript,
} from '../support/public-page-languages.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createDraft } from '../support/standards.ts';
import { waitUntil } from '../support/wait-until.ts';

interface Seat {
  readonly type: string;
  readonly holder: {
    readonly appointmentId: string;
    readonly memberId: string;
    readonly name: string | null;
  } | null;
  readonly vacantSince: string | null;
  readonly wrongSector: boolean;
}
interface Team {
  readonly country: string;
  readonly seats: readonly Seat[];
  readonly otherTerms: readonly { readonly memberId: string }[];
}

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
}, 60_000);
afterAll(() => test.close());

const team = async (country: string, reader = secretariat): Promise<Team> =>
  (await reader.get<Team>(`/network/teams/${country}`)).body;
const seatOf = async (country: string, type: string, reader = secretariat): Promise<Seat> =>
  (await team(country, reader)).seats.find((seat) => seat.type === type)!;
const appoint = (country: string, seat: string, body: object) =>
  secretariat.post(`/network/teams/${country}/${seat}/appointments`, body);
async function vacate(country: string, type: string, body: object = {}) {
  return secretariat.post(
    `/network/appointments/${(await seatOf(country, type)).holder!.appointmentId}/end`,
    body,
  );
}

describe('a national team', () => {
  it('has three seats, and the overview tells of each who holds it', async () => {
    const { body } = await secretariat.get<{ items: Team[] }>('/network/teams');
    expect(body.items.map(({ country }) => country)).toEqual([
      'DK',
      'EE',
      'FI',
      'IS',
      'LV',
      'LT',
      'NO',
      'SE',
    ]);
    expect(body.items.flatMap(({ seats }) => seats.map(({ type }) => type)).slice(0, 3)).toEqual([
      'government',
      'ngo',
      'resource',
    ]);
    expect((await seatOf('DK', 'ngo')).holder).toMatchObject({ name: 'dk-ngo' });
  });

  it('shows the person only to those who may know, the organisation to every member', async () => {
    expect((await seatOf('DK', 'ngo', await network.as('EE', 'ngo'))).holder?.name).toBe('dk-ngo');
    expect((await seatOf('EE', 'ngo', await network.networkMember('EE'))).holder?.name).toBe('ee-ngo');
    expect((await seatOf('DK', 'ngo', await network.networkMember('EE'))).holder).toMatchObject({
      name: null,
      organisation: { name: 'DK civil-society' },
    });
    expect((await seatOf('DK', 'ngo', await network.observer())).holder?.name).toBeNull();
    expect((await seatOf('DK', 'ngo', await network.auditor())).holder?.name).toBeNull();
  });

  it('has no country outside the Network, and no fourth seat', async () => {
    expect((await secretariat.get('/network/teams/DE')).body).toMatchObject({ code: 'not-found' });
    expect((await appoint('DK', 'chair', { memberId: secretariat.memberId })).body).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('a seat', () => {
  it('has one holder at a time, also when several are appointed at the same moment', async () => {
    await vacate('FI', 'government');
    const candidates = await Promise.all([network.networkMember('FI'), network.as('FI', 'government')]);
    const answers = await Promise.all(
      candidates.map(({ memberId }) => appoint('FI', 'government', { memberId })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({ code: 'seat-taken' });
    expect(
      (
        await appoint('FI', 'government', {
          memberId: (await network.networkMember('FI')).memberId,
          from: '2030-01-01',
        })
      ).body,
    ).toMatchObject({ code: 'seat-taken' });
  });

  it('keeps its former holders, and says since when it is vacant', async () => {
    const norway = await network.as('NO', 'ngo');
    expect((await vacate('NO', 'ngo')).status).toBe(204);
    const { seats, otherTerms } = await team('NO');
    expect(seats.find(({ type }) => type === 'ngo')).toMatchObject({
      holder: null,
      vacantSince: expect.any(String),
    });
    expect(otherTerms.map(({ memberId }) => memberId)).toEqual([norway.memberId]);
    expect((await secretariat.get<{ items: object[] }>('/network/findings')).body.items).toContainEqual({
      country: 'NO',
      seat: 'ngo',
      finding: 'vacant',
    });
  });

  it('is one a member: nobody sits in two', async () => {
    await vacate('IS', 'resource');
    expect(
      (await appoint('IS', 'resource', { memberId: (await network.as('IS', 'government')).memberId })).body,
    ).toMatchObject({ code: 'member-seated' });
  });

  it('is filled from its sector, unless the team says that it wants it nevertheless; the check then says so', async () => {
    await vacate('SE', 'ngo');
    const { memberId } = await network.networkMember('SE');
    expect(await appoint('SE', 'ngo', { memberId })).toMatchObject({
      status: 422,
      body: { code: 'wrong-sector', seat: 'ngo', sector: 'public' },
    });
    expect((await appoint('SE', 'ngo', { memberId, despiteSector: true })).status).toBe(201);
    expect((await seatOf('SE', 'ngo')).wrongSector).toBe(true);
    expect((await secretariat.get<{ items: object[] }>('/network/findings')).body.items).toContainEqual({
      country: 'SE',
      seat: 'ngo',
      finding: 'wrong-sector',
    });
  });

  it('is held by a member of its own country', async () => {
    await vacate('LT', 'resource');
    expect(
      (await appoint('LT', 'resource', { memberId: (await network.networkMember('EE')).memberId })).body,
    ).toMatchObject({ code: 'wrong-country' });
    expect(
      (await appoint('LT', 'resource', { memberId: (await network.observer()).memberId })).body,
    ).toMatchObject({ code: 'wrong-country' });
  });

  it('has a term in the country’s own days, which cannot end before it begins', async () => {
    const { memberId } = await network.networkMember('LT');
    expect(
      (await appoint('LT', 'resource', { memberId, from: '2030-02-01', until: '2030-01-01' })).body,
    ).toMatchObject({ code: 'term-backwards' });
    expect((await appoint('LT', 'resource', { memberId, from: '2030-02-30' })).status).toBeGreaterThanOrEqual(
      400,
    );
    expect(
      (await appoint('LT', 'resource', { memberId, from: '2030-07-01', until: '2031-07-01' })).status,
    ).toBe(201);
    const [term] = await test.db.query<{ starts_at: Date; ends_at: Date }[]>(
      'select starts_at, ends_at from appointment where member_id = $1',
      [memberId],
    );
    expect([term!.starts_at.toISOString(), term!.ends_at.toISOString()]).toEqual([
      '2030-06-30T21:00:00.000Z',
      '2031-06-30T21:00:00.000Z',
    ]);
    expect((await seatOf('LT', 'resource')).holder).toBeNull();
  });

  it('ends once: a former term is not ended again, and an unknown one is not here', async () => {
    const { holder } = await seatOf('EE', 'resource');
    expect((await vacate('EE', 'resource')).status).toBe(204);
    expect((await secretariat.post(`/network/appointments/${holder!.appointmentId}/end`)).body).toMatchObject(
      { code: 'term-ended' },
    );
    expect(
      (await secretariat.post('/network/appointments/0199b5a0-0000-7000-8000-000000000000/end')).body,
    ).toMatchObject({ code: 'not-found' });
  });

  it('tells the audit log and the other rooms of each change', async () => {
    const [appointed] = await auditRows(test, 'seat.appointed');
    expect(appointed).toMatchObject({
      actor_id: secretariat.memberId,
      object_kind: 'appointment',
      country: expect.any(String),
    });
    const types = await test.db.query<{ type: string }[]>(
      `select distinct type from outbox where type like 'seat-%' order by type`,
    );
    expect(types.map(({ type }) => type)).toEqual(['seat-appointed', 'seat-vacated']);
  });
});

describe('the rights that come with a seat', () => {
  it('end with the term in the next request, and the holder’s sockets are cut at once', async () => {
    const denmark = await network.as('DK', 'resource');
    expect((await denmark.get<{ member: { role: string } }>('/session')).body.member.role).toBe('team');
    const socket = io(test.url, {
      transports: ['websocket'],
      extraHeaders: { cookie: denmark.options.cookie! },
      reconnection: false,
    });
    await new Promise((resolve) => socket.once('connect', () => resolve(null)));
    const cut = new Promise((resolve) => socket.once('disconnect', resolve));
    await vacate('DK', 'resource');
    expect(await cut).toBe('io server disconnect');
    expect(
      (await denmark.get<{ member: { role: string; seat: unknown } }>('/session')).body.member,
    ).toMatchObject({ role: 'network', seat: null });
  });
});

describe('the public page of the national teams', () => {
  const contact = {
    email: 'ngo-iceland@example.org',
    phone: '+354 555 0100',
    publishName: false,
    publishOrganisation: true,
    publishEmail: true,
    publishPhone: false,
  };
  const publicSeat = async (country: string, type: string) => {
    const { body } = await network
      .anonymous()
      .get<{ items: { country: string; seats: { type: string }[] }[] }>('/public/teams');
    return body.items.find((one) => one.country === country)!.seats.find((one) => one.type === type);
  };

  it('shows eight teams of three seats and nothing that was not published', async () => {
    const { body, status } = await network.anonymous().get<{ items: { seats: object[] }[] }>('/public/teams');
    expect([status, body.items.length, body.items.flatMap(({ seats }) => seats).length]).toEqual([
      200, 8, 24,
    ]);
    expect(await publicSeat('IS', 'ngo')).toEqual({
      type: 'ngo',
      vacant: false,
      name: null,
      organisation: null,
      email: null,
      phone: null,
    });
    expect(JSON.stringify(body)).not.toMatch(/is-ngo|civil-society|@/);
  });

  it('shows each detail by the holder’s own consent, and hides it again when it is withdrawn', async () => {
    const iceland = await network.as('IS', 'ngo');
    const { holder } = await seatOf('IS', 'ngo');
    const path = `/network/appointments/${holder!.appointmentId}/contact`;
    expect((await iceland.put(path, contact)).status).toBe(200);
    expect(await publicSeat('IS', 'ngo')).toEqual({
      type: 'ngo',
      vacant: false,
      name: null,
      organisation: 'IS civil-society',
      email: 'ngo-iceland@example.org',
      phone: null,
    });
    expect((await secretariat.put(path, { ...contact, publishEmail: false })).status).toBe(200);
    expect(await publicSeat('IS', 'ngo')).toMatchObject({ email: null });
    expect((await secretariat.put(path, contact)).body).toMatchObject({ code: 'consent-needed' });
    await iceland.put(path, contact);
    expect((await secretariat.put(path, { ...contact, email: 'another@example.org' })).body).toMatchObject({
      code: 'consent-needed',
    });
  });

  it('lets nobody else look at or change the details of a holder', async () => {
    const { holder } = await seatOf('IS', 'ngo');
    const path = `/network/appointments/${holder!.appointmentId}/contact`;
    for (const other of [
      await network.as('IS', 'government'),
      await network.as('DK', 'ngo'),
      await network.observer(),
      await network.auditor(),
    ]) {
      expect((await other.get(path)).body).toMatchObject({ code: 'not-found' });
      expect((await other.put(path, contact)).body).toMatchObject({ code: 'not-found' });
    }
  });

  it('loses the details the moment the term ends', async () => {
    await vacate('IS', 'ngo');
    expect(await publicSeat('IS', 'ngo')).toEqual({
      type: 'ngo',
      vacant: true,
      name: null,
      organisation: null,
      email: null,
      phone: null,
    });
  });

  it('is a page of its own, readable without scripts and safe against what stands in the names', async () => {
    await test.db.query(
      `
        update organisation
        set name = 'A <script>alert(1)</script> & "sons"'
        where country_code = 'NO' and sector = 'public'`,
    );
    const norway = await network.as('NO', 'government');
    const { holder } = await seatOf('NO', 'government');
    await norway.put(`/network/appointments/${holder!.appointmentId}/contact`, {
      ...contact,
      publishPhone: true,
    });
    const response = await fetch(`${test.url}/teams`, { headers: { 'accept-language': 'de' } });
    const html = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(html).toContain('A &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;sons&quot;');
    expect(withoutExitScript(html)).not.toContain('<script');
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('Vacant');
  });

  it('is in each language at an address of its own, which each of them names', async () => {
    const response = await fetch(`${test.url}/teams/lv`);
    const html = await response.text();
    expect([response.status, response.headers.get('content-language')]).toEqual([200, 'lv']);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('<html lang="lv">');
    expect(html).toContain('<h1>Nacionālās komandas</h1>');
    expect(html).toContain('<nav class="languages" aria-label="Valoda">');
    expect(html).toContain('<a href="/teams/lv" lang="lv" hreflang="lv" aria-current="page">Latviešu</a>');
    expect(html).toContain('<h2 id="DK">Dānija</h2>');
    const countries = [...html.matchAll(/<h2 id="(\w\w)">/g)].map(([, country]) => country);
    expect(countries.join(' ')).toBe('DK EE IS LV LT NO FI SE');
    expect(html).toContain('Brīva');
    expect(englishTextsOn(html)).toEqual([]);
    expect(alternatesOn(html)).toEqual(alternatesOf('/teams'));
    const english = await fetch(`${test.url}/teams`);
    expect(english.headers.get('content-language')).toBe('en');
    expect(alternatesOn(await english.text())).toEqual(alternatesOf('/teams'));
    const unknown = await fetch(`${test.url}/teams/xx`);
    expect([unknown.status, await unknown.json()]).toMatchObject([404, { code: 'not-found' }]);
  });
});

describe('a term that ends by itself', () => {
  it('gives its rights from midnight to midnight of its country', async () => {
    const { memberId } = await network.networkMember('LT');
    const roleAt = (instant: string): Promise<string> =>
      test.db.transaction(async (manager) => {
        await manager.query(
          `select set_config('norbanet.clock_ahead', ($1::timestamptz - now())::text, true)`,
          [instant],
        );
        const [{ role }] = await manager.query<[{ role: string }]>(
          'select role from membership where member_id = $1',
          [memberId],
        );
        return role;
      });
    const roles = [];
    for (const instant of [
      '2030-06-30T20:59:00Z',
      '2030-06-30T21:01:00Z',
      '2031-06-30T20:59:00Z',
      '2031-06-30T21:01:00Z',
    ])
      roles.push(await roleAt(instant));
    expect(roles).toEqual(['network', 'team', 'team', 'network']);
  });

  const connected = (member: TestMember): Promise<Socket> =>
    new Promise((resolve) => {
      const socket = io(test.url, {
        transports: ['websocket'],
        extraHeaders: { cookie: member.options.cookie! },
        reconnection: false,
      });
      socket.once('connect', () => resolve(socket));
    });
  const join = (socket: Socket, room: string): Promise<{ ok: boolean }> =>
    socket.timeout(30_000).emitWithAck('join', { room }) as Promise<{ ok: boolean }>;
  const roleOf = async (member: TestMember) =>
    (await member.get<{ member: { role: string } }>('/session')).body.member.role;
  const vacations = ({ memberId }: TestMember) =>
    test.db.query<object[]>(
      `select payload from outbox where type = 'seat-vacated' and payload->>'memberId' = $1`,
      [memberId],
    );

  it('takes its holder out of the rooms of the seat when it runs out, and is told once', async () => {
    const latvia = await network.as('LV', 'government');
    const room = `standard:${(await createDraft(latvia)).id}`;
    const socket = await connected(latvia);
    expect(await join(socket, room)).toMatchObject({ ok: true });
    await test.db.query(
      `update appointment set ends_at = app_now() + interval '300 milliseconds' where member_id = $1`,
      [latvia.memberId],
    );
    await waitUntil('the sockets are cut', () => socket.disconnected);
    await Promise.all([1, 2, 3].map(() => test.app.get(EndTermsJob).run()));
    expect(await vacations(latvia)).toHaveLength(1);
    expect(
      (await auditRows(test, 'seat.term-ended')).filter(
        ({ detail }) => detail['memberId'] === latvia.memberId,
      ),
    ).toMatchObject([{ actor_role: 'system', country: 'LV' }]);
    expect(await roleOf(latvia)).toBe('network');
    const again = await connected(latvia);
    expect(await join(again, room)).toEqual({ ok: false, code: 'not-found' });
    expect((await latvia.get(`/live/${room}/events?after=0`)).status).toBe(404);
    again.disconnect();
  });

  it('is not told once more when it was ended by hand, nor told at all when it never began', async () => {
    const latvia = await network.as('LV', 'ngo');
    await vacate('LV', 'ngo');
    await appoint('LV', 'ngo', { memberId: latvia.memberId, from: '2030-07-01' });
    const [{ id }] = await test.db.query<[{ id: string }]>(
      'select id from appointment where member_id = $1 and starts_at > app_now()',
      [latvia.memberId],
    );
    expect((await secretariat.post(`/network/appointments/${id}/end`)).status).toBe(204);
    await test.db.query('update appointment set starts_at = app_now(), ends_at = app_now() where id = $1', [
      id,
    ]);
    await test.app.get(EndTermsJob).run();
    expect(await vacations(latvia)).toHaveLength(1);
  });

  it('is as prompt where nobody tells: sockets are held against the rights of the moment, also when a term begins', async () => {
    const police = await network.networkMember('LV');
    const socket = await connected(police);
    const [{ seat_id: seat }] = await test.db.query<[{ seat_id: string }]>(
      'select id as seat_id from team_seat where country_code = $1 and type = $2',
      ['LV', 'government'],
    );
    await test.app.get(SessionRevalidator).check();
    expect(socket.connected).toBe(true);
    await test.db.query(
      'insert into appointment (id, seat_id, member_id, starts_at) values ($1, $2, $3, app_now())',
      [newId(), seat, police.memberId],
    );
    await test.app.get(SessionRevalidator).check();
    await waitUntil('the sockets are cut', () => socket.disconnected);
    expect(await roleOf(police)).toBe('team');
  });
});
