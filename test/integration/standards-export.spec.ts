import { RemoveExpiredStandardPrintsJob, PrintStandardsJob } from '../../src/standards/testing.ts';
import { findChromium } from '../../src/platform/print/chromium.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type { StandardPrintView } from '../../src/standards/import-export/dto/print.view.ts';
import { openZip } from '../../src/standards/import-export/word/zip.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createSubmittedAmendment } from '../support/amendments.ts';
import {
  createDraft,
  openThread,
  publishStandard,
  readStandard,
  replyToThread,
  SHELTER,
} from '../support/standards.ts';
import { succeeded } from '../support/meetings.ts';
import { fontsOf } from '../support/pdf-fonts.ts';
import { pdfPageTexts } from '../support/pdf-text.ts';

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;
let estonia: TestMember;
const here = await findChromium(process.env['CHROMIUM_PATH']);
const withChromium = here ? describe : describe.skip;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api', ...(here ? { CHROMIUM_PATH: here } : {}) } });
  network = await createTestNetwork(test);
  [denmark, estonia] = [await network.as('DK', 'government'), await network.as('EE', 'ngo')];
});
afterAll(() => test.close());

interface Taken {
  status: number;
  bytes: Uint8Array;
  text: string;
  headers: Headers;
}

async function take(who: TestMember, path: string): Promise<Taken> {
  const answer = await fetch(`${who.url}/api/standards/${path}`, {
    headers: { cookie: who.options.cookie! },
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { status: answer.status, bytes, text: new TextDecoder().decode(bytes), headers: answer.headers };
}

/** The parts of a Word file as text. */
async function partsOf({ bytes }: Taken): Promise<(name: string) => string> {
  const parts = await openZip(bytes, { entries: 200, bytes: 50_000_000, ratio: 1_000 });
  return (name) => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
}

async function structured(): Promise<StandardView> {
  const { body: draft } = await denmark.post<StandardView>('/standards', {
    title: 'Common standard on “victim” support & <care>',
    audience: 'networks',
  });
  let afterId: string | null = null;
  for (const [kind, level, text] of [
    ['heading', 1, 'Shelter'],
    ['clause', 2, SHELTER],
    ['item', 2, 'near a port;\nwith a night line'],
    ['note', 2, 'Shelters keep no list.'],
    ['heading', 2, 'Stay'],
  ] as const) {
    afterId = succeeded(
      await denmark.post<{ id: string }>(`/standards/${draft.id}/clauses`, { afterId, kind, level, text }),
    ).id;
  }
  return readStandard(denmark, draft.id);
}

describe('a standard taken as a Word file', () => {
  it('begins with contents that lead to each heading, and none where there are few', async () => {
    const draft = await structured();
    const few = (await partsOf(await take(denmark, `${draft.id}/file?as=docx`)))('word/document.xml');
    expect(few).not.toContain('TOC');
    succeeded(
      await denmark.post(`/standards/${draft.id}/clauses`, {
        afterId: draft.clauses.at(-1)!.id,
        kind: 'heading',
        level: 1,
        text: 'Return & <after>',
      }),
    );
    const xml = (await partsOf(await take(denmark, `${draft.id}/file?as=docx`)))('word/document.xml');
    expect(xml).toMatch(/w:instrText[^>]*>TOC \\h[^<]*1-3/);
    const targets = [...xml.matchAll(/<w:hyperlink[^>]*w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor);
    const marks = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(([, name]) => name);
    expect(targets).toHaveLength(3);
    expect(marks).toEqual(targets);
    expect(xml).toContain('2  Return &amp; &lt;after&gt;');
  });

  it('has headings, numbers and each open thread as a comment on its words, with seat and country of who wrote it', async () => {
    const draft = await structured();
    const open = succeeded(await openThread(estonia, draft, 'safe shelter', 'Is “safe” defined?'));
    succeeded(await replyToThread(denmark, draft.id, open.id, 'In 1.2, from now on.'));
    succeeded(await openThread(denmark, draft, 'shelter within 24', 'From which moment?'));
    const resolved = succeeded(await openThread(denmark, draft, 'offered', 'Offered by whom?'));
    succeeded(await denmark.post(`/standards/${draft.id}/threads/${resolved.id}/resolve`));

    const taken = await take(denmark, `${draft.id}/file?as=docx&comments=open`);
    expect(taken.status).toBe(200);
    expect(taken.headers.get('content-disposition')).toContain(
      'common-standard-on-victim-support-care-draft.docx',
    );
    const part = await partsOf(taken);
    const [body, comments] = [part('word/document.xml'), part('word/comments.xml')];
    expect(body).toMatch(/<w:pStyle w:val="Heading1"\/>.*?>1<\/w:t>|<w:pStyle w:val="Heading1"\/>.*Shelter/);
    expect(body).toContain('<w:pStyle w:val="Heading2"/>');
    // What leads to a list stays on the page of its first item.
    expect(body.match(/<w:pStyle w:val="NorbanetClause"\/><w:keepNext\/>/g)).toHaveLength(1);
    expect(body).not.toMatch(/<w:pStyle w:val="Norbanet(?:Item|Note)"\/><w:keepNext\/>/);
    for (const style of ['NorbanetClause', 'NorbanetItem', 'NorbanetNote'])
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
    for (const mark of ['1', '1.1', '(a)', '1.2']) expect(body).toContain(`>${mark}</w:t>`);
    expect(body).toContain('<w:br/>');
    expect(comments.match(/<w:comment /g)).toHaveLength(3);
    expect(comments).toContain('w:author="ee-ngo, NGO seat, Estonia"');
    expect(comments).toContain('w:author="dk-government, government seat, Denmark"');
    expect(comments).toContain('Is “safe” defined?');
    expect(comments).not.toContain('Offered by whom?');
    // The words between a comment's beginning and its end are those it was written on, though another one
    // overlaps it.
    expect(wordsBetween(body, 0)).toBe('safe shelter');
    expect(wordsBetween(body, 1)).toBe('safe shelter');
    expect(wordsBetween(body, 2)).toBe('shelter within 24');
    expect(part('word/commentsExtended.xml')).toContain('w15:paraIdParent');
    const all = await partsOf(await take(denmark, `${draft.id}/file?as=docx&comments=all`));
    expect(all('word/comments.xml')).toContain('Offered by whom?');
    expect(
      (await partsOf(await take(denmark, `${draft.id}/file?as=docx`)))('word/comments.xml'),
    ).not.toContain('Is “safe”');
  });

  it('has open amendments as tracked changes by their country, and one that wants the same words otherwise beside the clause', async () => {
    const draft = await createDraft(denmark, [SHELTER, 'Help is free.']);
    await createSubmittedAmendment(estonia, draft, SHELTER.replace('24', '12'), {
      reason: 'A night is long.',
    });
    await createSubmittedAmendment(denmark, draft, SHELTER.replace('24', '48'), { reason: 'We have few.' });
    succeeded(await openThread(denmark, draft, 'within 24 hours', 'From when?'));
    const body = (
      await partsOf(await take(denmark, `${draft.id}/file?as=docx&comments=open&amendments=open`))
    )('word/document.xml');
    expect(body).toMatch(
      /<w:del [^>]*w:author="Amendment 1, Estonia"[^>]*>.*?<w:delText[^>]*>24<\/w:delText>/,
    );
    expect(body).toMatch(/<w:ins [^>]*w:author="Amendment 1, Estonia"[^>]*>.*?<w:t[^>]*>12<\/w:t>/);
    expect(body).toContain('Amendment 2, Denmark, to the same text');
    expect(body).toContain('within 48 hours.');
    expect(body.indexOf('<w:commentRangeStart w:id="0"/>')).toBeLessThan(body.indexOf('>24</w:delText>'));
    expect((await partsOf(await take(denmark, `${draft.id}/file?as=docx`)))('word/document.xml')).not.toMatch(
      /<w:(?:ins|del) /,
    );
    for (const as of ['md', 'html', 'json'])
      expect((await take(denmark, `${draft.id}/file?as=${as}&amendments=open`)).text).toContain(
        'within 12 hours',
      );
  });

  it('survives words that no XML can hold', async () => {
    const draft = await createDraft(denmark, ['Plain.']);
    await test.db.query(`update clause set text = $2 where standard_id = $1`, [
      draft.id,
      'Odd \uFFFE \uFFFF & <w:p> ]]> ok',
    ]);
    const taken = await take(denmark, `${draft.id}/file?as=docx`);
    expect((await partsOf(taken))('word/document.xml')).toContain('&amp; &lt;w:p&gt; ]]&gt; ok');
    expect((await partsOf(taken))('word/document.xml')).not.toMatch(/[\uFFFE\uFFFF]/);
  });
});

describe('a standard taken as text', () => {
  it('is one page that fetches nothing, Markdown that means what it says, and data', async () => {
    const draft = await createDraft(denmark, ['<img src=x onerror=alert(1)> and *stars*', '# 1. No heading']);
    succeeded(await openThread(estonia, draft, 'stars', '<script>alert(1)</script>'));
    const html = (await take(denmark, `${draft.id}/file?as=html&comments=open`)).text;
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toMatch(/<script|<img|https?:\/\//);
    expect(html).toContain('id="1"');
    const markdown = (await take(denmark, `${draft.id}/file?as=md&comments=open`)).text;
    expect(markdown).toContain('**1** \\<img src=x onerror=alert(1)\\> and \\*stars\\*');
    expect(markdown).toContain('**2** \\# 1. No heading');
    expect(markdown).toContain('\\<script\\>');
    const data = JSON.parse((await take(denmark, `${draft.id}/file?as=json&comments=open`)).text) as {
      format: string;
      clauses: { id: string; number: string }[];
      threads: {
        clauseId: string;
        words: { quote: string };
        comments: { by: { seat: string; country: string } }[];
      }[];
    };
    expect(data).toMatchObject({
      format: 'norbanet-standard',
      clauses: draft.clauses.map(({ id, text }, at) => ({ id, text, number: String(at + 1) })),
    });
    expect(data.threads).toMatchObject([
      {
        clauseId: draft.clauses[0]!.id,
        words: { quote: 'stars' },
        comments: [{ by: { seat: 'ngo', country: 'EE' } }],
      },
    ]);
  });

  it('holds what its reader may see and nothing more', async () => {
    const draft = await createDraft(denmark, [SHELTER], 'networks');
    const [police, abroad] = [await network.networkMember('DK'), await network.networkMember('EE')];
    succeeded(await openThread(denmark, draft, 'safe', 'Danish words'));
    succeeded(await openThread(estonia, draft, 'shelter', 'Estonian words'));
    const seen = async (who: TestMember): Promise<string> =>
      (await take(who, `${draft.id}/file?as=json&comments=all`)).text;
    expect(await seen(police)).toContain('Danish words');
    expect(await seen(police)).not.toContain('Estonian words');
    expect(await seen(abroad)).not.toContain('Danish words');
    const observer = await network.observer();
    expect((await take(observer, `${draft.id}/file?as=json`)).status).toBe(404);
    const teams = await createDraft(denmark);
    for (const as of ['docx', 'html', 'md', 'json'])
      expect((await take(police, `${teams.id}/file?as=${as}`)).status).toBe(404);
  });

  it('is a version for whoever reads the draft, a published one for every member, and noted in the audit log', async () => {
    const secretariat = await network.secretariat();
    const draft = await createDraft(denmark, ['First words.']);
    const fixed = succeeded(
      await denmark.post<{ id: string }>(`/standards/${draft.id}/versions`, { label: 'Before Riga' }),
    );
    const published = await publishStandard(test, secretariat, draft.id);
    await test.db.query(`update clause set text = 'Later words.' where standard_id = $1`, [draft.id]);
    const observer = await network.observer();
    expect((await take(observer, `${draft.id}/file?as=md&version=${fixed.id}`)).status).toBe(404);
    const taken = await take(observer, `${draft.id}/file?as=md&version=${published}`);
    expect([taken.text.includes('First words.'), taken.text.includes('Later')]).toEqual([true, false]);
    expect(taken.headers.get('content-disposition')).toContain('-v1.0.md');
    const other = await createDraft(denmark);
    expect((await take(denmark, `${other.id}/file?as=md&version=${fixed.id}`)).status).toBe(404);
    const rows = await test.db.query<{ detail: object }[]>(
      `select detail from audit_entry where action = 'standard.taken' and object_id = $1`,
      [draft.id],
    );
    expect(rows.map(({ detail }) => detail)).toEqual([
      { as: 'md', versionId: published, comments: 'none', amendments: false },
    ]);
  });

  it('says of a version what its fingerprint is taken over', async () => {
    const draft = await createDraft(denmark, ['First words.']);
    const versionId = await publishStandard(test, await network.secretariat(), draft.id, { slug: 'scheme' });
    const file = async (as: string): Promise<string> =>
      (await take(denmark, `${draft.id}/file?as=${as}&version=${versionId}`)).text;
    const { version } = JSON.parse(await file('json')) as { version: { scheme: number; hash: string } };
    expect(version.scheme).toBe(2);
    expect(await file('html')).toContain(`Fingerprint (SHA-256, scheme 2): ${version.hash}`);
  });
});

withChromium('a standard printed by a job', () => {
  const print = async (who: TestMember, { id }: { id: string }): Promise<StandardPrintView | null> =>
    succeeded(await who.get<{ print: StandardPrintView | null }>(`/standards/${id}/prints`)).print;

  it('is a tagged PDF of its reader’s own, for a day, made with the rights of that moment', async () => {
    const draft = await structured();
    succeeded(await openThread(estonia, draft, 'safe shelter', 'Is it defined?'));
    succeeded(await denmark.post(`/standards/${draft.id}/prints`, { comments: 'open' }));
    expect(await print(denmark, draft)).toMatchObject({ state: 'waiting', done: 0, steps: 3 });
    await test.app.get(PrintStandardsJob).run();
    const made = (await print(denmark, draft))!;
    expect(made).toMatchObject({ state: 'ready', done: 3, pages: 1, problem: null });
    const { bytes } = await take(denmark, `${draft.id}/prints/${made.id}/file`);
    const raw = Buffer.from(bytes).toString('latin1');
    for (const part of ['/StructTreeRoot', '/Marked true', '/Lang (en)', '/Outlines'])
      expect(raw).toContain(part);
    expect((await fontsOf(bytes)).filter((face) => !face.startsWith('Source'))).toEqual([]);
    expect((await pdfPageTexts(bytes)).join(' ')).toMatch(/Is it defined\?/);
    expect((await take(estonia, `${draft.id}/prints/${made.id}/file`)).status).toBe(404);
    await test.db.query('update standard_print set expires_at = app_now()');
    expect((await take(denmark, `${draft.id}/prints/${made.id}/file`)).status).toBe(404);
    await test.app.get(RemoveExpiredStandardPrintsJob).run();
    expect(await test.db.query('select from standard_print')).toEqual([]);
  });

  it('is not made for whoever may not read it any more', async () => {
    const draft = await createDraft(denmark, [SHELTER], 'networks');
    const police = await network.networkMember('DK');
    succeeded(await police.post(`/standards/${draft.id}/prints`, {}));
    succeeded(await (await network.secretariat()).patch(`/standards/${draft.id}`, { audience: 'teams' }));
    await test.app.get(PrintStandardsJob).run();
    expect(
      await test.db.query('select state, problem from standard_print where standard_id = $1', [draft.id]),
    ).toEqual([{ state: 'failed', problem: 'not-found' }]);
  });
});

function wordsBetween(xml: string, id: number): string {
  const from = xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`);
  const to = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
  return [...xml.slice(from, to).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('');
}
