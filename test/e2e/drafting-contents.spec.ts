import type { Locator } from 'playwright-core';
import { THEMES, type Visitor } from '../support/browser.ts';
import { placeCaret } from '../support/draft-editor.ts';
import { setUpTwoEditors } from '../support/two-editors.ts';
import { waitUntil } from '../support/wait-until.ts';

const two = setUpTwoEditors();
/** Four parts, each longer than a window. */
const PARTS = ['Shelter', 'Interpreters', 'Police', 'Courts'];

async function openLongDraft(): Promise<void> {
  await two.open(['Before all parts.']);
  let afterId = two.draft.clauses[0]!.id;
  const add = async (kind: 'heading' | 'clause', text: string): Promise<void> => {
    const { body } = await two.writer.post<{ id: string }>(`/standards/${two.draft.id}/clauses`, {
      afterId,
      kind,
      level: kind === 'heading' ? 1 : 2,
      text,
    });
    afterId = body.id;
  };
  for (const part of PARTS) {
    await add('heading', part);
    for (let n = 1; n <= 12; n += 1) await add('clause', `${part}, rule ${n}. `.repeat(12).trim());
  }
  await two.openDraft(two.denmark);
}

const button = ({ page }: Visitor): Locator => page.getByRole('button', { name: 'Contents', exact: true });
const pane = ({ page }: Visitor): Locator => page.getByRole('complementary', { name: 'Contents' });
const current = (visitor: Visitor): Locator => pane(visitor).locator('[aria-current="location"]');

describe('the contents beside a text that is written', () => {
  beforeEach(openLongDraft, 60_000);

  it('are opened and closed by one button, and follow to where the reader scrolls', async () => {
    const { denmark } = two;
    expect(await button(denmark).getAttribute('aria-expanded')).toBe('false');
    await button(denmark).click();
    await pane(denmark).getByRole('link', { name: 'Shelter' }).waitFor();
    expect(await button(denmark).getAttribute('aria-expanded')).toBe('true');
    expect(await current(denmark).count()).toBe(0);
    const [list, text] = [
      (await pane(denmark).boundingBox())!,
      (await denmark.page.getByRole('textbox', { name: 'Text of the standard' }).boundingBox())!,
    ];
    expect(list.x + list.width).toBeLessThanOrEqual(text.x);
    for (const theme of THEMES) {
      await denmark.setDisplay({ width: 1_280, theme });
      expect(await denmark.overhang()).toBe(0);
      expect(await denmark.axeViolations()).toEqual([]);
    }
    for (const part of ['Police', 'Interpreters']) {
      await denmark.page.getByText(`${part}, rule 9.`).first().scrollIntoViewIfNeeded();
      await waitUntil(`the contents say ${part}`, async () =>
        ((await current(denmark).allTextContents())[0] ?? '').includes(part),
      );
      expect(await pane(denmark).isVisible()).toBe(true);
    }
    await button(denmark).click();
    await pane(denmark).waitFor({ state: 'detached' });
  }, 120_000);

  it('lead to a part, and writing goes on there', async () => {
    const { denmark } = two;
    await placeCaret(denmark, 0, 'End');
    await button(denmark).click();
    await pane(denmark).getByRole('link', { name: 'Courts' }).click();
    await waitUntil('the heading is in the window', async () => {
      const place = await denmark.page.locator('[data-clause-text]', { hasText: /^Courts$/ }).boundingBox();
      return place !== null && place.y > 0 && place.y < 900;
    });
    await denmark.page.keyboard.type('High ');
    await denmark.page.locator('[data-clause-text]', { hasText: /^High Courts$/ }).waitFor();
  }, 120_000);

  it('come over the words where there is no room beside them', async () => {
    const { denmark } = two;
    await denmark.setDisplay({ width: 1_000, theme: 'light' });
    // Its button opens a pane until the page has drawn itself for the width.
    await button(denmark).and(denmark.page.locator(':not([aria-expanded])')).waitFor();
    await button(denmark).click();
    await denmark.page
      .getByRole('dialog', { name: 'Contents' })
      .getByRole('link', { name: 'Police' })
      .waitFor();
    expect(await pane(denmark).count()).toBe(0);
  }, 120_000);
});
