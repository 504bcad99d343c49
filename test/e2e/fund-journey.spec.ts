import type { PersonKey } from '../../src/demo/content/people.ts';
import { THEMES, type Visitor, WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';
import {
  agree,
  apply,
  certifyAndPay,
  decide,
  deliver,
  download,
  openFund,
  reopen,
} from '../support/fund-pages.ts';

/** What a page may take on a machine that several share. */
const PATIENCE = 60_000;

const demo = setUpDemoApp();

async function comesIn(who: PersonKey): Promise<Visitor> {
  const visitor = await demo.visitAs(who);
  visitor.context.setDefaultTimeout(PATIENCE);
  return visitor;
}

it('a team applies, two people decide, a lump sum is delivered, its report opened again, certified by two, paid and reported', async () => {
  const latvia = await comesIn('LV/government');
  const secretariat = await comesIn('secretariat');
  const deputy = await comesIn('secretariat/deputy');
  const application = await apply(latvia);
  await decide(secretariat, deputy, application);
  const grant = new URL(deputy.page.url()).pathname;
  await agree(deputy);
  const report = await deliver(latvia, grant);
  await reopen(secretariat, latvia, report);
  await certifyAndPay(secretariat, deputy, report, grant);
  await download(secretariat);
  for (const visitor of [latvia, secretariat, deputy]) expect(visitor.faults).toEqual([]);
}, 600_000);

it('the pages of funds read well on a phone and in the dark, and are not there for whom they do not concern', async () => {
  const denmark = await comesIn('DK/ngo');
  await denmark.open('/network');
  expect(await denmark.page.getByRole('link', { name: 'Funds', exact: true }).count()).toBe(0);
  const secretariat = await comesIn('secretariat');
  await openFund(secretariat);
  const links = secretariat.page.locator('main a[href*="/network/funds/"]');
  const fund = new URL(secretariat.page.url()).pathname;
  const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  await secretariat.open(found.find((path) => path.includes('/grants/'))!);
  const report = await secretariat.page.locator('a[href*="/reports/"]').last().getAttribute('href');
  const paths = [
    ...new Set([
      '/network/funds',
      fund,
      new URL(secretariat.page.url()).pathname,
      report!,
      ...found.slice(0, 4),
    ]),
  ];
  for (const theme of THEMES)
    for (const width of Object.values(WIDTHS)) {
      await secretariat.page.emulateMedia({ colorScheme: theme });
      await secretariat.page.setViewportSize({ width, height: 900 });
      for (const path of paths) {
        await secretariat.open(path);
        expect({ path, theme, width, violations: await secretariat.axeViolations() }).toEqual({
          path,
          theme,
          width,
          violations: [],
        });
        const overflow = await secretariat.page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect({ path, width, overflow }).toEqual({ path, width, overflow: 0 });
      }
    }
  expect(secretariat.faults).toEqual([]);
}, 600_000);
