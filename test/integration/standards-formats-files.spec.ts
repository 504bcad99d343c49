import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type { ImportResultView } from '../../src/standards/import-export/dto/import.view.ts';
import type { ApiResponse } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { succeeded } from '../support/meetings.ts';
import { readStandard } from '../support/standards.ts';
import { run, wordFile } from '../support/word-file.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;
let draft: StandardView;

const LINK = 'https://example.org/guide?a=1&b=2';
const CLAUSES = [
  ['heading', 1, 'Shelter of H2O', [{ kind: 'sub', from: 12, to: 13 }]],
  [
    'clause',
    2,
    'Every victim is offered shelter, see the guide.',
    [
      { kind: 'bold', from: 0, to: 12 },
      { kind: 'italic', from: 6, to: 15 },
      { kind: 'link', from: 33, to: 46, href: LINK },
    ],
  ],
  ['item', 2, 'near a port', []],
  ['item', 3, 'within an area of 5 km2', [{ kind: 'super', from: 22, to: 23 }]],
  ['row', 2, '\tBeds\tNights', [{ kind: 'bold', from: 1, to: 5 }]],
  ['row', 2, 'Denmark\t12', []],
] as const;

function send(content: Uint8Array, name: string, path: string): Promise<ApiResponse<ImportResultView>> {
  const form = new FormData();
  form.append('audience', 'teams');
  form.append('title', 'Formed');
  form.append('file', new File([content as Uint8Array<ArrayBuffer>], name));
  return denmark.post<ImportResultView>(path, form);
}

async function bringIn(content: Uint8Array, name: string, path: string): Promise<StandardView> {
  const { standardId } = succeeded(await send(content, name, path));
  return readStandard(denmark, standardId);
}

async function take(as: string, id = draft.id): Promise<Uint8Array> {
  const answer = await fetch(`${denmark.url}/api/standards/${id}/file?as=${as}`, {
    headers: { cookie: denmark.options.cookie! },
  });
  return new Uint8Array(await answer.arrayBuffer());
}
const takeText = async (as: string): Promise<string> => new TextDecoder().decode(await take(as));
const shapes = ({ clauses }: StandardView): unknown[] =>
  clauses.map(({ kind, text, formats }) => [kind, text, formats]);

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  denmark = await network.as('DK', 'government');
  const data = {
    format: 'norbanet-standard',
    formatVersion: 3,
    standard: { id: 'a', title: 'Formed', state: 'drafting' },
    version: null,
    takenAt: '2026-11-27T09:00:00.000Z',
    threads: [],
    amendments: [],
    clauses: CLAUSES.map(([kind, level, text, formats], at) => ({
      id: `c${at}`,
      number: '',
      mark: '',
      kind,
      depth: level,
      level,
      text,
      formats,
    })),
  };
  draft = await bringIn(Buffer.from(JSON.stringify(data)), 'standard.json', '/standards/data-files');
});
afterAll(() => test.close());

describe('the form of words and tables', () => {
  it('comes in with data as it was', () => {
    expect(draft.clauses.map(({ kind, level, text, formats }) => [kind, level, text, formats])).toEqual(
      CLAUSES,
    );
  });

  it('goes out as data and comes back the same', async () => {
    const back = await bringIn(await take('json'), 'standard.json', '/standards/data-files');
    expect(shapes(back)).toEqual(shapes(draft));
  });

  it('goes out as a Word file and comes back the same', async () => {
    const back = await bringIn(await take('docx'), 'standard.docx', '/standards/word-files');
    expect(shapes(back)).toEqual(shapes(draft));
  });

  it('refers to clauses after a Word file as before it, also where Word wrote its own fields', async () => {
    const numbered = (text: string, runs = '') =>
      `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${text}${runs}</w:p>`;
    const field = (instruction: string, words: string): string =>
      [
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        `<w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r>`,
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        run(words),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ].join('');
    const simpleField = (instruction: string, words: string): string =>
      `<w:fldSimple w:instr="${instruction}">${run(words)}</w:fldSimple>`;
    const mark = (name: string): string =>
      `<w:bookmarkStart w:id="7" w:name="${name}"/><w:bookmarkEnd w:id="7"/>`;
    const link = (anchor: string, words: string): string =>
      `<w:hyperlink w:anchor="${anchor}">${run(words)}</w:hyperlink>`;
    const file = wordFile(
      [
        numbered(run('Shelter')),
        `<w:p>${mark('_Ref1')}${run('Shelter is offered.')}</w:p>`,
        `<w:p>${run('As in ')}${field(' REF _Ref1 \\r \\h ', '9.9')}${run(', ')}${link('_Ref2', '1.4')}` +
          `${run(', ')}${link('nowhere', '7')}${run(' and ')}${link('_Ref1', 'the shelter')}` +
          `${run(', ')}${simpleField(' REF _Ref2 \\r \\h ', '9.8')}${run('.')}</w:p>`,
        `${mark('_Ref2')}<w:p>${run('Food is given.')}</w:p>`,
      ].join(''),
    );
    const read = await bringIn(file, 'fields.docx', '/standards/word-files');
    const [, shelter, referring, food] = read.clauses;
    expect([shelter!.text, food!.text]).toEqual(['Shelter is offered.', 'Food is given.']);
    expect(referring!.text).toBe('As in 1.1, 1.3, 7 and the shelter, 1.3.');
    const to = ({ id }: { id: string }, from: number) => ({
      kind: 'link',
      from,
      to: from + 3,
      href: `clause:${id}`,
    });
    expect(referring!.formats).toEqual([to(shelter!, 6), to(food!, 11), to(food!, 35)]);

    const again = await bringIn(await take('docx', read.id), 'again.docx', '/standards/word-files');
    const [, first, second, third] = again.clauses;
    expect(second).toMatchObject({
      text: referring!.text,
      formats: [to(first!, 6), to(third!, 11), to(third!, 35)],
    });
    expect(first!.id).not.toBe(shelter!.id);
  });

  it('comes in with no address that says somebody’s number', async () => {
    for (const number of ['36805280109', '3680528%30109']) {
      const data = (await takeText('json')).replace(LINK, `https://example.org/${number}`);
      const answer = await send(Buffer.from(data), 'standard.json', '/standards/data-files');
      expect(answer).toMatchObject({ status: 422, body: { code: 'personal-data-found' } });
    }
  });

  it('stands in the page', async () => {
    const html = await takeText('html');
    expect(html).toContain('Shelter of H<sub>2</sub>O');
    expect(html).toContain(
      '<p><strong>Every </strong><strong><em>victim</em></strong><em> is</em> offered shelter, ',
    );
    expect(html).toContain(
      `<a href="${LINK.replace('&', '&amp;')}" rel="noopener noreferrer">see the guide</a>`,
    );
    expect(html).toContain('5 km<sup>2</sup>');
    expect(html).toContain(
      '<thead><tr><th scope="col"></th><th scope="col"><strong>Beds</strong></th><th scope="col">Nights</th></tr></thead>' +
        '<tbody><tr><td>Denmark</td><td>12</td><td></td></tr></tbody>',
    );
    expect(html).toContain('class="clause item nested-2"');
  });

  it('stands in Markdown', async () => {
    const markdown = await takeText('md');
    expect(markdown).toContain('Shelter of H<sub>2</sub>O');
    expect(markdown).toContain(`[see the guide](<${LINK}>)`);
    expect(markdown).toContain('|  | **Beds** | Nights |\n| --- | --- | --- |\n| Denmark | 12 |  |');
    expect(markdown).toMatch(/\n {2}- \(i\) within an area of 5 km<sup>2<\/sup>/);
  });
});
