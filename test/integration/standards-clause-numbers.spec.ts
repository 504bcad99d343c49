import type { ClauseKind } from '@nbn/contracts';
import { outlineOf } from '@nbn/drafting';
import { PrintStandardsJob } from '../../src/standards/testing.ts';
import { findChromium } from '../../src/platform/print/chromium.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type { StandardPrintView } from '../../src/standards/import-export/dto/print.view.ts';
import type { ImportResultView } from '../../src/standards/import-export/dto/import.view.ts';
import { openZip } from '../../src/standards/import-export/word/zip.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { publishStandard, readStandard } from '../support/standards.ts';
import { succeeded } from '../support/meetings.ts';
import { pdfPageTexts } from '../support/pdf-text.ts';
import { wordForm } from '../support/word-file.ts';

/**
 * A text that begins below the first level, and skips one further down: kind, level, words, and the number
 * that it has.
 */
const TEXT: readonly (readonly [kind: ClauseKind, level: number, text: string, number: string])[] = [
  ['clause', 2, 'Shelter is offered.', '1'],
  ['clause', 3, 'It is offered at once.', '1.1'],
  ['clause', 3, 'It is offered at night.', '1.2'],
  ['item', 3, 'near a port', '1.2(a)'],
  ['clause', 2, 'Health care is offered.', '2'],
  ['heading', 1, 'Work together', '3'],
  ['heading', 3, 'Police', '3.1'],
  ['heading', 3, 'Courts', '3.2'],
  ['clause', 4, 'A lawyer is free of charge.', '3.2.1'],
  ['heading', 1, 'At home', '4'],
];
const NUMBERS = TEXT.map(([, , , number]) => number);
/** In the margin an item has its letter alone. */
const marks = NUMBERS.map((number) => /\(.*\)/.exec(number)?.[0] ?? number);

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;
let draft: StandardView;
const here = await findChromium(process.env['CHROMIUM_PATH']);
const itWithChromium = here ? it : it.skip;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api', ...(here ? { CHROMIUM_PATH: here } : {}) } });
  network = await createTestNetwork(test);
  denmark = await network.as('DK', 'government');
  const { body } = await denmark.post<StandardView>('/standards', {
    title: 'Common standard on numbers',
    audience: 'networks',
  });
  let afterId: string | null = null;
  for (const [kind, level, text] of TEXT) {
    afterId = succeeded(
      await denmark.post<{ id: string }>(`/standards/${body.id}/clauses`, { afterId, kind, level, text }),
    ).id;
  }
  draft = await readStandard(denmark, body.id);
});
afterAll(() => test.close());

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(`${denmark.url}/api/standards/${draft.id}/${path}`, {
    headers: { cookie: denmark.options.cookie! },
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
const textOf = async (path: string): Promise<string> => new TextDecoder().decode(await bytesOf(path));

/** What stands before the words of each clause, in a text that holds both. */
const before = (whole: string, pattern: (words: string) => RegExp): (string | undefined)[] =>
  TEXT.map(([, , words]) => pattern(words).exec(whole)?.[1]);

describe('a text that begins below the first level', () => {
  it('has the same numbers as a page, HTML, Markdown and data', async () => {
    const html = await textOf('file?as=html');
    expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual(NUMBERS);
    expect(
      before(html, (words) => new RegExp(`<span class="mark">([^<]*)</span>(?: |<div><p>)${words}`)),
    ).toEqual(marks);
    const markdown = await textOf('file?as=md');
    expect(
      before(markdown, (words) => new RegExp(`^(?:#+|-)? ?\\*{0,2}(\\S+?)\\*{0,2} ${words}`, 'm')),
    ).toEqual(marks);
    const data = JSON.parse(await textOf('file?as=json')) as { clauses: { number: string }[] };
    expect(data.clauses.map(({ number }) => number)).toEqual(NUMBERS);
  });

  it('skips no rank of headings, though clauses stand between them', async () => {
    const levels = (html: string): string[] =>
      [...html.matchAll(/<h([2-6])[ >]/g)].map(([, level]) => level!);
    expect(levels(await textOf('file?as=html'))).toEqual(['2', '3', '3', '2']);
    expect(
      [...(await textOf('file?as=md')).matchAll(/^(#+) \d/gm)].map(([, signs]) => signs!.length),
    ).toEqual([2, 3, 3, 2]);
  });

  it('has the same numbers in a Word file, and keeps them when the file comes back', async () => {
    const file = await bytesOf('file?as=docx');
    const parts = await openZip(file, { entries: 200, bytes: 50_000_000, ratio: 1_000 });
    const body = new TextDecoder().decode(parts.get('word/document.xml'));
    const paragraphs = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g)].map(([, words]) => words),
    );
    expect(TEXT.map(([, , words]) => paragraphs.find((runs) => runs.at(-1) === words)?.[0])).toEqual(marks);
    const back = succeeded(
      await denmark.post<ImportResultView>('/standards/word-files', wordForm({ audience: 'teams' }, file)),
    );
    const again = outlineOf([...(await readStandard(denmark, back.standardId)).clauses]);
    expect(again.map(({ text, number }) => [text, number.reference])).toEqual(
      TEXT.map(([, , words, number]) => [words, number]),
    );
  });

  itWithChromium('has the same numbers on paper', async () => {
    succeeded(await denmark.post(`/standards/${draft.id}/prints`, {}));
    await test.app.get(PrintStandardsJob).run();
    const { print } = succeeded(
      await denmark.get<{ print: StandardPrintView }>(`/standards/${draft.id}/prints`),
    );
    const printed = (await pdfPageTexts(await bytesOf(`prints/${print.id}/file`)))
      .join('\n')
      .replaceAll(/\s+/g, '');
    for (const [at, [, , words]] of TEXT.entries())
      expect(printed).toContain(`${marks[at]}${words}`.replaceAll(/\s+/g, ''));
  });

  it('has the same numbers as addresses and in the contents of what is published', async () => {
    await publishStandard(test, await network.secretariat(), draft.id, { slug: 'numbers' });
    const html = await (
      await fetch(`${test.url}/published/numbers/v1.0`, { headers: { accept: 'text/html' } })
    ).text();
    const [contents, article] = html.split('<article>') as [string, string];
    expect([...article.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual(NUMBERS);
    expect([...article.matchAll(/<h([2-6])>/g)].map(([, level]) => level)).toEqual(['2', '3', '3', '2']);
    expect(
      [...contents.matchAll(/data-depth="(\d)"><a href="#([^"]*)"/g)].map(([, rank, to]) => [rank, to]),
    ).toEqual([
      ['1', '3'],
      ['2', '3.1'],
      ['2', '3.2'],
      ['1', '4'],
    ]);
  });
});
