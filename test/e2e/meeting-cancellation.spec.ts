import { WIDTHS } from '../support/browser.ts';
import { setUpDemoApp } from '../support/demo-app.ts';

const demo = setUpDemoApp();

describe('a meeting that is called off', () => {
  it.each(Object.values(WIDTHS))(
    'says why on its page, at %i px',
    async (width) => {
      const secretariat = await demo.visitAs('secretariat', { width });
      const { page } = secretariat;
      const title = `To be called off at ${width}`;
      await secretariat.open('/meetings');
      await page.getByRole('button', { name: 'New meeting', exact: true }).click();
      const draft = page.getByRole('dialog');
      await draft.getByRole('textbox', { name: 'Title' }).fill(title);
      await draft.getByLabel('Time zone').selectOption('Europe/Copenhagen');
      await draft.getByLabel('Starts').fill('2027-10-06T10:00');
      await draft.getByLabel('Ends').fill('2027-10-06T12:00');
      await page.getByRole('button', { name: 'Create the draft', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.getByRole('button', { name: 'Invite', exact: true }).click();
      await page.getByRole('checkbox', { name: 'All eight countries' }).check();
      await page.getByRole('dialog').getByRole('button', { name: 'Invite', exact: true }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Send invitations', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Send invitations', exact: true }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });

      await page.getByRole('button', { name: 'More actions', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Cancel the meeting', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog
        .getByRole('textbox', { name: 'Reason (optional)' })
        .fill('The hall is flooded; we meet in spring.');
      expect(await secretariat.axeViolations()).toEqual([]);
      await dialog.getByRole('button', { name: 'Cancel the meeting', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('Reason: The hall is flooded; we meet in spring.').waitFor();
      expect(await secretariat.axeViolations()).toEqual([]);
    },
    120_000,
  );
});
