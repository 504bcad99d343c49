import type { Visitor } from './browser.ts';

/** A clause of the demo's published standard. */
export const CLAUSE = 'She may bring a person she trusts';

export async function publishedId({ context }: Visitor): Promise<string> {
  const { items } = (await (await context.request.get('/api/public/standards')).json()) as {
    items: { standardId: string }[];
  };
  return items[0]!.standardId;
}

export const rowOf = ({ page }: Visitor) => page.getByRole('listitem').filter({ hasText: CLAUSE });
export const ofSeat = (visitor: Visitor, seat: string) =>
  rowOf(visitor).getByRole('group', { name: seat, exact: true });

/** The holder of a seat opens the form of its voice, says how it sees the clause, and saves. */
export async function speak(visitor: Visitor, status: string, words: string, share = false): Promise<void> {
  await visitor.open(`/standards/${await publishedId(visitor)}/adoption/LV`);
  const row = rowOf(visitor);
  await row.getByRole('button', { name: 'Add your seat’s view' }).click();
  await row.getByRole('combobox', { name: 'Status as your seat sees it' }).selectOption({ label: status });
  await row.getByRole('textbox', { name: 'Text from your seat' }).fill(words);
  if (share) await row.getByRole('checkbox', { name: 'Allow the other countries to read this text' }).check();
  expect(await visitor.axeViolations()).toEqual([]);
  await row.getByRole('button', { name: 'Save the view' }).click();
  await row.getByRole('button', { name: 'Update your seat’s view' }).waitFor();
}
