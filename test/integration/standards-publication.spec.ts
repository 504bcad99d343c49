import { createHash } from 'node:crypto';
import { newId } from '../../src/platform/persistence/id.ts';
import type { ClauseView, StandardView } from '../../src/standards/dto/standard.view.ts';
import type {
  PublicationView,
  PublicStandardView,
} from '../../src/standards/publication/dto/publication.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiResponse } from '../support/api-client.ts';
import { succeeded } from '../support/meetings.ts';
import { addSource, citeSource } from '../support/sources.ts';
import { sharePractice } from '../support/practices.ts';
import {
  alternatesOf,
  alternatesOn,
  englishTextsOn,
  withoutExitScript,
} from '../support/public-page-languages.ts';
import {
  createDraft,
  adoptStandard,
  publishStandard,
  reviseStandard,
  SHELTER,
} from '../support/standards.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let denmark: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  [secretariat, denmark] = [await network.secretariat(), await network.as('DK', 'government')];
});
afterAll(() => test.close());

const page = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${test.url}/published${path}`, { headers: { accept: 'text/html', ...headers }, redirect: 'manual' });
const nextEdition = async (
  draft: StandardView,
  wish: Parameters<typeof publishStandard>[3] = {},
): Promise<void> => {
  await publishStandard(test, secretariat, draft.id, wish);
};
const wished = (
  draft: StandardView,
  versionId: string,
  wish: object = {},
): Promise<ApiResponse<PublicationView>> =>
  secretariat.post<PublicationView>(`/standards/${draft.id}/versions/${versionId}/publish`, {
    step: 'minor',
    editorial: [],
    ...wish,
  });

describe('a published standard', () => {
  it('is a page for everyone, made of the published version alone and strict in what it obeys', async () => {
    const draft = await createDraft(denmark, ['Identification', SHELTER, 'Costs & <fees>']);
    const { status, body } = await wished(draft, await adoptStandard(test, draft.id), {
      slug: 'victim-support',
    });
    await reviseStandard(test, draft.id);
    expect([status, body.slug, body.editions.map(({ edition }) => edition)]).toEqual([
      200,
      'victim-support',
      ['v1.0'],
    ]);
    await denmark.patch(`/standards/${draft.id}/clauses/${draft.clauses[1]!.id}`, {
      revision: 1,
      text: 'Still being written about.',
    });
    const answer = await page('/victim-support/v1.0');
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain(SHELTER);
    expect(html).toContain('id="2"');
    expect(html).toMatch(/<meta name="description" content="[^"]+edition v1\.0\.">/);
    expect(html).toMatch(/<meta property="og:title" content="[^"]+, v1\.0">/);
    expect(html).toContain('Costs &amp; &lt;fees&gt;');
    expect(withoutExitScript(html)).not.toMatch(/Still being written|draft|Adopted 2|dk-government|<script/i);
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none';style-src 'sha256-[A-Za-z0-9+/=]+';/,
    );
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
    const index = await (await page('')).text();
    expect(index).toContain('/published/victim-support/v1.0');
    expect((await page('/victim-support')).headers.get('location')).toBe('/published/victim-support/v1.0');
  });

  it('is listed in each language at an address of its own, as far as it is translated', async () => {
    const draft = await createDraft(denmark);
    await nextEdition(draft, { slug: 'untranslated' });
    const answer = await page('/lv');
    const html = await answer.text();
    expect([answer.status, answer.headers.get('content-language')]).toEqual([200, 'lv']);
    expect(html).toContain('<html lang="lv">');
    expect(html).toContain('<h1>Standarti</h1>');
    expect(html).toContain(
      '<a href="/published/lv" lang="lv" hreflang="lv" aria-current="page">Latviešu</a>',
    );
    expect(html).toContain(
      `<a href="/published/untranslated/v1.0" hreflang="en"><span lang="en">${draft.title}</span></a>`,
    );
    expect(englishTextsOn(html)).toEqual([]);
    expect(alternatesOn(html)).toEqual(alternatesOf('/published'));
    expect(alternatesOn(await (await page('')).text())).toEqual(alternatesOf('/published'));
    expect(alternatesOn(await (await page('/untranslated/v1.0')).text())).toEqual(
      alternatesOf('/published/untranslated/v1.0', ['en', 'ru']),
    );
    // A copy of one language is none of another.
    const etag = answer.headers.get('etag')!;
    expect((await page('/lv', { 'if-none-match': etag })).status).toBe(304);
    expect((await page('', { 'if-none-match': etag })).status).toBe(200);
    expect((await page('/xx')).status).toBe(404);
  });

  it('is in a Russian page in English, which says so and leads to Russian pages', async () => {
    const draft = await createDraft(denmark, ['Identification', SHELTER]);
    await nextEdition(draft, { slug: 'in-russian' });
    const path = '/published/in-russian/v1.0';
    const answer = await page('/in-russian/v1.0/ru?find=shelters');
    const html = await answer.text();
    expect([answer.status, answer.headers.get('content-language')]).toEqual([200, 'ru']);
    expect(html).toContain('<html lang="ru">');
    expect(html).toContain(`<h1 lang="en">${draft.title}</h1>`);
    expect(html).toContain('<div lang="en"><p>');
    expect(html).toContain('Найден 1 пункт.');
    expect(html).toMatch(/ещё не переведены и приведены на английском языке: (\d+) из \1\./);
    expect(html).toContain('<a href="/published/ru">Все стандарты</a>');
    expect(englishTextsOn(html)).toEqual([]);
    expect(alternatesOn(html)).toEqual(alternatesOf(path, ['en', 'ru']));
    const list = await (await page('/ru')).text();
    expect(list).toContain(`<a href="${path}/ru"><span lang="en">${draft.title}</span></a>`);
    expect(englishTextsOn(list)).toEqual([]);
    const missing = await page('/nothing/v1.0/ru');
    expect([missing.status, missing.headers.get('content-language')]).toEqual([404, 'ru']);
    expect((await page('/in-russian/v1.0/lv')).status).toBe(404);
  });

  it('is searched without a script: clauses with a form of the word are counted, and led to', async () => {
    const draft = await createDraft(denmark, ['Identification', SHELTER, 'Costs & <fees>']);
    await nextEdition(draft, { slug: 'searched' });
    const find = async (words: string) =>
      (await page(`/searched/v1.0?find=${encodeURIComponent(words)}`)).text();
    const html = await find('SHELTERS');
    expect(html).toContain('1 clause found.');
    expect(html).toMatch(/<a href="#2">.*<mark>shelter<\/mark>/);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(await find('fees')).toContain('&amp; &lt;<mark>fees</mark>&gt;');
    expect(withoutExitScript(await find('"><script>x'))).not.toContain('<script');
    expect(await find('helicopter')).toContain('No clause contains these words.');
    for (const odd of [
      '?find=',
      '?find=a&find=b',
      `?find=${'a'.repeat(20_000)}`,
      '?find=%00',
      '?find=%E2%80%AE',
    ])
      expect((await page(`/searched/v1.0${odd}`)).status).toBeLessThan(500);
    expect((await page('/searched/v1.0')).headers.get('content-security-policy')).toContain(
      "form-action 'self'",
    );
  });

  it('may be kept, and is asked about: the copy is valid until something shown changes', async () => {
    const draft = await createDraft(denmark);
    await nextEdition(draft, { slug: 'kept' });
    await reviseStandard(test, draft.id);
    const etag = (await page('/kept/v1.0')).headers.get('etag')!;
    const again = await page('/kept/v1.0', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await denmark.patch(`/standards/${draft.id}/clauses/${draft.clauses[0]!.id}`, {
      revision: 1,
      text: 'A newer text.',
    });
    expect((await page('/kept/v1.0', { 'if-none-match': etag })).status).toBe(304);
    await nextEdition(draft);
    const replaced = await page('/kept/v1.0', { 'if-none-match': etag });
    expect([replaced.status, await replaced.text()]).toEqual([
      200,
      expect.stringContaining('v1.1 is in force'),
    ]);
  });

  it('keeps every number for ever: old editions show the old text, new ones say what a number was, and the permanent link works in both', async () => {
    const draft = await createDraft(denmark, ['Identification', SHELTER, 'Return']);
    const [, shelter] = draft.clauses as ClauseView[];
    await nextEdition(draft, { slug: 'numbers' });
    await reviseStandard(test, draft.id);
    await denmark.post(`/standards/${draft.id}/clauses`, {
      afterId: null,
      kind: 'clause',
      level: 1,
      text: 'Principles',
    });
    await denmark.patch(`/standards/${draft.id}/clauses/${shelter!.id}`, {
      revision: 1,
      text: SHELTER.replace('24', '12'),
    });
    await nextEdition(draft);
    const [old, now] = [
      await (await page('/numbers/v1.0')).text(),
      await (await page('/numbers/v1.1')).text(),
    ];
    const at = (html: string, id: string): string =>
      html.slice(html.indexOf(`id="${id}"`), html.indexOf('<div class="clause', html.indexOf(`id="${id}"`)));
    expect(at(old, '2')).toContain('within 24 hours');
    expect(at(old, '2')).toContain('changed in v1.1, now 3');
    expect(at(now, '3')).toContain('within 12 hours');
    expect(at(now, '3')).toContain('was 2');
    expect((await page(`/numbers/clauses/${shelter!.id}`)).headers.get('location')).toBe(
      '/published/numbers/v1.1#3',
    );
    await reviseStandard(test, draft.id);
    await denmark.del(`/standards/${draft.id}/clauses/${shelter!.id}?revision=2`);
    await nextEdition(draft, { step: 'major' });
    expect((await page(`/numbers/clauses/${shelter!.id}`)).headers.get('location')).toBe(
      '/published/numbers/v1.1#3',
    );
    expect((await page('/numbers')).headers.get('location')).toBe('/published/numbers/v2.0');
    expect(at(await (await page('/numbers/v1.1')).text(), '3')).toContain('no longer in v2.0');
  });

  it('is data too', async () => {
    const draft = await createDraft(denmark);
    await nextEdition(draft, { slug: 'as-data' });
    await reviseStandard(test, draft.id);
    const { body } = await network.anonymous().get<PublicStandardView>('/public/standards/as-data/v1.0');
    expect(body).toMatchObject({
      edition: 'v1.0',
      clauses: [{ number: '1', text: SHELTER, was: null }],
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(
      (await network.anonymous().get<{ items: { slug: string }[] }>('/public/standards')).body.items.map(
        ({ slug }) => slug,
      ),
    ).toContain('as-data');
  });
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const fingerprintText = async (edition: string): Promise<string> =>
  (await page(`/${edition}/fingerprint`)).text();
const define = async (draft: StandardView, text: string, revision?: number): Promise<{ id: string }> => {
  const input = { term: 'shelter', variants: 'safe house', text, clauseId: null, conceptId: null, revision };
  const path = `/standards/${draft.id}/definitions`;
  const { items } = succeeded(await denmark.post<{ items: { id: string }[] }>(path, input));
  return items[0]!;
};

/** As docs/fingerprints.md says it, of nothing but what everybody reads. */
function fingerprintByHand({ title, clauses, definitions, sources }: PublicStandardView): string {
  const form = (formats: PublicStandardView['clauses'][number]['formats']): string =>
    formats
      .map(({ kind, from, to, href }) => `\u001f${[kind, from, to, ...(href ? [href] : [])].join(' ')}`)
      .join('');
  return JSON.stringify([
    2,
    title,
    clauses.map(({ id, number, kind, depth, text, formats }) => [
      id,
      number,
      kind,
      depth,
      sha256(text + form(formats)),
    ]),
    definitions.map(({ term, variants, text, clauseId, conceptId }) => [
      term,
      variants,
      text,
      clauseId,
      conceptId,
    ]),
    sources.map((source) => [
      source.number,
      sha256(
        JSON.stringify([
          source.kind,
          source.title,
          source.authors,
          source.year,
          source.publisher,
          source.address,
          source.objectHash,
          source.citations.map(({ clauseId, locator, supports }) => [clauseId, locator, supports]),
        ]),
      ),
    ]),
  ]);
}

describe('the fingerprint of an edition', () => {
  it('is found by hand from what everybody reads: clauses with their form, definitions and sources', async () => {
    const draft = await createDraft(denmark, ['Identification', SHELTER]);
    succeeded(
      await denmark.patch(`/standards/${draft.id}/clauses/${draft.clauses[1]!.id}`, {
        revision: 1,
        text: SHELTER,
        formats: [
          { kind: 'bold', from: 0, to: 5 },
          { kind: 'link', from: 6, to: 12, href: 'https://example.org/' },
        ],
      }),
    );
    await define(draft, 'A place “to stay” whose address is not known.');
    const source = await addSource(denmark, draft.id);
    await citeSource(denmark, draft.id, source.id, draft.clauses[0]!.id, {
      locator: 'p. 3',
      supports: 'Whom',
    });
    await nextEdition(draft, { slug: 'by-hand' });
    const { body } = await network.anonymous().get<PublicStandardView>('/public/standards/by-hand/v1.0');
    const text = await fingerprintText('by-hand/v1.0');
    expect([text, sha256(text), body.scheme]).toEqual([fingerprintByHand(body), body.hash, 2]);
    const shown = await (await page('/by-hand/v1.0')).text();
    expect(shown).toContain(`Fingerprint of this edition (SHA-256): ${body.hash}`);
    expect(shown).toContain('href="/published/by-hand/v1.0/fingerprint"');
    expect((await page('/by-hand/v1.1/fingerprint')).status).toBe(404);
  });

  it('changes with a definition alone and with a source alone, and either is something to publish', async () => {
    const draft = await createDraft(denmark);
    const editions: string[] = [];
    const next = async (slug?: string): Promise<void> => {
      await nextEdition(draft, slug ? { slug } : {});
      editions.push((await fingerprintText(`alone/v1.${editions.length}`)).trim());
      await reviseStandard(test, draft.id);
    };
    await next('alone');
    const { id } = await define(draft, 'A place to stay.');
    await next();
    succeeded(
      await denmark.put(`/standards/${draft.id}/definitions/${id}`, {
        term: 'shelter',
        variants: 'safe house',
        text: 'A place to stay that nobody else knows.',
        clauseId: null,
        conceptId: null,
        revision: 1,
      }),
    );
    await next();
    const source = await addSource(denmark, draft.id);
    await citeSource(denmark, draft.id, source.id, draft.clauses[0]!.id);
    await next();
    await citeSource(denmark, draft.id, source.id, draft.clauses[0]!.id, { locator: 'p. 12' });
    await next();
    expect(new Set(editions).size).toBe(5);
    expect((await wished(draft, await adoptStandard(test, draft.id))).body).toMatchObject({
      code: 'nothing-to-publish',
    });
  });

  it('binds a source that the public may not know without saying what it is', async () => {
    const draft = await createDraft(denmark);
    const practice = await sharePractice(denmark);
    const source = await addSource(denmark, draft.id, { kind: 'practice', practiceId: practice.id });
    await citeSource(denmark, draft.id, source.id, draft.clauses[0]!.id, { supports: 'Quincewort' });
    await nextEdition(draft, { slug: 'unknown-source' });
    const { body } = await network
      .anonymous()
      .get<PublicStandardView>('/public/standards/unknown-source/v1.0');
    const text = await fingerprintText('unknown-source/v1.0');
    expect(sha256(text)).toBe(body.hash);
    expect(body.sources).toMatchObject([{ known: false, title: null, objectHash: null }]);
    const [, , , , sources] = JSON.parse(text) as unknown[];
    expect(sources).toEqual([[1, expect.stringMatching(/^[0-9a-f]{64}$/)]]);
    for (const secret of [practice.id, practice.title, 'Quincewort']) expect(text).not.toContain(secret);
  });

  it('of an edition of before is checked by the scheme of its time, for ever', async () => {
    const draft = await createDraft(denmark, ['Identification', SHELTER]);
    await define(draft, 'A place to stay.');
    const versionId = await publishStandard(test, secretariat, draft.id, { slug: 'before' });
    const { body } = await network.anonymous().get<PublicStandardView>('/public/standards/before/v1.0');
    const text = JSON.stringify([
      draft.title,
      body.clauses.map(({ id, number, kind, depth, text: words }) => [
        id,
        number,
        kind,
        depth,
        sha256(words),
      ]),
    ]);
    await test.db.transaction(async (manager) => {
      await manager.query(`select set_config('norbanet.purging', 'on', true)`);
      await manager.query('update standard_version set scheme = 1, hash = $2 where id = $1', [
        versionId,
        sha256(text),
      ]);
    });
    expect(await fingerprintText('before/v1.0')).toBe(text);
    expect(await (await page('/before/v1.0')).text()).toContain(
      'It covers the title and every clause with its number, text and formatting.',
    );
    await reviseStandard(test, draft.id);
    expect((await wished(draft, await adoptStandard(test, draft.id))).body).toMatchObject({
      code: 'nothing-to-publish',
    });
    await reviseStandard(test, draft.id);
    const source = await addSource(denmark, draft.id);
    await citeSource(denmark, draft.id, source.id, draft.clauses[0]!.id);
    await nextEdition(draft);
    expect(await fingerprintText('before/v1.0')).toBe(text);
    expect((JSON.parse(await fingerprintText('before/v1.1')) as unknown[])[0]).toBe(2);
  });
});

describe('what is not published', () => {
  it('answers exactly like what never was, on every way', async () => {
    const draft = await createDraft(denmark, [SHELTER], 'networks');
    const { body: version } = await denmark.post<{ id: string }>(`/standards/${draft.id}/versions`, {
      label: 'Fixed, not published',
    });
    const other = await createDraft(denmark);
    await nextEdition(other, { slug: 'the-other' });
    const seen = async (path: string): Promise<[number, string]> => {
      const answer = await page(path);
      return [answer.status, await answer.text()];
    };
    const never = await seen('/never-was/v1.0');
    const neverInLatvian = await seen('/never-was/v1.0/lv');
    expect([never[0], neverInLatvian[0]]).toEqual([404, 404]);
    // In Latvian, because the address asks for it, whatever is there or not.
    expect(neverInLatvian[1]).toContain('<html lang="lv">');
    expect(neverInLatvian[1]).toContain('<h1>Standarts nav atrasts</h1>');
    expect(englishTextsOn(neverInLatvian[1])).toEqual([]);
    expect(await seen('/the-other/v1.0/lv')).toEqual(neverInLatvian);
    expect((await page('/the-other/v1.0/lv')).headers.get('content-language')).toBe('lv');
    for (const path of [
      `/${draft.id}`,
      `/common-standard-on-victim-support`,
      `/${draft.id}/${version.id}`,
      '/the-other/v1.1',
      '/xx',
      '/the-other/v1.0/xx',
      '/the-other/v1.1/fingerprint',
      `/${draft.id}/${version.id}/fingerprint`,
      `/the-other/clauses/${draft.clauses[0]!.id}`,
      `/the-other/clauses/${newId()}`,
      '/the-other/clauses/x',
    ]) {
      const answer = await seen(path);
      expect({ path, status: answer[0], same: answer[1] === never[1] }).toEqual({
        path,
        status: 404,
        same: true,
      });
    }
    expect((await network.anonymous().get(`/public/standards/${draft.id}/v1.0`)).body['code']).toBe(
      'not-found',
    );
    expect(await (await page('')).text()).not.toContain(draft.id);
  });
});

describe('publishing', () => {
  it('is the secretariat’s, goes forward only, and takes an address once', async () => {
    const draft = await createDraft(denmark, ['A', 'B']);
    const { body: named } = await denmark.post<{ id: string }>(`/standards/${draft.id}/versions`, {
      label: 'Only named',
    });
    expect((await wished(draft, named.id)).body).toMatchObject({ code: 'version-not-adopted' });
    const one = await adoptStandard(test, draft.id);
    const wish = { step: 'minor', editorial: [] };
    expect((await denmark.post(`/standards/${draft.id}/versions/${one}/publish`, wish)).body['code']).toBe(
      'not-found',
    );
    expect((await wished(draft, newId())).body).toMatchObject({ code: 'not-found' });
    expect((await wished(draft, one, { slug: 'Not an address' })).body).toMatchObject({
      code: 'invalid-input',
    });
    // There stands the list of all standards in that language.
    expect((await wished(draft, one, { slug: 'lv' })).body).toMatchObject({ code: 'invalid-input' });
    expect((await wished(draft, one)).body.slug).toMatch(/^common-standard-on-victim-support/);
    expect((await secretariat.get<StandardView>(`/standards/${draft.id}`)).body.state).toBe('published');
    expect((await wished(draft, one)).body).toMatchObject({ code: 'version-is-not-newer' });
    expect((await wished(draft, await adoptStandard(test, draft.id))).body).toMatchObject({
      code: 'nothing-to-publish',
    });
    const other = await createDraft(denmark, ['A']);
    expect((await wished(other, await adoptStandard(test, other.id))).body).toMatchObject({
      code: 'address-is-taken',
    });
  });

  it('notes of each changed clause whether its meaning did', async () => {
    const draft = await createDraft(denmark, ['A', 'B', 'C']);
    await nextEdition(draft, { slug: 'meaning' });
    await reviseStandard(test, draft.id);
    for (const clause of draft.clauses.slice(0, 2))
      await denmark.patch(`/standards/${draft.id}/clauses/${clause.id}`, {
        revision: 1,
        text: `${clause.text} changed`,
      });
    const two = await adoptStandard(test, draft.id);
    expect((await wished(draft, two, { editorial: [draft.clauses[2]!.id] })).body).toMatchObject({
      code: 'invalid-input',
    });
    const { body } = await wished(draft, two, { editorial: [draft.clauses[0]!.id] });
    expect(body.editions[0]).toMatchObject({ edition: 'v1.1', meaning: 1, editorial: 1 });
    const [told] = await test.db.query<{ payload: { meaning: string[] } }[]>(
      `select payload from outbox where type = 'standard-published' order by id desc limit 1`,
    );
    expect(told!.payload.meaning).toEqual([draft.clauses[1]!.id]);
  });
});
