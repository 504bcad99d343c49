import type { CountryCode, SeatType } from '@nbn/contracts';
import { newId } from '../../src/platform/persistence/id.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { addDocument, documentForm, type DocumentBody, statusOf } from '../support/documents.ts';
import { setClockTo } from '../support/minutes.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

interface Collections {
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    readonly country: CountryCode | null;
    readonly revision: number;
    readonly documents: number;
    readonly mayKeep: boolean;
  }[];
  readonly mayAddForNetwork: boolean;
  readonly mayAddForCountry: boolean;
}
interface Listed {
  readonly items: readonly DocumentBody[];
}

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let estonia: TestMember;
let latvia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockTo(test, '2027-01-11T09:00:00Z');
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  estonia = await network.as('EE', 'ngo');
  latvia = await network.as('LV', 'ngo');
}, 60_000);
afterAll(() => test.close());

const one = async (who: TestMember, id: string): Promise<DocumentBody> =>
  (await who.get<DocumentBody>(`/documents/${id}`)).body;

async function seatId(country: CountryCode, type: SeatType): Promise<string> {
  const [row] = await test.db.query<[{ id: string }]>(
    'select id from team_seat where country_code = $1 and type = $2',
    [country, type],
  );
  return row.id;
}

describe('what is said of a document', () => {
  it('comes with it, is changed with care for who had what before them, and is found by', async () => {
    const added = await addDocument(estonia, {
      title: 'House rules',
      language: 'et',
      tags: 'Shelter, ohver ,shelter',
      reviewOn: '2027-02-20',
      note: 'First print',
    });
    expect(added).toMatchObject({
      language: 'et',
      tags: ['Shelter', 'ohver'],
      reviewOn: '2027-02-20',
      reviewState: 'valid',
      revision: 1,
      ownerSeat: { country: 'EE', type: 'ngo' },
      ownerName: estonia.name,
    });
    expect(added.versions[0]!.note).toBe('First print');
    const change = { revision: 1, title: 'House rules of shelters', tags: 'rules', language: null };
    const { body: changed } = await estonia.patch<DocumentBody>(`/documents/${added.id}`, change);
    expect(changed).toMatchObject({
      title: 'House rules of shelters',
      tags: ['rules'],
      language: null,
      reviewOn: '2027-02-20',
      revision: 2,
    });
    expect((await estonia.patch(`/documents/${added.id}`, change)).body).toMatchObject({
      code: 'changed-meanwhile',
      revision: 2,
    });
    expect((await latvia.patch(`/documents/${added.id}`, { ...change, revision: 2 })).body).toMatchObject({
      code: 'not-allowed',
    });
    const found = async (query: string) =>
      (await latvia.get<Listed>(`/documents?${query}`)).body.items.some(({ id }) => id === added.id);
    expect(await found('tag=RULES')).toBe(true);
    expect(await found('tag=shelter')).toBe(false);
    expect(await found('review=valid')).toBe(true);
    expect(await found('language=et')).toBe(false);
    const tags = (await latvia.get<unknown>('/documents/tags')).body;
    expect(tags).toEqual([{ tag: 'rules', documents: 1 }]);
    const [audited] = await test.db.query<[{ detail: object }]>(
      `select detail from audit_entry where object_id = $1 and action = 'document.changed'`,
      [added.id],
    );
    expect(audited.detail).toEqual({ fields: ['language', 'tags', 'title'] });
  });

  it.each([
    ['a review day that is over', { reviewOn: '2027-01-10' }],
    ['too many tags', { tags: Array.from({ length: 13 }, (_, at) => `tag ${at}`).join(',') }],
    ['a language that is none', { language: 'xx' }],
    ['a collection that is none', { collectionId: newId() }],
    ['a seat of another country', { ownerSeatId: 'LV' }],
    ['somebody named without that audience', { named: [newId()] }],
    ['an audience of those named without names', { audience: 'named' }],
    ['a country without need', { country: 'EE' }],
    ['the audience of what it does not stand with', { audience: 'attached' }],
  ])('is not %s', async (_, change) => {
    const { id } = await addDocument(estonia);
    const seat = 'ownerSeatId' in change ? { ownerSeatId: await seatId('LV', 'ngo') } : {};
    const { body } = await estonia.patch(`/documents/${id}`, { revision: 1, ...change, ...seat });
    expect(body).toMatchObject({ code: 'invalid-input' });
    expect((await one(estonia, id)).revision).toBe(1);
  });

  it('has a note for what is new in a version', async () => {
    const { id } = await addDocument(secretariat);
    const sent = await secretariat.post<DocumentBody>(
      `/documents/${id}/versions`,
      documentForm({ note: 'Chapter 3 is new' }),
    );
    expect(sent.body.versions.map(({ number, note }) => [number, note])).toEqual([
      [2, 'Chapter 3 is new'],
      [1, ''],
    ]);
  });
});

describe('an audience that changes', () => {
  it('takes the document from those who are not meant any more, at once', async () => {
    const { id } = await addDocument(estonia);
    expect(await statusOf(latvia, `/documents/${id}/file`)).toBe(200);
    const national = { revision: 1, audience: 'national', country: 'EE' };
    expect((await estonia.patch(`/documents/${id}`, national)).status).toBe(200);
    for (const path of ['', '/file', '/versions/1/file']) {
      expect(await statusOf(latvia, `/documents/${id}${path}`)).toBe(404);
      expect(await statusOf(secretariat, `/documents/${id}${path}`)).toBe(404);
    }
    expect(await statusOf(await network.networkMember('EE'), `/documents/${id}`)).toBe(200);
    const [audited] = await test.db.query<[{ detail: object; country: string }]>(
      `
        select detail, country from audit_entry
        where object_id = $1 and action = 'document.audience-changed'`,
      [id],
    );
    expect(audited).toMatchObject({ country: 'EE', detail: { from: 'network', to: 'national' } });
  });

  it('cannot be one with which the member may not share', async () => {
    const { id } = await addDocument(estonia);
    for (const change of [{ audience: 'public' }, { audience: 'national', country: 'LV' }])
      expect((await estonia.patch(`/documents/${id}`, { revision: 1, ...change })).body).toMatchObject({
        code: 'document-audience-refused',
      });
    const { id: open } = await addDocument(secretariat);
    expect(
      (
        await secretariat.patch(`/documents/${open}`, {
          revision: 1,
          audience: 'national',
          country: 'DK',
        })
      ).body,
    ).toMatchObject({ code: 'document-audience-refused' });
  });
});

describe('a document for those named', () => {
  it('is for its owner and them alone, whoever else they are', async () => {
    const { id } = await addDocument(estonia, { audience: 'named', named: latvia.memberId });
    expect((await one(estonia, id)).named).toMatchObject([{ memberId: latvia.memberId }]);
    expect(await one(latvia, id)).toMatchObject({ audience: 'named', named: [], can: { edit: false } });
    for (const other of [
      secretariat,
      await network.as('EE', 'government'),
      await network.networkMember('EE'),
    ]) {
      expect(await statusOf(other, `/documents/${id}`)).toBe(404);
      expect((await other.get<Listed>('/documents')).body.items.some((item) => item.id === id)).toBe(false);
    }
    const finland = await network.as('FI', 'ngo');
    await estonia.patch(`/documents/${id}`, { revision: 1, named: [finland.memberId] });
    expect(await statusOf(latvia, `/documents/${id}/file`)).toBe(404);
    expect(await statusOf(finland, `/documents/${id}/file`)).toBe(200);
  });

  it('names active members whom its owner knows, and nobody else', async () => {
    const police = await network.networkMember('EE');
    const colleague = await network.as('EE', 'government');
    const draft = { title: 'Paper', audience: 'named' };
    const named = (memberId: string) =>
      police.post('/documents', documentForm({ ...draft, named: memberId }));
    expect((await named(colleague.memberId)).status).toBe(201);
    expect((await named(latvia.memberId)).body).toMatchObject({ code: 'invalid-input' });
    expect((await named(newId())).body).toMatchObject({ code: 'invalid-input' });
    expect((await police.post('/documents', documentForm(draft))).body).toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('the owner', () => {
  it('is the seat: whoever holds it next reads, changes and verifies, and who held it before does not', async () => {
    const lithuania = await network.as('LT', 'resource');
    const { id } = await addDocument(lithuania, {
      audience: 'named',
      named: latvia.memberId,
      reviewOn: '2027-01-20',
    });
    expect((await one(lithuania, id)).reviewState).toBe('due');
    await setClockTo(test, '2027-01-22T09:00:00Z');
    expect((await one(latvia, id)).reviewState).toBe('overdue');
    const next = await network.networkMember('LT');
    const seat = await seatId('LT', 'resource');
    await test.db.query('update appointment set ends_at = app_now() where seat_id = $1', [seat]);
    expect(await statusOf(lithuania, `/documents/${id}`)).toBe(404);
    expect((await one(latvia, id)).ownerName).toBe('');
    await test.db.query(
      'insert into appointment (id, seat_id, member_id, starts_at) values ($1, $2, $3, app_now())',
      [newId(), seat, next.memberId],
    );
    expect(await one(next, id)).toMatchObject({ ownerName: next.name, can: { edit: true } });
    const { body } = await next.post<DocumentBody>(`/documents/${id}/review`, { reviewOn: '2027-07-22' });
    expect(body).toMatchObject({ reviewState: 'valid', reviewOn: '2027-07-22' });
    expect((await latvia.post(`/documents/${id}/review`, { reviewOn: '2027-07-22' })).body).toMatchObject({
      code: 'not-allowed',
    });
    expect((await next.post(`/documents/${id}/review`, { reviewOn: '2027-01-01' })).body).toMatchObject({
      code: 'invalid-input',
    });
  });

  it('can be another seat of the country', async () => {
    const { id } = await addDocument(estonia);
    const government = await network.as('EE', 'government');
    const change = { revision: 1, ownerSeatId: await seatId('EE', 'government') };
    expect((await estonia.patch<DocumentBody>(`/documents/${id}`, change)).body).toMatchObject({
      ownerSeat: { country: 'EE', type: 'government' },
      can: { edit: false },
    });
    expect((await one(government, id)).can['edit']).toBe(true);
  });
});

describe('collections', () => {
  const listed = async (who: TestMember) => (await who.get<Collections>('/document-collections')).body;

  it('are the Network’s, kept by the secretariat, and a country’s, kept by its team', async () => {
    const made = await secretariat.post<Collections>('/document-collections', {
      name: 'Guides',
      description: 'What to do, step by step.',
    });
    expect(made.body).toMatchObject({ mayAddForNetwork: true, mayAddForCountry: false });
    expect(
      (await estonia.post('/document-collections', { name: 'Juhised', description: '', country: 'EE' }))
        .status,
    ).toBe(201);
    const police = await network.networkMember('EE');
    expect((await listed(police)).items.map(({ name, mayKeep }) => [name, mayKeep])).toEqual([
      ['Guides', false],
      ['Juhised', false],
    ]);
    for (const other of [latvia, secretariat, await network.observer()])
      expect((await listed(other)).items.map(({ name }) => name)).toEqual(['Guides']);
    const guides = made.body.items[0]!;
    const refused = [
      [await estonia.post('/document-collections', { name: 'Other', description: '' }), 'not-allowed'],
      [
        await police.post('/document-collections', { name: 'O', description: '', country: 'EE' }),
        'not-allowed',
      ],
      [
        await latvia.post('/document-collections', { name: 'O', description: '', country: 'EE' }),
        'invalid-input',
      ],
      [
        await secretariat.post('/document-collections', { name: 'GUIDES', description: '' }),
        'document-collection-name-taken',
      ],
      [
        await estonia.patch(`/document-collections/${guides.id}`, { revision: 1, name: 'Mine' }),
        'not-allowed',
      ],
      [
        await secretariat.patch(`/document-collections/${guides.id}`, { revision: 7, name: 'Mine' }),
        'changed-meanwhile',
      ],
    ] as const;
    expect(refused.map(([{ body }]) => body['code'])).toEqual(refused.map(([, code]) => code));
  });

  it('hold documents of their audience, count what one sees, and are ordered, renamed and removed', async () => {
    const { items } = await listed(estonia);
    const [guides, estonian] = [
      items.find(({ country }) => !country)!,
      items.find(({ country }) => country)!,
    ];
    const open = await addDocument(estonia, { collectionId: guides.id });
    expect(open.collection).toEqual({ id: guides.id, name: 'Guides' });
    const national = { audience: 'national', country: 'EE' };
    const own = await addDocument(estonia, { ...national, collectionId: estonian.id });
    expect(
      (await estonia.post('/documents', documentForm({ title: 'P', ...national, collectionId: guides.id })))
        .body,
    ).toMatchObject({ code: 'invalid-input' });
    expect((await estonia.patch(`/documents/${open.id}`, { revision: 1, ...national })).body).toMatchObject({
      code: 'invalid-input',
    });
    const named = await addDocument(estonia, {
      audience: 'named',
      named: latvia.memberId,
      collectionId: estonian.id,
    });
    // The shelf of a country is no business of another one.
    expect((await one(latvia, named.id)).collection).toBeNull();
    const counts = async (who: TestMember) =>
      Object.fromEntries((await listed(who)).items.map(({ name, documents }) => [name, documents]));
    expect(await counts(estonia)).toEqual({ Guides: 1, Juhised: 2 });
    expect(await counts(await network.networkMember('EE'))).toEqual({ Guides: 1, Juhised: 1 });
    expect(
      (await estonia.get<Listed>(`/documents?collectionId=${estonian.id}`)).body.items.map(({ id }) => id),
    ).toEqual([named.id, own.id]);
    expect((await latvia.get<Listed>(`/documents?collectionId=${estonian.id}`)).body.items).toEqual([
      expect.objectContaining({ id: named.id, collection: null }),
    ]);

    const second = await secretariat.post<Collections>('/document-collections', {
      name: 'Reports',
      description: '',
    });
    const reports = second.body.items.find(({ name }) => name === 'Reports')!;
    expect((await secretariat.put('/document-collections/order', { ids: [reports.id] })).body).toMatchObject({
      code: 'changed-meanwhile',
    });
    const ordered = await secretariat.put<Collections>('/document-collections/order', {
      ids: [reports.id, guides.id],
    });
    expect(ordered.body.items.map(({ name }) => name)).toEqual(['Reports', 'Guides']);
    expect((await secretariat.del(`/document-collections/${guides.id}`)).status).toBe(204);
    expect((await one(estonia, open.id)).collection).toBeNull();
  });

  it('are told when a document was moved in another tab meanwhile (34 of the drafting cases)', async () => {
    const made = async (name: string) =>
      (
        await secretariat.post<Collections>('/document-collections', { name, description: '' })
      ).body.items.find((item) => item.name === name)!;
    const [first, second] = [await made('First'), await made('Second')];
    const { id, revision } = await addDocument(secretariat, { collectionId: first.id });
    const move = (collectionId: string | null) =>
      secretariat.patch<DocumentBody>(`/documents/${id}`, { revision, collectionId });
    expect((await move(second.id)).status).toBe(200);
    expect((await move(null)).body).toMatchObject({ code: 'changed-meanwhile', revision: revision + 1 });
    expect(await one(secretariat, id)).toMatchObject({ collection: { id: second.id, name: 'Second' } });
  });

  it('and links of a restricted document give nothing away (35 of the drafting cases)', async () => {
    const { id } = await addDocument(estonia, { title: 'Only Estonia', audience: 'national', country: 'EE' });
    const missing = newId();
    for (const path of ['', '/file', '/downloads', '/readings', '/links']) {
      const [hidden, absent] = [
        await latvia.get(`/documents/${id}${path}`),
        await latvia.get(`/documents/${missing}${path}`),
      ];
      expect([path, hidden.status, { ...hidden.body, requestId: '' }]).toEqual([
        path,
        404,
        { ...absent.body, requestId: '' },
      ]);
    }
    expect(JSON.stringify((await latvia.get('/documents?words=Only')).body)).not.toContain(id);
    expect(JSON.stringify((await latvia.get('/documents/tags')).body)).not.toContain('Estonia');
  });
});
