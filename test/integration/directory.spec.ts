import { DIRECTORY_LIMITS } from '@nbn/contracts';
import { AskDirectoryConfirmationsJob } from '../../src/network/directory/confirmation/ask-directory-confirmations.job.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { auditRows, tokenOfLink } from '../support/accounts.ts';
import type { ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { succeeded } from '../support/meetings.ts';
import { setClockTo } from '../support/minutes.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

interface Entry {
  readonly id: string;
  readonly organisation: { readonly name: string };
  readonly person: string | null;
  readonly fields: readonly {
    readonly field: string;
    readonly access: string;
    readonly value: string | null;
    readonly choices: readonly string[] | null;
  }[];
  readonly stale: boolean;
  readonly out: boolean;
  readonly mayKeep: boolean;
}
interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

const NOTHING = {
  roleTitle: null,
  mailbox: null,
  phone: null,
  hours: null,
  about: null,
  fields: [],
  languages: [],
  audiences: {},
  askable: [],
};
/** A shelter of Latvia: all members find it by field and language, teams may look at the phone. */
const SHELTER = {
  ...NOTHING,
  roleTitle: 'Intake desk',
  mailbox: 'intake@shelter.example.org',
  phone: '+371 67 00 11 22',
  hours: 'Monday to Friday, 9 to 17',
  about: 'Places for women who leave at short notice',
  fields: ['shelter', 'legal-aid'],
  languages: ['lv', 'ru'],
  audiences: {
    roleTitle: 'members',
    fields: 'members',
    languages: 'members',
    phone: 'teams',
    about: 'members',
  },
};

let test: TestApp;
let network: TestNetwork;
let shelter: TestMember;
let colleague: TestMember;
let liaison: TestMember;
let estonianTeam: TestMember;
let secretariat: TestMember;
let id: string;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockTo(test, '2027-03-01T12:00:00Z');
  network = await createTestNetwork(test);
  [shelter, colleague, liaison, estonianTeam, secretariat] = [
    await network.as('LV', 'ngo'),
    await network.networkMember('LV'),
    await network.networkMember('EE'),
    await network.as('EE', 'government'),
    await network.secretariat(),
  ];
  await network.secretariatColleague();
  ({ id } = succeeded(
    await shelter.post<Entry>('/directory/entries', { ...SHELTER, subject: 'organisation' }),
  ));
}, 60_000);
afterAll(() => test.close());

const find = async (reader: ApiClient, query = ''): Promise<readonly Entry[]> =>
  succeeded(await reader.get<Page<Entry>>(`/directory/entries${query}`)).items;
const read = async (reader: ApiClient, entryId = id): Promise<Entry> =>
  succeeded(await reader.get<Entry>(`/directory/entries/${entryId}`));
const accesses = (entry: Entry): Record<string, string> =>
  Object.fromEntries(entry.fields.map(({ field, access }) => [field, access]));
const reveal = (reader: ApiClient, field: string, entryId = id) =>
  reader.post<{ value: string }>(`/directory/entries/${entryId}/reveal`, { field });
const sweep = () => test.app.get(AskDirectoryConfirmationsJob).run();
const drain = () => test.app.get(OutboxRelay).drain();
const lettersOf = (event: string) =>
  test.db.query<{ address: string; subject: string; text: string }[]>(
    `select address, subject, text from delivery where event like $1 || '%' order by planned_at, address`,
    [event],
  );

describe('the directory', () => {
  it('is found by country, kind, field, language and words, and each reader gets of an entry what is for them', async () => {
    const [found] = await find(liaison, '?country=LV&field=shelter&language=ru&q=short%20notice');
    expect(found).toMatchObject({ id, organisation: { name: 'LV civil-society' }, mayKeep: false });
    expect(accesses(found!)).toEqual({
      roleTitle: 'open',
      about: 'open',
      fields: 'open',
      languages: 'open',
    });
    expect(accesses(await read(estonianTeam))).toMatchObject({ phone: 'reveal' });
    expect(accesses(await read(estonianTeam))).not.toHaveProperty('mailbox');
    expect(accesses(await read(colleague))).toMatchObject({ phone: 'open', mailbox: 'open', hours: 'open' });
    expect(await find(liaison, `?kind=${encodeURIComponent("umbrella women's NGO")}`)).toHaveLength(1);
    for (const none of ['?country=NO', '?kind=police', '?field=return', '?language=da', '?q=nothing'])
      expect([none, await find(liaison, none)]).toEqual([none, []]);
  });

  it('is searched in what the reader may read alone, and carries no restricted value', async () => {
    expect(await find(liaison, '?q=intake%40shelter')).toEqual([]);
    expect(await find(colleague, '?q=intake%40shelter')).toHaveLength(1);
    expect(await find(estonianTeam, '?q=67%2000%2011')).toEqual([]);
    expect(JSON.stringify(await find(estonianTeam))).not.toContain('67 00 11');
    // Whoever has nothing to read of an entry does not find it, nor is told that it is not there for them.
    for (const reader of [await network.observer(), await network.auditor()]) {
      expect(await find(reader)).toEqual([]);
      expect(await reader.get(`/directory/entries/${id}`)).toMatchObject({ status: 404 });
    }
    expect(JSON.stringify((await secretariat.get('/network/export?format=json')).body)).not.toContain(
      '67 00 11',
    );
  });

  it('gives a field that nobody has spoken of to the own country, and tells of a hidden one only where its holder wants it', async () => {
    const { revision } = succeeded(await shelter.get<{ revision: number }>(`/directory/entries/${id}/kept`));
    succeeded(await shelter.put(`/directory/entries/${id}`, { ...SHELTER, askable: ['mailbox'], revision }));
    expect(accesses(await read(liaison))).toMatchObject({ mailbox: 'ask' });
    expect((await read(liaison)).fields.find(({ field }) => field === 'mailbox')).toMatchObject({
      value: null,
      choices: null,
    });
    expect(accesses(await read(liaison))).not.toHaveProperty('hours');
    expect(await reveal(liaison, 'mailbox')).toMatchObject({ status: 404 });
    expect(await shelter.put(`/directory/entries/${id}`, { ...SHELTER, revision })).toMatchObject({
      status: 409,
      body: { code: 'directory-entry-changed' },
    });
  });

  it('has one entry an organisation, kept by its members and its country’s team, and by nobody else', async () => {
    expect(
      await (
        await network.as('LV', 'government')
      ).post('/directory/entries', {
        ...NOTHING,
        subject: 'organisation',
        organisationId: await organisationOf(shelter),
      }),
    ).toMatchObject({ status: 409, body: { code: 'directory-entry-exists' } });
    expect((await read(await network.as('LV', 'government'))).mayKeep).toBe(true);
    for (const stranger of [colleague, liaison, estonianTeam, secretariat])
      expect([
        (await stranger.get(`/directory/entries/${id}/kept`)).status,
        (await stranger.put(`/directory/entries/${id}`, { ...SHELTER, revision: 2 })).status,
        (await stranger.get(`/directory/entries/${id}/reveals`)).status,
        (await stranger.post(`/directory/entries/${id}/confirm`)).status,
        (await stranger.del(`/directory/entries/${id}`)).status,
      ]).toEqual([404, 404, 404, 404, 404]);
  });

  it('pages by organisation, each entry once', async () => {
    const made: string[] = [];
    for (const country of ['DK', 'FI', 'NO'] as const)
      made.push(
        succeeded(
          await (
            await network.as(country, 'ngo')
          ).post<Entry>('/directory/entries', {
            ...NOTHING,
            subject: 'organisation',
            about: 'class="whom">Contacts',
            audiences: { about: 'members' },
          }),
        ).id,
      );
    const seen: string[] = [];
    for (let after = ''; ;) {
      const page = succeeded(
        await liaison.get<Page<Entry>>(`/directory/entries?limit=1${after && `&after=${after}`}`),
      );
      seen.push(...page.items.map((entry) => entry.id));
      if (!page.next) break;
      after = encodeURIComponent(page.next);
    }
    expect(seen.toSorted()).toEqual([id, ...made].toSorted());
  });
});

describe('a restricted field', () => {
  it('is revealed by name, one at a time; its holder sees who looked and when, and the log has it', async () => {
    expect(await reveal(estonianTeam, 'phone')).toMatchObject({
      status: 200,
      body: { field: 'phone', value: '+371 67 00 11 22' },
    });
    expect(succeeded(await shelter.get<Page<object>>(`/directory/entries/${id}/reveals`)).items).toEqual([
      {
        id: expect.any(String),
        field: 'phone',
        memberId: estonianTeam.memberId,
        name: 'ee-government',
        organisation: 'EE public',
        country: 'EE',
        at: expect.stringMatching(/^2027-03-01T12:0/),
      },
    ]);
    expect((await auditRows(test, 'directory.revealed'))[0]).toMatchObject({
      actor_id: estonianTeam.memberId,
      object_id: id,
      country: 'LV',
      detail: { field: 'phone' },
    });
    expect(await reveal(liaison, 'phone')).toMatchObject({ status: 404 });
  });

  it('is given to a member by name, for a reason and until a day; both are told, also when it is taken back', async () => {
    const grant = (memberId: string, until: string) =>
      shelter.post(`/directory/entries/${id}/grants`, {
        field: 'phone',
        memberId,
        reason: 'A case that both work on',
        until,
      });
    expect(await grant(liaison.memberId, '2029-01-01')).toMatchObject({ status: 400 });
    expect(await grant(estonianTeam.memberId, '2027-03-31')).toMatchObject({
      status: 422,
      body: { code: 'directory-grantee' },
    });
    expect(await grant((await network.auditor()).memberId, '2027-03-31')).toMatchObject({ status: 422 });
    succeeded(await grant(liaison.memberId, '2027-03-31'));
    expect(accesses(await read(liaison))).toMatchObject({ phone: 'reveal' });
    expect(await reveal(liaison, 'phone')).toMatchObject({ status: 200 });
    // The team of the country sees to whom it is given, and may take it back.
    const team = await network.as('LV', 'resource');
    const [given] = succeeded(
      await team.get<{ items: { id: string; name: string; endsAt: string }[] }>(
        `/directory/entries/${id}/grants`,
      ),
    ).items;
    expect(given).toMatchObject({ name: 'police-ee', endsAt: '2027-04-01T00:00:00.000Z' });
    succeeded(await team.del(`/directory/entries/${id}/grants/${given!.id}`));
    expect(accesses(await read(liaison))).not.toHaveProperty('phone');
    expect(await reveal(liaison, 'phone')).toMatchObject({ status: 404 });
    expect((await team.del(`/directory/entries/${id}/grants/${given!.id}`)).status).toBe(404);
    await drain();
    expect((await lettersOf('directory-grant-granted:')).map(({ address }) => address)).toEqual([
      'police-ee@example.org',
    ]);
    expect((await lettersOf('directory-grant-ended:')).map(({ address }) => address)).toEqual([
      'lv-ngo@example.org',
      'police-ee@example.org',
    ]);
    const bell = succeeded(await liaison.get<Page<{ kind: string }>>('/notifications')).items;
    expect(bell.map(({ kind }) => kind).toSorted()).toEqual(['directory-grant-ended', 'directory-granted']);
    succeeded(await grant(liaison.memberId, '2027-03-02'));
    await setClockTo(test, '2027-03-03T00:00:01Z');
    expect(await reveal(liaison, 'phone')).toMatchObject({ status: 404 });
  });

  it('is asked for: the holder is told once in a week, and gives it or declines by one click', async () => {
    const holder = await network.networkMember('LV');
    const { id: entryId } = succeeded(
      await holder.post<Entry>('/directory/entries', {
        ...NOTHING,
        subject: 'member',
        roleTitle: 'Night desk',
        phone: '+371 67 00 33 44',
        hours: 'At night',
        audiences: { roleTitle: 'members' },
        askable: ['phone', 'hours'],
      }),
    );
    const at = `/directory/entries/${entryId}/requests`;
    const ask = async (by: ApiClient, field: string) =>
      (await by.post(at, { field, reason: 'A case that both work on' })).status;
    const digestLines = () =>
      test.db.query<{ line: string; url: string }[]>(
        `select line, url from digest_line where member_id = $1`,
        [holder.memberId],
      );
    const kindsOf = async (who: ApiClient): Promise<string[]> => {
      await drain();
      return succeeded(await who.get<Page<{ kind: string; times: number }>>('/notifications')).items.map(
        ({ kind, times }) => `${kind} ${times}`,
      );
    };
    expect(accesses(await read(estonianTeam, entryId))).toMatchObject({ phone: 'ask', hours: 'ask' });
    expect(await ask(estonianTeam, 'phone')).toBe(204);
    expect(await ask(estonianTeam, 'phone')).toBe(204);
    expect(await ask(estonianTeam, 'hours')).toBe(204);
    expect(await ask(estonianTeam, 'roleTitle')).toBe(404);
    expect(await ask(await network.auditor(), 'phone')).toBe(404);
    expect(await kindsOf(holder)).toContain('directory-asked 1');
    expect(await digestLines()).toEqual([
      {
        line: 'A member has requested access to a detail of your directory entry',
        url: expect.stringContaining(`/network/directory/${entryId}`),
      },
    ]);

    const { items } = succeeded(await holder.get<Page<{ id: string; field: string; name: string }>>(at));
    expect(items).toMatchObject([
      { field: 'phone', name: 'ee-government' },
      { field: 'hours', name: 'ee-government' },
    ]);
    expect((await estonianTeam.get(at)).status).toBe(404);
    const decide = async (by: ApiClient, requestId: string, granted: boolean) =>
      (await by.post(`${at}/${requestId}/decision`, { granted })).status;
    expect(await decide(estonianTeam, items[0]!.id, true)).toBe(404);
    expect(await decide(holder, items[0]!.id, true)).toBe(204);
    expect(await decide(holder, items[0]!.id, false)).toBe(409);
    expect(await decide(shelter, items[1]!.id, false)).toBe(204);
    expect(accesses(await read(estonianTeam, entryId))).toMatchObject({ phone: 'reveal', hours: 'ask' });
    expect(await reveal(estonianTeam, 'phone', entryId)).toMatchObject({
      body: { value: '+371 67 00 33 44' },
    });
    expect(await kindsOf(estonianTeam)).toEqual(
      expect.arrayContaining(['directory-granted 1', 'directory-declined 1']),
    );
    expect(
      succeeded(await estonianTeam.get<Page<{ field: string; state: string }>>(`${at}/own`)).items,
    ).toMatchObject([
      { field: 'hours', state: 'declined' },
      { field: 'phone', state: 'granted' },
    ]);
    // What was declined is not asked for again at once.
    expect(await ask(estonianTeam, 'hours')).toBe(204);
    expect(succeeded(await holder.get<Page<unknown>>(at)).items).toEqual([]);
    succeeded(await holder.del(`/directory/entries/${entryId}`));
  });

  it('holds organisations of a country that have no member, kept by its team', async () => {
    const organisation = async (country: string, name: string) =>
      succeeded(
        await secretariat.post<{ id: string }>('/network/organisations', {
          name,
          country,
          sector: 'civil-society',
          contact: 'desk@example.org',
          kind: "women's shelter organisation",
        }),
      );
    const { id: organisationId } = await organisation('EE', 'A shelter without a member');
    await organisation('LV', 'Another country’s shelter');
    interface OfCountry {
      readonly items: readonly Entry[];
      readonly missing: readonly { readonly organisation: string }[];
    }
    const ofCountry = (by: ApiClient) => by.get<OfCountry>('/directory/country');
    expect(succeeded(await ofCountry(estonianTeam))).toMatchObject({
      items: [],
      missing: [{ organisation: 'A shelter without a member' }],
    });
    for (const other of [liaison, secretariat, await network.auditor(), await network.observer()])
      expect(succeeded(await ofCountry(other))).toEqual({ items: [], missing: [] });
    const draft = { ...SHELTER, subject: 'organisation', organisationId };
    expect((await liaison.post('/directory/entries', draft)).status).toBe(404);
    const { id: made } = succeeded(await estonianTeam.post<Entry>('/directory/entries', draft));
    expect(succeeded(await ofCountry(estonianTeam))).toMatchObject({
      items: [{ id: made, mayKeep: true }],
      missing: [],
    });
    succeeded(await estonianTeam.del(`/directory/entries/${made}`));
  });

  it('is not looked at more than thirty times a day, however many at once; the secretariat is alerted once', async () => {
    const before = (await auditRows(test, 'directory.revealed')).length;
    const reader = await network.as('FI', 'government');
    const answers = await Promise.all(
      Array.from({ length: DIRECTORY_LIMITS.revealsADay + 5 }, () => reveal(reader, 'phone')),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(DIRECTORY_LIMITS.revealsADay);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
    expect(await reveal(reader, 'phone')).toMatchObject({ body: { code: 'directory-reveal-limit' } });
    expect(await auditRows(test, 'directory.revealed')).toHaveLength(before + DIRECTORY_LIMITS.revealsADay);
    await drain();
    expect((await lettersOf('directory-reveals-stopped:')).map(({ address }) => address)).toEqual([
      'colleague@example.org',
      'secretariat@example.org',
    ]);
    expect(succeeded(await secretariat.get<Page<object>>('/notifications')).items).toEqual([
      expect.objectContaining({ kind: 'directory-reveal-limit', times: 1 }),
    ]);
    await setClockTo(test, '2027-03-04T12:00:00Z');
    expect(await reveal(reader, 'phone')).toMatchObject({ status: 200 });
  });
});

describe('the public page', () => {
  const page = async (): Promise<string> => (await fetch(`${test.url}/teams`)).text();

  it('has what its holder said yes to, and loses it with the consent at once', async () => {
    const entry = {
      ...NOTHING,
      roleTitle: 'Hotline <desk>',
      phone: '+372 600 0001',
      mailbox: 'desk@ee.example.org',
      audiences: { roleTitle: 'public', phone: 'public' },
    };
    const agency = await network.as('EE', 'ngo');
    const subject = 'organisation';
    expect(await agency.post('/directory/entries', { ...entry, subject })).toMatchObject({
      status: 422,
      body: { code: 'directory-consent-needed' },
    });
    const made = succeeded(
      await agency.post<Entry>('/directory/entries', { ...entry, subject, consent: true }),
    );
    expect(await page()).toContain('+372 600 0001');
    expect(await page()).toContain('Hotline &lt;desk&gt;');
    expect(await page()).not.toContain('desk@ee.example.org');
    // What members wrote is in no language of the page.
    const latvian = await (await fetch(`${test.url}/teams/lv`)).text();
    expect(latvian).toContain('<p lang="en">Hotline &lt;desk&gt;</p>');
    expect(latvian).toContain('+372 600 0001');
    const kept = succeeded(
      await agency.get<{ revision: number; fields: { field: string; consentedAt: string | null }[] }>(
        `/directory/entries/${made.id}/kept`,
      ),
    );
    expect(kept.fields.find(({ field }) => field === 'phone')?.consentedAt).toEqual(expect.any(String));
    // Consent was to that number: another one asks again.
    expect(
      await agency.put(`/directory/entries/${made.id}`, { ...entry, phone: '+372 600 0002', revision: 1 }),
    ).toMatchObject({ body: { code: 'directory-consent-needed' } });
    succeeded(
      await agency.put(`/directory/entries/${made.id}`, {
        ...entry,
        audiences: { roleTitle: 'public' },
        revision: 1,
      }),
    );
    expect(await page()).not.toContain('+372 600 0001');
    const response = await fetch(`${test.url}/teams`);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('an entry', () => {
  it('that nobody confirms is asked for three times, marked, and out after seven months; one click brings it back', async () => {
    await setClockTo(test, '2027-09-05T12:00:00Z');
    expect(await read(liaison)).toMatchObject({ stale: true, out: false });
    for (const day of ['2027-09-05', '2027-09-20', '2027-10-03']) {
      await setClockTo(test, `${day}T12:00:00Z`);
      await sweep();
      await sweep();
    }
    const letters = await lettersOf(`directory-confirm:${id}:`);
    expect(letters.map(({ address }) => address)).toEqual(Array(3).fill('lv-ngo@example.org'));
    expect(JSON.stringify(letters)).not.toContain('67 00 11');
    await setClockTo(test, '2027-10-06T12:00:00Z');
    await sweep();
    expect((await lettersOf(`directory-confirm:${id}:`)).length).toBe(3);
    expect(await liaison.get(`/directory/entries/${id}`)).toMatchObject({ status: 404 });
    expect(await read(shelter)).toMatchObject({ stale: true, out: true });
    expect(await read(await network.as('LV', 'resource'))).toMatchObject({ out: true });
    expect(await auditRows(test, 'directory.entry-out')).toContainEqual(
      expect.objectContaining({ object_id: id, actor_role: 'system' }),
    );

    const token = tokenOfLink(letters[2]!.text.split('\n').find((line) => line.includes('#'))!);
    const nobody = network.anonymous();
    expect(await nobody.post('/directory/confirmations/preview', { token })).toMatchObject({
      status: 200,
      body: { name: 'lv-ngo', organisation: 'LV civil-society', subject: 'organisation' },
    });
    // What merely opens the link has confirmed nothing.
    expect(await read(shelter)).toMatchObject({ out: true });
    const answers = await Promise.all([1, 2].map(() => nobody.post('/directory/confirmations', { token })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 404]);
    expect(await read(liaison)).toMatchObject({ stale: false, out: false });
    expect(await nobody.post('/directory/confirmations', { token })).toMatchObject({
      status: 404,
      body: { code: 'directory-link-ended' },
    });
    expect((await auditRows(test, 'directory.entry-confirmed'))[0]).toMatchObject({
      actor_id: shelter.memberId,
      object_id: id,
      detail: { by: 'link' },
    });
  });

  it('of an organisation whose holder has left is asked of its country’s team', async () => {
    const holder = await network.as('NO', 'ngo');
    const entry = (await find(holder, '?country=NO'))[0]!;
    await test.db.query(`update member set state = 'left' where id = $1`, [holder.memberId]);
    await test.db.query('update appointment set ends_at = app_now() where member_id = $1', [holder.memberId]);
    await test.db.query('update directory_entry set asked = 0, next_step_at = app_now() where id = $1', [
      entry.id,
    ]);
    await test.db.query('delete from delivery where event like $1', [`directory-confirm:${entry.id}:%`]);
    await sweep();
    expect((await lettersOf(`directory-confirm:${entry.id}:`)).map(({ address }) => address)).toEqual([
      'no-government@example.org',
      'no-resource@example.org',
    ]);
  });

  it('of a seat ends with its term, and the next holder is asked for one', async () => {
    const holder = await network.as('SE', 'government');
    const made = succeeded(
      await holder.post<Entry>('/directory/entries', {
        ...NOTHING,
        subject: 'seat',
        phone: '+46 8 000 00 00',
        audiences: { phone: 'members' },
      }),
    );
    expect((await read(liaison, made.id)).person).toBeNull();
    expect((await read(estonianTeam, made.id)).person).toBe('se-government');
    const [term] = await test.db.query<[{ id: string }]>('select id from appointment where member_id = $1', [
      holder.memberId,
    ]);
    succeeded(await secretariat.post(`/network/appointments/${term.id}/end`, {}));
    expect((await liaison.get(`/directory/entries/${made.id}`)).status).toBe(404);
    expect((await holder.get(`/directory/entries/${made.id}`)).status).toBe(404);
    await drain();
    expect(await auditRows(test, 'directory.entry-ended')).toHaveLength(1);
    const next = await network.networkMember('SE');
    succeeded(
      await secretariat.post('/network/teams/SE/government/appointments', { memberId: next.memberId }),
    );
    await drain();
    expect((await lettersOf('directory-seat-asked:')).map(({ address }) => address)).toEqual([next.email]);
    expect(
      succeeded(await next.get<{ missing: { subject: string }[] }>('/directory/own')).missing.map(
        ({ subject }) => subject,
      ),
    ).toEqual(['organisation', 'seat']);
  });

  it('is withdrawn with all that it told', async () => {
    succeeded(await shelter.del(`/directory/entries/${id}`));
    expect((await liaison.get(`/directory/entries/${id}`)).status).toBe(404);
    expect(await test.db.query('select from directory_field where entry_id = $1', [id])).toEqual([]);
    expect((await shelter.post(`/directory/entries/${newId()}/confirm`)).status).toBe(404);
  });

  it('holds no identity number, and its published contact is known to the check of texts', async () => {
    expect(
      await shelter.post('/directory/entries', {
        ...NOTHING,
        subject: 'organisation',
        about: 'Ask for 39201249905',
      }),
    ).toMatchObject({ status: 422, body: { code: 'personal-data-found' } });
    // Only what is public is told to every browser.
    const { telephones } = succeeded(
      await liaison.get<{ telephones: string[] }>('/safeguarding/known-contacts'),
    );
    expect(telephones).not.toContain('+46 8 000 00 00');
  });
});

async function organisationOf({ memberId }: TestMember): Promise<string> {
  const [row] = await test.db.query<[{ id: string }]>(
    'select organisation_id as id from member where id = $1',
    [memberId],
  );
  return row.id;
}
