import { LANGUAGES, type Language, PUBLIC_LANGUAGES } from '@nbn/contracts';
import type { HomeView } from '../../src/notifications/dto/home.view.ts';
import type {
  ConceptsPageView,
  ConceptView,
  GlossaryView,
  TermProposalsPageView,
  TermsInTextView,
} from '../../src/search/terms/dto/term.view.ts';
import { TermSeedService } from '../../src/search/terms/term-seed.service.ts';
import { TERM_DATA_VERSION } from '../../src/search/terms/term-data.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/api-client.ts';
import { succeeded } from '../support/meetings.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import {
  alternatesOf,
  alternatesOn,
  englishTextsOn,
  withoutExitScript,
} from '../support/public-page-languages.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let shelter: TestMember;
let ministry: TestMember;
let estonia: TestMember;
let observer: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  shelter = await network.as('LV', 'ngo');
  ministry = await network.as('LV', 'government');
  estonia = await network.as('EE', 'government');
  observer = await network.observer();
}, 60_000);
afterAll(() => test.close());

const concepts = async (who: ApiClient, query = ''): Promise<ConceptsPageView> =>
  succeeded(await who.get<ConceptsPageView>(`/terms/concepts?${query}`));
const concept = async (who: ApiClient, id: string): Promise<ConceptView> =>
  succeeded(await who.get<ConceptView>(`/terms/concepts/${id}`));
const termsOf = async (id: string, language: Language): Promise<readonly string[]> =>
  (await concept(observer, id)).terms.filter((term) => term.language === language).map(({ term }) => term);
async function propose(who: ApiClient, body: object): Promise<string> {
  return succeeded(await who.post<{ id: string }>('/terms/proposals', body)).id;
}
const confirm = (who: ApiClient, id: string) => who.post(`/terms/proposals/${id}/confirmation`);
const page = async (path: string): Promise<string> => (await fetch(`${test.url}${path}`)).text();
const glossary = async (): Promise<GlossaryView> =>
  succeeded(await network.anonymous().get<GlossaryView>('/public/terms'));

describe('Home', () => {
  const waiting = async (who: ApiClient): Promise<number> =>
    succeeded(await who.get<HomeView>('/home')).waits.termProposals;

  it('tells the seats that may confirm a proposed term that it waits, but not whoever proposed it', async () => {
    const {
      id: termId,
      term,
      forms,
    } = (await concept(shelter, 'shelter')).terms.find(({ language }) => language === 'lv')!;
    const id = await propose(shelter, {
      kind: 'correction',
      termId,
      term,
      forms: `${forms.join(', ')}, patversmīšu`,
      reason: 'It is said so.',
    });
    expect(await waiting(ministry)).toBe(1);
    for (const other of [shelter, estonia, secretariat, observer]) expect(await waiting(other)).toBe(0);
    succeeded(await ministry.post(`/terms/proposals/${id}/refusal`, { reason: 'Nobody says so.' }));
    expect(await waiting(ministry)).toBe(0);
  });
});

describe('the term bank', () => {
  it('is there from the start, a page at a time, in the languages that one asks for', async () => {
    const first = await concepts(observer, 'limit=100&languages=en,lv');
    const second = await concepts(observer, `limit=100&languages=en,lv&after=${first.next}`);
    const third = await concepts(observer, `limit=100&languages=en,lv&after=${second.next}`);
    const all = [...first.items, ...second.items, ...third.items];
    expect(third.next).toBeNull();
    expect(all.length).toBeGreaterThanOrEqual(250);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const victim = all.find(({ id }) => id === 'victim')!;
    expect(victim.terms.map(({ language, term }) => `${language} ${term}`)).toEqual(
      expect.arrayContaining(['en victim', 'lv upuris', 'lv cietušais']),
    );
    expect(new Set(victim.terms.map(({ language }) => language))).toEqual(new Set(['en', 'lv']));
    expect((await concept(observer, 'victim')).terms.map(({ language }) => language)).toEqual(
      expect.arrayContaining([...LANGUAGES]),
    );
  });

  it('finds a concept by an inflected form of any language, and by its field', async () => {
    for (const words of ['ohvreid', 'fórnarlömbum', 'UPURIEM', 'victims'])
      expect(
        (await concepts(observer, `words=${encodeURIComponent(words)}`)).items.map(({ id }) => id),
      ).toContain('victim');
    const { items } = await concepts(observer, 'field=compensation&words=comp');
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(['compensation', 'state-compensation']));
    expect(items.every(({ field }) => field === 'compensation')).toBe(true);
    expect((await concepts(observer, 'words=%25')).items).toEqual([]);
    expect((await observer.get('/terms/concepts?languages=en,xx')).status).toBe(400);
    expect((await observer.get('/terms/concepts/no-such-thing')).status).toBe(404);
  });

  it('takes a form that one Latvian seat proposes when another one confirms it', async () => {
    const shelterTerm = (await concept(shelter, 'shelter')).terms.find(({ language }) => language === 'lv')!;
    const id = await propose(shelter, {
      kind: 'correction',
      termId: shelterTerm.id,
      term: shelterTerm.term,
      forms: `${shelterTerm.forms.join(', ')}, patversmīte`,
      reason: 'Shelters call themselves so.',
    });
    expect(
      (await concept(observer, 'shelter')).terms.find((t) => t.id === shelterTerm.id)!.forms,
    ).not.toContain('patversmīte');
    expect((await concepts(estonia)).waiting).toBe(0);
    expect((await concepts(shelter)).waiting).toBe(0);
    expect((await concepts(ministry)).waiting).toBe(1);
    const waiting = succeeded(await ministry.get<TermProposalsPageView>('/terms/proposals'));
    expect(waiting.items).toEqual([
      expect.objectContaining({ id, language: 'lv', mayConfirm: true, mayWithdraw: false }),
    ]);
    expect(waiting.items[0]!.current!.forms).not.toContain('patversmīte');
    expect((await confirm(estonia, id)).status).toBe(404);
    expect((await confirm(secretariat, id)).status).toBe(404);
    expect((await confirm(shelter, id)).body['code']).toBe('own-term-proposal');
    expect((await confirm(ministry, id)).status).toBe(204);
    expect((await confirm(ministry, id)).body['code']).toBe('term-proposal-decided');
    const { terms, proposals } = await concept(observer, 'shelter');
    expect(terms.find((term) => term.id === shelterTerm.id)!.forms).toContain('patversmīte');
    expect(proposals[0]).toMatchObject({ id, state: 'confirmed', mayConfirm: false });
    expect(proposals[0]!.proposedBy.name).not.toBe(shelter.name);
    expect((await concepts(observer, 'words=patversmīt')).items.map(({ id: found }) => found)).toEqual([
      'shelter',
    ]);
    const found = (await glossary()).concepts.find(({ id: of }) => of === 'shelter')!;
    expect(found.terms.find(({ term }) => term === shelterTerm.term)!.forms).toContain('patversmīte');
  });

  it('takes a new concept in English, and then its terms', async () => {
    const body = {
      kind: 'concept',
      field: 'shelter',
      term: 'Women’s café',
      forms: 'women’s cafés',
      definition: 'An open house where women meet and find advice.',
    };
    const id = await propose(shelter, body);
    expect((await concepts(observer, 'proposed=true')).items).toEqual([]);
    expect((await observer.get('/terms/concepts/women-s-cafe')).status).toBe(404);
    expect((await confirm(secretariat, id)).status).toBe(204);
    expect(await termsOf('women-s-cafe', 'en')).toEqual(['Women’s café']);
    expect((await secretariat.post('/terms/proposals', body)).body['code']).toBe('term-exists');
    const latvian = { kind: 'term', conceptId: 'women-s-cafe', language: 'lv', term: 'sieviešu kafejnīca' };
    const first = await propose(ministry, latvian);
    expect(
      (await concepts(observer, 'proposed=true')).items.map((item) => [item.id, item.proposals]),
    ).toEqual([['women-s-cafe', 1]]);
    expect((await confirm(shelter, first)).status).toBe(204);
    expect((await ministry.post('/terms/proposals', latvian)).body['code']).toBe('term-exists');
  });

  it('puts a preferred term first, takes one out, and takes it in again', async () => {
    const id = await propose(shelter, {
      kind: 'term',
      conceptId: 'helpline',
      language: 'lv',
      term: 'krīzes tālrunis',
      preferred: true,
    });
    await confirm(ministry, id);
    expect((await termsOf('helpline', 'lv'))[0]).toBe('krīzes tālrunis');
    const added = (await concept(shelter, 'helpline')).terms.find(({ term }) => term === 'krīzes tālrunis')!;
    await confirm(ministry, await propose(shelter, { kind: 'removal', termId: added.id }));
    expect(await termsOf('helpline', 'lv')).not.toContain('krīzes tālrunis');
    expect(await page('/glossary/lv')).not.toContain('krīzes tālrunis');
    const again = { kind: 'term', conceptId: 'helpline', language: 'lv', term: 'krīzes tālrunis' };
    await confirm(ministry, await propose(shelter, again));
    expect((await termsOf('helpline', 'lv')).at(-1)).toBe('krīzes tālrunis');
  });

  it('says why something is refused, and lets its proposer take it back', async () => {
    const proposal = { kind: 'term', conceptId: 'trauma', language: 'lv', term: 'dvēseles brūce' };
    const id = await propose(shelter, proposal);
    expect((await ministry.post(`/terms/proposals/${id}/refusal`, { reason: '' })).status).toBe(400);
    expect((await ministry.post(`/terms/proposals/${id}/refusal`, { reason: 'A metaphor.' })).status).toBe(
      204,
    );
    expect((await concept(shelter, 'trauma')).proposals[0]).toMatchObject({
      state: 'refused',
      decisionReason: 'A metaphor.',
    });
    expect(await termsOf('trauma', 'lv')).not.toContain('dvēseles brūce');
    const own = await propose(shelter, proposal);
    expect((await ministry.del(`/terms/proposals/${own}`)).status).toBe(404);
    expect((await shelter.del(`/terms/proposals/${own}`)).status).toBe(204);
    expect((await confirm(ministry, own)).body['code']).toBe('term-proposal-decided');
  });

  it('refuses what is incomplete', async () => {
    const incomplete = [
      { kind: 'concept', term: 'New thing', field: 'shelter' },
      { kind: 'term', conceptId: 'victim', term: 'vārds' },
      { kind: 'correction' },
      { kind: 'term', conceptId: 'no-such-thing', language: 'lv', term: 'vārds' },
      { kind: 'term', conceptId: 'victim', language: 'lv', term: 'vārds', forms: 'x'.repeat(200) },
    ];
    const answers = await Promise.all(incomplete.map((body) => shelter.post('/terms/proposals', body)));
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 404, 404, 400]);
  });

  it('shows the terms of a text in another language, whatever their form', async () => {
    const body = {
      text: 'Victims are told of the reflection period, and of shelters for victims of trafficking.',
      language: 'en',
      target: 'is',
    };
    const { items } = succeeded(await estonia.post<TermsInTextView>('/terms/in-text', body));
    expect(items.map(({ conceptId }) => conceptId)).toEqual([
      'victim',
      'reflection-period',
      'shelter',
      'victim-of-trafficking',
    ]);
    expect(items[0]).toMatchObject({
      source: 'victim',
      terms: expect.arrayContaining(['fórnarlamb', 'þolandi']),
    });
    const offers = await estonia.post<TermsInTextView>('/terms/in-text', {
      text: 'En shelter tilbyr et offer hjelp, off.',
      language: 'nb',
      target: 'en',
    });
    expect(succeeded(offers).items.map(({ conceptId }) => conceptId)).toEqual(['victim']);
  });

  it('tells the audit log who proposed and who decided, and no words', async () => {
    const rows = await test.db.query<{ action: string; detail: object }[]>(
      `select action, detail from audit_entry where object_kind = 'term-proposal' order by at, id`,
    );
    expect(rows[0]).toEqual({
      action: 'term.proposed',
      detail: { kind: 'correction', language: 'lv', concept: 'shelter' },
    });
    expect(new Set(rows.map(({ action }) => action))).toEqual(
      new Set(['term.proposed', 'term.confirmed', 'term.refused', 'term.withdrawn']),
    );
    expect(JSON.stringify(rows)).not.toContain('kafejnīca');
  });

  it('takes over newer data without what members changed', async () => {
    const seeds = test.app.get(TermSeedService);
    const before = await glossary();
    await test.db.query(`update term set forms = '{}' where concept_id = 'victim' and language = 'lv'`);
    await seeds.seed(TERM_DATA_VERSION);
    expect((await concept(shelter, 'victim')).terms.find(({ term }) => term === 'upuris')!.forms).toEqual([]);
    await seeds.seed(TERM_DATA_VERSION + 1);
    expect(await glossary()).toEqual(before);
  });
});

describe('the public glossary', () => {
  it('is a page of its own in each language, without a script', async () => {
    for (const path of ['/glossary', ...PUBLIC_LANGUAGES.map((language) => `/glossary/${language}`)]) {
      const answer = await fetch(`${test.url}${path}`);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers.get('content-security-policy')).toContain(`default-src 'none'`);
      expect(answer.headers.get('cache-control')).toContain('public');
      const html = await answer.text();
      expect(withoutExitScript(html)).not.toContain('<script');
      expect(html.match(/<h3/g)!.length).toBeGreaterThanOrEqual(250);
    }
    expect((await fetch(`${test.url}/glossary/xx`)).status).toBe(404);
  });

  it('says all of a page in its language but what a concept is, and where it is in the others', async () => {
    const response = await fetch(`${test.url}/glossary/lv`);
    const html = await response.text();
    expect(response.headers.get('content-language')).toBe('lv');
    expect(html).toContain('<html lang="lv">');
    expect(html).toContain('<h1>Glosārijs</h1>');
    expect(html).toContain('<h3>upuris</h3>');
    expect(html).toContain('<a href="/glossary/lv" lang="lv" hreflang="lv" aria-current="page">Latviešu</a>');
    const { definition } = (await glossary()).concepts.find(({ id }) => id === 'victim')!;
    expect(html).toContain(`<p lang="en">${definition}</p>`);
    expect(html).toContain('<bdi lang="et">ohver</bdi>');
    expect(englishTextsOn(html)).toEqual([]);
    expect(alternatesOn(html)).toEqual(alternatesOf('/glossary'));
    expect(alternatesOn(await page('/glossary'))).toEqual(alternatesOf('/glossary'));
  });

  it('lists the English terms on its Russian page, and says so', async () => {
    const html = await page('/glossary/ru');
    expect(html).toContain('<html lang="ru">');
    expect(html).toContain('В словаре нет терминов на этом языке.');
    expect(html).toContain('<h3 lang="en">shelter</h3>');
    expect(html).toContain('<bdi lang="lv">patversme</bdi>');
    expect(englishTextsOn(html)).toEqual([]);
  });

  it('is a file as a whole: JSON, a table, and the exchange format of translators', async () => {
    const { concepts: all } = await glossary();
    const victim = all.find(({ id }) => id === 'victim')!;
    expect(victim.terms.filter(({ preferred }) => preferred)).toHaveLength(LANGUAGES.length);
    // What the bank began with is a draft; what a member proposed was confirmed by a seat.
    const states = all.flatMap(({ terms }) => terms.map(({ state }) => state));
    expect(new Set(states)).toEqual(new Set(['drafted', 'confirmed']));
    const seats = all.find(({ id }) => id === 'shelter')!.terms.filter(({ state }) => state === 'confirmed');
    expect(seats.map(({ language, term }) => `${language} ${term}`)).toContain('lv patversme');
    expect(await page('/glossary/lv')).toMatch(
      /<h3>patversme<\/h3>(?:<p class="also"><span.*?<\/p>)?<p class="also">Apstiprināts</,
    );
    const csv = await page('/api/public/terms.csv');
    expect(csv).toContain('concept,field,definition,language,term,preferred,forms');
    expect(csv.split('\r\n').length).toBeGreaterThan(3_000);
    const tbx = await page('/api/public/terms.tbx');
    expect(tbx).toContain('<conceptEntry id="victim">');
    expect(tbx).toContain('<langSec xml:lang="is"><termSec><term>fórnarlamb</term>');
    expect(tbx.match(/<conceptEntry /g)).toHaveLength(all.length);
  });
});
