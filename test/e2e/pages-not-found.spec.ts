import { Client } from 'pg';
import { newId } from '../../src/platform/persistence/id.ts';
import { type Visitor, WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { waitForFonts } from '../support/page-drawing.ts';

const demo = setUpDemoApp();

const FILE_NAME =
  'NBN_2027_shared-standard_on_safe_shelter_and_return_of_victims_annex_B_consolidated_version_final.pdf';

/** Makes the meeting of a decision a national one, of another country than its reader's. */
async function aForeignDecision(): Promise<string> {
  const client = new Client({ connectionString: demo.database.url });
  await client.connect();
  try {
    const {
      rows: [decision],
    } = await client.query<{ id: string }>(`
      update meeting m
      set kind = 'national', country_code = 'EE'
      from decision d
      where d.meeting_id = m.id and d.id = (select id from decision order by id limit 1)
      returning d.id`);
    return decision!.id;
  } finally {
    await client.end();
  }
}

const titleOf = async ({ page }: Visitor): Promise<string> =>
  page.getByRole('heading', { level: 1 }).innerText();

describe('what is not there for a reader', () => {
  it('is named, with who reads such a thing, in words that are the same whether it exists or not', async () => {
    const id = await aForeignDecision();
    const visitor = await demo.visitAs('LV/shelter');
    const words: string[] = [];
    for (const decisionId of [id, newId()]) {
      await visitor.openMissing(`/meetings/decisions/${decisionId}`);
      expect(await titleOf(visitor)).toBe('Decision not available');
      words.push(await visitor.page.locator('main').innerText());
    }
    expect(words[0]).toBe(words[1]);
    expect(words[0]).toContain('A decision of a national meeting can be read in its country');
    for (const [path, title] of [
      ['meetings', 'Meeting not available'],
      ['meetings/actions', 'Action not available'],
      ['library', 'Document not available'],
      ['standards', 'Standard not available'],
    ]) {
      await visitor.openMissing(`/${path}/${newId()}`);
      expect(await titleOf(visitor)).toBe(title);
    }
    await visitor.openMissing(`/meetings/${newId()}/minutes`);
    expect(await titleOf(visitor)).toBe('Minutes not available');
    expect(await visitor.axeViolations()).toEqual([]);
    expect(visitor.faults).toEqual([]);
  });
});

describe('the name of a file on a phone', () => {
  it('wraps between its words, keeps its ending in one piece, and breaks no page', async () => {
    const visitor = await demo.visitAs('secretariat', { width: WIDTHS.phone });
    const { page, context } = visitor;
    const { csrfToken } = (await (await context.request.get('/api/session')).json()) as { csrfToken: string };
    const added = await context.request.post('/api/documents', {
      headers: { 'x-csrf-token': csrfToken },
      multipart: {
        title: FILE_NAME.replace('.pdf', ''),
        audience: 'network',
        file: { name: FILE_NAME, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') },
      },
    });
    expect([added.status(), await added.text()]).toEqual([201, expect.stringContaining('id')]);
    const { id } = (await added.json()) as { id: string };
    for (const path of ['/library', `/library/${id}`]) {
      await visitor.open(path);
      expect(await visitor.overhang()).toBe(0);
    }
    const ending = page.locator('main table a').first().getByText('inal.pdf', { exact: true });
    expect(await ending.evaluate((element) => element.getClientRects().length)).toBe(1);
    const place = await ending.boundingBox();
    expect(place!.x + place!.width).toBeLessThanOrEqual(WIDTHS.phone);
  });
});

describe('what a device and a reader without a seat are given', () => {
  it('is the product’s own icon as a picture, and its own faces on the pages for everyone', async () => {
    const visitor = await demo.visitAs('LV/shelter');
    const { request } = visitor.context;
    const { icons } = (await (await request.get('/manifest.webmanifest')).json()) as {
      icons: { src: string; type: string }[];
    };
    const pictures = [
      '/apple-touch-icon.png',
      ...icons.filter(({ type }) => type === 'image/png').map(({ src }) => src),
    ];
    expect(pictures).toHaveLength(4);
    for (const picture of pictures)
      expect((await request.get(picture)).headers()['content-type']).toBe('image/png');
    await visitor.page.goto('/published');
    const faces =
      'Array.from(document.fonts).filter(({ status }) => status === "loaded").map(({ family }) => ' +
      'family.replaceAll("\\"", ""))';
    await waitForFonts(visitor.page);
    expect(await visitor.page.evaluate(faces)).toEqual(
      expect.arrayContaining(['Source Sans 3 Variable', 'Source Serif 4 Variable']),
    );
  });
});
