import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Browser, BrowserContext, Route } from 'playwright-core';
import { Config } from '../config/config.ts';
import { BoundedLimiter } from '../limits/bounded-limiter.ts';
import { log } from '../log/log.ts';
import { serializeError } from '../log/error-serializer.ts';
import { findChromium } from './chromium.ts';
import { fontFaceFile, fontFaceRules } from './font-faces.ts';
import { PrintingBusy, PrintingFailed, PrintingUnavailable } from './print.problems.ts';

/** A browser is a heavy thing: one print at a time in one process. */
const CONCURRENCY = 1;
const MAX_WAITING = 20;
const START_TIMEOUT_MS = 60_000;
/** The browser goes when nobody has printed for so long. */
const IDLE_TIMEOUT_MS = 30_000;
/** Who stops the server waits no longer for the browser; if it is still there, it ends with the process. */
const CLOSE_TIMEOUT_MS = 5_000;

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** The address of a page while it is printed: no host of this name can exist (RFC 6761 6.4). */
const PAGE_URL = 'https://print.invalid/';
const FONTS_URL = `${PAGE_URL}files/`;
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    `default-src 'none'; img-src data:; font-src ${FONTS_URL}; ` + `style-src 'unsafe-inline'; sandbox`,
};
/** Faces are asked for when the page is laid out. */
const FONT_STATUS_EXPRESSION = 'document.body.offsetHeight, document.fonts.status';
const FONT_POLL_MS = 20;
/**
 * The page is of no origin (`sandbox`), and fonts are only for those who may read them (CSS Fonts 4, 4.8.2).
 */
const FONT_HEADERS = { 'content-type': 'font/woff2', 'access-control-allow-origin': '*' };

/**
 * Makes tagged PDFs of HTML with the Chromium of this machine. No script runs in the page and nothing is
 * fetched: what is printed is what stands in the text, pictures as `data:` addresses, in 'Source Sans 3' and
 * 'Source Serif 4' where they are named. The page's own CSS says its size and its running heads (`@page`);
 * headings become the outline, `lang` and `title` go along.
 */
@Injectable()
export class Printer implements OnApplicationShutdown {
  private readonly limiter = new BoundedLimiter(CONCURRENCY, MAX_WAITING, () => new PrintingBusy());
  private browser: Promise<Browser> | undefined;
  private idleTimer: NodeJS.Timeout | undefined;
  private stopped = false;
  /**
   * Milliseconds that one print may take. It guards against a page that hangs; a machine that is busy with
   * others takes its time.
   */
  timeoutMs = 180_000;

  constructor(private readonly config: Config) {}

  /** Whether this machine has what it takes to print. */
  async isAvailable(): Promise<boolean> {
    return (await findChromium(this.config.CHROMIUM_PATH)) !== null;
  }

  /** Prints a whole HTML document. Throws `PrintingUnavailable`, `PrintingBusy` or `PrintingFailed`. */
  printPdf(html: string): Promise<Buffer> {
    return this.limiter.run(async () => {
      clearTimeout(this.idleTimer);
      const browser = await this.sharedBrowser();
      try {
        return await this.print(browser, html);
      } finally {
        this.idleTimer = setTimeout(() => void this.closeBrowser(), IDLE_TIMEOUT_MS);
        this.idleTimer.unref();
      }
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.idleTimer);
    await Promise.race([this.closeBrowser(), pause(CLOSE_TIMEOUT_MS, undefined, { ref: false })]);
  }

  private async print(browser: Browser, html: string): Promise<Buffer> {
    let context: BrowserContext | undefined;
    // A page that hangs takes its whole browser along, or it would go on eating the machine.
    const alarm = setTimeout(() => void this.closeBrowser(), this.timeoutMs);
    try {
      context = await browser.newContext({ javaScriptEnabled: false, offline: true, acceptDownloads: false });
      context.setDefaultTimeout(this.timeoutMs);
      const page = await context.newPage();
      const rules = await fontFaceRules();
      const withFontFaces = html.replace('</head>', () => `<style>${rules}</style></head>`);
      await page.route('**/*', (route) => fulfillRoute(route, withFontFaces));
      await page.goto(PAGE_URL, { waitUntil: 'load', timeout: this.timeoutMs });
      // No promise of the page is kept while it runs no script, so its state is asked for.
      while ((await page.evaluate<string>(FONT_STATUS_EXPRESSION)) === 'loading') await pause(FONT_POLL_MS);
      return await page.pdf({
        format: 'A4',
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
    } catch (error) {
      // Not its message: it can hold words of what was to be printed.
      log.error({ error: serializeError(error) }, 'a print failed');
      throw new PrintingFailed();
    } finally {
      clearTimeout(alarm);
      await context?.close().catch(() => undefined);
    }
  }

  private sharedBrowser(): Promise<Browser> {
    this.browser ??= this.launchBrowser().catch((error: unknown) => {
      this.browser = undefined;
      throw error;
    });
    return this.browser;
  }

  private async launchBrowser(): Promise<Browser> {
    const executablePath = await findChromium(this.config.CHROMIUM_PATH);
    if (!executablePath || this.stopped) throw new PrintingUnavailable();
    // Loaded when somebody prints: most processes never do.
    const { chromium } = await import('playwright-core');
    try {
      const browser = await chromium.launch({
        executablePath,
        args: ARGUMENTS,
        chromiumSandbox: this.config.printsInSandbox,
        timeout: START_TIMEOUT_MS,
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
      });
      browser.on('disconnected', () => {
        this.browser = undefined;
      });
      return browser;
    } catch (error) {
      log.error({ error: serializeError(error) }, 'Chromium does not start, so nothing can be printed');
      throw new PrintingUnavailable();
    }
  }

  private async closeBrowser(): Promise<void> {
    const browser = await this.browser?.catch(() => undefined);
    this.browser = undefined;
    await browser?.close().catch(() => undefined);
  }
}

/** The page and the files of its faces are there, and nothing else. */
async function fulfillRoute(route: Route, html: string): Promise<void> {
  const url = route.request().url();
  if (url === PAGE_URL) return route.fulfill({ body: html, headers: PAGE_HEADERS });
  const face = url.startsWith(FONTS_URL) ? await fontFaceFile(url.slice(FONTS_URL.length)) : null;
  return face ? route.fulfill({ body: face, headers: FONT_HEADERS }) : route.abort();
}
