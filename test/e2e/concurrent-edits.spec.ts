import type { Browser, Locator, Page, Route } from 'playwright-core';
import type { AmendmentView } from '../../src/standards/amendments/dto/amendment.view.ts';
import type { RoundView } from '../../src/standards/consultations/dto/round.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { createAmendment } from '../support/amendments.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { openBrowser, Visitor } from '../support/browser.ts';
import type { ApiClient } from '../support/api-client.ts';
import { createConsultation, type OpenedConsultation } from '../support/consultations.ts';
import { createDraft, publishStandard, SHELTER } from '../support/standards.ts';
import { succeeded } from '../support/meetings.ts';
import { meetingInSession, type MinutesBody } from '../support/minutes.ts';
import { NorbanetProcess } from '../support/norbanet-process.ts';
import { openSessionFor } from '../support/sessions.ts';
import { waitUntil } from '../support/wait-until.ts';

/** Two who may write the same words, each at a browser of their own, and whoever calls for them. */
let house: TestApp;
let network: TestNetwork;
let norbanet: NorbanetProcess;
let browser: Browser;
let secretariat: TestMember;
let government: TestMember;
let ngo: TestMember;
/** The same members at the process where the visitors are: what they do there arrives at once. */
let there: { readonly secretariat: ApiClient; readonly ngo: ApiClient };
let one: Visitor;
let other: Visitor;
let meeting: string;
let item: string;

async function arrives(name: string, member: TestMember): Promise<Visitor> {
  const visitor = await Visitor.create(browser, name, norbanet.url);
  await visitor.setSession(await openSessionFor(house.database, member.email));
  return visitor;
}

beforeAll(async () => {
  house = await startApp();
  network = await createTestNetwork(house);
  [secretariat, government, ngo] = [
    await network.secretariat(),
    await network.as('EE', 'government'),
    await network.as('EE', 'ngo'),
  ];
  const begun = await meetingInSession(house, secretariat, 1);
  [meeting, item] = [begun.meeting.id, begun.itemIds[0]!];
  [norbanet, browser] = await Promise.all([NorbanetProcess.start(house.database), openBrowser()]);
  there = { secretariat: network.at(norbanet.url, secretariat), ngo: network.at(norbanet.url, ngo) };
  [one, other] = [await arrives('the government seat', government), await arrives('the NGO seat', ngo)];
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await norbanet?.stop();
  await house?.close();
}, 120_000);
afterEach(() => {
  const faults = [...one.faults.splice(0), ...other.faults.splice(0)];
  // A refusal is an answer, and the browser notes it.
  expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
});

const asked = (): Promise<OpenedConsultation> =>
  createConsultation(secretariat, { closesAt: '2027-05-20T17:00' });
const round = async (at: string): Promise<RoundView> => succeeded(await government.get<RoundView>(at));
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const unsaved = (page: Page): Locator => page.getByText('1 change not saved yet');
/** Goes to another page, and is there. */
async function leaves(visitor: Visitor): Promise<void> {
  await visitor.page.getByRole('link', { name: 'Library' }).click();
  await visitor.page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
  await visitor.waitUntilLoaded();
}
/** The field says this, and nothing waits to be saved. */
async function standsSaved(page: Page, field: Locator, text: string): Promise<void> {
  await unsaved(page).waitFor({ state: 'detached' });
  expect(await field.inputValue()).toBe(text);
}

describe('a national position', () => {
  const field = ({ page }: Visitor): Locator => page.getByRole('textbox', { name: 'In your own words' });
  const save = ({ page }: Visitor): Promise<void> => button(page, 'Save the position').click();
  const opens = (visitor: Visitor, { standard }: OpenedConsultation): Promise<void> =>
    visitor.open(`/standards/${standard.id}/consultation`);

  it('keeps its words when it is saved, sentence after sentence', async () => {
    const consultation = await asked();
    await opens(one, consultation);
    await field(one).fill('We support the text.');
    await save(one);
    await waitUntil(
      'it is saved',
      async () => (await round(consultation.at)).yours!.text === 'We support the text.',
    );
    await standsSaved(one.page, field(one), 'We support the text.');
    await field(one).press('End');
    await field(one).pressSequentially(' One night is enough.');
    await save(one);
    await waitUntil(
      'both are saved',
      async () => (await round(consultation.at)).yours!.text === 'We support the text. One night is enough.',
    );
    await standsSaved(one.page, field(one), 'We support the text. One night is enough.');
    await one.page
      .getByRole('combobox', { name: 'Your country’s view of the text as a whole' })
      .selectOption('support');
    await save(one);
    await waitUntil(
      'the words are still there',
      async () => (await round(consultation.at)).yours!.stance === 'support',
    );
    expect((await round(consultation.at)).yours!.text).toBe('We support the text. One night is enough.');
    await standsSaved(one.page, field(one), 'We support the text. One night is enough.');
  }, 120_000);

  it('keeps what is typed while it is being saved', async () => {
    const consultation = await asked();
    await opens(one, consultation);
    await field(one).fill('First.');
    await one.page.route('**/position', async (route) => {
      await field(one).pressSequentially(' Second.');
      await route.continue();
    });
    await save(one);
    await waitUntil(
      'the first is saved',
      async () => (await round(consultation.at)).yours!.text === 'First.',
    );
    await one.page.unroute('**/position');
    await unsaved(one.page).waitFor();
    expect(await field(one).inputValue()).toBe('First. Second.');
    await save(one);
    await waitUntil(
      'both are saved',
      async () => (await round(consultation.at)).yours!.text === 'First. Second.',
    );
  }, 120_000);

  it('shows what another seat saved before anything is saved over it, also where the page read it by itself', async () => {
    const consultation = await asked();
    await Promise.all([opens(one, consultation), opens(other, consultation)]);
    await field(one).fill('Said by the government seat.');
    await field(other).fill('Said by the NGO seat.');
    await save(other);
    await waitUntil(
      'it is saved',
      async () => (await round(consultation.at)).yours!.text === 'Said by the NGO seat.',
    );
    // Something else of the round changes, and every page reads the round anew.
    succeeded(await there.secretariat.patch(consultation.at, { closesAt: '2027-05-21T17:00' }));
    const notice = one.page
      .getByRole('alert')
      .filter({ hasText: 'Someone in your team has saved this text in the meantime' });
    await notice.getByText('Said by the NGO seat.').waitFor();
    expect(await button(one.page, 'Save the position').isDisabled()).toBe(true);
    expect(await field(one).inputValue()).toBe('Said by the government seat.');
    await button(one.page, 'Keep my version').click();
    await save(one);
    await waitUntil(
      'it is saved on top',
      async () => (await round(consultation.at)).yours!.text === 'Said by the government seat.',
    );
    // Whoever writes nothing sees the newer words in the field itself.
    await other.page.reload();
    await other.waitUntilLoaded();
    expect(await field(other).inputValue()).toBe('Said by the government seat.');
  }, 120_000);

  it('comes back on another page’s return with the words that it was begun from', async () => {
    const consultation = await asked();
    await opens(one, consultation);
    await field(one).fill('Not saved before I left.');
    await leaves(one);
    succeeded(
      await there.ngo.put(`${consultation.at}/position`, {
        revision: 0,
        stance: 'object',
        text: 'Said meanwhile.',
      }),
    );
    // On a slow line the page has not read the round anew when its words are saved.
    const readings: Route[] = [];
    const address = `**/api${consultation.at}`;
    await one.page.route(address, (route) => {
      readings.push(route);
    });
    await one.page.goBack();
    expect(await field(one).inputValue()).toBe('Not saved before I left.');
    await save(one);
    await one.page.getByRole('alert').getByText('Said meanwhile.').waitFor();
    await button(one.page, 'Use their version').click();
    await one.page.unroute(address);
    await Promise.all(readings.map((route) => route.continue().catch(() => undefined)));
    await standsSaved(one.page, field(one), 'Said meanwhile.');
  }, 120_000);
});

describe('a remark in a consultation', () => {
  const editor = ({ page }: Visitor): Locator =>
    page.getByRole('listitem').getByRole('textbox', { name: 'Your remark' });

  it('keeps its words when it is changed twice, and shows what another seat made of it meanwhile', async () => {
    const consultation = await asked();
    const {
      remarks: [written],
    } = succeeded(
      await government.post<RoundView>(`${consultation.at}/remarks`, { clauseId: null, text: 'Too long.' }),
    );
    const said = async (): Promise<string> => (await round(consultation.at)).remarks[0]!.text;
    await one.open(`/standards/${consultation.standard.id}/consultation`);
    for (const text of ['Too long for one night.', 'Too long for one night, and too far.']) {
      await button(one.page, 'Change').click();
      await editor(one).fill(text);
      await button(one.page, 'Change').click();
      await editor(one).waitFor({ state: 'detached' });
      expect(await said()).toBe(text);
      await one.page.getByText(text, { exact: true }).waitFor();
    }
    await button(one.page, 'Change').click();
    await editor(one).fill('Mine.');
    succeeded(
      await there.ngo.patch(`${consultation.at}/remarks/${written!.id}`, { revision: 3, text: 'Theirs.' }),
    );
    succeeded(await there.secretariat.patch(consultation.at, { closesAt: '2027-05-21T17:00' }));
    await one.page.getByRole('alert').getByText('Theirs.').waitFor();
    expect([await editor(one).inputValue(), await said()]).toEqual(['Mine.', 'Theirs.']);
    await button(one.page, 'Keep my version').click();
    await button(one.page, 'Change').click();
    await editor(one).waitFor({ state: 'detached' });
    expect(await said()).toBe('Mine.');
  }, 120_000);
});

describe('the reason of an amendment', () => {
  const field = ({ page }: Visitor): Locator =>
    page.getByRole('textbox', { name: 'Why the clause should read like this' });

  it('keeps its words when it is saved, and shows what another author saved meanwhile', async () => {
    const draft = await createDraft(secretariat, [SHELTER], 'networks');
    const { id } = await createAmendment(government, draft, SHELTER.replace('24', '12'), { reason: '' });
    const reason = async (): Promise<string> =>
      succeeded(await government.get<AmendmentView>(`/amendments/${id}`)).reason;
    await Promise.all([one, other].map((visitor) => visitor.open(`/standards/${draft.id}/amendments/${id}`)));
    await field(one).fill('A night is long.');
    await button(one.page, 'Save').click();
    await waitUntil('it is saved', async () => (await reason()) === 'A night is long.');
    await standsSaved(one.page, field(one), 'A night is long.');
    await field(one).press('End');
    await field(one).pressSequentially(' And cold.');
    await button(one.page, 'Save').click();
    await waitUntil('both are saved', async () => (await reason()) === 'A night is long. And cold.');
    await standsSaved(one.page, field(one), 'A night is long. And cold.');
    // What one has written nothing over comes by itself; what one has, is shown beside it.
    await waitUntil(
      'the other author reads it',
      async () => (await field(other).inputValue()) === 'A night is long. And cold.',
    );
    await field(other).fill('The other author’s.');
    await field(one).fill('Mine.');
    await button(one.page, 'Save').click();
    await waitUntil('mine is saved', async () => (await reason()) === 'Mine.');
    await other.page.getByRole('alert').getByText('Mine.').waitFor();
    expect(await field(other).inputValue()).toBe('The other author’s.');
    await button(other.page, 'Keep my version').click();
    await button(other.page, 'Save').click();
    await waitUntil('it is saved on top', async () => (await reason()) === 'The other author’s.');
    await standsSaved(other.page, field(other), 'The other author’s.');
  }, 120_000);
});

describe('an entry of minutes', () => {
  it('keeps its words when it is saved, and joins those of the other half of the secretariat', async () => {
    const [first, second] = [
      await arrives('the secretariat', secretariat),
      await arrives('the other half', await network.secretariatColleague()),
    ];
    const field = ({ page }: Visitor): Locator => page.getByRole('textbox', { name: 'Minutes of Item 1' });
    const text = async (): Promise<string> =>
      succeeded(await secretariat.get<MinutesBody>(`/meetings/${meeting}/minutes`)).entries.find(
        ({ itemId }) => itemId === item,
      )!.text;
    const writes = async ({ page }: Visitor): Promise<void> =>
      button(page, 'Write the minutes of Item 1').click();
    const save = ({ page }: Visitor): Promise<void> => button(page, 'Save').click();
    await Promise.all([first, second].map((visitor) => visitor.open(`/meetings/${meeting}/minutes`)));
    for (const words of ['Estonia reported.', 'Estonia reported. Latvia agreed.']) {
      await writes(first);
      await field(first).fill(words);
      await save(first);
      await field(first).waitFor({ state: 'detached' });
      expect(await text()).toBe(words);
      await first.page.getByText(words, { exact: true }).waitFor();
      // What the other half writes next begins from this.
      await second.page.getByText(words, { exact: true }).waitFor();
    }
    await writes(second);
    await field(second).fill('Estonia reported. Latvia agreed. Nobody objected.');
    // They are left, and come back with what they were begun from, though somebody wrote meanwhile.
    await leaves(second);
    await writes(first);
    await field(first).fill('Estonia reported. Latvia and Finland agreed.');
    await save(first);
    await field(first).waitFor({ state: 'detached' });
    await second.page.goBack();
    await second.waitUntilLoaded();
    expect(await field(second).inputValue()).toBe('Estonia reported. Latvia agreed. Nobody objected.');
    await button(second.page, 'Continue with the merged text').click();
    await save(second);
    await field(second).waitFor({ state: 'detached' });
    expect(await text()).toBe('Estonia reported. Latvia and Finland agreed. Nobody objected.');
    expect([...first.faults, ...second.faults]).toEqual([]);
    await Promise.all([first, second].map((visitor) => visitor.close()));
  }, 120_000);
});

describe('a thing that several keep', () => {
  /** A form with the field that somebody else saves while it stands open. */
  interface SharedForm {
    readonly by: TestMember;
    readonly path: string;
    readonly opens: (page: Page) => Promise<void>;
    readonly field: string;
    readonly save: string;
    readonly theirs: (text: string) => Promise<{ status: number }>;
    readonly now: () => Promise<string | null>;
  }

  interface Noted {
    readonly id: string;
    readonly revision: number;
    readonly note: string | null;
    readonly notes: string | null;
  }

  let draftId: string;
  let itemId: string;
  let standardId: string;
  let clauseId: string;

  beforeAll(async () => {
    const times = { timeZone: 'Europe/Riga', startsAt: '2029-05-07T10:00', endsAt: '2029-05-07T16:00' };
    draftId = succeeded(
      await secretariat.post<Noted>('/meetings', {
        kind: 'regional',
        title: 'Riga',
        discreet: false,
        ...times,
      }),
    ).id;
    const { items } = succeeded(
      await secretariat.post<{ items: Noted[] }>(`/meetings/${draftId}/agenda/items`, {
        kind: 'discussion',
        title: 'The first night',
        minutes: 30,
      }),
    );
    itemId = items[0]!.id;
    const draft = await createDraft(secretariat, [SHELTER], 'networks');
    [standardId, clauseId] = [draft.id, draft.clauses[0]!.id];
    await publishStandard(house, secretariat, standardId, { slug: 'shared-words' });
  }, 60_000);

  const theItem = async (): Promise<Noted> => {
    const { items } = succeeded(await secretariat.get<{ items: Noted[] }>(`/meetings/${draftId}/agenda`));
    return items.find(({ id }) => id === itemId)!;
  };
  const theMeeting = async (): Promise<Noted> =>
    succeeded(await secretariat.get<Noted>(`/meetings/${draftId}`));
  const theRecord = async (): Promise<Noted | null> => {
    const { clauses } = succeeded(
      await ngo.get<{ clauses: { id: string; record: Noted | null }[] }>(
        `/standards/${standardId}/adoption/EE`,
      ),
    );
    return clauses.find(({ id }) => id === clauseId)!.record;
  };

  const forms: Readonly<Record<string, () => Promise<SharedForm>>> = {
    'an agenda item': async () => ({
      by: await network.secretariatColleague(),
      path: `/meetings/${draftId}`,
      field: 'Notes',
      save: 'Save',
      opens: async (page) => {
        await button(page, 'More actions for The first night').click();
        await page.getByRole('menuitem', { name: 'Edit' }).click();
      },
      theirs: async (notes) =>
        there.secretariat.patch(`/meetings/${draftId}/agenda/items/${itemId}`, {
          revision: (await theItem()).revision,
          notes,
        }),
      now: async () => (await theItem()).notes,
    }),
    'a meeting': async () => ({
      by: await network.secretariatColleague(),
      path: `/meetings/${draftId}`,
      field: 'Good to know',
      save: 'Save changes',
      opens: async (page) => {
        await button(page, 'More actions').first().click();
        await page.getByRole('menuitem', { name: 'Change title or place' }).click();
      },
      theirs: async (note) =>
        there.secretariat.patch(`/meetings/${draftId}`, {
          revision: (await theMeeting()).revision,
          title: 'Riga',
          note,
        }),
      now: async () => (await theMeeting()).note,
    }),
    'what a country records of a clause': () =>
      Promise.resolve({
        by: government,
        path: `/standards/${standardId}/adoption/EE`,
        field: 'Note',
        save: 'Save',
        opens: (page: Page) =>
          page
            .getByRole('button', { name: /^(Record|Change)$/ })
            .first()
            .click(),
        theirs: async (note: string) =>
          there.ngo.put(`/standards/${standardId}/adoption/EE/${clauseId}`, {
            revision: (await theRecord())?.revision ?? 0,
            status: 'planned',
            note,
            evidence: '',
            shared: false,
            seat: null,
            reviewOn: null,
          }),
        now: async () => (await theRecord())?.note ?? null,
      }),
  };

  it.each(Object.keys(forms))(
    '%s is not saved over by a form that was begun before somebody else saved it',
    async (name) => {
      const { by, path, opens, field, theirs, now, save } = await forms[name]!();
      const writer = await arrives('the slower one', by);
      await writer.open(path);
      await opens(writer.page);
      const words = writer.page.getByRole('textbox', { name: field, exact: true });
      await words.fill('Mine.');
      expect((await theirs('Theirs.')).status).toBe(200);
      await button(writer.page, save).click();
      await writer.page.getByRole('alert').getByText('Theirs.').waitFor();
      expect(await now()).toBe('Theirs.');
      await button(writer.page, 'Continue with my version').click();
      expect(await words.inputValue()).toBe('Mine.');
      await button(writer.page, save).click();
      await words.waitFor({ state: 'detached' });
      expect(await now()).toBe('Mine.');
      await writer.close();
    },
    120_000,
  );
});
