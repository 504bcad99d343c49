import type { PersonKey } from '../../src/demo/content/people.ts';
import { type Visitor, WIDTHS } from '../support/browser.ts';
import { findCaughtEmail } from '../support/caught-email.ts';
import { setUpDemoApp } from '../support/demo-app.ts';

const PATIENCE = 60_000;
const QUESTION = 'Which clause would you leave out?';
const REMARK = 'Prosecutors need a week more.';

const demo = setUpDemoApp();

async function comesIn(who: PersonKey, width?: number): Promise<Visitor> {
  const visitor = await demo.visitAs(who, width ? { width } : {});
  visitor.context.setDefaultTimeout(PATIENCE);
  return visitor;
}

const button = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true });
const asked = ({ page }: Visitor) => page.getByRole('region', { name: 'Your national network' });

/** Twelve o'clock five days from now: before the demo's round ends for any country. */
function inFiveDays(): string {
  return `${new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)}T12:00`;
}

/** Where the round of the demo stands that is open, as a link of Home or of the standard's page leads there. */
async function openRound(visitor: Visitor): Promise<void> {
  const { items } = (await (
    await visitor.page.request.get(`${demo.norbanet.url}/api/standards?state=consultation`)
  ).json()) as { items: { id: string }[] };
  await visitor.open(`/standards/${items[0]!.id}/consultation`);
}

describe('a national consultation', () => {
  it('is opened by a team; whoever is asked is mailed, answers by a remark, and the team sees it', async () => {
    const team = await comesIn('SE/ngo');
    const { page } = team;
    await openRound(team);
    await button(team, 'Ask the national network').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Question' }).fill(QUESTION);
    await dialog.getByRole('checkbox', { name: /^The whole network/ }).waitFor();
    await dialog.getByLabel(/^Deadline/).fill(inFiveDays());
    expect(await team.axeViolations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Ask the national network' }).click();
    await dialog.waitFor({ state: 'detached' });
    await asked(team).getByText(QUESTION).waitFor();
    await asked(team)
      .getByRole('listitem')
      .filter({ hasText: 'Sweden, prosecution' })
      .getByText('No answer yet')
      .waitFor();
    expect(await team.axeViolations()).toEqual([]);

    const letter = await findCaughtEmail(
      demo.browser,
      demo.norbanet.url,
      'se-prosecution@example.org',
      /asks for your view/,
    );
    expect(letter).not.toContain(QUESTION);

    const member = await comesIn('SE/prosecution', WIDTHS.phone);
    await member.open('/');
    await member.page.getByText('Respond to the consultation').first().waitFor();
    await openRound(member);
    await member.page.getByText(QUESTION).waitFor();
    expect(await member.axeViolations()).toEqual([]);
    expect(await member.overhang()).toBe(0);
    await button(member, 'Add a remark').click();
    await member.page.getByRole('textbox', { name: 'Your remark' }).fill(REMARK);
    await button(member, 'Offer to the team').click();
    await member.page.getByText('You have offered a remark.').waitFor();
    expect(await member.axeViolations()).toEqual([]);

    await openRound(team);
    await asked(team).getByText('Remark offered').waitFor();
    await page.getByText(REMARK).waitFor();
    await team.setDisplay({ width: WIDTHS.phone, theme: 'dark' });
    expect(await team.axeViolations()).toEqual([]);
    expect(await team.overhang()).toBe(0);
  }, 240_000);

  it('is answered with one click by whoever has nothing to add, and ends when its team says so', async () => {
    const member = await comesIn('LV/shelter', WIDTHS.phone);
    await openRound(member);
    await button(member, 'Nothing to add').click();
    await member.page.getByText('You stated that you have nothing to add.').first().waitFor();
    expect(await member.axeViolations()).toEqual([]);

    const team = await comesIn('LV/ngo');
    await team.open('/network/teams/LV');
    const listed = team.page.getByRole('region', { name: 'Consultations of the national network' });
    await listed.getByText(/have answered/).waitFor();
    expect(await team.axeViolations()).toEqual([]);
    await listed.getByRole('link').first().click();
    await asked(team).getByText('Nothing to add', { exact: true }).waitFor();
    await button(team, 'End now').click();
    await team.page.getByRole('dialog').getByRole('button', { name: 'End now' }).click();
    await button(team, 'Reopen').waitFor();

    await openRound(member);
    await member.page.getByText('If you have more to say, write to your national team').waitFor();
    expect(await member.axeViolations()).toEqual([]);
    expect(await button(member, 'Add a remark').count()).toBe(0);

    const abroad = await comesIn('LT/ngo');
    await openRound(abroad);
    await button(abroad, 'Sign for the NGO seat')
      .or(abroad.page.getByText('Signed off and sent'))
      .first()
      .waitFor();
    expect(await abroad.page.getByText('nothing to add').count()).toBe(0);
  }, 240_000);
});
