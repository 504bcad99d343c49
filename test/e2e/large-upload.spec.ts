import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LIMITS } from '@nbn/contracts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { waitUntil } from '../support/wait-until.ts';

const demo = setUpDemoApp();
const TITLE = 'Recording of the training';
const NAME = 'recording.pdf';
/** One empty page; a part that no page shows makes the file as large as one may be. */
const BEFORE =
  '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'norbanet-upload-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The end of the file: where each of its parts begins. */
function listOfParts(end: number): string {
  const places = [1, 2, 3, 4].map((part) => BEFORE.indexOf(`${part} 0 obj`));
  places[3] = BEFORE.length;
  const lines = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`);
  return (
    `\nendstream endobj\nxref\n0 5\n0000000000 65535 f \n${lines.join('')}` +
    `trailer<</Size 5/Root 1 0 R>>\nstartxref\n${end}\n%%EOF\n`
  );
}

/** The largest file that may be sent. */
async function makeLargest(): Promise<string> {
  const path = join(folder, NAME);
  const xref = LIMITS.upload - listOfParts(LIMITS.upload).length + '\nendstream endobj\n'.length;
  const end = listOfParts(xref);
  const start = (length: number) => `${BEFORE}4 0 obj<</Length ${length}>>stream\n`;
  const length = LIMITS.upload - end.length - start(LIMITS.upload).length;
  const file = await open(path, 'w');
  await file.write(start(length));
  await file.write(end, LIMITS.upload - end.length);
  await file.close();
  return path;
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

interface DocumentBody {
  readonly versions: readonly { readonly sha256: string; readonly size: number; readonly state: string }[];
}

it('a file of 200 MB comes whole through a server that is killed and started again', async () => {
  const path = await makeLargest();
  const visitor = await demo.visitAs('DK/government');
  const { page } = visitor;
  await visitor.open('/library');
  await page.getByRole('button', { name: 'Add a document' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title' }).fill(TITLE);
  await dialog.locator('input[type=file]').setInputFiles(path);
  await dialog.getByRole('button', { name: 'Add to the library' }).click();
  const progress = dialog.getByRole('progressbar');
  await waitUntil(
    'some of it has come',
    async () => Number(await progress.getAttribute('aria-valuenow').catch(() => 0)) >= 10,
  );
  await demo.norbanet.kill();
  await demo.norbanet.resume();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor({ timeout: 120_000 });
  const id = new URL(page.url()).pathname.split('/').at(-1)!;
  const answer = await page.context().request.get(`/api/documents/${id}`);
  const {
    versions: [version],
  } = (await answer.json()) as DocumentBody;
  expect(version).toMatchObject({ size: LIMITS.upload, sha256: await sha256Of(path) });
  // The line was down for a moment, which the browser notes.
  const LINE =
    /ERR_(?:CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED)|WebSocket connection/;
  visitor.faults.splice(0, visitor.faults.length, ...visitor.faults.filter((fault) => !LINE.test(fault)));
}, 300_000);
