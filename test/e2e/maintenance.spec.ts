import type { TestMember } from '../support/test-network.ts';
import { setUpNetworkApp } from '../support/network-app.ts';

const house = setUpNetworkApp();
let member: TestMember;

beforeAll(async () => {
  member = await house.network.as('DK', 'government');
});

const setMaintenance = (isOn: boolean): Promise<unknown> =>
  house.app.db.query('update installation set maintenance_since = case when $1 then app_now() end', [isOn]);

describe('maintenance', () => {
  it('is named on every page, keeps what was typed, and its end is seen without a new load', async () => {
    const visitor = await house.visit(member);
    const { page, context } = visitor;
    await context.clock.install();
    await house.signIn(visitor, member);
    await visitor.open('/standards');
    await page.getByRole('button', { name: 'Start a standard' }).click();
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.fill('Shelter after the first night');
    await setMaintenance(true);
    const notice = page.getByText('nothing can be changed until this notice disappears');
    expect(await notice.count()).toBe(0);
    // The server looks every two seconds, the page every minute.
    await page.waitForTimeout(2_500);
    await context.clock.fastForward('01:01');
    await notice.first().waitFor({ state: 'attached' });
    await page.getByRole('dialog').getByRole('button', { name: 'Start a standard' }).click();
    await page.getByRole('dialog').getByText(/maint/i).waitFor();
    expect(await title.inputValue()).toBe('Shelter after the first night');
    await setMaintenance(false);
    await page.waitForTimeout(2_500);
    await context.clock.fastForward('01:01');
    await notice.first().waitFor({ state: 'detached' });
    await page.getByRole('dialog').getByRole('button', { name: 'Start a standard' }).click();
    await page.getByRole('heading', { level: 1, name: 'Shelter after the first night' }).waitFor();
  });
});
