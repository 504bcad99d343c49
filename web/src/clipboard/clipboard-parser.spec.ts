import { describe, expect, test } from '@jest/globals';
import { parseClipboard, type PastedContent } from './clipboard-parser.ts';
import { GOOGLE_DOCS } from './testing/google-docs.ts';
import { LIBRE_OFFICE } from './testing/libre-office.ts';
import { WEB_PAGE } from './testing/web-page.ts';
import { WORD } from './testing/word.ts';

const pause = (): Promise<void> => Promise.resolve();
const read = (html: string, plain = 'words', under = 0): Promise<PastedContent> =>
  parseClipboard({ html, plain, files: 0 }, { under }, pause);
const outline = ({ clauses }: PastedContent): unknown[] =>
  clauses.map(({ kind, level, text }) => [kind, level, text]);
/** Words that do not look plain: how they do, where they lead, and which they are. */
const formed = ({ clauses }: PastedContent): unknown[] =>
  clauses.flatMap(({ text, formats }) =>
    formats.map(({ kind, from, to, href }) => [kind, text.slice(from, to), ...(href ? [href] : [])]),
  );
const losses = ({ losses: all }: PastedContent): Record<string, number> =>
  Object.fromEntries(all.map(({ kind, count }) => [kind, count]));

test('what Word copies', async () => {
  const pasted = await read(WORD);
  expect(formed(pasted)).toEqual([
    ['bold', 'safe'],
    ['super', '2'],
    ['link', 'there', 'https://example.org/there'],
  ]);
  expect(outline(pasted)).toEqual([
    ['heading', 1, 'Guideline on shelter'],
    ['heading', 1, 'Shelter and what every victim may expect there from the first day on, at any hour'],
    [
      'clause',
      2,
      'Every victim is offered a safe shelter within 12 hours of the first contact, whatever she ' +
        'tells and whether or not she helps the police.',
    ],
    ['note', 1, 'Within a day, that is.'],
    ['clause', 2, 'A room has 9 m2 at least.  Nobody\nasks.'],
    ['item', 2, 'near a port, and in particular where the ferries from abroad arrive'],
    ['item', 2, 'a ferry port'],
    ['item', 2, 'in a hotel'],
    ['heading', 2, 'What she is asked'],
    ['clause', 3, 'She is asked.'],
    ['item', 3, 'in her language'],
    ['row', 3, 'Country\tBeds'],
    ['row', 3, 'Denmark\t12, in two\nhouses'],
    ['clause', 3, 'See there.'],
  ]);
  expect(losses(pasted)).toEqual({
    tracked: 1,
    footnote: 1,
    comment: 1,
    'list-level': 1,
    image: 1,
    hidden: 1,
  });
  expect(pasted.losses.find(({ kind }) => kind === 'hidden')!.where).toEqual(['not for the others']);
});

test('what LibreOffice copies', async () => {
  const pasted = await read(LIBRE_OFFICE);
  expect(formed(pasted)).toEqual([
    ['bold', 'whether or not'],
    ['super', '2'],
  ]);
  expect(outline(pasted)).toEqual([
    ['heading', 1, 'Shelter and what every victim may expect there from the first day on, at any hour'],
    [
      'clause',
      2,
      'Every victim is offered a safe shelter within 24 hours of the first contact, whatever she ' +
        'tells and whether or not she helps the police.',
    ],
    ['note', 1, 'Within a day.'],
    ['clause', 2, 'A room has 9 m2 at least.\nline'],
    ['item', 2, 'near a port'],
    ['item', 2, 'a ferry port'],
    ['item', 2, 'in a hotel'],
    ['clause', 2, 'She is asked.'],
    ['item', 2, 'in her language'],
    ['clause', 2, 'She decides.'],
    ['row', 2, 'Country\tBeds'],
    ['row', 2, 'Denmark\t12'],
    ['heading', 2, 'Health'],
    ['clause', 3, 'Doctors are free of charge.'],
  ]);
  expect(losses(pasted)).toEqual({ footnote: 1, 'list-level': 1, image: 1 });
});

test('what Google Docs copies', async () => {
  const pasted = await read(GOOGLE_DOCS);
  expect(formed(pasted)).toEqual([
    ['bold', 'safe'],
    ['super', '2'],
    ['link', 'there', 'https://example.org/there'],
  ]);
  expect(outline(pasted)).toEqual([
    ['heading', 1, 'Shelter'],
    ['clause', 2, 'Every victim is offered a safe shelter,  of 9 m2 at least.\nAt once.'],
    ['item', 2, 'near a port'],
    ['item', 2, 'a ferry port'],
    ['item', 2, 'in a hotel'],
    ['clause', 2, 'She is asked.'],
    ['item', 2, 'in her language'],
    ['clause', 2, 'She decides.'],
    ['heading', 2, 'Beds'],
    ['row', 3, 'Country\tBeds'],
    ['row', 3, 'Denmark\t12'],
    ['clause', 3, 'See there.'],
  ]);
  expect(losses(pasted)).toEqual({ 'list-level': 1, image: 1 });
});

test('what is copied from a page of the web', async () => {
  const pasted = await read(WEB_PAGE);
  expect(formed(pasted)).toEqual([['italic', 'safe']]);
  expect(outline(pasted)).toEqual([
    ['heading', 1, 'Shelter'],
    ['clause', 2, 'Every victim is offered a safe shelter within 24\u00A0hours. At once.'],
    ['clause', 2, 'Words of a part'],
    ['clause', 2, 'A paragraph in it'],
    ['clause', 2, 'and words behind it.'],
    ['clause', 2, 'Line one'],
    ['clause', 2, 'Line two\nof the same.'],
    ['heading', 2, 'Where'],
    ['item', 3, 'near a port'],
    ['item', 3, 'in a hotel'],
    ['clause', 3, 'of any kind'],
    ['clause', 3, 'She is asked.'],
    ['item', 3, 'in her language'],
    ['clause', 3, 'Click here or above.'],
    ['clause', 3, 'Done'],
    ['heading', 3, 'Beds'],
    ['clause', 4, 'Twelve.'],
    ['clause', 4, 'By country'],
    ['row', 4, 'Country\tBeds'],
    ['row', 4, 'Denmark\t12'],
    ['clause', 4, 'first line\n    second line'],
    ['clause', 4, 'Quoted.'],
  ]);
  expect(losses(pasted)).toEqual({
    navigation: 1,
    hidden: 3,
    link: 1,
    image: 2,
    embedded: 1,
    other: 1,
    checkbox: 1,
    'list-level': 1,
  });
  expect(document.title).toBe('');
});

describe('a place in a text', () => {
  test('says how deep the first words stand', async () => {
    expect(outline(await read('<p>One.</p><h3>Two</h3><p>Three.</p>', '', 1))).toEqual([
      ['clause', 2, 'One.'],
      ['heading', 3, 'Two'],
      ['clause', 4, 'Three.'],
    ]);
  });

  test('takes one paragraph as its text, with the blanks around it and whatever it begins with', async () => {
    expect((await read('<span>– and never </span>', '– and never ')).inlineText).toEqual({
      text: '– and never ',
      formats: [],
      losses: [],
    });
    expect((await read('<h2>3.1 A <b>safe</b> shelter</h2>', '3.1 A safe shelter')).inlineText).toEqual({
      text: '3.1 A safe shelter',
      formats: [],
      losses: [],
    });
    expect((await read('<p>One.</p><p>Two.</p>')).inlineText).toBeNull();
  });
});

test('numbers of an outline that Word reckons say how deep a clause stands', async () => {
  const listed = (level: number, mark: string, words: string, tag = 'p'): string =>
    `<${tag} class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span ` +
    `style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; ` +
    `</span></span>${words}</${tag}>`;
  expect(
    outline(
      await read(
        [
          listed(1, '2.', 'Shelter', 'h1'),
          listed(2, '2.1.', 'One.'),
          listed(3, '2.1.1.', 'Two.'),
          listed(4, '(a)', 'near'),
        ].join(''),
      ),
    ),
  ).toEqual([
    ['heading', 1, 'Shelter'],
    ['clause', 2, 'One.'],
    ['clause', 3, 'Two.'],
    ['item', 2, 'near'],
  ]);
});

test('the form of words comes along as far as words of a clause can have it', async () => {
  const pasted = await read(
    '<p><b>Every <i>victim</i></b>, <b style="font-weight:normal">all</b> H<sub>2</sub>O <u>at</u> <s>once</s> ' +
      'on <a href="https://example.org/a"><b>this</b> page</a> or <a href="javascript:alert(1)">that</a></p>' +
      '<table><tr><td><b>Beds</b></td><td>a<br><i>b</i></td></tr></table>',
  );
  expect(formed(pasted)).toEqual([
    ['bold', 'Every '],
    ['bold', 'victim'],
    ['italic', 'victim'],
    ['sub', '2'],
    ['bold', 'this'],
    ['link', 'this', 'https://example.org/a'],
    ['link', ' page', 'https://example.org/a'],
    ['bold', 'Beds'],
    ['italic', 'b'],
  ]);
  expect(losses(pasted)).toEqual({ formatting: 2, link: 1 });
});

describe('what has no words', () => {
  test('comes to nothing but a report', async () => {
    expect(await read('<img src="https://example.org/x.png"><p> </p>', '')).toMatchObject({
      clauses: [],
      losses: [{ kind: 'image', count: 1 }],
    });
    expect(await parseClipboard({ html: '', plain: '', files: 2 }, {}, pause)).toMatchObject({
      clauses: [],
      losses: [{ kind: 'image', count: 2 }],
    });
  });

  test('but menus is a menu that was meant', async () => {
    const menu = await read('<nav><ul><li>Home</li><li>News</li></ul></nav>', 'Home\nNews');
    expect([outline(menu), losses(menu)]).toEqual([
      [
        ['item', 1, 'Home'],
        ['item', 1, 'News'],
      ],
      {},
    ]);
  });

  test('in its HTML is read as plain text', async () => {
    expect(outline(await read('<meta charset="utf-8">', 'One.\nTwo.'))).toEqual([
      ['clause', 1, 'One.'],
      ['clause', 1, 'Two.'],
    ]);
  });
});

test('the page is drawn while a book is read', async () => {
  let pauses = 0;
  const paragraph =
    '<p>Every <b>victim</b> is <i>offered</i> a safe shelter within 24 hours of the first contact.</p>';
  const book = `<body>${paragraph.repeat(3_000)}</body>`;
  const { clauses } = await parseClipboard({ html: book, plain: '', files: 0 }, {}, () => {
    pauses += 1;
    return Promise.resolve();
  });
  expect([clauses.length, pauses > 0]).toEqual([3_000, true]);
});
