import type { Language } from '@nbn/contracts';
import type {
  AmendmentLineView,
  AmendmentListView,
} from '../../src/standards/amendments/dto/amendment.view.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type { ImportResultView } from '../../src/standards/import-export/dto/import.view.ts';
import type { StandardPrintView } from '../../src/standards/import-export/dto/print.view.ts';
import { openZip } from '../../src/standards/import-export/word/zip.ts';
import { PrintStandardsJob } from '../../src/standards/testing.ts';
import type { CommentListView, ThreadListView } from '../../src/standards/threads/dto/thread.view.ts';
import { findChromium } from '../../src/platform/print/chromium.ts';
import { createSubmittedAmendment } from '../support/amendments.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { succeeded } from '../support/meetings.ts';
import { accessibilityFaults } from '../support/pdf-accessibility.ts';
import { pdfPageTexts } from '../support/pdf-text.ts';
import { adoptStandard, createDraft, openThread, readStandard, SHELTER } from '../support/standards.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { wordForm } from '../support/word-file.ts';

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;
let latvia: TestMember;
let draft: StandardView;
const here = await findChromium(process.env['CHROMIUM_PATH']);
const withChromium = here ? it : it.skip;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api', ...(here ? { CHROMIUM_PATH: here } : {}) } });
  network = await createTestNetwork(test);
  [denmark, latvia] = [await network.as('DK', 'government'), await network.as('LV', 'ngo')];
  await speak(latvia, 'lv');
  draft = await discussed();
});
afterAll(() => test.close());

const speak = ({ memberId }: TestMember, language: Language): Promise<unknown> =>
  test.db.query('update member set language = $2 where id = $1', [memberId, language]);

/**
 * A draft in which a thread has lost its words, another one its clause, and two amendments want the same words
 * otherwise.
 */
async function discussed(): Promise<StandardView> {
  const { body: made } = await denmark.post<StandardView>('/standards', { title: 'Care', audience: 'teams' });
  let afterId: string | null = null;
  for (const [kind, level, text] of [
    ['heading', 1, 'Shelter'],
    ['clause', 2, SHELTER],
    ['note', 2, 'No list is kept.'],
    ['clause', 2, 'Help is free of charge.'],
    ['heading', 1, 'Health'],
    ['clause', 2, 'To be dropped.'],
    ['heading', 1, 'Return'],
  ] as const) {
    const path = `/standards/${made.id}/clauses`;
    afterId = succeeded(await denmark.post<{ id: string }>(path, { afterId, kind, level, text })).id;
  }
  const whole = await readStandard(denmark, made.id);
  const [, shelter, , free, , dropped] = whole.clauses;
  succeeded(await openThread(denmark, whole, 'safe shelter', 'Is it defined?'));
  succeeded(await openThread(denmark, whole, 'of charge', 'Says who?'));
  succeeded(await openThread(denmark, whole, 'be dropped', 'Why?'));
  const clauses = `/standards/${made.id}/clauses`;
  const { revision } = free!;
  succeeded(await denmark.patch(`${clauses}/${free!.id}`, { revision, text: 'Help is free.' }));
  succeeded(await denmark.del(`${clauses}/${dropped!.id}?revision=${dropped!.revision}`));
  for (const hours of ['12', '48'])
    await createSubmittedAmendment(denmark, { ...whole, clauses: [shelter!] }, SHELTER.replace('24', hours), {
      reason: 'A night is long.',
    });
  return readStandard(denmark, made.id);
}

async function take(who: TestMember, id: string, as: string, version = ''): Promise<Uint8Array<ArrayBuffer>> {
  const options = version ? `&version=${version}` : '&comments=all&amendments=open';
  const answer = await fetch(`${who.url}/api/standards/${id}/file?as=${as}${options}`, {
    headers: { cookie: who.options.cookie! },
  });
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}
/** Fonts set some letters of two signs, with room between them. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll('ı', 'i')
    .replaceAll(/[^a-z]/gi, '');
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

async function partOf(word: Uint8Array, name: string): Promise<string> {
  const parts = await openZip(word, { entries: 200, bytes: 50_000_000, ratio: 1_000 });
  return textOf(parts.get(name) ?? new Uint8Array());
}

describe('a file of a draft', () => {
  it('is a page in the language of whoever takes it, and its text is said to be English', async () => {
    const html = textOf(await take(latvia, draft.id, 'html'));
    expect(html).toContain('<html lang="lv">');
    expect(html).toContain('<h1 lang="en">Care</h1>');
    expect(html).toMatch(
      /<p class="facts">projekts, \d{4}\. gada [^<]+ · Ziemeļvalstu un Baltijas tīkls<\/p>/,
    );
    expect(html).toContain('<div lang="en"><h2 id="1" class="heading">');
    expect(html).toContain('<span class="mark" lang="lv">Piezīme</span>');
    expect(html).toContain('<aside class="thread" lang="lv" aria-label="Komentāri">');
    expect(html).toContain('Par “<span lang="en">safe shelter</span>”');
    expect(html).toContain('iestādes vieta, Dānija, ');
    expect(html).toContain('<div lang="en"><p>Is it defined?</p></div>');
    expect(html).toContain('1. grozījums, Dānija, ierosina');
    expect(html).toContain('<h2>Komentāri par izņemtajiem punktiem</h2>');
    expect(html).toMatch(/<footer><p>Lejupielādēts: [^<]+ Projekts nav pieņemts teksts\.<\/p>/);
    expect(textOf(await take(denmark, draft.id, 'html'))).toContain('<html lang="en">');
  });

  it('is Markdown in that language', async () => {
    const markdown = textOf(await take(latvia, draft.id, 'md'));
    for (const words of [
      '> *Komentāri · Par “safe shelter” (atvērts)*',
      '> *Komentāri · Par izņemto tekstu “of charge” (atvērts)*',
      '## Komentāri par izņemtajiem punktiem',
      'grozījums, Dānija, ierosina:*',
      '> *Pamatojums:* A night is long.',
    ])
      expect(markdown).toContain(words);
  });

  it('is a Word file in that language, which knows which words are English', async () => {
    const word = await take(latvia, draft.id, 'docx');
    const [body, styles] = [await partOf(word, 'word/document.xml'), await partOf(word, 'word/styles.xml')];
    expect(body).toMatch(/<w:pStyle w:val="TOCHeading"\/>.*?>Saturs<\/w:t>/);
    expect(body).toMatch(
      />Projekts, \d{4}\. gada [^<]+\. Statuss: tiek rakstīts\. Projekts nav pieņemts teksts\.</,
    );
    expect(body).toContain('w:author="1. grozījums, Dānija"');
    expect(body).toContain('2. grozījums, Dānija, tam pašam tekstam: ');
    expect(styles).toMatch(/<w:rPrDefault>.*?<w:lang w:val="en-GB"\/>.*?<\/w:rPrDefault>/);
    expect(styles).toMatch(/w:styleId="NorbanetFacts".*?<w:lang w:val="lv-LV"\/>/);
    expect(await partOf(word, 'word/comments.xml')).toContain('iestādes vieta, Dānija"');
  });

  it('is the same data in every language', async () => {
    const [english, latvian] = await Promise.all(
      [denmark, latvia].map(async (who) => JSON.parse(textOf(await take(who, draft.id, 'json'))) as object),
    );
    expect({ ...latvian, takenAt: '' }).toEqual({ ...english, takenAt: '' });
  });

  withChromium('is a PDF in that language, and as accessible', async () => {
    succeeded(await latvia.post(`/standards/${draft.id}/prints`, { comments: 'open' }));
    await test.app.get(PrintStandardsJob).run();
    const { print } = succeeded(
      await latvia.get<{ print: StandardPrintView | null }>(`/standards/${draft.id}/prints`),
    );
    const answer = await fetch(`${latvia.url}/api/standards/${draft.id}/prints/${print!.id}/file`, {
      headers: { cookie: latvia.options.cookie! },
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const texts = (await pdfPageTexts(bytes)).map((text) => text.replaceAll(/\s+/g, ' '));
    expect(texts[0]).toContain('Saturs');
    expect(texts.filter((text, at) => !text.includes(`${at + 1} no ${print!.pages}`))).toEqual([]);
    expect(lettersOf(texts.join(' '))).toContain(lettersOf('Komentāri par izņemtajiem punktiem'));
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (lv)');
    expect(await accessibilityFaults(bytes)).toEqual([]);
  });
});

describe('a Word file in another language than English', () => {
  it.each([
    ['lv', 'LV', ['1. grozījums, Dānija', '2. grozījums, Dānija'], 'iestādes vieta, Dānija'],
    [
      'is',
      'IS',
      ['Breytingartillaga 1, Danmörk', 'Breytingartillaga 2, Danmörk'],
      'sæti stjórnvalda, Danmörk',
    ],
  ] as const)('comes back whole, in %s', async (language, country, proposers, author) => {
    const reader = await network.as(country, 'ngo');
    await speak(reader, language);
    const file = await take(reader, draft.id, 'docx');
    const form = { audience: 'teams', title: 'Back', comments: 'threads', tracked: 'amendments' };
    const made = succeeded(
      await reader.post<ImportResultView>('/standards/word-files', wordForm(form, file)),
    );
    const after = await readStandard(reader, made.standardId);
    const outline = ({ clauses }: StandardView): unknown[] => clauses.map(({ kind, text }) => [kind, text]);
    expect(outline(after)).toEqual(outline(draft));
    const { items: threads } = succeeded(await reader.get<ThreadListView>(`/standards/${after.id}/threads`));
    expect(threads.map(({ anchor, first }) => [anchor.state, anchor.quote, first.text]).toSorted()).toEqual([
      ['orphan', 'be dropped', 'Why?'],
      ['orphan', 'of charge', 'Says who?'],
      ['placed', 'safe shelter', 'Is it defined?'],
    ]);
    expect(new Set(threads.map(({ first }) => first.source!.author))).toEqual(
      new Set([`dk-government, ${author}`]),
    );
    const { items: amendments } = succeeded(
      await reader.get<AmendmentListView>(`/amendments?standard=${after.id}`),
    );
    const proposed = ({ proposedText, source }: AmendmentLineView): unknown[] => [
      source!.author,
      proposedText,
    ];
    expect(amendments.map(proposed).toSorted()).toEqual([
      [proposers[0], SHELTER.replace('24', '12')],
      [proposers[1], SHELTER.replace('24', '48')],
    ]);
    // What a file says of an author does not grow, whatever language the next one is in.
    const english = await network.as('SE', 'ngo');
    const twice = await english.post<ImportResultView>(
      '/standards/word-files',
      wordForm({ ...form, title: 'Twice' }, await take(english, after.id, 'docx')),
    );
    const path = `/standards/${succeeded(twice).standardId}/threads`;
    const [thread] = succeeded(await english.get<ThreadListView>(path)).items;
    const { items: comments } = succeeded(
      await english.get<CommentListView>(`${path}/${thread!.id}/comments`),
    );
    expect(comments[0]!.source!.author).toBe(`dk-government, ${author}`);
  });
});

describe('a file of a version', () => {
  it('has the same fingerprint in every language; a published edition is in the language of its text', async () => {
    const { id } = await createDraft(denmark, [SHELTER], 'networks');
    const versionId = await adoptStandard(test, id);
    const html = async (who: TestMember): Promise<string> => textOf(await take(who, id, 'html', versionId));
    const { version } = JSON.parse(textOf(await take(latvia, id, 'json', versionId))) as {
      version: { hash: string };
    };
    expect(await html(denmark)).toContain(`Fingerprint (SHA-256, scheme 2): ${version.hash}`);
    expect(await html(latvia)).toContain(`Nospiedums (SHA-256, 2. metode): ${version.hash}`);
    const publication = { slug: 'care', step: 'minor', editorial: [] };
    const path = `/standards/${id}/versions/${versionId}/publish`;
    succeeded(await (await network.secretariat()).post(path, publication));
    const published = await html(latvia);
    expect(published).toContain('<html lang="en">');
    expect(published).toContain(`Fingerprint (SHA-256, scheme 2): ${version.hash}`);
  });
});
