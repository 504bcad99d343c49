import type { Page } from 'playwright-core';

interface Reader {
  readonly name: string;
  readonly page: Page;
  readonly faults: readonly string[];
}

/** Of a long page, its beginning and its end say most. */
const MAX_TEXT = 3_000;
const ANSWER_TIMEOUT_MS = 3_000;

/** The pages that a test file has open. The environment of the tests asks for them when a test fails. */
export class OpenPages {
  static readonly ofThisFile = new OpenPages();
  private readonly readers = new Set<Reader>();

  add(reader: Reader): void {
    this.readers.add(reader);
    Object.assign(globalThis, { openPages: this });
  }

  delete(reader: Reader): void {
    this.readers.delete(reader);
  }

  /** What each page shows now, in words. */
  async describe(): Promise<string> {
    const open = [...this.readers].filter(({ page }) => !page.isClosed());
    return (await Promise.all(open.map(describePage))).join('\n\n');
  }
}

async function describePage({ name, page, faults }: Reader): Promise<string> {
  const text = await page
    .locator('body')
    .innerText({ timeout: ANSWER_TIMEOUT_MS })
    .catch(() => 'does not answer');
  const { pathname, search } = new URL(page.url());
  return [
    `${name} at ${pathname}${search} sees: ${shortened(text.replaceAll(/\s+/gu, ' '))}`,
    ...faults,
  ].join('\n');
}

function shortened(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  return `${text.slice(0, MAX_TEXT / 2)} … ${text.slice(-MAX_TEXT / 2)}`;
}
