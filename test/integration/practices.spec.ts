import { newId } from '../../src/platform/persistence/id.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { SendPracticeRemindersJob } from '../../src/practices/testing.ts';
import type { ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { setClockAhead } from '../support/database.ts';
import { succeeded } from '../support/meetings.ts';
import {
  aPractice,
  draftPractice,
  type EntryBody,
  type PracticeBody,
  sharePractice,
  writeEntry,
} from '../support/practices.ts';
import { createDraft, LiveClient, publishStandard, reviseStandard, waitFor } from '../support/standards.ts';
import { setClockTo } from '../support/minutes.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let police: TestMember;
let shelter: TestMember;
let estonia: TestMember;
let latvia: TestMember;
let secretariat: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  [police, shelter, estonia, latvia, secretariat] = await Promise.all([
    network.networkMember('EE'),
    network.networkMember('LV'),
    network.as('EE', 'government'),
    network.as('LV', 'ngo'),
    network.secretariat(),
  ]);
}, 60_000);
afterAll(() => test.close());
afterEach(() => setClockAhead(test.database, '0'));

const read = (by: ApiClient, id: string) => by.get<PracticeBody>(`/practices/${id}`);
const titles = async (by: ApiClient, query = '') =>
  succeeded(await by.get<{ items: { title: string }[] }>(`/practices${query}`)).items.map(
    ({ title }) => title,
  );
const told = async (by: TestMember): Promise<[kind: string, title: string][]> => {
  await test.app.get(OutboxRelay).drain();
  return succeeded(
    await by.get<{ items: { kind: string; object: { title: string } }[] }>('/notifications'),
  ).items.map(({ kind, object }) => [kind, object.title]);
};

describe('a practice', () => {
  it('is its writer’s alone until it is shared, and then read by those whom it is for', async () => {
    const draft = await draftPractice(police, { title: 'Only mine' });
    expect(draft).toMatchObject({
      state: 'draft',
      version: 0,
      may: { edit: true, share: true, discard: true },
    });
    for (const other of [estonia, secretariat, shelter]) {
      expect((await read(other, draft.id)).status).toBe(404);
      expect(await titles(other)).not.toContain('Only mine');
    }
    expect(await titles(police, '?mine=true')).toContain('Only mine');
    expect(await titles(police)).not.toContain('Only mine');
    succeeded(await police.post(`/practices/${draft.id}/share`, { revision: 1 }));
    for (const other of [estonia, secretariat, shelter, await network.observer()]) {
      expect((await read(other, draft.id)).body).toMatchObject({ state: 'shared', title: 'Only mine' });
      expect(await titles(other)).toContain('Only mine');
    }
    expect((await read(await network.auditor(), draft.id)).status).toBe(404);
  });

  it('for the teams or for one country is nobody else’s, not in lists and not by its address', async () => {
    const teams = await sharePractice(estonia, { audience: 'teams', title: 'Among teams' });
    const national = await sharePractice(police, { audience: 'national', title: 'Among Estonians' });
    const sees = async (who: ApiClient) => [
      (await read(who, teams.id)).status === 200,
      (await read(who, national.id)).status === 200,
    ];
    expect(await sees(latvia)).toEqual([true, false]);
    expect(await sees(secretariat)).toEqual([true, false]);
    expect(await sees(estonia)).toEqual([true, true]);
    expect(await sees(police)).toEqual([false, true]);
    expect(await sees(shelter)).toEqual([false, false]);
    expect(await sees(await network.observer())).toEqual([false, false]);
    expect(await titles(shelter, '?words=among')).toEqual([]);
    expect((await secretariat.post('/practices', aPractice({ audience: 'national' }))).body).toMatchObject({
      code: 'invalid-input',
    });
    for (const path of ['entries', 'readers'])
      expect((await shelter.get(`/conversations/${national.id}/${path}`)).status).toBe(404);
    expect((await shelter.get(`/practices/${national.id}/versions`)).status).toBe(404);
    const use = { outcome: 'worked', words: '' };
    expect((await shelter.put(`/practices/${national.id}/use`, use)).status).toBe(404);
  });

  it('is shared whole or not at all, and a draft can be thrown away', async () => {
    const draft = await draftPractice(shelter, { result: '', fields: [] });
    expect((await shelter.post(`/practices/${draft.id}/share`, { revision: 1 })).body).toMatchObject({
      code: 'practice-incomplete',
    });
    expect((await police.del(`/practices/${draft.id}`)).status).toBe(404);
    expect((await shelter.del(`/practices/${draft.id}`)).status).toBe(204);
    expect((await read(shelter, draft.id)).status).toBe(404);
    const shared = await sharePractice(shelter);
    expect((await shelter.del(`/practices/${shared.id}`)).status).toBe(404);
    expect(
      (await shelter.put(`/practices/${shared.id}`, aPractice({ revision: 2, situation: '' }))).body,
    ).toMatchObject({ code: 'practice-incomplete' });
  });

  it('keeps what it said before, and a change made on an older text is refused', async () => {
    const { id, revision } = await sharePractice(police, { title: 'First' });
    const second = succeeded(
      await police.put<PracticeBody>(`/practices/${id}`, aPractice({ revision, title: 'Second' })),
    );
    expect(second).toMatchObject({ title: 'Second', version: 2, revision: revision + 1 });
    expect((await police.put(`/practices/${id}`, aPractice({ revision, title: 'Lost' }))).body).toMatchObject(
      {
        code: 'practice-changed-meanwhile',
        current: { revision: revision + 1 },
      },
    );
    expect((await estonia.put(`/practices/${id}`, aPractice({ revision: second.revision }))).status).toBe(
      404,
    );
    const versions = succeeded(
      await shelter.get<{ items: { number: number; by: { name: string } }[] }>(`/practices/${id}/versions`),
    );
    // A member of another network is known by where they work.
    expect(versions.items.map(({ number, by }) => [number, by.name])).toEqual([
      [2, 'EE public'],
      [1, 'EE public'],
    ]);
    expect((await shelter.get(`/practices/${id}/versions/1`)).body).toMatchObject({ title: 'First' });
    expect((await shelter.get(`/practices/${id}/versions/3`)).status).toBe(404);
  });

  it('belongs to the seat of whoever held it: the next holder looks after it', async () => {
    const finland = await network.as('FI', 'resource');
    const successor = await network.networkMember('FI');
    const { id } = await sharePractice(finland, { title: 'Of the seat' });
    const draft = await draftPractice(finland);
    const [term] = await test.db.query<[{ id: string }]>('select id from appointment where member_id = $1', [
      finland.memberId,
    ]);
    succeeded(await secretariat.post(`/network/appointments/${term.id}/end`));
    succeeded(
      await secretariat.post('/network/teams/FI/resource/appointments', { memberId: successor.memberId }),
    );
    expect((await read(successor, id)).body).toMatchObject({
      ownerSeat: { country: 'FI', seat: 'resource', holder: { memberId: successor.memberId } },
      owner: null,
      may: { edit: true },
    });
    expect((await read(successor, draft.id)).body.state).toBe('draft');
    expect((await read(finland, id)).body.may.edit).toBe(false);
    expect((await read(finland, draft.id)).status).toBe(404);
  });

  it('says whom to ask: a seat, or a member of its own organisation, never an address', async () => {
    const { id } = await sharePractice(police, { contactCountry: 'EE', contactSeat: 'government' });
    expect((await read(shelter, id)).body.contactSeat).toMatchObject({ country: 'EE', seat: 'government' });
    const own = await sharePractice(police, { contactMemberId: police.memberId });
    const seen = (await read(shelter, own.id)).body;
    expect(seen.contact).toEqual({
      memberId: police.memberId,
      name: 'EE public',
      organisation: 'EE public',
      country: 'EE',
    });
    expect(JSON.stringify(seen)).not.toContain('@');
    expect((await police.post('/practices', aPractice({ contactMemberId: shelter.memberId }))).status).toBe(
      400,
    );
  });

  it('is retired with a reason by its owner or the secretariat, stays readable and leaves the lists', async () => {
    const { id } = await sharePractice(shelter, { title: 'Out of date' });
    expect((await police.post(`/practices/${id}/retire`, { reason: 'Mine.' })).status).toBe(404);
    const retired = succeeded(
      await secretariat.post<PracticeBody>(`/practices/${id}/retire`, { reason: 'The law changed.' }),
    );
    expect(retired).toMatchObject({ state: 'retired', retiredReason: 'The law changed.' });
    expect(await titles(police)).not.toContain('Out of date');
    expect(await titles(police, '?state=retired')).toContain('Out of date');
    expect((await read(police, id)).body.retiredReason).toBe('The law changed.');
    expect(
      (await shelter.put(`/practices/${id}`, aPractice({ revision: retired.revision }))).body,
    ).toMatchObject({ code: 'practice-retired' });
    expect(
      (await police.post(`/conversations/${id}/entries`, { key: newId(), text: 'Why?' })).body,
    ).toMatchObject({ code: 'practice-retired' });
  });

  it('is found by field, country, language and words, a page at a time', async () => {
    const words = 'unmistakably';
    for (const [at, language] of (['lv', 'lv', 'en'] as const).entries())
      await sharePractice(shelter, {
        title: `${words} ${at}`,
        language,
        fields: [at === 0 ? 'health' : 'training'],
        countries: ['LV'],
      });
    expect(await titles(police, `?words=${words}&language=lv`)).toEqual([`${words} 1`, `${words} 0`]);
    expect(await titles(police, `?words=${words}&field=health`)).toEqual([`${words} 0`]);
    expect(await titles(police, `?words=${words}%20taxi&country=LV`)).toHaveLength(3);
    expect(await titles(police, `?words=${words}&country=SE`)).toEqual([]);
    const page = async (after = '') =>
      succeeded(
        await police.get<{ items: { title: string }[]; next: string | null }>(
          `/practices?words=${words}&limit=2${after && `&after=${after}`}`,
        ),
      );
    const first = await page();
    const second = await page(first.next!);
    expect([...first.items, ...second.items].map(({ title }) => title)).toEqual([
      `${words} 2`,
      `${words} 1`,
      `${words} 0`,
    ]);
    expect(second.next).toBeNull();
  });

  it('holds no personal data: an identity number is held back', async () => {
    const { status, body } = await police.post('/practices', aPractice({ result: 'She is 010190-1234.' }));
    expect([status, body['code']]).toEqual([422, 'personal-data-found']);
  });
});

describe('the use of a practice', () => {
  it('is said once by each other organisation, can be changed, and is counted', async () => {
    const { id } = await sharePractice(police, { title: 'Used' });
    const use = (by: ApiClient, outcome: string, words = '') =>
      by.put<PracticeBody>(`/practices/${id}/use`, { outcome, words });
    expect((await use(police, 'worked')).status).toBe(404);
    expect((await use(await network.observer(), 'worked')).status).toBe(404);
    succeeded(await use(shelter, 'did-not-work', 'Nobody answered.'));
    succeeded(await use(latvia, 'worked-with-changes', 'With two numbers.'));
    const seen = succeeded(await use(shelter, 'worked', 'Now it does.'));
    expect(seen.useCounts).toEqual([
      { outcome: 'worked-with-changes', count: 1 },
      { outcome: 'worked', count: 1 },
    ]);
    expect(seen.ownUse).toMatchObject({
      outcome: 'worked',
      words: 'Now it does.',
      organisation: 'LV public',
    });
    const [line] = succeeded(await shelter.get<{ items: { uses: number }[] }>('/practices?words=Used')).items;
    expect(line!.uses).toBe(2);
    expect((await told(police)).filter(([, title]) => title === 'Used')).toEqual([['practice-used', 'Used']]);
  });
});

describe('the conversation beneath a practice', () => {
  it('comes live to those who read it, in order, once for each key, and tells owner and participants', async () => {
    const { id, conversation } = await sharePractice(police, { title: 'Discussed' });
    const listener = new LiveClient(test.url, police, conversation.room);
    expect(await listener.join()).toMatchObject({ ok: true });
    const key = newId();
    const asked = await writeEntry(shelter, id, 'Who pays for the taxi?', { key });
    expect(await writeEntry(shelter, id, 'Who pays for the taxi?', { key })).toEqual(asked);
    const answer = await writeEntry(police, id, 'The municipality.', { replyTo: asked.id });
    expect(answer).toMatchObject({ ordinal: 2, replyTo: asked.id, by: { name: 'police-ee' } });
    await waitFor(() => listener.events.length === 2);
    expect(
      listener.events.map(({ type, payload }) => [type, (payload as { entry: EntryBody }).entry.by.name]),
    ).toEqual([
      ['entry-added', 'LV public'],
      ['entry-added', 'police-ee'],
    ]);
    expect(listener.eventNumbers()[1]! - listener.eventNumbers()[0]!).toBe(1);
    listener.close();
    expect(
      (
        await shelter.post(`/conversations/${id}/entries`, {
          key: newId(),
          text: 'No deeper.',
          replyTo: answer.id,
        })
      ).status,
    ).toBe(400);
    expect((await told(police)).slice(0, 1)).toEqual([['practice-discussed', 'Discussed']]);
    expect((await told(shelter)).slice(0, 1)).toEqual([['practice-discussed', 'Discussed']]);
  });

  it('has no gap in its order when many write at once', async () => {
    const { id } = await sharePractice(police, { title: 'Crowded' });
    const crowd = [police, shelter, estonia, latvia, secretariat];
    await Promise.all(crowd.flatMap((who) => [1, 2, 3].map((n) => writeEntry(who, id, `Entry ${n}`))));
    const ordinals: number[] = [];
    let after = '';
    for (;;) {
      const { items, next } = succeeded(
        await police.get<{ items: EntryBody[]; next: string | null }>(
          `/conversations/${id}/entries?limit=4${after && `&after=${after}`}`,
        ),
      );
      ordinals.push(...items.map(({ ordinal }) => ordinal));
      if (next === null) break;
      after = next;
    }
    expect(ordinals).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
  });

  it('is unread until it is seen', async () => {
    const { id } = await sharePractice(police, { title: 'Unseen' });
    await writeEntry(estonia, id, 'Something new.');
    const isUnread = async (by: ApiClient) =>
      succeeded(await by.get<{ items: { unread: boolean }[] }>('/practices?words=Unseen')).items[0]!.unread;
    expect([await isUnread(police), await isUnread(estonia)]).toEqual([true, false]);
    expect((await police.put(`/conversations/${id}/seen`, { seen: 99 })).status).toBe(204);
    expect(await isUnread(police)).toBe(false);
    expect((await read(police, id)).body.conversation.seen).toBe(1);
  });

  it('calls only those who read it, and shows their names to those who may know them', async () => {
    const { id, conversation } = await sharePractice(estonia, { audience: 'teams', title: 'Called' });
    const text = `@${latvia.name} what do you do?`;
    const write = (memberId: string) =>
      estonia.post<EntryBody>(`/conversations/${id}/entries`, { key: newId(), text, mentions: [memberId] });
    expect((await write(shelter.memberId)).body).toMatchObject({ code: 'mention-outside-audience' });
    succeeded(await write(latvia.memberId));
    expect((await told(latvia)).slice(0, 1)).toEqual([['mentioned', 'Called']]);
    const readers = succeeded(
      await estonia.get<{ items: { memberId: string }[] }>(`/conversations/${id}/readers`),
    ).items.map(({ memberId }) => memberId);
    expect(readers).toContain(latvia.memberId);
    expect(readers).not.toContain(shelter.memberId);
    const stranger = new LiveClient(test.url, shelter, conversation.room);
    expect(await stranger.join()).toMatchObject({ ok: false });
    stranger.close();
  });
});

describe('the clauses that a practice bears on', () => {
  it('are those that its writer reads; each reader sees those of standards that they read', async () => {
    const [teams, open] = [
      await createDraft(estonia, ['Among teams.'], 'teams'),
      await createDraft(estonia, ['Open to networks.'], 'networks'),
    ];
    const [hidden, shown] = [teams.clauses[0]!.id, open.clauses[0]!.id];
    expect((await police.post('/practices', aPractice({ clauseIds: [hidden] }))).status).toBe(400);
    const { id } = await sharePractice(estonia, { title: 'Bears on', clauseIds: [hidden, shown] });
    const clausesOf = async (who: ApiClient) => (await read(who, id)).body.clauses.map((clause) => clause.id);
    expect((await clausesOf(latvia)).toSorted()).toEqual([hidden, shown].toSorted());
    expect(await clausesOf(shelter)).toEqual([shown]);
    expect(await clausesOf(await network.observer())).toEqual([]);
    // The clause's page lists the practices that bear on it, those that its reader sees.
    expect(await titles(shelter, `?clause=${shown}`)).toEqual(['Bears on']);
    const national = await sharePractice(police, {
      title: 'National',
      audience: 'national',
      clauseIds: [shown],
    });
    expect(await titles(shelter, `?clause=${shown}`)).toEqual(['Bears on']);
    expect(await titles(estonia, `?clause=${shown}`)).toEqual(['National', 'Bears on']);
    const choices = async (who: ApiClient) =>
      succeeded(
        await who.get<{ items: { text: string }[] }>('/practices/clause-choices?words=among'),
      ).items.map(({ text }) => text);
    expect([await choices(estonia), await choices(police)]).toEqual([['Among teams.'], []]);
    expect(national.clauses).toHaveLength(1);
  });
});

describe('a clause that is cited', () => {
  it('case 36: stays cited by its words when a newer edition changes them, with both shown, until its citer takes the newer', async () => {
    const draft = await createDraft(estonia, ['Thirty days at least.', 'It stays.'], 'teams');
    await publishStandard(test, secretariat, draft.id, { slug: 'cited' });
    const [changed, kept] = draft.clauses;
    const practice = await sharePractice(latvia, { clauseIds: [changed!.id, kept!.id] });
    const { evidence } = succeeded(
      await latvia.post<PracticeBody>(`/practices/${practice.id}/evidence`, { clauseId: changed!.id }),
    );
    const newerOf = async (by: ApiClient) =>
      succeeded(await read(by, practice.id)).clauses.map(({ newer }) => newer);
    expect(await newerOf(shelter)).toEqual([null, null]);
    expect(evidence).toMatchObject([{ newer: null, mayRenew: false }]);

    await reviseStandard(test, draft.id);
    succeeded(
      await estonia.patch(`/standards/${draft.id}/clauses/${changed!.id}`, {
        revision: changed!.revision,
        text: 'Ninety days at least.',
      }),
    );
    // What is drafted is not yet the text.
    expect(await newerOf(shelter)).toEqual([null, null]);
    await publishStandard(test, secretariat, draft.id);
    const newer = {
      kind: 'clause',
      citedText: 'Thirty days at least.',
      citedFormats: [],
      citedEdition: 'v1.0',
      text: 'Ninety days at least.',
      formats: [],
      edition: 'v1.1',
    };
    for (const reader of [shelter, latvia]) expect(await newerOf(reader)).toEqual([newer, null]);
    expect(succeeded(await read(latvia, practice.id)).evidence).toMatchObject([{ newer, mayRenew: true }]);

    // Saving the practice for another reason takes no newer words.
    const { revision } = succeeded(await read(latvia, practice.id));
    succeeded(
      await latvia.put(
        `/practices/${practice.id}`,
        aPractice({ revision, clauseIds: [kept!.id, changed!.id], title: 'Another title' }),
      ),
    );
    expect((await newerOf(shelter)).filter(Boolean)).toEqual([newer]);
    const renew = async (by: ApiClient) =>
      (await by.post(`/practices/${practice.id}/clauses/${changed!.id}/renewal`)).status;
    expect([await renew(shelter), await renew(estonia)]).toEqual([404, 404]);
    expect(await renew(latvia)).toBe(200);
    expect(await newerOf(shelter)).toEqual([null, null]);
    expect((await estonia.post(`/evidence/${evidence[0]!.id}/renewal`)).status).toBe(404);
    succeeded(await latvia.post(`/evidence/${evidence[0]!.id}/renewal`));
    expect(succeeded(await read(latvia, practice.id)).evidence).toMatchObject([{ newer: null }]);
  });

  it('as a draft shows its change to those who may know of the draft alone', async () => {
    const draft = await createDraft(estonia, ['Only among teams.'], 'teams');
    const [clause] = draft.clauses;
    const practice = await sharePractice(estonia, { clauseIds: [clause!.id] });
    succeeded(
      await estonia.patch(`/standards/${draft.id}/clauses/${clause!.id}`, {
        revision: clause!.revision,
        text: 'Not only among teams.',
      }),
    );
    expect(succeeded(await read(latvia, practice.id)).clauses).toMatchObject([
      { newer: { citedText: 'Only among teams.', citedEdition: null, text: 'Not only among teams.' } },
    ]);
    expect(succeeded(await read(shelter, practice.id)).clauses).toEqual([]);
    await publishStandard(test, secretariat, draft.id, { slug: 'cited-as-a-draft' });
    expect(succeeded(await read(shelter, practice.id)).clauses).toMatchObject([
      { text: 'Not only among teams.', newer: null },
    ]);
  });
});

describe('a practice as evidence of a clause', () => {
  it('is proposed by a network member to the own team, which accepts it; a team’s own stands at once', async () => {
    const draft = await createDraft(estonia, ['A bed within a day.', 'A second clause.'], 'networks');
    const [clause, other] = draft.clauses.map(({ id }) => id);
    const { id } = await sharePractice(police, { title: 'Evidence' });
    const propose = (who: ApiClient, clauseId = clause) =>
      who.post<PracticeBody>(`/practices/${id}/evidence`, { clauseId, note: 'Nine of ten nights.' });
    expect((await propose(shelter)).body).toMatchObject({ code: 'evidence-clause-not-in-force' });
    await publishStandard(test, secretariat, draft.id, { slug: 'evidence' });

    const proposed = succeeded(await propose(shelter));
    expect(proposed.evidence).toEqual([
      expect.objectContaining({ clauseId: clause, country: 'LV', state: 'proposed', mayDecide: false }),
    ]);
    expect((await propose(shelter)).body).toMatchObject({ code: 'evidence-known' });
    expect((await propose(secretariat)).status).toBe(404);
    expect((await told(latvia)).slice(0, 1)).toEqual([['evidence-proposed', 'Evidence']]);
    const list = async (who: ApiClient) =>
      succeeded(
        await who.get<{ items: PracticeBody['evidence'] }>(`/standards/${draft.id}/adoption/LV/evidence`),
      ).items;
    // What waits is between the team and whoever proposed it.
    expect([await list(police), await list(estonia), await list(secretariat)]).toEqual([[], [], []]);
    expect((await read(police, id)).body.evidence).toEqual([]);
    const [waiting] = await list(latvia);
    expect(waiting).toMatchObject({ title: 'Evidence', mayDecide: true });

    const decide = (who: ApiClient) => who.post(`/evidence/${waiting!.id}/decision`, { accepted: true });
    expect((await decide(estonia)).status).toBe(404);
    expect((await decide(shelter)).status).toBe(404);
    expect((await decide(latvia)).status).toBe(204);
    expect((await list(shelter))[0]).toMatchObject({ state: 'accepted' });
    expect((await told(shelter)).slice(0, 1)).toEqual([['evidence-decided', 'Evidence']]);
    // The others read it where the country shares its record of the clause.
    expect(await list(estonia)).toEqual([]);
    succeeded(
      await latvia.put(`/standards/${draft.id}/adoption/LV/${clause}`, {
        revision: 0,
        status: 'in-practice',
        note: '',
        evidence: '',
        shared: true,
        seat: null,
        reviewOn: null,
      }),
    );
    expect((await list(estonia))[0]).toMatchObject({ state: 'accepted', number: '1' });

    expect(succeeded(await propose(estonia, other)).evidence.at(0)).toMatchObject({
      clauseId: other,
      country: 'EE',
      state: 'accepted',
    });
  });

  it('names no practice to those who do not read it', async () => {
    const draft = await createDraft(latvia, ['Only here.'], 'networks');
    await publishStandard(test, secretariat, draft.id, { slug: 'evidence-hidden' });
    const clauseId = draft.clauses[0]!.id;
    const { id } = await sharePractice(latvia, { title: 'Latvian', audience: 'national' });
    succeeded(await latvia.post(`/practices/${id}/evidence`, { clauseId }));
    succeeded(
      await latvia.put(`/standards/${draft.id}/adoption/LV/${clauseId}`, {
        revision: 0,
        status: 'in-practice',
        note: '',
        evidence: '',
        shared: true,
        seat: null,
        reviewOn: null,
      }),
    );
    const list = async (who: ApiClient) =>
      succeeded(await who.get<{ items: object[] }>(`/standards/${draft.id}/adoption/LV/evidence`)).items
        .length;
    expect([await list(shelter), await list(estonia)]).toEqual([1, 0]);
  });
});

describe('the day on which a practice is looked at again', () => {
  it('is said to whoever has its seat: thirty and seven days before, and on the day, each once', async () => {
    await setClockTo(test, '2027-03-01T12:00:00Z');
    const { id, revision } = await sharePractice(police, { title: 'To look at', reviewOn: '2027-05-01' });
    const mails = async (at: string) => {
      await setClockTo(test, at);
      await test.app.get(SendPracticeRemindersJob).run();
      const rows = await test.db.query<{ line: string }[]>(
        `select address || ' ' || subject as line from delivery where event like $1 order by planned_at`,
        [`recall-practice:${id}:%`],
      );
      return rows.map(({ line }) => line);
    };
    expect(await mails('2027-03-20T12:00:00Z')).toEqual([]);
    expect(await mails('2027-04-02T12:00:00Z')).toEqual([
      'police-ee@example.org Is “To look at” still valid? Due for review: Sat, 1 May 2027',
    ]);
    expect(await mails('2027-04-02T13:00:00Z')).toHaveLength(1);
    expect(await mails('2027-04-25T12:00:00Z')).toHaveLength(2);
    expect(await mails('2027-05-01T12:00:00Z')).toHaveLength(3);

    await setClockTo(test, '2027-03-01T13:00:00Z');
    const reviewed = succeeded(
      await police.post<PracticeBody>(`/practices/${id}/review`, { revision, reviewOn: '2028-05-01' }),
    );
    expect(reviewed).toMatchObject({ reviewOn: '2028-05-01', reviewDue: false });
    expect(await mails('2027-05-01T13:00:00Z')).toHaveLength(3);
  });
});
