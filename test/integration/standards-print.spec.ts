import { PrintStandardsJob } from '../../src/standards/testing.ts';
import { Printer } from '../../src/platform/print/printer.ts';
import { renderPrint } from '../../src/standards/import-export/render/render-print.ts';
import type { FileClause, StandardContent } from '../../src/standards/import-export/standard-content.ts';
import { findChromium } from '../../src/platform/print/chromium.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type { StandardPrintView } from '../../src/standards/import-export/dto/print.view.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { succeeded } from '../support/meetings.ts';
import {
  accessibilityFaults,
  havePdfPrograms,
  inspectPdf,
  pdfProgramFaults,
} from '../support/pdf-accessibility.ts';
import { fontsOf } from '../support/pdf-fonts.ts';
import { pdfPageTexts } from '../support/pdf-text.ts';
import { createDraft, openThread, SHELTER } from '../support/standards.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;
const here = await findChromium(process.env['CHROMIUM_PATH']);
const withChromium = here ? describe : describe.skip;
const withPdfPrograms = here && havePdfPrograms ? it : it.skip;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api', ...(here ? { CHROMIUM_PATH: here } : {}) } });
  network = await createTestNetwork(test);
  denmark = await network.as('DK', 'government');
});
afterAll(() => test.close());

const TITLE = `Standard of “shelter” </style> 'and' \\ care`;

/** A standard of several pages with chapters, parts, items, a note and a long thread. */
async function longDraft(): Promise<StandardView> {
  const { body: draft } = await denmark.post<StandardView>('/standards', {
    title: TITLE,
    audience: 'networks',
  });
  let afterId: string | null = null;
  for (let chapter = 1; chapter <= 4; chapter += 1) {
    const clauses = [
      ['heading', 1, `Chapter of ${['arrival', 'shelter', 'health', 'return'][chapter - 1]}`],
      ...Array.from({ length: 6 }, () => ['clause', 2, `${SHELTER} `.repeat(6).trim()] as const),
      ['item', 2, 'near a port;'],
      ['item', 2, 'with a night line'],
      ['note', 2, 'Shelters keep no list.'],
    ] as const;
    for (const [kind, level, text] of clauses) {
      const path = `/standards/${draft.id}/clauses`;
      afterId = succeeded(await denmark.post<{ id: string }>(path, { afterId, kind, level, text })).id;
    }
  }
  return draft;
}

async function print({ id }: { readonly id: string }): Promise<{ bytes: Uint8Array; pages: number }> {
  succeeded(await denmark.post(`/standards/${id}/prints`, { comments: 'open' }));
  await test.app.get(PrintStandardsJob).run();
  const { print: made } = succeeded(
    await denmark.get<{ print: StandardPrintView | null }>(`/standards/${id}/prints`),
  );
  expect(made).toMatchObject({ state: 'ready', problem: null });
  const answer = await fetch(`${denmark.url}/api/standards/${id}/prints/${made!.id}/file`, {
    headers: { cookie: denmark.options.cookie! },
  });
  return { bytes: new Uint8Array(await answer.arrayBuffer()), pages: made!.pages! };
}

withChromium('a standard on paper', () => {
  let printed: Awaited<ReturnType<typeof print>>;
  let texts: string[];
  beforeAll(async () => {
    printed = await print(await longDraft());
    texts = (await pdfPageTexts(printed.bytes)).map((text) => text.replaceAll(/\s+/g, ' '));
  });

  it('begins with contents that name the page on which each chapter stands', () => {
    expect(texts).toHaveLength(printed.pages);
    const chapters = ['arrival', 'shelter', 'health', 'return'].map((of) => `Chapter of ${of}`);
    expect(texts[0]).toContain('Contents');
    const found = chapters.map(
      (chapter) => texts.findIndex((text, at) => at > 0 && text.includes(chapter)) + 1,
    );
    expect(new Set(found).size).toBeGreaterThan(2);
    expect(found).toEqual(
      chapters.map((chapter) => Number(new RegExp(`${chapter}\\s*(\\d+)`).exec(texts[0]!)?.[1])),
    );
  });

  it('has a running head from the second page on, and a number of how many at each foot', () => {
    const title = "Standard of “shelter” </style> 'and' \\ care";
    expect(texts.slice(1).filter((text) => !text.includes(title))).toEqual([]);
    expect(texts.filter((text, at) => !text.includes(`${at + 1} of ${printed.pages}`))).toEqual([]);
  });

  it('keeps to PDF/UA, in the faces of the product', async () => {
    expect(await accessibilityFaults(printed.bytes)).toEqual([]);
    expect((await fontsOf(printed.bytes)).filter((face) => !face.startsWith('Source'))).toEqual([]);
  });

  withPdfPrograms('is sound to qpdf and poppler', () => {
    const { info, structure } = inspectPdf(printed.bytes);
    expect(pdfProgramFaults(printed.bytes)).toEqual([]);
    expect(info).toMatch(/Title: +Standard of “shelter” <\/style> 'and' \\ care/);
    expect(structure).toMatch(/H2[^]*Chapter of arrival/);
  });
});

withChromium('a short standard on paper', () => {
  it('is one page without contents, with its comments', async () => {
    const draft = await createDraft(denmark, [SHELTER], 'networks');
    succeeded(await openThread(await network.as('EE', 'ngo'), draft, 'safe shelter', 'Is it defined?'));
    const { bytes, pages } = await print(draft);
    const [text] = await pdfPageTexts(bytes);
    expect(pages).toBe(1);
    expect(text).toContain('Is it defined?');
    expect(text).not.toContain('Contents');
    expect((await accessibilityFaults(bytes)).filter((fault) => !/outline/.test(fault))).toEqual([]);
  });
});

/** Chapters whose ends come anywhere on a page: each with a note, clauses of three lines and a list of three items. */
function chapters(count: number): StandardContent {
  const clauses = Array.from({ length: count }, (_, at) => {
    const chapter = at + 1;
    const clause = (number: string, kind: FileClause['kind'], text: string, mark = number): FileClause => ({
      id: `${chapter}-${number}`,
      number,
      mark,
      kind,
      level: kind === 'heading' ? 1 : 2,
      depth: kind === 'heading' ? 1 : 2,
      text,
      formats: [],
    });
    // No two chapters are as long, so that pages end at every place of one.
    const long = `Begin${chapter} ${'shelter '.repeat(26)}end${chapter}.`;
    return [
      clause(`${chapter}`, 'heading', `Heading${chapter}`),
      clause(`${chapter}`, 'note', `Aside${chapter}`, ''),
      clause(`${chapter}.1`, 'clause', long),
      ...(chapter % 2 ? [clause(`${chapter}.2`, 'clause', 'One line.')] : []),
      clause(`${chapter}.3`, 'clause', `Leads${chapter}:`),
      ...['a', 'b', 'c'].map((letter) =>
        clause(`${chapter}.3(${letter})`, 'item', `item${letter}${chapter}`, `(${letter})`),
      ),
    ];
  }).flat();
  const definitions = Array.from({ length: 30 }, (_, at) => ({
    term: `term${at}`,
    variants: [],
    text: `meaning${at}`,
    clauseId: null,
    conceptId: null,
    forms: [],
    used: 0,
  }));
  return {
    id: 'x',
    title: 'Standard',
    state: 'drafting',
    language: 'en',
    version: null,
    takenAt: '2026-11-29T12:00:00Z',
    clauses,
    threads: [],
    amendments: [],
    sources: [],
    definitions,
  };
}

withChromium('the end of a page', () => {
  it('parts no heading or note from its clause, no list from what leads to it, and leaves no line or item alone', async () => {
    const count = 40;
    const printed = await test.app.get(Printer).printPdf(renderPrint(chapters(count), {}));
    const pages = await pdfPageTexts(new Uint8Array(printed));
    const pageOf = (word: string): number =>
      pages.findLastIndex((text) => new RegExp(`${word}(?![0-9])`).test(text));
    const pairs = Array.from({ length: count }, (_, at) => at + 1).flatMap((chapter) =>
      [
        ['Heading', 'Aside'],
        ['Aside', 'Begin'],
        ['Begin', 'end'],
        ['Leads', 'itema'],
        ['itemb', 'itemc'],
      ].map(([one, next]) => [`${one}${chapter}`, `${next}${chapter}`] as const),
    );
    const terms = Array.from({ length: 30 }, (_, at) => [`term${at}`, `meaning${at}`] as const);
    expect(pages.length).toBeGreaterThan(8);
    expect([...pairs, ...terms].filter(([one, next]) => pageOf(one) !== pageOf(next))).toEqual([]);
    expect(pageOf('Heading40')).toBeGreaterThan(8);
  });
});
