import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type {
  TranslatedView,
  TranslationsView,
  TranslationView,
} from '../../src/standards/translations/dto/translation.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/api-client.ts';
import { alternatesOf, alternatesOn, englishTextsOn } from '../support/public-page-languages.ts';
import { createDraft, publishStandard, readStandard, reviseStandard, SHELTER } from '../support/standards.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let denmark: TestMember;
let writer: TestMember;
let checker: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  [secretariat, denmark, writer, checker] = [
    await network.secretariat(),
    await network.as('DK', 'government'),
    await network.as('LV', 'ngo'),
    await network.as('LV', 'government'),
  ];
});
afterAll(() => test.close());

let slugs = 0;
async function published(texts: readonly string[]): Promise<StandardView & { slug: string }> {
  const draft = await createDraft(denmark, texts);
  const slug = `translated-${++slugs}`;
  await publishStandard(test, secretariat, draft.id, { slug });
  return { ...draft, slug };
}
const latvian = async (by: ApiClient, standard: { id: string }): Promise<TranslatedView[]> =>
  (await by.get<TranslationView>(`/standards/${standard.id}/translations/lv`)).body.items;
async function translate(standard: { id: string }, at: number, text: string, check = true): Promise<void> {
  const item = (await latvian(writer, standard))[at]!;
  const path = `/standards/${standard.id}/translations/lv/${item.id}`;
  expect(
    (await writer.put(path, { revision: item.revision, sourceHash: item.sourceHash, text })).status,
  ).toBe(204);
  if (check) expect((await checker.post(`${path}/check`, { revision: item.revision + 1 })).status).toBe(204);
}
const publicPage = async (path: string): Promise<string> =>
  (await fetch(`${test.url}/published/${path}`, { headers: { accept: 'text/html' } })).text();

describe('a translation', () => {
  it('is written by one, checked by another, and only then everybody’s', async () => {
    const standard = await published(['Identification', SHELTER]);
    await translate(standard, 0, 'Kopīgs standarts');
    await translate(standard, 2, 'Katrai cietušajai piedāvā drošu patvērumu.', false);
    const [title, first, second] = (await latvian(writer, standard)) as [
      TranslatedView,
      TranslatedView,
      TranslatedView,
    ];
    expect([title.state, first.state, second.state, second.mayCheck]).toEqual([
      'checked',
      'missing',
      'draft',
      false,
    ]);
    const path = `/standards/${standard.id}/translations/lv/${second.id}`;
    expect((await writer.post(`${path}/check`, { revision: 1 })).body['code']).toBe('checked-by-its-writer');
    expect((await latvian(denmark, standard))[2]).toMatchObject({
      state: 'draft',
      text: null,
      mayCheck: false,
    });
    expect(await publicPage(`${standard.slug}/v1.0/lv`)).not.toContain('drošu patvērumu');
    expect((await checker.post(`${path}/check`, { revision: 2 })).body['code']).toBe(
      'translation-changed-meanwhile',
    );
    expect((await checker.post(`${path}/check`, { revision: 1 })).status).toBe(204);
    const html = await publicPage(`${standard.slug}/v1.0/lv`);
    expect(html).toContain('<h1 lang="lv">Kopīgs standarts</h1>');
    expect(html).toContain('<div lang="lv"><p>Katrai cietušajai piedāvā drošu patvērumu.</p></div>');
    expect(html).toContain('<div lang="en"><p>Identification</p></div>');
    expect(html).toContain('Vēl neiztulkoti punkti, kas redzami angļu valodā: 1 no 2.');
    const { body } = await denmark.get<TranslationsView>(`/standards/${standard.id}/translations`);
    expect(body.languages.find(({ language }) => language === 'lv')).toEqual({
      language: 'lv',
      counts: { missing: 1, draft: 0, checked: 2, outdated: 0 },
      mayTranslate: false,
    });
  });

  it('is a page of its language whole, and the English one leads to it', async () => {
    const standard = await published(['Identification', SHELTER]);
    await translate(standard, 0, 'Kopīgs standarts');
    await translate(standard, 2, 'Katrai cietušajai piedāvā drošu patvērumu.');
    const path = `/published/${standard.slug}/v1.0`;
    const answer = await fetch(`${test.url}${path}/lv?find=Identification`);
    const html = await answer.text();
    expect(answer.headers.get('content-language')).toBe('lv');
    expect(html).toContain('<html lang="lv">');
    expect(html).toContain('<a href="/published/lv">Visi standarti</a>');
    expect(html).toMatch(/publicēts: <time datetime="[\d-]+">\d{4}\. gada \d{1,2}\. \p{L}+<\/time>/u);
    expect(html).toContain('Atrasts 1 punkts.');
    expect(html).toContain('<span lang="en"><mark>Identification</mark></span>');
    expect(html).toContain('Šī izdevuma nospiedums (SHA-256): ');
    expect(html).toContain(`<a href="${path}/lv" lang="lv" hreflang="lv" aria-current="page">Latviešu</a>`);
    expect(englishTextsOn(html)).toEqual([]);
    const alternates = alternatesOf(path, ['en', 'lv', 'ru']);
    expect(alternatesOn(html)).toEqual(alternates);
    expect(alternatesOn(await publicPage(`${standard.slug}/v1.0`))).toEqual(alternates);
    const list = await publicPage('lv');
    expect(list).toContain(`<a href="${path}/lv">Kopīgs standarts</a>`);
    expect(list).toContain(`<a class="quiet" href="${path}" lang="en" hreflang="en">English</a>`);
  });

  it('has to be checked again after it was changed', async () => {
    const standard = await published([SHELTER]);
    await translate(standard, 1, 'Patvērums.');
    await translate(standard, 1, 'Drošs patvērums.', false);
    expect((await latvian(checker, standard))[1]).toMatchObject({
      state: 'draft',
      revision: 2,
      checkedBy: null,
      mayCheck: true,
    });
    expect((await fetch(`${test.url}/published/${standard.slug}/v1.0/lv`)).status).toBe(404);
  });

  it('is for the teams that speak the language, of the words in force, and the slower of two loses nothing', async () => {
    const standard = await published([SHELTER]);
    const [, clause] = (await latvian(writer, standard)) as [TranslatedView, TranslatedView];
    const path = `/standards/${standard.id}/translations/lv/${clause.id}`;
    const body = { revision: 0, sourceHash: clause.sourceHash, text: 'Patvērums.' };
    for (const other of [denmark, secretariat, await network.networkMember('LV'), await network.observer()])
      expect((await other.put(path, body)).body['code']).toBe('not-found');
    expect((await writer.put(path.replace('/lv/', '/xx/'), body)).body['code']).toBe('not-found');
    expect((await writer.put(path, { ...body, sourceHash: 'a'.repeat(64) })).body['code']).toBe(
      'source-changed',
    );
    expect((await writer.put(path, { ...body, text: '' })).body['code']).toBe('invalid-input');
    const raced = await Promise.all(
      [writer, checker].map((member) => member.put(path, { ...body, text: `From ${member.name}` })),
    );
    expect(raced.map(({ status }) => status).toSorted()).toEqual([204, 409]);
    const draft = await createDraft(denmark);
    expect((await writer.get(`/standards/${draft.id}/translations`)).body['code']).toBe('not-found');
  });
});

describe('when the English words change', () => {
  it('the clause is outdated with the difference, the others stay, and the public page marks it alone', async () => {
    const standard = await published(['Identification', SHELTER]);
    await translate(standard, 1, 'Identificēšana');
    await translate(standard, 2, 'Patvērums 24 stundu laikā.');
    await reviseStandard(test, standard.id);
    await denmark.patch(`/standards/${standard.id}/clauses/${standard.clauses[1]!.id}`, {
      revision: 1,
      text: SHELTER.replace('24', '12'),
    });
    await publishStandard(test, secretariat, standard.id);
    const items = await latvian(writer, standard);
    expect(items.map(({ state }) => state)).toEqual(['missing', 'checked', 'outdated']);
    expect(items[2]).toMatchObject({
      text: null,
      revision: 0,
      earlier: { source: SHELTER, text: 'Patvērums 24 stundu laikā.' },
      source: SHELTER.replace('24', '12'),
    });
    const html = await publicPage(`${standard.slug}/v1.1/lv`);
    expect(html.match(/class="outdated"/g)).toHaveLength(1);
    expect(html).toContain('within 12 hours');
    expect(html).toContain('redzami kopā ar pašreizējo tekstu angļu valodā: 1 no 2.');
    expect(await publicPage(`${standard.slug}/v1.0/lv`)).not.toContain('class="outdated"');
    await translate(standard, 2, 'Patvērums 12 stundu laikā.');
    expect(await publicPage(`${standard.slug}/v1.1/lv`)).not.toContain('class="outdated"');
    expect(await publicPage(`${standard.slug}/v1.0/lv`)).toContain('Patvērums 24 stundu laikā.');
  });

  it('the earlier translation is of the new words only when somebody says that it is still right, and is checked then like any other', async () => {
    const standard = await published([SHELTER]);
    await translate(standard, 1, 'Patvērums.');
    await reviseStandard(test, standard.id);
    await denmark.patch(`/standards/${standard.id}/clauses/${standard.clauses[0]!.id}`, {
      revision: 1,
      text: SHELTER.replace('24', '12'),
    });
    await publishStandard(test, secretariat, standard.id);
    const [, clause] = (await latvian(writer, standard)) as [TranslatedView, TranslatedView];
    const path = `/standards/${standard.id}/translations/lv/${clause.id}`;
    const body = { revision: 0, sourceHash: clause.sourceHash, text: 'Patvērums.' };
    expect((await writer.put(path, body)).body['code']).toBe('translation-unchanged');
    expect((await latvian(writer, standard))[1]).toMatchObject({ state: 'outdated', revision: 0 });
    expect((await writer.put(path, { ...body, stillRight: true })).status).toBe(204);
    expect((await latvian(checker, standard))[1]).toMatchObject({
      state: 'draft',
      text: 'Patvērums.',
      mayCheck: true,
    });
    expect((await checker.post(`${path}/check`, { revision: 1 })).status).toBe(204);
    expect(await publicPage(`${standard.slug}/v1.1/lv`)).not.toContain('class="outdated"');
  });

  it('saving the same words again does not undo that they were checked', async () => {
    const standard = await published([SHELTER]);
    await translate(standard, 1, 'Patvērums.');
    const [, clause] = (await latvian(writer, standard)) as [TranslatedView, TranslatedView];
    const path = `/standards/${standard.id}/translations/lv/${clause.id}`;
    expect(
      (await writer.put(path, { revision: 1, sourceHash: clause.sourceHash, text: 'Patvērums.' })).body[
        'code'
      ],
    ).toBe('translation-unchanged');
    expect((await latvian(writer, standard))[1]).toMatchObject({ state: 'checked', revision: 1 });
  });
});

describe('the form of a translation', () => {
  async function published(...clauses: readonly object[]): Promise<StandardView & { slug: string }> {
    const draft = await createDraft(denmark, ['Shelter']);
    let afterId = draft.clauses[0]!.id;
    for (const clause of clauses) {
      const added: { body: { id: string } } = await denmark.post(`/standards/${draft.id}/clauses`, {
        afterId,
        kind: 'clause',
        level: 1,
        ...clause,
      });
      afterId = added.body.id;
    }
    const slug = `formed-${++slugs}`;
    await publishStandard(test, secretariat, draft.id, { slug });
    return { ...(await readStandard(denmark, draft.id)), slug };
  }
  const put = async (standard: { id: string }, at: number, words: object) => {
    const { id, revision, sourceHash } = (await latvian(writer, standard))[at]!;
    return writer.put(`/standards/${standard.id}/translations/lv/${id}`, { revision, sourceHash, ...words });
  };
  const check = async (standard: { id: string }, at: number): Promise<void> => {
    const { id, revision } = (await latvian(checker, standard))[at]!;
    const { status } = await checker.post(`/standards/${standard.id}/translations/lv/${id}/check`, {
      revision,
    });
    expect(status).toBe(204);
  };
  const bold = (from: number, to: number) => ({ kind: 'bold', from, to });

  it('is written, stays with its words, and is read by everybody', async () => {
    const standard = await published({ text: 'Good food.', formats: [bold(0, 4)] });
    expect((await latvian(writer, standard))[2]).toMatchObject({ sourceFormats: [bold(0, 4)], formats: [] });
    expect((await put(standard, 2, { text: 'Labs ēdiens.', formats: [bold(0, 4)] })).status).toBe(204);
    // Who sends words alone changes words alone; the form alone is a change, too.
    expect((await put(standard, 2, { text: 'Ļoti labs ēdiens.' })).status).toBe(204);
    const [, , item] = await latvian(writer, standard);
    expect(item).toMatchObject({ text: 'Ļoti labs ēdiens.', formats: [bold(0, 9)], revision: 2 });
    expect((await put(standard, 2, { text: 'Ļoti labs ēdiens.' })).body['code']).toBe(
      'translation-unchanged',
    );
    expect((await put(standard, 2, { text: 'Ļoti labs ēdiens.', formats: [bold(5, 9)] })).status).toBe(204);
    const bad = { text: 'Labs.', formats: [{ kind: 'link', from: 0, to: 4, href: 'javascript:alert(1)' }] };
    expect((await put(standard, 2, bad)).status).toBe(400);
    await check(standard, 2);
    expect(await publicPage(`${standard.slug}/v1.0/lv`)).toContain(
      '<p>Ļoti <strong>labs</strong> ēdiens.</p>',
    );
    expect((await put(standard, 0, { text: 'Nosaukums', formats: [bold(0, 4)] })).status).toBe(204);
    expect((await latvian(writer, standard))[0]!.formats).toEqual([]);
  });

  it('is outdated with the form of the English, and goes on with the words that are still right', async () => {
    const standard = await published({ text: 'Good food.', formats: [bold(0, 4)] });
    await put(standard, 2, { text: 'Labs ēdiens.', formats: [bold(0, 4)] });
    await check(standard, 2);
    await reviseStandard(test, standard.id);
    const { id, revision } = standard.clauses[1]!;
    const formats = [{ kind: 'italic', from: 0, to: 4 }];
    expect(
      (await denmark.patch(`/standards/${standard.id}/clauses/${id}`, { revision, formats })).status,
    ).toBe(200);
    await publishStandard(test, secretariat, standard.id);
    expect((await latvian(writer, standard))[2]).toMatchObject({
      state: 'outdated',
      sourceFormats: formats,
      earlier: { sourceFormats: [bold(0, 4)], text: 'Labs ēdiens.', formats: [bold(0, 4)] },
    });
    expect((await put(standard, 2, { text: 'Labs ēdiens.', stillRight: true })).status).toBe(204);
    expect((await latvian(writer, standard))[2]).toMatchObject({ state: 'draft', formats: [bold(0, 4)] });
  });

  it('refers to what the English refers to, by the number that it has in each edition', async () => {
    const draft = await createDraft(denmark, ['Shelter', 'Food']);
    const [shelter, food] = draft.clauses;
    const href = `clause:${shelter!.id}`;
    await denmark.patch(`/standards/${draft.id}/clauses/${food!.id}`, {
      revision: food!.revision,
      text: 'As in 1.',
      formats: [{ kind: 'link', from: 6, to: 7, href }],
    });
    const slug = `referring-${++slugs}`;
    await publishStandard(test, secretariat, draft.id, { slug });
    expect((await put(draft, 2, { text: 'Kā 1. punktā.' })).status).toBe(204);
    expect((await latvian(writer, draft))[2]!.formats).toEqual([{ kind: 'link', from: 3, to: 4, href }]);
    await check(draft, 2);
    expect(await publicPage(`${slug}/v1.0/lv`)).toContain('<p>Kā <a href="#1">1</a>. punktā.</p>');

    await reviseStandard(test, draft.id);
    await denmark.post(`/standards/${draft.id}/clauses`, {
      afterId: null,
      kind: 'clause',
      level: 1,
      text: 'At first, help.',
    });
    await publishStandard(test, secretariat, draft.id);
    expect(await publicPage(`${slug}/v1.1/lv`)).toContain('<p>Kā <a href="#2">2</a>. punktā.</p>');
    expect((await latvian(writer, draft))[3]).toMatchObject({ state: 'checked', text: 'Kā 2. punktā.' });
  });

  it('of a row has the cells of the row, neither more nor fewer', async () => {
    const standard = await published(
      { kind: 'row', text: 'Help\tWithin' },
      { kind: 'row', text: 'Food\tA day' },
    );
    for (const text of ['Palīdzība', 'Palīdzība\tLaikā\tKur'])
      expect((await put(standard, 2, { text })).body).toMatchObject({ faults: [{ field: 'text' }] });
    expect((await put(standard, 2, { text: 'Palīdzība\tLaikā', formats: [bold(10, 15)] })).status).toBe(204);
    await check(standard, 2);
    expect(await publicPage(`${standard.slug}/v1.0/lv`)).toContain(
      '<th scope="col">Palīdzība</th><th scope="col"><strong>Laikā</strong></th>',
    );
  });
});
