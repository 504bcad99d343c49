import type { Locator } from 'playwright-core';
import { THEMES, type Visitor, WIDTHS } from '../support/browser.ts';
import { COLOURS } from '../support/colours.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import { waitForFonts } from '../support/page-drawing.ts';
import { waitUntil } from '../support/wait-until.ts';

const demo = setUpDemoApp();

const inPage = <Found>({ page }: Visitor, script: string): Promise<Found> =>
  page.evaluate<Found>(`(() => { ${COLOURS} ${script} })()`);

async function idOf(visitor: Visitor, list: string): Promise<string> {
  const answer = await visitor.context.request.get(list);
  const {
    items: [first],
  } = (await answer.json()) as { items: { id: string }[] };
  return first!.id;
}

/** Fields whose line, and boxes whose line or filling, is fainter than 3:1 against what they stand on. */
const FAINT_FIELDS = `
  const name = (field) => field.type + ' ' + (field.labels?.[0]?.textContent || field.getAttribute('aria-label') || field.name);
  const fields = seen('main :is(input, select, textarea), [role=dialog] :is(input, select, textarea)')
    .filter((field) => !field.disabled && field.type !== 'file')
    .filter((field) => !field.closest('.mantine-SegmentedControl-root'));
  const lineOf = (field) => {
    const ticked = (field.type === 'checkbox' || field.type === 'radio') && field.checked;
    const lines = [borderOf(field), borderOf(field.closest('[class*=input]') ?? field), ticked ? paper(field) : null].filter(Boolean);
    return Math.max(1, ...lines.map((line) => contrast(line, paper(field.parentElement))));
  };
  return { count: fields.length, faint: fields.map((field) => [name(field), Math.round(lineOf(field) * 100) / 100]).filter(([, ratio]) => !(ratio >= 3)) };`;

describe('what can be typed into or ticked', () => {
  it.each(THEMES)('has a line of 3:1 around it in the %s theme', async (theme) => {
    const visitor = await demo.visitAs('secretariat', { theme });
    const found: { count: number; faint: unknown[] }[] = [];
    for (const path of [
      '/reminders',
      '/priorities/ballots/new',
      '/library',
      '/network/members',
      '/standards/from-word',
    ]) {
      await visitor.open(path);
      found.push(await inPage(visitor, FAINT_FIELDS));
    }
    await visitor.open('/library');
    await visitor.page.getByRole('button', { name: 'Add a document' }).click();
    await visitor.page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).waitFor();
    await visitor.setDisplay({ width: WIDTHS.wide, theme });
    found.push(await inPage(visitor, FAINT_FIELDS));
    expect(found.flatMap(({ faint }) => faint)).toEqual([]);
    expect(found.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(20);
  });
});

/** How clearly each chosen one of several is marked against the place of those that are not. */
const CHOSEN = `
  const marks = [
    ...seen('.mantine-SegmentedControl-root')
      .map((root) => [
        'filter',
        contrast(borderOf(root.querySelector('.mantine-SegmentedControl-indicator')), paper(root)),
      ]),
    ...seen('nav :is([data-here], [aria-current])')
      .map((link) => [
        link.closest('main') ? 'part' : 'room',
        contrast(parts(getComputedStyle(link).boxShadow), paper(link)),
      ]),
    ...seen('[aria-pressed=true]')
      .map((button) => {
        const marks = [paper(button), parts(getComputedStyle(button).boxShadow)];
        return ['answer', Math.max(...marks.map((mark) => contrast(mark, paper(button.parentElement))))];
      }),
  ];
  return { kinds: [...new Set(marks.map(([kind]) => kind))], faint: marks.filter(([, ratio]) => !(ratio >= 3)) };`;

describe('the chosen one of several', () => {
  it.each(THEMES)('stands out by 3:1 in the %s theme', async (theme) => {
    const visitor = await demo.visitAs('DK/government', { theme });
    const polling = await visitor.context.request.get('/api/meetings?period=upcoming');
    const { items } = (await polling.json()) as { items: { id: string; state: string }[] };
    await visitor.open('/notifications');
    const news = await inPage<{ kinds: string[]; faint: unknown[] }>(visitor, CHOSEN);
    await visitor.open('/meetings');
    const parts = await inPage<{ kinds: string[]; faint: unknown[] }>(visitor, CHOSEN);
    await visitor.open(`/meetings/${items.find(({ state }) => state === 'polling')!.id}`);
    await visitor.page.locator('main button[aria-pressed]').first().click();
    await visitor.page.locator('main button[aria-pressed=true]').first().waitFor();
    const poll = await inPage<{ kinds: string[]; faint: unknown[] }>(visitor, CHOSEN);
    expect([...news.faint, ...parts.faint, ...poll.faint]).toEqual([]);
    expect(new Set([...news.kinds, ...parts.kinds, ...poll.kinds])).toEqual(
      new Set(['filter', 'room', 'part', 'answer']),
    );
  });
});

/** How a thing looks once the system has put its own colours in place of ours. */
const lookOf = (thing: Locator): Promise<string> =>
  thing.first().evaluate((element) => {
    const { getComputedStyle } = element.ownerDocument.defaultView!;
    const { backgroundColor, color, borderTopColor, borderTopWidth, borderInlineStartWidth, outlineStyle } =
      getComputedStyle(element);
    return [
      backgroundColor,
      color,
      borderTopColor,
      borderTopWidth,
      borderInlineStartWidth,
      outlineStyle,
    ].join(' ');
  });

describe('under the colours of the system', () => {
  it('what is chosen, unread or ticked still looks different from what is not', async () => {
    const visitor = await demo.visitAs('DK/government');
    const { page } = visitor;
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const alike: string[] = [];
    const compare = async (what: string, one: Promise<string>, other: Promise<string>) => {
      if ((await one) === (await other)) alike.push(what);
    };
    await visitor.open('/library');
    const row = lookOf(page.locator('main li:has(a)'));
    // The next page has other rows.
    await row;
    await compare(
      'room',
      lookOf(page.locator('nav [data-here]')),
      lookOf(page.locator('nav a:not([data-here])')),
    );
    await visitor.open('/reminders');
    const boxes = page.locator('main input[type=checkbox], main input[type=radio]');
    await compare(
      'box',
      lookOf(boxes.and(page.locator(':checked'))),
      lookOf(boxes.and(page.locator(':not(:checked)'))),
    );
    await visitor.open('/notifications');
    const filter = page.locator('.mantine-SegmentedControl-label');
    await compare(
      'filter',
      lookOf(filter.and(page.locator('[data-active]'))),
      lookOf(filter.and(page.locator(':not([data-active])'))),
    );
    await compare('row', lookOf(page.locator('main li[data-unread]')), row);
    expect(alike).toEqual([]);
  });

  it('the bars of a result are drawn', async () => {
    const visitor = await demo.visitAs('secretariat');
    await visitor.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await visitor.open(`/priorities/ballots/${await idOf(visitor, '/api/ballots?phase=released')}`);
    const drawn = await inPage<number[]>(
      visitor,
      `return seen('[class*=_bar_], [class*=_yes_]').map((bar) => contrast(paper(bar), paper(bar.parentElement)));`,
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter((ratio) => ratio < 3)).toEqual([]);
  });
});

describe('on a low window, as a page at 400 % is', () => {
  it.each(['/', '/meetings', '/reminders'])('no bar stays over %s', async (path) => {
    const visitor = await demo.visitAs('DK/government');
    await visitor.page.setViewportSize({ width: 320, height: 256 });
    await visitor.open(path);
    await visitor.page.mouse.wheel(0, 300);
    await waitUntil('it has scrolled', async () => (await inPage<number>(visitor, 'return scrollY;')) > 100);
    const covering = await inPage<string[]>(
      visitor,
      `
      return [8, 128, 248]
        .map((y) => document.elementFromPoint(160, y))
        .filter((element) => !element.closest('main'))
        .map((element) => element.outerHTML.slice(0, 80));`,
    );
    expect(covering).toEqual([]);
    expect(await visitor.overhang()).toBe(0);
  });
});

/** Of what has the focus: whether any of it can be seen, or all of it lies under something else. */
const HIDDEN_FOCUS = `
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.15, 0.5, 0.85].map((y) => [left + (right - left) * x, top + (bottom - top) * y]));
  const shows = points.some(([x, y]) => {
    const found = document.elementFromPoint(x, y);
    return found && (
      found === element
      || element.contains(found)
      || found.contains(element) && !found.closest('nav, header')
      || found.closest('label')?.contains(element)
    );
  });
  return shows || element.closest('nav, header') || right - left < 2 ? null : element.outerHTML.slice(0, 120);`;

describe('what has the focus', () => {
  it.each(['Tab', 'Shift+Tab'])(
    'is not hidden by the bars of a phone when one goes on by %s',
    async (key) => {
      const visitor = await demo.visitAs('DK/government', { width: WIDTHS.phone });
      const hidden: string[] = [];
      for (const path of [
        '/meetings/calendar',
        `/meetings/${await idOf(visitor, '/api/meetings?period=upcoming')}`,
        '/notifications',
      ]) {
        await visitor.open(path);
        if (key === 'Shift+Tab') await visitor.page.locator('main a, main button').last().focus();
        for (let step = 0; step < 40; step += 1) {
          await visitor.page.keyboard.press(key);
          const found = await inPage<string | null>(visitor, HIDDEN_FOCUS);
          if (found) hidden.push(`${path}: ${found}`);
        }
      }
      expect(hidden).toEqual([]);
    },
  );
});

const LANGUAGES = ['en', 'da', 'fi', 'is', 'nb', 'sv', 'et', 'lv', 'lt'] as const;

/**
 * Words of the bar that lie outside it, outside their own place, or on two lines although nothing divides
 * them.
 */
const BROKEN_WORDS = `
  return seen('nav li a > span').flatMap((word) => {
    const range = document.createRange();
    range.selectNodeContents(word);
    const place = word.closest('li').getBoundingClientRect();
    const { left, right } = range.getBoundingClientRect();
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    const divided = word.textContent.split('\\u00ad').length;
    const spills = left < place.left - 1 || right > place.right + 1 || right > innerWidth || lines > divided;
    return spills
      ? [document.documentElement.lang + ': ' + word.textContent]
      : [];
  });`;

describe('the bar of a phone', () => {
  it('breaks no word in any language', async () => {
    const visitor = await demo.visitAs('secretariat', { width: WIDTHS.phone });
    const broken: string[] = [];
    for (const language of LANGUAGES) {
      await visitor.context.addInitScript(`localStorage.setItem('norbanet-language', '${language}')`);
      await visitor.open('/notifications');
      for (const width of [360, 320]) {
        await visitor.page.setViewportSize({ width, height: 740 });
        await waitForFonts(visitor.page);
        broken.push(...(await inPage<string[]>(visitor, BROKEN_WORDS)).map((word) => `${width} px, ${word}`));
      }
    }
    expect(broken).toEqual([]);
  });
});

describe('a table on a phone', () => {
  it('that is wider than the window says so and can be scrolled by keyboard', async () => {
    const visitor = await demo.visitAs('secretariat', { width: WIDTHS.phone });
    const { page } = visitor;
    const answer = await visitor.context.request.get('/api/public/standards');
    const {
      items: [standard],
    } = (await answer.json()) as { items: { standardId: string }[] };
    await visitor.open(`/standards/${standard!.standardId}/adoption`);
    const map = page.getByRole('region', { name: 'Status in the eight countries, clause by clause' });
    await expect(
      map.getAttribute('aria-describedby').then((id) => page.locator(`[id="${id}"]`).innerText()),
    ).resolves.toBe('Scroll sideways to see everything.');
    await map.focus();
    await page.keyboard.press('ArrowRight');
    await waitUntil(
      'it has scrolled',
      async () => (await inPage<number>(visitor, 'return document.activeElement.scrollLeft;')) > 0,
    );
    await page.setViewportSize({ width: WIDTHS.wide, height: 900 });
    await page.getByText('Scroll sideways').first().waitFor({ state: 'detached' });
    expect(await map.getAttribute('tabindex')).toBeNull();
  });

  it('keeps the name of a file whole', async () => {
    const visitor = await demo.visitAs('secretariat', { width: WIDTHS.phone });
    await visitor.open(`/library/${await idOf(visitor, '/api/documents')}`);
    await waitForFonts(visitor.page);
    const lines = await visitor.page
      .locator('main table a')
      .first()
      .evaluate((name) => new Set([...name.getClientRects()].map(({ top }) => top)).size);
    expect(lines).toBeLessThanOrEqual(2);
    expect(await visitor.overhang()).toBe(0);
  });
});
