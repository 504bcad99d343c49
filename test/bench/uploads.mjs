// A file of 200 MB into the running product and out again: memory of its process; and how long others wait while the
// text of a PDF of a thousand pages is read. On disk, and in a bucket where OpenStack Swift is installed.
//   TEST_DATABASE_URL=postgres://… node test/bench/uploads.mjs [--megabytes 200] [--pages 1000]
// Build first: npm run build:server.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { S3mini } from 's3mini';
import { readS3Address } from '../../dist/src/platform/files/s3-address.js';
import { findSwift, temporarySwift } from '../../scripts/swift/temporary-swift.mjs';
import { ask, cookieOf, sessionsOf, signedIn, startProduct } from './bench-setup.mjs';

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '200' }, pages: { type: 'string', default: '1000' } },
});
const MEGABYTE = 1024 * 1024;
const PIECE = 8 * MEGABYTE;
const SIZE = Number(values.megabytes) * 1_000_000;
const PAUSE_MS = 20;

/** An empty page, and a part that no page shows. */
function largePdf() {
  const parts = [
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n',
  ];
  const file = Buffer.alloc(SIZE);
  const places = [];
  let at = file.write('%PDF-1.7\n');
  for (const part of parts) {
    places.push(at);
    at += file.write(part, at);
  }
  // A stream, which is read by nobody; blanks would be.
  const stream = at;
  places.push(stream);
  const list = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = (start) =>
    `\nendstream endobj\nxref\n0 5\n0000000000 65535 f \n${list}trailer<</Size 5/Root 1 0 R>>\nstartxref\n${start + '\nendstream endobj\n'.length}\n%%EOF\n`;
  const start = SIZE - end(SIZE).length;
  const opening = (length) => `4 0 obj<</Length ${length}>>stream\n`;
  file.write(opening(start - stream - opening(SIZE).length), stream);
  file.write(end(start), start);
  return file;
}

async function longPdf() {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= Number(values.pages); page += 1) {
    const sheet = document.addPage();
    for (let line = 0; line < 45; line += 1)
      sheet.drawText(`Line ${line} of page ${page}: shelters, interpreters and a period to reflect.`, {
        x: 50,
        y: 720 - line * 15,
        size: 10,
        font,
      });
  }
  return Buffer.from(await document.save());
}

/** Megabytes of the process, now and at the most. */
function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024);
  return { now: of('VmRSS'), most: of('VmHWM') };
}

async function send(url, member, path, method, headers, body) {
  const response = await fetch(`${url}/api/uploads${path}`, {
    method,
    headers: {
      cookie: cookieOf(url, member.token),
      'x-csrf-token': member.csrf,
      'tus-resumable': '1.0.0',
      ...headers,
    },
    body,
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response;
}

async function upload({ url }, member, content, name) {
  const announced = await send(url, member, '', 'POST', {
    'upload-length': String(content.length),
    'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
  });
  const uploadId = announced.headers.get('location').split('/').at(-1);
  for (let offset = 0; offset < content.length; offset += PIECE) {
    const headers = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
    await send(url, member, `/${uploadId}`, 'PATCH', headers, content.subarray(offset, offset + PIECE));
  }
  return ask(url, member, 'POST', '/documents', { title: name, audience: 'network', uploadId });
}

/** What one in a hundred requests for the library takes at least while `work` lasts, in milliseconds. */
async function p99(product, tokens, work) {
  const times = [];
  let isOver = false;
  const readers = tokens.map(async (token) => {
    while (!isOver) {
      const begun = performance.now();
      const response = await fetch(`${product.url}/api/documents?limit=20`, {
        headers: { cookie: cookieOf(product.url, token) },
      });
      await response.text();
      if (response.ok) times.push(performance.now() - begun);
      await new Promise((done) => setTimeout(done, PAUSE_MS * tokens.length));
    }
  });
  await work();
  isOver = true;
  await Promise.all(readers);
  times.sort((a, b) => a - b);
  return { requests: times.length, p99Ms: +times[Math.floor(times.length * 0.99)].toFixed(1) };
}

async function measure(store, env, port) {
  const product = await startProduct({ port, env });
  try {
    const [member] = await signedIn(product, 1);
    await upload(product, member, Buffer.from('A first text.'), 'first.txt');
    const before = memoryOf(product.pid);
    const begun = performance.now();
    const { id, versions } = await upload(product, member, largePdf(), 'large.pdf');
    const seconds = (performance.now() - begun) / 1_000;
    const after = memoryOf(product.pid);
    const cookie = cookieOf(product.url, member.token);
    const response = await fetch(`${product.url}/api/documents/${id}/versions/1/file`, {
      headers: { cookie },
    });
    let received = 0;
    for await (const chunk of response.body) received += chunk.length;
    const last = memoryOf(product.pid);
    console.log({
      store,
      seconds: +seconds.toFixed(1),
      state: versions[0].state,
      received,
      before,
      after,
      last,
    });
    const tokens = await sessionsOf(product, member.id, 4);
    const idle = await p99(product, tokens, () => new Promise((done) => setTimeout(done, 5_000)));
    const file = await longPdf();
    const busy = await p99(product, tokens, () => upload(product, member, file, 'long.pdf'));
    console.log({ store, pages: Number(values.pages), idle, whileItsTextIsRead: busy });
  } finally {
    await product.stop();
  }
}

await measure('disk', {}, 4611);
if (findSwift()) {
  const folder = mkdtempSync(join(tmpdir(), 'uploads-bench-'));
  const swift = await temporarySwift(folder);
  try {
    await new S3mini(readS3Address(swift.url('bench'))).createBucket();
    await measure('bucket', { S3_URL: swift.url('bench') }, 4612);
  } finally {
    await swift.stop();
    rmSync(folder, { recursive: true });
  }
} else {
  console.log('Swift is not installed here: no bucket is measured');
}
