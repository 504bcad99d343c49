import { startApp, type TestApp } from '../support/app.ts';
import { createScheduledMeeting } from '../support/meetings.ts';
import { setClockTo } from '../support/minutes.ts';
import { markedWords, search, updateIndex } from '../support/search.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let team: TestMember;
let police: TestMember;
let observer: TestMember;
const meetings = new Map<string, string>();

const TEXTS: Readonly<Record<string, string>> = {
  et: 'Ohvriabitöötajad kohtusid varjupaigas. Ohvritele pakutakse ohvriabi ja tõlki.',
  lt: 'Nukentėjusieji gavo pagalbą, o aukoms buvo pasiūlytas vertėjas ir prieglobstis.',
  is: 'Þolendur mansals fá lögfræðiaðstoð og gistingu í athvarfi. Fórnarlömbin njóta verndar.',
  lv: 'Cietušajiem tika piedāvāta patversme. Cilvēku tirdzniecības upuriem ir tiesības uz patvērumu.',
  da: 'Ofre for menneskehandel fik plads på krisecentret. Ofrenes rettigheder blev forklaret.',
  nb: 'Ofre for menneskehandel fikk plass på krisesenteret. Ofrenes rettigheter ble forklart.',
  en: 'Victims of trafficking were given a place in the shelter and told of their rights.',
  off: 'The heating was off for a week, and the meeting was put off until the offices were warm.',
};

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockTo(test, '2027-03-19T12:00:00Z');
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  team = await network.as('EE', 'government');
  police = await network.networkMember('EE');
  observer = await network.observer();
  for (const [language, note] of Object.entries(TEXTS)) {
    const { id } = await createScheduledMeeting(secretariat, { title: `Meeting ${language}`, note });
    meetings.set(language, id);
  }
  await updateIndex(test);
}, 60_000);
afterAll(() => test.close());

/** The texts that a member finds, by their language. */
async function languagesFound(who: TestMember, q: string): Promise<string[]> {
  const { items } = await search(who, q, '&kind=meeting');
  return [...meetings]
    .flatMap(([language, id]) => (items.some((hit) => hit.id === id) ? [language] : []))
    .toSorted();
}

describe('an inflected word', () => {
  it.each([
    ['ohvriabi', 'et', 'ohvriabi'],
    ['aukų', 'lt', 'aukoms'],
    ['mansals', 'is', 'mansals'],
    ['cietušo', 'lv', 'Cietušajiem'],
    ['varjupaik', 'et', 'varjupaigas'],
    ['patvērums', 'lv', 'patvērumu'],
    ['athvarf', 'is', 'athvarfi'],
    ['krisecenter', 'da', 'krisecentret'],
  ])(
    'X2 and case 29: %s finds its text in %s by %s, and for each role what it may read',
    async (word, language, found) => {
      for (const who of [secretariat, team]) {
        expect(await languagesFound(who, word)).toContain(language);
        const hit = (await search(who, word, '&kind=meeting')).items.find(
          ({ id }) => id === meetings.get(language),
        );
        expect(markedWords(hit!)).toContain(found);
      }
      // Neither a hit nor a number nor a suggestion tells those who are not invited that it is there.
      for (const who of [police, observer])
        expect(await search(who, word)).toEqual({
          items: [],
          total: 0,
          more: false,
          kinds: [],
          didYouMean: null,
          next: null,
        });
    },
  );
});

describe('a concept of the term bank', () => {
  it('is found in every language by a word of one', async () => {
    const victims = ['da', 'en', 'et', 'is', 'lt', 'lv', 'nb'];
    expect(await languagesFound(secretariat, 'victim')).toEqual(victims);
    expect(await languagesFound(team, 'ohver')).toEqual(victims);
    const iceland = await network.as('IS', 'ngo');
    expect(await languagesFound(iceland, 'fórnarlamb')).toEqual(victims);
  });

  it('is victims and nothing switched off for the Norwegian word "offer"', async () => {
    const norway = await network.as('NO', 'ngo');
    const found = await languagesFound(norway, 'offer');
    expect(found).toEqual(expect.arrayContaining(['da', 'en', 'et', 'is', 'lt', 'lv', 'nb']));
    expect(found).not.toContain('off');
  });

  it('puts texts of the very word before those of its concept', async () => {
    const { items } = await search(team, 'ohvritele', '&kind=meeting');
    expect(items[0]!.id).toBe(meetings.get('et'));
  });
});
