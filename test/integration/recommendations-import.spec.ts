import { COUNTRY_CODES, RECOMMENDATION_LIMITS } from '@nbn/contracts';
import type {
  RecommendationImportPreviewView,
  RecommendationImportView,
} from '../../src/monitoring/import-export/dto/recommendation-import.view.ts';
import { auditRows } from '../support/accounts.ts';
import type { ApiClient, ApiResponse } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { succeeded } from '../support/meetings.ts';
import { addRecommendation, ARTICLE_10, ARTICLE_12, recommendationsOf } from '../support/monitoring.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

const AT = '/recommendations/countries/LV';

let test: TestApp;
let network: TestNetwork;
let latvia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
}, 60_000);
beforeEach(async () => {
  await resetDatabase(test);
  network = await createTestNetwork(test);
  latvia = await network.as('LV', 'ngo');
}, 60_000);
afterAll(() => test.close());

function formOf(content: string | Uint8Array<ArrayBuffer>, name = 'greta.csv'): FormData {
  const form = new FormData();
  form.append('file', new File([content], name));
  return form;
}
const preview = async (content: string, name?: string): Promise<RecommendationImportPreviewView> =>
  succeeded(await latvia.post<RecommendationImportPreviewView>(`${AT}/previews`, formOf(content, name)));
const take = (content: string, name?: string, who: ApiClient = latvia): Promise<ApiResponse> =>
  who.post(`${AT}/imports`, formOf(content, name));
const taken = async (content: string, name?: string): Promise<RecommendationImportView> =>
  succeeded((await take(content, name)) as unknown as ApiResponse<RecommendationImportView>);
const items = async (who: ApiClient = latvia) => (await recommendationsOf(who, 'LV')).items;
async function fileOf(format: 'csv' | 'json', country = 'LV', who = latvia): Promise<string> {
  const response = await fetch(
    `${test.url}/api/recommendations/countries/${country}/export?format=${format}`,
    {
      headers: { cookie: who.options.cookie! },
    },
  );
  // Its mark is part of the file: `text()` would take it off.
  return Buffer.from(await response.arrayBuffer()).toString('utf8');
}
const faultsOf = ({ body }: ApiResponse): string[] =>
  (body['faults'] as { line: number; field: string; code: string }[]).map(
    ({ line, field, code }) => `${line} ${field} ${code}`,
  );

const HEADER = 'instrument;source;number;text;receivedOn;provisions';
const GOOD = `\uFEFF${HEADER}
Convention;GRETA, second round;12;"Identify victims,
whether or not they give evidence.";2024-06-01;"10; Art. 12"
coe-convention;GRETA, second round;13;=1+1;2024-06-01;
`;

describe('a file of recommendations', () => {
  it('is shown line by line before anything is kept, and then taken as a whole', async () => {
    const shown = await preview(GOOD);
    expect(shown).toEqual({
      lines: [
        {
          line: 2,
          instrument: 'Convention',
          source: 'GRETA, second round',
          number: '12',
          text: 'Identify victims,\nwhether or not they give evidence.',
          provisions: ['10', '12'],
          known: false,
        },
        expect.objectContaining({ line: 4, number: '13', text: '=1+1', provisions: [], known: false }),
      ],
      faults: [],
      omittedFaults: 0,
    });
    expect(await items()).toEqual([]);
    expect(await taken(GOOD)).toEqual({ added: 2, known: 0 });
    expect((await items()).find(({ number }) => number === '12')).toMatchObject({
      country: 'LV',
      state: 'open',
      shared: false,
      owner: null,
      provisions: [{ id: ARTICLE_10 }, { id: ARTICLE_12 }],
    });
    expect((await auditRows(test, 'recommendation.imported'))[0]).toMatchObject({ country: 'LV' });
  });

  it('changes nothing of what is there: twice is as once, and two at once are as one', async () => {
    const kept = await addRecommendation(latvia, 'LV', {
      source: 'GRETA, second round',
      number: '12',
      text: 'Our own words.',
    });
    expect((await preview(GOOD)).lines.map(({ known }) => known)).toEqual([true, false]);
    const both = await Promise.all([taken(GOOD), taken(GOOD)]);
    expect(both.map(({ added }) => added).sort()).toEqual([0, 1]);
    expect(await taken(GOOD)).toEqual({ added: 0, known: 2 });
    expect((await items()).map(({ text }) => text).sort()).toEqual(['=1+1', 'Our own words.']);
    expect((await items()).find(({ id }) => id === kept.id)).toMatchObject({ revision: 1 });
  });

  it('is refused whole with every fault at its line and column', async () => {
    const bad = [
      HEADER.replaceAll(';', ','),
      'Convention,GRETA,1,Sound.,2024-06-01,10',
      'Unheard of,GRETA,2,Text,2024-06-01,',
      'Convention,,3,Text,2024-13-01,10;99',
      `Convention,GRETA,4,${'x'.repeat(4_001)},2024-06-01,`,
      'Convention,GRETA,1,The same again.,2024-06-01,',
      'too,few',
    ].join('\r\n');
    expect((await preview(bad)).lines.map(({ line }) => line)).toEqual([2]);
    const refused = await take(bad);
    expect(refused).toMatchObject({ status: 422, body: { code: 'import-refused' } });
    expect(faultsOf(refused).sort()).toEqual([
      '3 instrument unknown-instrument',
      '4 provisions unknown-provision',
      '4 receivedOn not-a-date',
      '4 source missing-field',
      '5 text too-long',
      '6 number twice',
      '7  not-a-record',
    ]);
    for (const [content, name, fault] of [
      ['country,instrument\nEE,Convention', 'a.csv', '2 country other-country'],
      ['colour\nred', 'a.csv', '1 colour unknown-field'],
      ['[{"instrument": ', 'a.json', '1  not-readable'],
      ['{"instrument": "Convention"}', 'a.json', '1  not-a-list'],
      ['[\n["Convention"]\n]', 'a.json', '2  not-a-record'],
    ] as const)
      expect(faultsOf(await take(content, name))).toContain(fault);
    const latin = await latvia.post(`${AT}/imports`, formOf(new Uint8Array([0x73, 0xe5, 0x0a])));
    expect(faultsOf(latin)).toEqual(['1  not-readable']);
    expect((await take('x', 'a.xlsx')).status).toBeGreaterThanOrEqual(400);
    expect((await take('', 'a.csv')).status).toBeGreaterThanOrEqual(400);
    expect((await latvia.post(`${AT}/imports`, {})).status).toBeGreaterThanOrEqual(400);
    expect(await items()).toEqual([]);
  });

  it('holds 2,000 lines and no more, and one of a hundred thousand changes nothing', async () => {
    const lines = (count: number, line: (at: number) => string): string =>
      Array.from({ length: count }, (_, at) => line(at)).join('\n');
    const most = RECOMMENDATION_LIMITS.lines;
    const row = (at: number): string => `Convention;G;${at};x;2024-06-01;`;
    expect(await taken(`${HEADER}\n${lines(most, row)}`)).toEqual({ added: most, known: 0 });
    const before = await items();
    expect(faultsOf(await take(`${HEADER}\n${lines(most + 1, row)}`))).toEqual([`${most + 2}  too-many`]);
    expect(faultsOf(await take(`a\n${lines(100_000, () => 'b')}`))).toEqual(['1 a unknown-field']);
    expect(faultsOf(await take(`source\n${lines(100_000, () => 'b')}`))).toEqual([`${most + 2}  too-many`]);
    expect(faultsOf(await take(`[${lines(100_000, () => '1,')}1]`, 'a.json'))).toEqual([
      `${most + 1}  too-many`,
    ]);
    expect(await take(`${HEADER}\n${lines(100_000, row)}`)).toMatchObject({
      status: 413,
      body: { code: 'too-large' },
    });
    expect(await items()).toEqual(before);
    expect((await recommendationsOf(latvia, 'LV')).totals.open).toBe(most);
  }, 60_000);

  it('lets nobody’s number in, whatever line it stands in', async () => {
    const file = `${HEADER}\nConvention;GRETA;1;The code is 010190-0017.;2024-06-01;\nConvention;GRETA;2;A victim, 131152-308T.;2024-06-01;`;
    const refused = await take(file);
    expect(refused).toMatchObject({ status: 422, body: { code: 'personal-data-found' } });
    expect(JSON.stringify(refused.body)).not.toContain('308T');
    expect(await items()).toEqual([]);
  });

  it('is brought in by the own team alone', async () => {
    for (const who of [
      await network.secretariat(),
      await network.as('EE', 'ngo'),
      await network.networkMember('LV'),
      await network.auditor(),
      await network.observer(),
    ])
      for (const way of ['previews', 'imports'])
        expect((await who.post(`${AT}/${way}`, formOf(GOOD))).status).toBe(404);
    expect(await items()).toEqual([]);
  });

  it('is what comes out: formulas stay words, and what is read again is the same', async () => {
    for (const [at, text] of [
      '=cmd|A1',
      '+1',
      '-1',
      '@x',
      "'=quoted",
      'One,\ntwo; "three"',
      'Ā\u0304 e\u0301',
    ].entries())
      await addRecommendation(latvia, 'LV', {
        number: `n${at}`,
        text,
        source: 'Report; one, “two”',
        owner: at % 2 ? { seat: 'government' } : null,
        dueOn: at % 3 ? '2027-05-01' : null,
        shared: at > 3,
        provisionIds: at % 2 ? [ARTICLE_12, ARTICLE_10] : [],
      });
    const [first] = await items();
    const answer = { answer: '=Done', state: 'done', revision: 1 };
    succeeded(await latvia.post(`/recommendations/${first!.id}/answer`, answer));
    const csv = await fileOf('csv');
    expect(csv.startsWith('\uFEFFcountry,')).toBe(true);
    expect(csv).toContain(`'=cmd|A1`);
    const json = await fileOf('json');
    expect(await taken(csv)).toEqual({ added: 0, known: 7 });
    for (const [content, name] of [
      [csv, 'back.csv'],
      [json, 'back.json'],
    ] as const) {
      await test.db.query('delete from recommendation');
      expect(await taken(content, name)).toEqual({ added: 7, known: 0 });
      const byNumber = (file: string): object[] =>
        (JSON.parse(file) as { number: string }[]).toSorted((a, b) => a.number.localeCompare(b.number));
      expect(byNumber(await fileOf('json'))).toEqual(byNumber(json));
    }
    for (const country of COUNTRY_CODES.filter((code) => code !== 'LV'))
      expect(await fileOf('json', country)).toBe('[\n]\n');
  });
});
