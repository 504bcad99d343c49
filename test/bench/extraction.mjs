// The text of a PDF of a thousand pages, read in its thread: how long, how much memory, and how long the longest
// wait of the main thread was meanwhile. Needs `npm run build:server`.
//   node test/bench/extraction.mjs [pages]
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { WorkerPool } from '../../dist/src/platform/workers/worker-pool.js';

const pages = Number(process.argv[2] ?? 1_000);
const folder = mkdtempSync(join(tmpdir(), 'extraction-'));
const path = join(folder, 'large.pdf');

const document = await PDFDocument.create();
const font = await document.embedFont(StandardFonts.Helvetica);
for (let page = 1; page <= pages; page += 1) {
  const sheet = document.addPage();
  sheet.drawText(`Chapter ${page}`, { x: 50, y: 760, size: 20, font });
  for (let line = 0; line < 45; line += 1)
    sheet.drawText(`Line ${line} of page ${page}: shelters, interpreters and a period to reflect.`, {
      x: 50,
      y: 720 - line * 15,
      size: 10,
      font,
    });
}
writeFileSync(path, await document.save());

const pool = new WorkerPool({
  name: 'text-extraction',
  file: new URL('../../dist/src/documents/texts/text-extraction.worker.js', import.meta.url),
  maxWorkers: 1,
  maxQueued: 1,
  timeoutMs: 120_000,
  maxMemoryMb: 256,
});
globalThis.gc?.();
const before = process.memoryUsage().rss;
let most = before;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 20);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const begun = performance.now();
const { state, blocks } = await pool.run({ mediaType: 'application/pdf', path });
const seconds = (performance.now() - begun) / 1_000;
delay.disable();
clearInterval(watch);
const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
console.log({
  pages,
  megabytes: +(statSync(path).size / 1e6).toFixed(1),
  state,
  characters,
  seconds: +seconds.toFixed(2),
  memoryMegabytes: +((most - before) / 1e6).toFixed(0),
  mainThreadP99Ms: +(delay.percentile(99) / 1e6).toFixed(1),
});
await pool.close();
rmSync(folder, { recursive: true });
