import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import { RecheckSourcesJob } from '../../src/standards/testing.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { addDocument, documentForm } from '../support/documents.ts';
import { setClockAt, succeeded } from '../support/meetings.ts';
import { aPractice, sharePractice } from '../support/practices.ts';
import {
  aSource,
  addSource,
  citeSource,
  type SourceBody,
  type SourceList,
  sourcesOf,
} from '../support/sources.ts';
import { createDraft, publishStandard, readStandard } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;
let estonia: TestMember;
let secretariat: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(test.database, new Date('2027-03-01T12:00:00Z'));
  network = await createTestNetwork(test);
  denmark = await network.as('DK', 'government');
  estonia = await network.as('EE', 'ngo');
  secretariat = await network.secretariat();
});
afterAll(() => test.close());

const at = (standardId: string, source: { id: string }, more = ''): string =>
  `/standards/${standardId}/sources/${source.id}${more}`;

async function fileOf(who: TestMember, standardId: string, query: string): Promise<string> {
  const answer = await fetch(`${who.url}/api/standards/${standardId}/file?${query}`, {
    headers: { cookie: who.options.cookie! },
  });
  expect(answer.status).toBe(200);
  return answer.text();
}

const one = async (who: TestMember, standardId: string, { id }: { id: string }): Promise<SourceBody> =>
  (await sourcesOf(who, standardId)).items.find((source) => source.id === id)!;

describe('the sources of a draft', () => {
  it('are numbered by where a clause cites them first, and numbered anew when a clause moves', async () => {
    const draft = await createDraft(denmark, ['First.', 'Second.', 'Third.']);
    const [first, second, third] = draft.clauses;
    const late = await addSource(denmark, draft.id, { title: 'Cited late' });
    const early = await addSource(denmark, draft.id, { title: 'Cited early' });
    const never = await addSource(denmark, draft.id, { title: 'Cited nowhere' });
    await citeSource(denmark, draft.id, late.id, third!.id, { locator: 'p. 12', supports: 'The length.' });
    await citeSource(denmark, draft.id, early.id, first!.id);
    await citeSource(denmark, draft.id, early.id, second!.id);
    const list = await sourcesOf(estonia, draft.id);
    expect(list.items.map(({ title, number }) => [title, number])).toEqual([
      ['Cited early', 1],
      ['Cited late', 2],
      ['Cited nowhere', null],
    ]);
    expect(list.items[0]!.citations.map(({ clauseId }) => clauseId)).toEqual([first!.id, second!.id]);
    expect(list.items[1]!.citations).toEqual([
      { clauseId: third!.id, locator: 'p. 12', supports: 'The length.' },
    ]);
    succeeded(await denmark.post(`/standards/${draft.id}/clauses/${third!.id}/move`, { afterId: null }));
    expect((await sourcesOf(estonia, draft.id)).items.map(({ title }) => title)).toEqual([
      'Cited late',
      'Cited early',
      'Cited nowhere',
    ]);
    expect(never.number).toBeNull();
  });

  it('are changed by who saw the newest, and each stands in a standard once', async () => {
    const draft = await createDraft(denmark);
    const source = await addSource(denmark, draft.id, { note: 'Ask the ministry.' });
    const change = { ...aSource({ title: 'Guidelines, second edition' }), revision: source.revision };
    succeeded(await estonia.put(at(draft.id, source), change));
    const stale = await denmark.put(at(draft.id, source), change);
    expect([stale.status, stale.body]).toMatchObject([409, { code: 'source-changed-meanwhile' }]);
    const twice = await denmark.post(
      `/standards/${draft.id}/sources`,
      aSource({ title: 'GUIDELINES, second edition' }),
    );
    expect([twice.status, twice.body]).toMatchObject([409, { code: 'source-known' }]);
    expect((await sourcesOf(denmark, draft.id)).items).toMatchObject([
      { title: 'Guidelines, second edition', revision: 2, note: '' },
    ]);
  });

  it('keep out a web page without an address, an address that is not https, and what is not there', async () => {
    const draft = await createDraft(denmark);
    const tries = [
      [{ kind: 'web', address: null }, 400],
      [{ kind: 'web', address: 'http://example.org/page' }, 400],
      [{ kind: 'web', address: 'javascript:alert(1)' }, 400],
      [{ kind: 'document' }, 400],
      [{ kind: 'document', documentId: draft.id }, 422],
      [{ kind: 'practice', practiceId: draft.id }, 422],
      [{ reviewOn: '2027-02-28' }, 400],
      [{ title: '' }, 400],
      [{ title: 'Case 39201249905' }, 422],
    ] as const;
    for (const [fields, status] of tries) {
      const refused = await denmark.post(`/standards/${draft.id}/sources`, aSource(fields));
      expect([fields, refused.status]).toEqual([fields, status]);
    }
    expect((await sourcesOf(denmark, draft.id)).items).toEqual([]);
  });

  it('are for who edits to change; readers see them without their note and how they stand', async () => {
    const draft = await createDraft(denmark, ['Words.'], 'networks');
    const source = await addSource(denmark, draft.id, { note: 'Ask the ministry.', reviewOn: '2027-04-01' });
    const police = await network.networkMember('EE');
    const clause = draft.clauses[0]!.id;
    expect(await sourcesOf(police, draft.id)).toMatchObject({
      mayEdit: false,
      mayConfirm: false,
      items: [{ title: source.title, note: null, state: null, reviewOn: null }],
    });
    expect(await sourcesOf(estonia, draft.id)).toMatchObject({
      mayEdit: true,
      items: [{ note: 'Ask the ministry.', state: 'sound', reviewOn: '2027-04-01' }],
    });
    const put = await police.put(at(draft.id, source, `/citations/${clause}`), { locator: '', supports: '' });
    expect(put.status).toBe(404);
    const foreign = await createDraft(denmark, ['Elsewhere.']);
    const crossed = await denmark.put(at(draft.id, source, `/citations/${foreign.clauses[0]!.id}`), {
      locator: '',
      supports: '',
    });
    expect(crossed.status).toBe(404);
  });

  it('leave with what cites them, and citing twice is citing once', async () => {
    const draft = await createDraft(denmark);
    const clause = draft.clauses[0]!.id;
    const source = await addSource(denmark, draft.id);
    await citeSource(denmark, draft.id, source.id, clause, { locator: 'p. 1' });
    await citeSource(denmark, draft.id, source.id, clause, { locator: 'p. 2' });
    expect((await one(denmark, draft.id, source)).citations).toMatchObject([{ locator: 'p. 2' }]);
    succeeded(await denmark.del(at(draft.id, source, `/citations/${clause}`)));
    expect((await denmark.del(at(draft.id, source, `/citations/${clause}`))).status).toBe(404);
    await citeSource(denmark, draft.id, source.id, clause);
    expect((await denmark.del(at(draft.id, source, '?revision=9'))).status).toBe(409);
    succeeded(await denmark.del(at(draft.id, source, '?revision=1')));
    expect((await sourcesOf(denmark, draft.id)).items).toEqual([]);
    const acts = await test.db.query<{ action: string }[]>(
      `
        select action
        from audit_entry
        where detail ->> 'sourceId' = $1
        order by id`,
      [source.id],
    );
    expect(acts.map(({ action }) => action)).toEqual([
      'source.added',
      'source.cited',
      'source.cited',
      'source.uncited',
      'source.cited',
      'source.removed',
    ]);
  });
});

describe('a document of the library as a source', () => {
  it('is named to who reads it alone, on the page, in files and in a version', async () => {
    const draft = await createDraft(denmark);
    const document = await addDocument(denmark, {
      title: 'Secret study',
      audience: 'national',
      country: 'DK',
    });
    const source = await addSource(denmark, draft.id, {
      kind: 'document',
      title: 'Secret study',
      documentId: document.id,
    });
    await citeSource(denmark, draft.id, source.id, draft.clauses[0]!.id, { supports: 'Secret words.' });
    const { id: version } = succeeded(
      await denmark.post<{ id: string }>(`/standards/${draft.id}/versions`, { label: 'Fixed' }),
    );
    expect(await one(denmark, draft.id, source)).toMatchObject({
      known: true,
      documentId: document.id,
      documentVersion: 1,
    });
    for (const stranger of [estonia, secretariat]) {
      const hidden = await one(stranger, draft.id, source);
      expect(hidden).toMatchObject({
        kind: 'document',
        number: 1,
        known: false,
        title: null,
        documentId: null,
      });
      const everywhere = [
        JSON.stringify(await sourcesOf(stranger, draft.id)),
        JSON.stringify((await stranger.get(`/standards/${draft.id}/versions/${version}/sources`)).body),
        await fileOf(stranger, draft.id, 'as=json'),
        await fileOf(stranger, draft.id, 'as=html'),
        await fileOf(stranger, draft.id, `as=md&version=${version}`),
      ].join();
      expect(everywhere).not.toContain('Secret');
      const change = { ...aSource(), revision: 1 };
      expect((await stranger.put(at(draft.id, source), change)).status).toBe(404);
      const confirmed = await stranger.post(at(draft.id, source, '/confirm'), {
        revision: 1,
        reviewOn: null,
      });
      expect(confirmed.status).toBe(404);
    }
    expect(await fileOf(denmark, draft.id, `as=md&version=${version}`)).toContain('Secret study');
  });

  it('is changed at once when it has a newer version, gone in the trash, and sound when somebody confirms it', async () => {
    const draft = await createDraft(denmark);
    const document = await addDocument(denmark);
    const source = await addSource(denmark, draft.id, { kind: 'document', documentId: document.id });
    succeeded(
      await denmark.post(
        `/documents/${document.id}/versions`,
        documentForm({ note: 'New' }, '%PDF-1.7\n%new\n%%EOF\n'),
      ),
    );
    await waitUntil('it is changed', async () => (await one(denmark, draft.id, source)).state === 'changed');
    expect((await sourcesOf(denmark, draft.id)).toCheck).toBe(1);
    succeeded(await estonia.post(at(draft.id, source, '/confirm'), { revision: 1, reviewOn: '2028-01-01' }));
    expect(await one(denmark, draft.id, source)).toMatchObject({
      state: 'sound',
      documentVersion: 2,
      reviewOn: '2028-01-01',
      revision: 2,
    });
    succeeded(await denmark.del(`/documents/${document.id}`));
    await waitUntil('it is gone', async () => (await one(denmark, draft.id, source)).state === 'gone');
    const refused = await denmark.post(at(draft.id, source, '/confirm'), { revision: 2, reviewOn: null });
    expect([refused.status, refused.body]).toMatchObject([422, { code: 'source-object-missing' }]);
  });
});

describe('a practice as a source', () => {
  it('is looked at each day: a newer one is told, a retired one is gone', async () => {
    const draft = await createDraft(denmark);
    const practice = await sharePractice(denmark);
    const source = await addSource(denmark, draft.id, { kind: 'practice', practiceId: practice.id });
    const job = test.app.get(RecheckSourcesJob);
    await job.run();
    expect(await one(denmark, draft.id, source)).toMatchObject({ state: 'sound', practiceVersion: 1 });
    succeeded(
      await denmark.put(`/practices/${practice.id}`, {
        ...aPractice({ title: 'Better' }),
        revision: practice.revision,
      }),
    );
    await job.run();
    expect(await one(denmark, draft.id, source)).toMatchObject({ state: 'changed' });
    succeeded(await denmark.post(`/practices/${practice.id}/retire`, { reason: 'Old.' }));
    await job.run();
    expect(await one(denmark, draft.id, source)).toMatchObject({ state: 'gone' });
  });
});

describe('what a version cites', () => {
  it('stays as it was when it was fixed, in public too, with its list and its marks', async () => {
    const draft = await createDraft(secretariat, ['Shelter is safe.', 'Nobody pays.']);
    const source = await addSource(secretariat, draft.id, {
      kind: 'web',
      title: 'Costs <of> shelter',
      address: 'https://example.org/costs?a=1&b=2',
    });
    await citeSource(secretariat, draft.id, source.id, draft.clauses[1]!.id, { locator: 'p. 12' });
    const versionId = await publishStandard(test, secretariat, draft.id, { slug: 'costs' });
    await test.db.query(`update standard set state = 'under-revision' where id = $1`, [draft.id]);
    succeeded(await secretariat.del(at(draft.id, source, '?revision=1')));
    const { items } = succeeded(
      await estonia.get<SourceList>(`/standards/${draft.id}/versions/${versionId}/sources`),
    );
    expect(items).toMatchObject([
      { number: 1, title: 'Costs <of> shelter', citations: [{ locator: 'p. 12' }] },
    ]);
    const page = await (await fetch(`${test.url}/published/costs/v1.0`)).text();
    expect(page).toMatch(
      /Nobody pays\.<sup class="cites"><a href="#source-1"[^>]*>\[1, p\. 12\]<\/a><\/sup><\/p>/,
    );
    expect(page).toContain('Ministry of Justice (2021). Costs &lt;of&gt; shelter. Oslo.');
    expect(page).toContain('href="https://example.org/costs?a=1&amp;b=2"');
    const data = (await (await fetch(`${test.url}/api/public/standards/costs/v1.0`)).json()) as SourceList;
    expect((data as unknown as { sources: object[] }).sources).toMatchObject([{ number: 1, note: null }]);
    const rewrite = test.app
      .get(UnitOfWork)
      .run(SYSTEM, (tx) =>
        tx.manager.query(`update version_source set title = 'Other' where version_id = $1`, [versionId]),
      );
    await expect(rewrite).rejects.toThrow('never rewritten');
  });

  it('stands in every file, and a Word or data file that comes back has the words alone', async () => {
    const draft = await createDraft(denmark, ['Shelter is safe.']);
    const source = await addSource(denmark, draft.id);
    await citeSource(denmark, draft.id, source.id, draft.clauses[0]!.id, { locator: 'p. 3' });
    expect(await fileOf(denmark, draft.id, 'as=md')).toMatch(
      /\*\*1\*\* Shelter is safe\. \\\[1, p\. 3\\\][^]*## Sources\n\n\\\[1\\\] Ministry of Justice \(2021\)\. Guidelines on shelter\. Oslo\./,
    );
    expect(await fileOf(denmark, draft.id, 'as=html')).toContain('Shelter is safe.<sup class="cites">');
    const data = await fileOf(denmark, draft.id, 'as=json');
    expect(JSON.parse(data)).toMatchObject({ sources: [{ number: 1, citations: [{ locator: 'p. 3' }] }] });
    const answer = await fetch(`${denmark.url}/api/standards/${draft.id}/file?as=docx`, {
      headers: { cookie: denmark.options.cookie! },
    });
    for (const [path, file, name] of [
      ['word-files', new Blob([await answer.arrayBuffer()]), 'back.docx'],
      ['data-files', new Blob([data]), 'back.json'],
    ] as const) {
      const form = new FormData();
      form.append('audience', 'teams');
      form.append('file', file, name);
      const { standardId } = succeeded(
        await denmark.post<{ standardId: string }>(`/standards/${path}`, form),
      );
      const back = await readStandard(denmark, standardId);
      expect([path, back.clauses.map(({ text }) => text)]).toEqual([path, ['Shelter is safe.']]);
    }
  });
});
