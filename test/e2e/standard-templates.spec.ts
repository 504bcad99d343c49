import type { Visitor } from '../support/browser.ts';
import { clauseTexts, editorSurface, waitUntilSaved, placeCaret } from '../support/draft-editor.ts';
import { succeeded } from '../support/meetings.ts';
import { expectNoFaults } from '../support/page-faults.ts';
import { addSource, citeSource } from '../support/sources.ts';
import { adoptStandard, publishStandard, reviseStandard, SHELTER } from '../support/standards.ts';
import { setUpTwoEditors } from '../support/two-editors.ts';

const two = setUpTwoEditors();

async function begin(visitor: Visitor, title: string): Promise<void> {
  await visitor.open('/standards');
  await visitor.page.getByRole('button', { name: 'Start a standard' }).click();
  await visitor.page.getByRole('textbox', { name: 'Title' }).fill(title);
}
const start = ({ page }: Visitor): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name: 'Start a standard' }).click();

describe('a new standard', () => {
  it('begins from an outline, and is written on', async () => {
    const { denmark } = two;
    await begin(denmark, 'Referral of children');
    const origin = denmark.page.getByRole('combobox', { name: 'Start from' });
    await origin.selectOption('the outline of a procedure');
    await denmark.page.getByText('Who takes part, steps from first contact to closing').waitFor();
    await expectNoFaults(denmark);
    await start(denmark);
    await denmark.page.getByRole('heading', { name: 'Referral of children', level: 1 }).waitFor();
    await editorSurface(denmark).waitFor();
    const texts = await clauseTexts(denmark);
    expect(texts[0]).toBe('Purpose of the procedure');
    expect(texts).toContain('Steps');
    await placeCaret(denmark, 0, 'End');
    await denmark.page.keyboard.type(' on referral');
    await waitUntilSaved(denmark);
  }, 120_000);

  it('begins with the headings of another one', async () => {
    const { denmark } = two;
    await two.open([SHELTER]);
    await two.writer.post(`/standards/${two.draft.id}/clauses`, {
      afterId: null,
      kind: 'heading',
      level: 1,
      text: 'Shelter',
    });
    await begin(denmark, 'Another standard');
    await denmark.page
      .getByRole('combobox', { name: 'Start from' })
      .selectOption('the headings of another standard');
    const whose = denmark.page.getByRole('combobox', { name: 'Standard to copy the headings from' });
    await whose.selectOption(two.draft.title);
    await expectNoFaults(denmark);
    await start(denmark);
    await denmark.page.getByRole('heading', { name: 'Another standard', level: 1 }).waitFor();
    await editorSurface(denmark).waitFor();
    expect(await clauseTexts(denmark)).toEqual(['Shelter']);
  }, 120_000);
});

describe('the history of a standard', () => {
  it('compares two named versions', async () => {
    const { denmark } = two;
    await two.open([SHELTER]);
    const none = denmark.page.waitForResponse(/\/versions(\?|$)/);
    await denmark.open(`/standards/${two.draft.id}/history`);
    await none;
    await denmark.page.getByText('First status').first().waitFor();
    expect(await denmark.page.getByRole('heading', { name: 'Compare two' }).count()).toBe(0);
    await two.writer.post(`/standards/${two.draft.id}/versions`, { label: 'before Riga' });
    await two.writer.post(`/standards/${two.draft.id}/clauses`, {
      afterId: null,
      kind: 'clause',
      level: 1,
      text: 'Food and clothes.',
    });
    await two.writer.post(`/standards/${two.draft.id}/versions`, { label: 'after Riga' });
    await denmark.open(`/standards/${two.draft.id}/history`);
    await denmark.page.getByRole('combobox', { name: 'From' }).selectOption('before Riga');
    await denmark.page.getByRole('combobox', { name: 'To' }).selectOption('after Riga');
    await expectNoFaults(denmark);
    await denmark.page.getByRole('button', { name: 'Compare' }).click();
    await denmark.page.getByText('Food and clothes.').waitFor();
    await denmark.page.getByText('before Riga').first().waitFor();
  }, 120_000);

  it('shows what became of definitions and sources, in a comparison and before an edition is published', async () => {
    const { writer, app, network } = two;
    await two.open([SHELTER, 'Food and clothes.']);
    const { id: standardId, clauses } = two.draft;
    const path = `/standards/${standardId}`;
    const { items } = succeeded(
      await writer.post<{ items: { id: string; revision: number }[] }>(`${path}/definitions`, {
        term: 'victim',
        variants: '',
        text: 'Whoever was trafficked.',
        clauseId: null,
        conceptId: null,
      }),
    );
    const guide = await addSource(writer, standardId, { title: 'Guide to shelters' });
    await citeSource(writer, standardId, guide.id, clauses[0]!.id);
    const secretariat = await network.secretariat();
    const first = await publishStandard(app, secretariat, standardId, { slug: 'lists' });
    await reviseStandard(app, standardId);
    const same = await two.openVisitor('Secretariat', secretariat);
    await same.open(`${path}/compare?from=${first}&to=current`);
    await same.page.getByText('Both texts are the same, word for word.').waitFor();

    const [{ id, revision }] = items as [{ id: string; revision: number }];
    succeeded(
      await secretariat.put(`${path}/definitions/${id}`, {
        revision,
        term: 'victim',
        variants: 'survivor',
        text: 'A woman who was trafficked.',
        clauseId: null,
        conceptId: null,
      }),
    );
    const law = await addSource(secretariat, standardId, { title: 'Act on shelters', kind: 'other' });
    await citeSource(secretariat, standardId, law.id, clauses[1]!.id);
    await citeSource(secretariat, standardId, guide.id, clauses[1]!.id, { locator: 'p. 7' });
    const second = await adoptStandard(app, standardId);
    const { page } = same;
    for (const address of [`compare?from=${first}&to=${second}`, `versions/${second}/publish`]) {
      await same.open(`${path}/${address}`);
      const definitions = page.getByRole('region', { name: 'Definitions' });
      await definitions.getByText('Changed', { exact: true }).waitFor();
      expect(await definitions.locator('ins').allInnerTexts()).toContain('A woman who');
      expect(await definitions.locator('del').allInnerTexts()).toContain('Whoever');
      await definitions.getByText('survivor', { exact: false }).waitFor();
      const sources = page.getByRole('region', { name: 'Sources' }).getByRole('listitem');
      await sources.filter({ hasText: 'Act on shelters' }).getByText('New', { exact: true }).waitFor();
      await sources
        .filter({ hasText: 'Guide to shelters' })
        .getByText('It is cited in different places from before.')
        .waitFor();
      await expectNoFaults(same);
    }
  }, 180_000);
});
