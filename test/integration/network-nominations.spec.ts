import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { PASSPHRASE, type SessionBody, tokenOfLink } from '../support/accounts.ts';
import type { ApiResponse } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { succeeded } from '../support/meetings.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

interface Nomination {
  id: string;
  country: string;
  kind: string;
  memberId: string | null;
  memberName: string | null;
  memberState: string | null;
  organisation: string;
  outcome: string | null;
  answer: string | null;
  nominatedBy: string | null;
  reason: string | null;
  can: { accept: boolean; object: boolean; withdraw: boolean; resend: boolean };
}

let test: TestApp;
let network: TestNetwork;
let latvia: TestMember;
let estonia: TestMember;
let secretariat: TestMember;

const organisationOf = async (country: string, sector = 'public') =>
  (
    await test.db.query<[{ id: string }]>(
      'select id from organisation where country_code = $1 and sector = $2',
      [country, sector],
    )
  )[0].id;
const codeOf = ({ status, body }: ApiResponse<unknown>) => [
  status,
  (body as { code?: string })?.code ?? null,
];
const nominations = async (who: TestMember) =>
  (await who.get<{ items: Nomination[] }>('/nominations')).body.items;
const linkOf = async (memberId: string) => {
  const [mail] = await test.db.query<{ text: string }[]>(
    'select text from delivery where recipient_id = $1 order by id desc',
    [memberId],
  );
  return { text: mail!.text, token: tokenOfLink(/http\S+/.exec(mail!.text)![0]) };
};
const join = (token: string) =>
  network.anonymous().post<SessionBody>('/links/accept', { token, passphrase: PASSPHRASE });

let count = 0;
const nominateMember = async (who: TestMember, more: object = {}) =>
  who.post<Nomination>('/nominations/members', {
    name: 'Jānis Bērziņš',
    email: `nominee-${++count}@example.org`,
    organisationId: await organisationOf('LV'),
    ...more,
  });

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  [latvia, estonia, secretariat] = [
    await network.as('LV', 'ngo'),
    await network.as('EE', 'ngo'),
    await network.secretariat(),
  ];
});
afterAll(() => test.close());

describe('a national team', () => {
  it('invites somebody to its national network; the mail says in its language who invites and where to, and the link opens', async () => {
    const nomination = succeeded(await nominateMember(latvia, { reason: 'Our liaison with the police.' }));
    expect(nomination).toMatchObject({
      country: 'LV',
      kind: 'member',
      memberName: 'Jānis Bērziņš',
      memberState: 'invited',
      outcome: null,
      can: { accept: false, object: false, withdraw: true, resend: true },
    });
    const { text, token } = await linkOf(nomination.memberId!);
    expect(text).toContain(`jūs aicina ${latvia.name} (NVO vieta, Latvija).`);
    expect(text).toContain('Jūs esat aicināti nacionālajā tīklā: Latvija.');
    expect((await join(token)).body.member).toMatchObject({ role: 'network', country: 'LV' });
  });

  it('invites nobody of another country, and no international organisation', async () => {
    const danish = await organisationOf('DK');
    expect(codeOf(await nominateMember(latvia, { organisationId: danish }))).toEqual([400, 'invalid-input']);
    expect(
      await test.db.query(`select from member where email = $1`, [`nominee-${count}@example.org`]),
    ).toEqual([]);
    const international = await latvia.post('/nominations/organisations', {
      name: 'World',
      sector: 'international',
      kind: 'international organisation',
      contact: null,
    });
    expect(international.status).toBe(400);
  });

  it('sends an invitation again, and takes it back before the member has joined but not after', async () => {
    const nomination = succeeded(await nominateMember(latvia));
    const first = await linkOf(nomination.memberId!);
    expect((await latvia.post(`/nominations/${nomination.id}/invitation`)).status).toBe(204);
    const second = await linkOf(nomination.memberId!);
    expect(codeOf(await join(first.token))[0]).toBe(410);
    expect((await latvia.del(`/nominations/${nomination.id}`)).status).toBe(204);
    expect(codeOf(await join(second.token))[0]).toBe(410);
    expect(codeOf(await latvia.del(`/nominations/${nomination.id}`))).toEqual([409, 'nomination-settled']);

    const joined = succeeded(await nominateMember(latvia));
    await join((await linkOf(joined.memberId!)).token);
    expect(codeOf(await latvia.del(`/nominations/${joined.id}`))).toEqual([409, 'nominee-joined']);
    expect(codeOf(await latvia.post(`/nominations/${joined.id}/invitation`))).toEqual([
      409,
      'nominee-joined',
    ]);
  });

  it('invites again whom it took back, under the same address', async () => {
    const email = 'twice@example.org';
    const first = succeeded(await nominateMember(latvia, { email }));
    await latvia.del(`/nominations/${first.id}`);
    const second = succeeded(await nominateMember(latvia, { email, name: 'Jānis Bērziņš junior' }));
    expect(second).toMatchObject({ memberId: first.memberId, memberName: 'Jānis Bērziņš junior' });
    expect((await join((await linkOf(second.memberId!)).token)).status).toBe(200);
    expect(codeOf(await nominateMember(latvia, { email }))).toEqual([409, 'address-taken']);
    const elsewhere = await nominateMember(estonia, {
      email,
      organisationId: await organisationOf('EE'),
    });
    expect(codeOf(elsewhere)).toEqual([409, 'address-taken']);
  });

  it('nominates the next holder of a seat, whom the secretariat appoints', async () => {
    const police = await network.networkMember('LV');
    const seat = { seat: 'resource', memberId: police.memberId, from: '2030-01-01' };
    const nomination = succeeded(await latvia.post<Nomination>('/nominations/seats', seat));
    expect(nomination).toMatchObject({ kind: 'seat', seat: 'resource', from: '2030-01-01', outcome: null });
    expect(codeOf(await latvia.post('/nominations/seats', seat))).toEqual([409, 'already-nominated']);
    expect(codeOf(await secretariat.post(`/nominations/${nomination.id}/acceptance`, {}))).toEqual([
      409,
      'seat-taken',
    ]);
    await test.db.query(
      `
        update appointment a
        set ends_at = '2029-06-01'
        from team_seat s
        where s.id = a.seat_id and s.country_code = 'LV' and s.type = 'resource'`,
    );
    expect((await secretariat.post(`/nominations/${nomination.id}/acceptance`, {})).status).toBe(204);
    const { body } = await latvia.get<{ otherTerms: { memberId: string; since: string }[] }>(
      '/network/teams/LV',
    );
    expect(body.otherTerms).toContainEqual(
      expect.objectContaining({ memberId: police.memberId, since: '2029-12-31T22:00:00.000Z' }),
    );
    const other = await network.networkMember('LV');
    for (const term of [
      { from: '2031-02-31' },
      { from: '2031-06-01', until: '2031-06-01' },
      { from: '2031-06-02', until: '2031-06-01' },
    ]) {
      const body = { seat: 'ngo', memberId: other.memberId, ...term };
      expect((await latvia.post('/nominations/seats', body)).status).toBe(term.until ? 422 : 400);
    }
    const foreign = await network.networkMember('EE');
    const refused = await latvia.post('/nominations/seats', { seat: 'ngo', memberId: foreign.memberId });
    expect(codeOf(refused)).toEqual([400, 'invalid-input']);
  });
});

describe('the secretariat', () => {
  it('is notified, objects with a reason that the team reads, and the member is out at once', async () => {
    const nomination = succeeded(await nominateMember(latvia));
    const session = await join((await linkOf(nomination.memberId!)).token);
    expect(session.status).toBe(200);
    await test.app.get(OutboxRelay).drain();
    const told = async (who: TestMember) =>
      (
        await who.get<{ items: { kind: string; object: { id: string; title: string } }[] }>('/notifications')
      ).body.items.filter(({ object }) => object.id === nomination.id);
    expect(await told(secretariat)).toMatchObject([
      { kind: 'nomination-made', object: { title: 'Jānis Bērziņš' } },
    ]);
    const objected = await secretariat.post(`/nominations/${nomination.id}/objection`, {
      reason: 'We do not know this office.',
    });
    expect(objected.status).toBe(204);
    const [{ state }] = await test.db.query<[{ state: string }]>('select state from member where id = $1', [
      nomination.memberId,
    ]);
    expect(state).toBe('left');
    expect(
      await test.db.query('select from session where member_id = $1 and ended_at is null', [
        nomination.memberId,
      ]),
    ).toEqual([]);
    await test.app.get(OutboxRelay).drain();
    const colleague = await network.as('LV', 'government');
    expect(await told(colleague)).toMatchObject([{ kind: 'nomination-settled' }]);
    expect((await nominations(colleague)).find(({ id }) => id === nomination.id)).toMatchObject({
      outcome: 'objected',
      answer: 'We do not know this office.',
    });
    const again = await secretariat.post(`/nominations/${nomination.id}/objection`, { reason: 'Twice.' });
    expect(codeOf(again)).toEqual([409, 'nomination-settled']);
  });

  it('objects to an organisation: its members are out, it is offered no more, and can be added anew', async () => {
    const shelter = { name: 'Shelter of the river', sector: 'civil-society', kind: 'other', contact: null };
    const nomination = succeeded(await latvia.post<Nomination>('/nominations/organisations', shelter));
    const offered = async () =>
      (
        await latvia.get<{ items: { id: string; name: string }[] }>('/network/organisations?country=LV')
      ).body.items.find(({ name }) => name === shelter.name);
    const organisationId = (await offered())!.id;
    const member = succeeded(await nominateMember(latvia, { organisationId }));
    const objection = { reason: 'It is no organisation of the field.' };
    expect((await secretariat.post(`/nominations/${nomination.id}/objection`, objection)).status).toBe(204);
    expect(await offered()).toBeUndefined();
    expect((await nominations(latvia)).find(({ id }) => id === member.id)).toMatchObject({
      memberState: 'left',
    });
    expect(codeOf(await nominateMember(latvia, { organisationId }))).toEqual([400, 'invalid-input']);
    expect(codeOf(await latvia.del(`/nominations/${nomination.id}`))).toEqual([409, 'nomination-settled']);
    succeeded(await latvia.post('/nominations/organisations', shelter));
    expect(await offered()).toMatchObject({ id: organisationId });
  });

  it('and two of it at once answer a nomination once', async () => {
    const nomination = succeeded(await nominateMember(latvia));
    const colleague = await network.secretariatColleague();
    const answers = await Promise.all([
      secretariat.post(`/nominations/${nomination.id}/acceptance`, {}),
      colleague.post(`/nominations/${nomination.id}/objection`, { reason: 'No.' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409]);
  });
});

describe('who reads nominations', () => {
  it('the own team and the secretariat by name, auditors without, other teams and networks not at all', async () => {
    const nomination = succeeded(await nominateMember(latvia, { reason: 'A reason of our own.' }));
    const find = async (who: TestMember) => (await nominations(who)).find(({ id }) => id === nomination.id);
    for (const who of [latvia, secretariat])
      expect(await find(who)).toMatchObject({ memberName: 'Jānis Bērziņš', reason: 'A reason of our own.' });
    expect(await find(await network.auditor())).toMatchObject({
      memberName: null,
      reason: null,
      nominatedBy: null,
    });
    for (const who of [estonia, await network.networkMember('LV'), await network.observer()])
      expect(await nominations(who)).toEqual([]);
  });
});

describe('somebody who is invited to a seat', () => {
  it('holds it at once, and reads in the invitation which seat of which country it is', async () => {
    await test.db.query(
      `
        update appointment a
        set ends_at = app_now()
        from team_seat s
        where s.id = a.seat_id and s.country_code = 'FI' and s.type = 'resource'`,
    );
    const invite = async (more: object, country = 'FI', sector = 'public') =>
      secretariat.post<{ id: string; seat: { type: string } | null }>('/members', {
        name: 'Aino Virtanen',
        email: `seat-${++count}@example.org`,
        organisationId: await organisationOf(country, sector),
        ...more,
      });
    const invited = succeeded(await invite({ seat: 'resource' }));
    expect(invited.seat).toEqual({ country: 'FI', type: 'resource' });
    const { text } = await linkOf(invited.id);
    expect(text).toContain(`${secretariat.name} sihteeristöstä kutsuu sinut Norbanetiin`);
    expect(text).toContain('Sinut kutsutaan paikan haltijaksi: asiantuntijapaikka, Suomi.');

    expect(codeOf(await invite({ seat: 'resource' }))).toEqual([409, 'seat-taken']);
    expect(codeOf(await invite({ seat: 'ngo' }))).toEqual([422, 'wrong-sector']);
    expect(codeOf(await invite({ seat: 'ngo', office: 'auditor' }))).toEqual([400, 'invalid-input']);
    expect(await test.db.query(`select from member where email = $1`, [`seat-${count}@example.org`])).toEqual(
      [],
    );
  });
});

describe('a country’s page', () => {
  it('shows its organisations by kind to all, and how many members they have to whoever may know them', async () => {
    interface Kind {
      kind: string;
      organisations: { name: string; members: number | null }[];
    }
    const countsFor = async (who: TestMember) =>
      succeeded(await who.get<{ items: Kind[] }>('/network/teams/SE/network')).items.flatMap(
        ({ organisations }) => organisations.map(({ members }) => members),
      );
    for (const who of [latvia, secretariat, await network.networkMember('SE')])
      expect(await countsFor(who)).toEqual([expect.any(Number), expect.any(Number)]);
    for (const who of [await network.networkMember('LV'), await network.observer(), await network.auditor()])
      expect(await countsFor(who)).toEqual([null, null]);
  });

  it('shows inside how a seat is reached, as its holder published it, and nothing that is not published', async () => {
    const holder = await network.as('SE', 'ngo');
    interface TeamPage {
      seats: { type: string; holder: { appointmentId: string } }[];
      published: {
        seats: { type: string; name: string | null; email: string | null; phone: string | null }[];
      };
    }
    const page = async (who: TestMember) => succeeded(await who.get<TeamPage>('/network/teams/SE'));
    const { seats } = await page(holder);
    const { appointmentId } = seats.find(({ type }) => type === 'ngo')!.holder;
    succeeded(
      await holder.put(`/network/appointments/${appointmentId}/contact`, {
        email: 'ngo.se@example.org',
        phone: '+46 8 123 45 67',
        publishName: false,
        publishOrganisation: false,
        publishEmail: true,
        publishPhone: false,
      }),
    );
    for (const who of [latvia, await network.observer(), await network.auditor()])
      expect((await page(who)).published.seats.find(({ type }) => type === 'ngo')).toMatchObject({
        name: null,
        email: 'ngo.se@example.org',
        phone: null,
      });
  });
});
