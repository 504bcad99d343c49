import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Browser, BrowserContext, Route } from 'playwright-core';
import { Config } from '../config/config.ts';
import { log } from '../log/log.ts';
import { describe } from '../log/error-facts.ts';
import { findChromium } from './chromium.ts';
import { fontFaceFile, fontFaceRules } from './font-faces.ts';
import { PrintingFailed, PrintingUnavailable } from './print.problems.ts';
import { Queue } from './queue.ts';

/** A browser is a heavy thing: one print at a time in one process. */
const AT_ONCE = 1;
const WAITING_MOST = 20;
const START_MS = 60_000;
/** The browser goes when nobody has printed for so long. */
const IDLE_MS = 30_000;

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** Where a page stands while it is printed: no host of this name can be (RFC 6761 6.4). */
const ADDRESS = 'https://print.invalid/';
const FACES = `${ADDRESS}files/`;
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; img-src data:; font-src ${FACES}; style-src 'unsafe-inline'; sandbox`,
};
/** Faces are asked for when the page is laid out. */
const FACES_STATE = 'document.body.offsetHeight, document.fonts.status';
const FACES_MS = 20;
/**
 * The page is of no origin (`sandbox`), and fonts are only for those who may read them (CSS Fonts 4, 4.8.2).
 */
const FACE_HEADERS = { 'content-type': 'font/woff2', 'access-control-allow-origin': '*' };

/**
 * Makes tagged PDFs of HTML with the Chromium of this machine. No script runs in the page and nothing is
 * fetched: what is printed is what stands in the text, pictures as `data:` addresses, in 'Source Sans 3' and
 * 'Source Serif 4' where they are named. The page's own CSS says its size and its running heads (`@page`);
 * headings become the outline, `lang` and `title` go along.
 */
@Injectable()
export class Printer implements OnApplicationShutdown {
  private readonly queue = new Queue(AT_ONCE, WAITING_MOST);
  private browser: Promise<Browser> | undefined;
  private idle: NodeJS.Timeout | undefined;
  private ended = false;
  /**
   * Milliseconds that one print may take. It guards against a page that hangs; a machine that is busy with
   * others takes its time.
   */
  budget = 180_000;

  constructor(private readonly config: Config) {}

  /** Whether this machine has what it takes to print. */
  async available(): Promise<boolean> {
    return (await findChromium(this.config.CHROMIUM_PATH)) !== null;
  }

  /** Prints a whole HTML document. Throws `PrintingUnavailable`, `PrintingBusy` or `PrintingFailed`. */
  printPdf(html: string): Promise<Buffer> {
    return this.queue.run(async () => {
      clearTimeout(this.idle);
      const browser = await this.opened();
      try {
        return await this.print(browser, html);
      } finally {
        this.idle = setTimeout(() => void this.close(), IDLE_MS);
        this.idle.unref();
      }
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    clearTimeout(this.idle);
    await this.close();
  }

  private async print(browser: Browser, html: string): Promise<Buffer> {
    let context: BrowserContext | undefined;
    // A page that hangs takes its whole browser along, or it would go on eating the machine.
    const alarm = setTimeout(() => void this.close(), this.budget);
    try {
      context = await browser.newContext({ javaScriptEnabled: false, offline: true, acceptDownloads: false });
      context.setDefaultTimeout(this.budget);
      const page = await context.newPage();
      const rules = await fontFaceRules();
      const withFontFaces = html.replace('</head>', () => `<style>${rules}</style></head>`);
      await page.route('**/*', (route) => answer(route, withFontFaces));
      await page.goto(ADDRESS, { waitUntil: 'load', timeout: this.budget });
      // No promise of the page is kept while it runs no script, so its state is asked for.
      while ((await page.evaluate<string>(FACES_STATE)) === 'loading') await pause(FACES_MS);
      return await page.pdf({
        format: 'A4',
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
    } catch (error) {
      // Not its message: it can hold words of what was to be printed.
      log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'a print failed');
      throw new PrintingFailed();
    } finally {
      clearTimeout(alarm);
      await context?.close().catch(() => undefined);
    }
  }

  private opened(): Promise<Browser> {
    this.browser ??= this.open().catch((error: unknown) => {
      this.browser = undefined;
      throw error;
    });
    return this.browser;
  }

  private async open(): Promise<Browser> {
    const executablePath = await findChromium(this.config.CHROMIUM_PATH);
    if (!executablePath || this.ended) throw new PrintingUnavailable();
    // Loaded when somebody prints: most processes never do.
    const { chromium } = await import('playwright-core');
    try {
      const browser = await chromium.launch({
        executablePath,
        args: ARGUMENTS,
        chromiumSandbox: this.config.printsInSandbox,
        timeout: START_MS,
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
      });
      browser.on('disconnected', () => {
        this.browser = undefined;
      });
      return browser;
    } catch (error) {
      log.error({ error: describe(error) }, 'Chromium does not start, so nothing can be printed');
      throw new PrintingUnavailable();
    }
  }

  private async close(): Promise<void> {
    const browser = await this.browser?.catch(() => undefined);
    this.browser = undefined;
    await browser?.close().catch(() => undefined);
  }
}

/** The page and the files of its faces are there, and nothing else. */
async function answer(route: Route, html: string): Promise<void> {
  const url = route.request().url();
  if (url === ADDRESS) return route.fulfill({ body: html, headers: HEADERS });
  const face = url.startsWith(FACES) ? await fontFaceFile(url.slice(FACES.length)) : null;
  return face ? route.fulfill({ body: face, headers: FACE_HEADERS }) : route.abort();
}
