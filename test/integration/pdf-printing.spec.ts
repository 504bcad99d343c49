import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../src/platform/config/config.ts';
import { findChromium } from '../../src/platform/print/chromium.ts';
import { Printer } from '../../src/platform/print/printer.ts';
import { BoundedLimiter } from '../../src/platform/limits/bounded-limiter.ts';
import { PrintingBusy } from '../../src/platform/print/print.problems.ts';
import { fontsOf } from '../support/pdf-fonts.ts';

const printerWith = (environment: Readonly<Record<string, string>> = {}): Printer =>
  new Printer(readConfig({ DATABASE_URL: 'postgres://localhost/none', LOG_LEVEL: 'silent', ...environment }));
const whole = (body: string): string =>
  '<!doctype html><html lang="en"><head><title>Papers</title><style>@page { size: A4; margin: ' +
  `20mm }</style></head><body>${body}</body></html>`;
const here = await findChromium(process.env['CHROMIUM_PATH']);
const withChromium = here ? describe : describe.skip;

withChromium('printing', () => {
  const printer = printerWith();
  afterAll(() => printer.onApplicationShutdown());

  it('makes a tagged PDF with language, title and outline', async () => {
    const pdf = (await printer.printPdf(whole('<h1>Agenda</h1><p>Þórunn, Bērziņš, Žemaitė</p>'))).toString(
      'latin1',
    );
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    for (const part of [
      '/StructTreeRoot',
      '/MarkInfo',
      '/Marked true',
      '/Lang (en)',
      '/Outlines',
      '(Papers)',
    ])
      expect(pdf).toContain(part);
  });

  it('sets words in the faces of the product, as letters and not as drawings', async () => {
    const words = 'Þórunn, Bērziņš, Žemaitė, Łucja, Ирина';
    const style = ['Source Sans 3', 'Source Serif 4'].map(
      (face) =>
        `<div style="font-family: '${face}'"><p>${words}</p><p><b>${words}</b></p><p><i>${words}</i></p></div>`,
    );
    const faces = await fontsOf(await printer.printPdf(whole(style.join(''))));
    expect(faces).toEqual([
      expect.stringMatching(/^SourceSans3.*-Italic$/),
      expect.stringMatching(/^SourceSans3.*-Regular$/),
      expect.stringMatching(/^SourceSans3.*-SemiBold$/),
      'SourceSerif4-Italic',
      'SourceSerif4-Regular',
      'SourceSerif4-SemiBold',
    ]);
  });

  it('runs no script and fetches nothing, from the network or from the disk', async () => {
    const asked: string[] = [];
    const server = createServer((request, answer) => {
      asked.push(request.url!);
      answer.end();
    }).listen(0, '127.0.0.1');
    const at = await new Promise<string>((resolve) =>
      server.once('listening', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
    );
    const evil = `<h1>Quiet</h1><script>document.title = 'Loud'; fetch('${at}/fetch')</script><img src="${at}/img" onerror="document.title='Loud'">
      <link rel="stylesheet" href="${at}/css">
      <iframe src="${at}/frame"></iframe><iframe src="file:///etc/passwd"></iframe><object data="${at}/object"></object>
      <meta http-equiv="refresh" content="0;url=${at}/refresh">`;
    const pdf = (await printer.printPdf(whole(evil)).finally(() => server.close())).toString('latin1');
    expect(asked).toEqual([]);
    expect(pdf).toContain('(Papers)');
    expect(pdf).not.toContain('(Loud)');
  });

  it('gives up on what takes too long, and prints the next one', async () => {
    printer.timeoutMs = 1;
    await expect(printer.printPdf(whole('<p>slow</p>'.repeat(20_000)))).rejects.toMatchObject({
      code: 'printing-failed',
    });
    printer.timeoutMs = 180_000;
    expect((await printer.printPdf(whole('<p>next</p>'))).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

withChromium('a browser that does not end', () => {
  it('keeps nobody from stopping the server', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'norbanet-chromium-'));
    const lingering = join(folder, 'chromium');
    await writeFile(lingering, `#!/bin/sh\n'${here}' "$@"\nexec sleep 60\n`, { mode: 0o755 });
    const printer = printerWith({ CHROMIUM_PATH: lingering });
    const pdf = await printer.printPdf(whole('<p>last</p>'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const stopped = printer.onApplicationShutdown().then(() => true);
    expect(await Promise.race([stopped, pause(20_000, false, { ref: false })])).toBe(true);
    await rm(folder, { recursive: true });
  });
});

it('says that this machine cannot print, when it has no Chromium or one that does not start', async () => {
  expect(await printerWith({ CHROMIUM_PATH: '/nowhere/chromium' }).isAvailable()).toBe(false);
  await expect(printerWith({ CHROMIUM_PATH: '/nowhere/chromium' }).printPdf(whole(''))).rejects.toMatchObject(
    { code: 'printing-unavailable' },
  );
  await expect(printerWith({ CHROMIUM_PATH: process.execPath }).printPdf(whole(''))).rejects.toMatchObject({
    code: 'printing-unavailable',
  });
});

it('lets only so many work at once and wait, and sends the rest away', async () => {
  const queue = new BoundedLimiter(1, 1, () => new PrintingBusy());
  let release: () => void = () => undefined;
  const first = queue.run(
    () =>
      new Promise<void>((resolve) => {
        release = resolve;
      }),
  );
  const second = queue.run(() => Promise.resolve('second'));
  await expect(queue.run(() => Promise.resolve('third'))).rejects.toMatchObject({ code: 'printing-busy' });
  release();
  await first;
  expect(await second).toBe('second');
  expect(await queue.run(() => Promise.resolve('fourth'))).toBe('fourth');
});
