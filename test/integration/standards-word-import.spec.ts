import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type {
  ImportResultView,
  ImportPreviewView,
} from '../../src/standards/import-export/dto/import.view.ts';
import { FileConverter } from '../../src/standards/import-export/file-converter.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createDraft, openThread, readStandard, SHELTER } from '../support/standards.ts';
import { succeeded } from '../support/meetings.ts';
import {
  BULLETS,
  FOOTNOTES,
  paragraph,
  wordFile,
  wordForm,
  wordParts,
  createZip,
} from '../support/word-file.ts';

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  denmark = await network.as('DK', 'government');
});
afterAll(() => test.close());

type File = Uint8Array<ArrayBuffer>;
const draftFrom = (who: TestMember, file: File, fields: Record<string, string> = {}, name?: string) =>
  who.post<ImportResultView>('/standards/word-files', wordForm({ audience: 'teams', ...fields }, file, name));
const outline = ({ clauses }: StandardView): unknown[] =>
  clauses.map(({ kind, level, text }) => [kind, level, text]);

/** All that the house holds of standards: nothing of a refused file is in it. */
async function held(): Promise<unknown> {
  const [counts] = await test.db.query<object[]>(`
    select (select count(*) from standard) as standards, (select count(*) from clause) as clauses,
      (select count(*) from manuscript) as manuscripts,
      (select count(*) from audit_entry where action like 'standard.%') as audited`);
  return counts;
}

describe('a Word file', () => {
  const rich = wordFile(
    [
      paragraph('Guideline on shelter', { look: 'Tiitel' }),
      paragraph('Sisukord', { look: 'Sisukorrapealkiri' }),
      paragraph('1. Shelter 2', { look: 'SK1' }),
      paragraph('1. Shelter', { look: 'Pealkiri1' }),
      paragraph('Every victim is offered shelter.', {
        runs: '<w:r><w:rPr><w:b/></w:rPr><w:t> At once.</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r>',
      }),
      paragraph('Deep', { look: 'Pealkiri5' }),
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId ' +
        'w:val="3"/></w:numPr></w:pPr><w:r><w:t>near a port</w:t></w:r></w:p>',
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Country</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Beds</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      '<w:p><w:hyperlink r:id="r9"><w:r><w:t>See there</w:t></w:r></w:hyperlink></w:p>',
      '<w:p><w:r><w:t>   </w:t></w:r></w:p>',
    ].join(''),
    [
      FOOTNOTES.part(7, 'Within a day.'),
      BULLETS.part,
      {
        name: 'word/header1.xml',
        content:
          '<w:hdr ' +
          'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Confidential</w:t></w:r></w:p></w:hdr>',
      },
    ],
    `${FOOTNOTES.relation}${BULLETS.relation}<Relationship Id="r9" ` +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" ' +
      'Target="https://example.org/there" TargetMode="External"/>',
  );

  it('becomes a draft with levels and clauses of its own, and tells what was left out', async () => {
    const before = await held();
    const look = succeeded(
      await denmark.post<ImportPreviewView>('/standards/word-previews', wordForm({}, rich)),
    );
    expect(look).toMatchObject({
      title: 'Guideline on shelter',
      headings: 2,
      clauses: 3,
      tracked: { insertions: 0, deletions: 0 },
    });
    expect(await held()).toEqual(before);
    const made = await draftFrom(denmark, rich);
    expect(made.status).toBe(201);
    const draft = await readStandard(denmark, made.body.standardId);
    expect(draft.title).toBe('Guideline on shelter');
    expect(outline(draft)).toEqual([
      ['heading', 1, 'Shelter'],
      ['clause', 2, 'Every victim is offered shelter. At once.'],
      ['note', 1, 'Within a day.'],
      ['heading', 4, 'Deep'],
      ['item', 4, 'near a port'],
      ['row', 4, 'Country\tBeds'],
      ['clause', 4, 'See there'],
    ]);
    const losses = Object.fromEntries(
      made.body.losses.map(({ kind, count, where }) => [kind, [count, where[0]]]),
    );
    expect(losses).toEqual({
      number: [1, '1. Shelter'],
      footnote: [1, 'Every victim is offered shelter. At once.'],
      'heading-level': [1, 'Deep'],
      'page-text': [1, undefined],
      contents: [1, 'Sisukord'],
    });
    expect(look.losses).toEqual(made.body.losses);
    const [row] = await test.db.query<{ detail: { clauses: number; losses: string[] } }[]>(
      `select detail from audit_entry where action = 'standard.brought-in' and object_id = $1`,
      [draft.id],
    );
    expect(row!.detail).toMatchObject({
      clauses: 3,
      losses: expect.arrayContaining(['footnote 1', 'number 1']),
    });
  });

  it('goes behind what a draft says, as one change, and leaves words and threads there alone', async () => {
    const draft = await createDraft(denmark, [SHELTER]);
    succeeded(await openThread(denmark, draft, 'safe shelter'));
    const answer = await denmark.post<ImportResultView>(
      `/standards/${draft.id}/word-files`,
      wordForm({}, wordFile(paragraph('Health', { look: 'Pealkiri1' }) + paragraph('A doctor is called.'))),
    );
    expect([answer.status, answer.body.clauses]).toEqual([200, 1]);
    const after = await readStandard(denmark, draft.id);
    expect(outline(after)).toEqual([
      ['clause', 1, SHELTER],
      ['heading', 1, 'Health'],
      ['clause', 2, 'A doctor is called.'],
    ]);
    expect(after.clauses[0]!.revision).toBe(1);
    const fixed = await createDraft(denmark);
    await test.db.query(`update standard set state = 'ballot' where id = $1`, [fixed.id]);
    expect(
      (await denmark.post(`/standards/${fixed.id}/word-files`, wordForm({}, wordFile(paragraph('Late.')))))
        .body['code'],
    ).toBe('standard-text-fixed');
  });

  it('that we wrote comes back as it was, numbers and comments aside', async () => {
    const { body: draft } = await denmark.post<StandardView>('/standards', {
      title: 'There and back',
      audience: 'teams',
    });
    let afterId: string | null = null;
    for (const [kind, level, text] of [
      ['heading', 1, 'Shelter'],
      ['clause', 2, 'Two lines,\nof one clause.'],
      ['item', 2, 'near a port'],
      ['note', 2, 'No list is kept.'],
      ['heading', 2, 'Stay'],
      ['clause', 3, '12 weeks at least.'],
      ['heading', 2, 'Return'],
    ] as const) {
      afterId = succeeded(
        await denmark.post<{ id: string }>(`/standards/${draft.id}/clauses`, { afterId, kind, level, text }),
      ).id;
    }
    const whole = await readStandard(denmark, draft.id);
    succeeded(await openThread(denmark, whole, 'near a port', 'Which one?'));
    const file = await fetch(`${denmark.url}/api/standards/${draft.id}/file?as=docx&comments=open`, {
      headers: { cookie: denmark.options.cookie! },
    });
    const made = succeeded(await draftFrom(denmark, new Uint8Array(await file.arrayBuffer())));
    const back = await readStandard(denmark, made.standardId);
    expect(back.title).toBe('There and back');
    expect(back.clauses.map(({ kind, text }) => [kind, text])).toEqual(
      whole.clauses.map(({ kind, text }) => [kind, text]),
    );
    expect(
      back.clauses.filter(({ kind }) => kind === 'heading' || kind === 'clause').map(({ level }) => level),
    ).toEqual([1, 2, 2, 3, 2]);
    expect(back.clauses.some(({ id }) => whole.clauses.some((clause) => clause.id === id))).toBe(false);
    expect(made.losses.find(({ kind }) => kind === 'comment')).toMatchObject({ count: 1 });
    expect(made.losses.find(({ kind }) => kind === 'contents')).toBeUndefined();
  });

  it('with tracked changes that are open is asked about first', async () => {
    const file = wordFile(
      paragraph('Shelter within ', {
        runs:
          '<w:ins w:id="1" w:author="A"><w:r><w:t>12</w:t></w:r></w:ins><w:del w:id="2" ' +
          'w:author="A"><w:r><w:delText>24</w:delText></w:r></w:del><w:r><w:t> hours.</w:t></w:r>',
      }),
    );
    const before = await held();
    const refused = await draftFrom(denmark, file, { title: 'Tracked' });
    expect([refused.status, refused.body]).toEqual([
      409,
      expect.objectContaining({ code: 'word-file-tracked', tracked: { insertions: 1, deletions: 1 } }),
    ]);
    expect(await held()).toEqual(before);
    const made = succeeded(await draftFrom(denmark, file, { title: 'Tracked', tracked: 'accept' }));
    expect((await readStandard(denmark, made.standardId)).clauses.map(({ text }) => text)).toEqual([
      'Shelter within 12 hours.',
    ]);
    expect(made.losses).toContainEqual({ kind: 'tracked', count: 1, where: [] });
  });

  it('passes the same gate as every text', async () => {
    const before = await held();
    const refused = await draftFrom(
      denmark,
      wordFile(paragraph('Fine.') + paragraph('Born 120160-3389, kennitala 120160-3389.')),
      { title: 'Held' },
    );
    expect([refused.status, refused.body]).toEqual([
      422,
      expect.objectContaining({
        code: 'personal-data-found',
        findings: [expect.objectContaining({ field: 'clauses.1.text' }), expect.anything()],
      }),
    ]);
    expect(await held()).toEqual(before);
  });
});

describe('a number that a Word file tears apart between two paragraphs', () => {
  it.each([
    ['behind its date', '120160', '-3389', 'kt.'],
    ['in its middle', '161175-19', '997', 'kods'],
    ['before its last letter', '131052-308', 'T', 'hetu'],
    ['in an account', 'EE38 2200 2210', '2014 5685', 'konto'],
  ])('%s is held back, with both places', async (_, first, second, word) => {
    const before = await held();
    const refused = await draftFrom(denmark, wordFile(paragraph(`${word} ${first}`) + paragraph(second)), {
      title: 'Torn',
    });
    expect([refused.status, refused.body]).toEqual([
      422,
      expect.objectContaining({ code: 'personal-data-found' }),
    ]);
    const { findings } = refused.body as unknown as {
      findings: { field: string; start: number; length: number }[];
    };
    expect(findings.map(({ field, start, length }) => [field, start, length])).toEqual([
      ['clauses.0.text', word.length + 1, first.length],
      ['clauses.1.text', 0, second.length],
    ]);
    expect(await held()).toEqual(before);
  });

  it('is no number where the figures of two paragraphs only follow one another', async () => {
    const file = wordFile(
      paragraph('Budget 2026: 125 000') +
        paragraph('2027 and later: 130 000') +
        paragraph('12') +
        paragraph('24'),
    );
    succeeded(await draftFrom(denmark, file, { title: 'Figures' }));
  });
});

describe('what is no Word file, or more than one', () => {
  const DOCTYPE =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const withPart = (name: string, content: string | Uint8Array, said?: number): File =>
    createZip(
      wordParts(paragraph('Fine.')).map((part) =>
        part.name === name ? { name, content, ...(said === undefined ? {} : { said }) } : part,
      ),
    );
  const body = (xml: string): string =>
    '<w:document ' +
    `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${xml}</w:body></w:document>`;
  const sound = wordFile(paragraph('Fine.'));
  const refused: readonly (readonly [what: string, file: () => File, codes: readonly string[]])[] = [
    [
      'words that call themselves one',
      () => new TextEncoder().encode('Dear all') as File,
      ['document-type-refused', 'document-type-mismatch'],
    ],
    [
      'one that was cut off',
      () => sound.slice(0, sound.length - 40),
      ['word-file-broken', 'document-type-refused'],
    ],
    [
      'one whose document is no XML',
      () => withPart('word/document.xml', '<w:document'),
      ['word-file-broken'],
    ],
    [
      'one without a document',
      () => createZip(wordParts('').filter(({ name }) => name !== 'word/document.xml')),
      ['word-file-broken'],
    ],
    [
      'a bomb of zeros',
      () => withPart('word/styles.xml', new Uint8Array(200 * 1024 * 1024)),
      ['word-file-too-much'],
    ],
    [
      'a bomb that lies about its size',
      () => withPart('word/document.xml', new Uint8Array(200 * 1024 * 1024), 1_000),
      ['word-file-too-much'],
    ],
    [
      'thousands of entries',
      () =>
        createZip([
          ...wordParts(paragraph('Fine.')),
          ...Array.from({ length: 2_100 }, (_, at) => ({ name: `word/media/${at}.txt`, content: 'x' })),
        ]),
      ['word-file-too-much'],
    ],
    [
      'entities within entities',
      () => withPart('word/document.xml', `${DOCTYPE}${body(paragraph('&b;'))}`),
      ['word-file-unsafe'],
    ],
    [
      'an entity that names a file',
      () =>
        withPart(
          'word/styles.xml',
          '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
        ),
      ['word-file-unsafe'],
    ],
    [
      'another encoding',
      () => withPart('word/document.xml', new Uint8Array(Buffer.from(body(paragraph('Fine.')), 'utf16le'))),
      ['word-file-unsafe'],
    ],
    [
      'two documents of one name',
      () =>
        createZip([
          ...wordParts(paragraph('Fine.')),
          { name: 'word/document.xml', content: body(paragraph('Other.')) },
        ]),
      ['word-file-broken'],
    ],
    [
      'a name that leads elsewhere',
      () => createZip([...wordParts(paragraph('Fine.')), { name: '../../evil.xml', content: '<x/>' }]),
      ['word-file-broken'],
    ],
    [
      'elements within elements within elements',
      () =>
        withPart(
          'word/document.xml',
          body(`${'<w:sdt><w:sdtContent>'.repeat(60_000)}${'</w:sdtContent></w:sdt>'.repeat(60_000)}`),
        ),
      ['word-file-broken', 'word-file-too-much'],
    ],
    ['one without a word', () => wordFile('<w:p/>'), ['word-file-empty']],
    [
      'more clauses than a standard holds',
      () => wordFile(paragraph('One.').repeat(2_001)),
      ['standard-is-full'],
    ],
  ];

  it.each(refused)(
    'is refused and changes nothing: %s',
    async (_, file, codes) => {
      const before = await held();
      const { status, body: problem } = await draftFrom(denmark, file(), { title: 'Refused' });
      expect(codes).toContain((problem as unknown as { code: string }).code);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(await held()).toEqual(before);
    },
    60_000,
  );

  it('is refused by its name, its size and its time as well', async () => {
    expect((await draftFrom(denmark, sound, { title: 'x' }, 'guideline.docm')).body).toMatchObject({
      code: 'document-type-refused',
    });
    expect(
      (await draftFrom(denmark, new Uint8Array(20 * 1024 * 1024 + 1), { title: 'x' })).body,
    ).toMatchObject({ code: 'too-large' });
    expect((await draftFrom(denmark, sound, { title: '' })).status).toBe(400);
    const word = test.app.get(FileConverter);
    const { timeoutMs: budget } = word;
    word.timeoutMs = 1;
    expect((await draftFrom(denmark, sound, { title: 'x' })).body).toMatchObject({
      code: 'word-file-too-much',
    });
    word.timeoutMs = budget;
    expect((await draftFrom(denmark, sound, { title: 'Afterwards' })).status).toBe(201);
  });
});
