import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  type Locator,
  type Page,
} from 'playwright-core';
import { OpenPages } from './open-pages.ts';
import { waitForDrawing } from './page-drawing.ts';
import { failOnPolicyViolations } from './policy-violations.ts';
import { withinTime } from './time-limit.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const WIDTHS = { wide: 1280, phone: 360 } as const;

export interface DisplayOptions {
  readonly timeZone?: string;
  readonly width?: number;
  readonly theme?: Theme;
  /** What the browser is set to; English as the region writes it, where nothing else is said. */
  readonly locale?: string;
}

const RULES = {
  all: {},
  colours: { runOnly: ['color-contrast', 'link-in-text-block'] },
} as const;

/**
 * Notes what was drawn and is then taken out of sight again: React does so when a part turns out to wait for
 * something.
 */
const NOTE_HIDING = `(() => {
  window.hiddenAgain = [];
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const hidden = target.style?.display === 'none';
      if (hidden && target.style.getPropertyPriority('display') === 'important')
        window.hiddenAgain.push(target.textContent.slice(0, 60));
    }
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['style'] });
})()`;

/** Playwright lets a script in a page, a size and a theme take any time. */
const ANSWER_TIMEOUT_MS = 60_000;

/** One line a rule and place; whatever else axe knows of a page would be megabytes. */
const FAULT_LINES = `(({ violations }) => violations.flatMap(({ id, help, nodes }) => nodes.map(
  ({ target, failureSummary = '' }) => id + ' (' + help + ') at ' + target.join(' ') + ': ' + failureSummary)))`;

/** The whole Chromium, for what its engine alone does not do: messages of a push service. */
export const WHOLE_BROWSER = process.env.WHOLE_BROWSER_PATH ?? '/usr/bin/chromium';

/** The browser that this machine has for tests; it asks no host but ours. */
export function openBrowser(executablePath = process.env.CHROMIUM_PATH ?? WHOLE_BROWSER): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
}

/** One person at one browser: a context of their own, their page, and everything that went wrong on it. */
export class Visitor {
  readonly faults: string[] = [];
  private readonly missing = new Set<string>();
  private hasAxe = false;

  private constructor(
    readonly name: string,
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly origin: string,
  ) {
    page.on('console', (message) => this.onConsole(message));
    page.on('pageerror', (error) => this.faults.push(`${this.where()} error: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== origin)
        this.faults.push(`${this.where()} asked a foreign host: ${url.host}`);
    });
  }

  static async create(
    browser: Browser,
    name: string,
    origin: string,
    looks: DisplayOptions = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: origin,
      locale: looks.locale ?? 'en-GB',
      timezoneId: looks.timeZone ?? 'Europe/Copenhagen',
      viewport: { width: looks.width ?? WIDTHS.wide, height: looks.width === WIDTHS.phone ? 740 : 900 },
      colorScheme: looks.theme ?? 'light',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(20_000);
    await failOnPolicyViolations(context);
    await context.addInitScript(NOTE_HIDING);
    const visitor = new Visitor(name, context, await context.newPage(), origin);
    OpenPages.ofThisFile.add(visitor);
    return visitor;
  }

  /** Opens an address of Norbanet and waits until the page says what it is. */
  async open(path: string): Promise<void> {
    this.missing.delete(path);
    await this.load(path);
  }

  /**
   * Opens what is not there for this person. The browser tells its console of every 404: there, no fault, even
   * if it comes when the next page has been asked for.
   */
  async openMissing(path: string): Promise<void> {
    this.missing.add(path);
    await this.load(path);
  }

  private async load(path: string): Promise<void> {
    await this.page.goto(path);
    await this.waitUntilLoaded();
  }

  /** Comes in by a one-time link of the demo. */
  async signInBy(link: string): Promise<void> {
    await this.page.goto(link);
    await this.page.getByRole('button', { name: /^Sign in as/ }).click();
    await this.page.getByRole('navigation', { name: 'Main menu' }).first().waitFor();
    await this.waitUntilLoaded();
  }

  /** Comes with a session that is open already. */
  async setSession(sessionToken: string): Promise<void> {
    await this.context.addCookies([
      { name: 'norbanet', value: sessionToken, url: this.origin, httpOnly: true, sameSite: 'Lax' },
    ]);
  }

  /** Selects words on the page, as a pointer would. */
  async select(within: Locator, words: string): Promise<void> {
    await within.evaluate((element, wanted) => {
      const { document, NodeFilter, getSelection } = element.ownerDocument!.defaultView!;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start >= 0) return getSelection()!.setBaseAndExtent(node, start, node, start + wanted.length);
      }
      throw new Error(`"${wanted}" does not stand there in one piece`);
    }, words);
  }

  /** A page is loaded when its heading is there and nothing in it is still a placeholder. */
  async waitUntilLoaded(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    // By locators alone: the page's own policy lets nobody evaluate text.
    await this.answer('whether it is loading', waitUntilNone(this.page.locator('[aria-busy="true"]')));
  }

  /** Changes the look without asking the server again. */
  async setDisplay({ width, theme }: { width: number; theme: Theme }): Promise<void> {
    const height = width === WIDTHS.phone ? 740 : 900;
    await this.answer('its size', this.page.setViewportSize({ width, height }));
    await this.answer('its theme', this.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' }));
    // Colours may fade over; what counts is where they arrive.
    await this.evaluate(
      'Promise.allSettled(document.getAnimations().filter((each) => ' +
        'each.effect.getComputedTiming().endTime !== Infinity).map((each) => each.finished)).then(() ' +
        '=> undefined)',
    );
    await this.answer('what it draws', waitForDrawing(this.page));
  }

  /**
   * What axe finds, one line a rule and place; an empty list is the aim. Of a page that changed its colours
   * only, those are enough. A page that is only about to come is waited for.
   */
  async axeViolations(rules: keyof typeof RULES = 'all'): Promise<string[]> {
    if (!this.hasAxe) await this.context.addInitScript(axeSource);
    this.hasAxe = true;
    await this.page.locator('h1').first().waitFor({ state: 'attached' });
    // The page that was open before has none yet. What is evaluated must return nothing, or all of axe comes back.
    if (!(await this.evaluate<boolean>('Boolean(window.axe)')))
      await this.evaluate(`(() => { ${axeSource} })()`);
    await this.answer('what it draws', waitForDrawing(this.page));
    const options = { resultTypes: ['violations'], preload: false, iframes: false, elementRef: false };
    return this.evaluate<string[]>(
      `axe.run(document, ${JSON.stringify({ ...options, ...RULES[rules] })}).then(${FAULT_LINES})`,
    );
  }

  /** What a script in the page comes to. */
  private evaluate<T>(script: string): Promise<T> {
    return this.answer(script.slice(0, 80), this.page.evaluate<T>(script));
  }

  /** Fails where the page does not answer, saying which page it is and what was asked. */
  private answer<T>(question: string, answered: Promise<T>): Promise<T> {
    return withinTime(answered, ANSWER_TIMEOUT_MS, () => `${this.where()} does not answer: ${question}`);
  }

  /** How many pixels the page is wider than its window. */
  overhang(): Promise<number> {
    return this.evaluate<number>(
      'Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)',
    );
  }

  /** The beginnings of what was drawn on this page and then hidden until something else had come. */
  hiddenAgain(): Promise<readonly string[]> {
    return this.evaluate<readonly string[]>('window.hiddenAgain');
  }

  async close(): Promise<void> {
    OpenPages.ofThisFile.delete(this);
    await this.context.close();
  }

  private onConsole(message: ConsoleMessage): void {
    if (message.type() !== 'error') return;
    const { pathname } = new URL(this.page.url());
    if (this.missing.has(pathname) && message.text().includes('status of 404')) return;
    // Of a request that failed, the text says no more than the status.
    const { url } = message.location();
    this.faults.push(`${this.where()} console: ${message.text()} (${url.replace(this.origin, '')})`);
  }

  private where(): string {
    return `[${this.name} at ${this.page.url().replace(this.origin, '')}]`;
  }
}

/** Waits until nothing matches any more. */
async function waitUntilNone(locator: Locator): Promise<void> {
  const deadline = performance.now() + 20_000;
  while ((await locator.count()) > 0) {
    if (performance.now() > deadline) throw new Error('the page is still loading');
    await locator.first().waitFor({ state: 'detached' });
  }
}
