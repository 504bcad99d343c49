import { THEMES, type Visitor, WIDTHS } from './browser.ts';

/** What is wrong with the open page at each width and in both themes, one line each. It ends wide and light. */
async function pageFaults(visitor: Visitor): Promise<string[]> {
  const faults: string[] = [];
  for (const width of Object.values(WIDTHS)) {
    for (const theme of THEMES) {
      await visitor.setDisplay({ width, theme });
      const overhang = await visitor.overhang();
      if (overhang > 0) faults.push(`${overhang} px too wide at ${width} px`);
      // The dark theme changes colours alone.
      const found = await visitor.axeViolations(theme === 'dark' ? 'colours' : 'all');
      faults.push(...found.map((fault) => `${width} px, ${theme}: ${fault}`));
    }
  }
  await visitor.setDisplay({ width: WIDTHS.wide, theme: 'light' });
  return faults;
}

/** Fails with all that is wrong with the open page at any width and in any theme. */
export async function expectNoFaults(visitor: Visitor): Promise<void> {
  expect(await pageFaults(visitor)).toEqual([]);
}
