import { COUNTRY_CODES } from '@nbn/contracts';
import type { SearchResultView } from '../../src/search/dto/search.view.ts';
import { startApp, type TestApp } from '../support/app.ts';

import { createScheduledMeeting, succeeded, type ProblemBody } from '../support/meetings.ts';
import {
  aDecision,
  anAction,
  closeMeeting,
  meetingInSession,
  recordPresence,
  setClockTo,
} from '../support/minutes.ts';
import { foundIds, markedWords, search, suggestions, updateIndex } from '../support/search.ts';
import { createDraft, openThread, publishStandard, reviseStandard } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;
let estonia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockTo(test, '2027-03-19T12:00:00Z');
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  latvia = await network.as('LV', 'government');
  estonia = await network.as('EE', 'government');
}, 60_000);
afterAll(() => test.close());

/** A meeting that lies ahead, whatever was held meanwhile. */
const meetingCalled = (title: string, change: object = {}, guests?: object) =>
  createScheduledMeeting(
    secretariat,
    { title, note: '', startsAt: '2027-05-07T10:00', endsAt: '2027-05-07T16:00', ...change },
    guests,
  );

describe('a search', () => {
  it('finds a meeting and what is on its agenda, in its minutes, decided and agreed there', async () => {
    const { meeting, itemIds } = await meetingInSession(test, secretariat, 1);
    const [itemId] = itemIds;
    await recordPresence(network, secretariat, meeting.id, COUNTRY_CODES);
    const decision = succeeded(
      await secretariat.post<{ id: string }>(
        `/meetings/${meeting.id}/decisions`,
        aDecision(itemId!, { text: 'Interpreters are certified before they assist.' }),
      ),
    );
    const action = succeeded(
      await secretariat.post<{ id: string }>(
        `/meetings/${meeting.id}/actions`,
        anAction(itemId!, { text: 'List the certified interpreters of each country.' }),
      ),
    );
    await closeMeeting(test, secretariat, meeting.id);
    await updateIndex(test);
    expect(await foundIds(latvia, 'interpreter', 'decision')).toEqual([decision.id]);
    expect(await foundIds(latvia, 'interpreter', 'action')).toEqual([action.id]);
    expect(await foundIds(latvia, meeting.title, 'meeting')).toContain(meeting.id);
    const { total, kinds } = await search(latvia, 'certified interpreter');
    expect({ total, kinds }).toEqual({
      total: 2,
      kinds: [
        { kind: 'decision', hits: 1 },
        { kind: 'action', hits: 1 },
      ],
    });
  });

  it('finds clauses of drafts and of editions in force, and comments, with the words that were found', async () => {
    const draft = await createDraft(secretariat, [
      'Every survivor is offered a legal guardian.',
      'Other words.',
    ]);
    await openThread(latvia, draft, 'guardian', 'Guardians need training first.');
    await updateIndex(test);
    const { items } = await search(estonia, 'guardian');
    expect(items.map(({ kind }) => kind).toSorted()).toEqual(['clause', 'comment']);
    expect(items.flatMap(markedWords).toSorted()).toEqual(['Guardians', 'guardian', 'legal']);
    expect(items.find(({ kind }) => kind === 'clause')).toMatchObject({
      context: 'Common standard on victim support',
      link: `/standards/${draft.id}#clause-${draft.clauses[0]!.id}`,
    });
    await publishStandard(test, secretariat, draft.id, { slug: 'guardians' });
    await updateIndex(test);
    // Of a draft and an edition with the same words, the edition is found.
    expect((await search(estonia, '"legal guardian"')).items.map(({ kind }) => kind)).toEqual([
      'published-clause',
    ]);
    expect((await search(await network.auditor(), 'guardian')).kinds).toEqual([
      { kind: 'published-clause', hits: 1 },
    ]);
  });
});

describe('a query', () => {
  it('leaves out, and keeps together, what it says', async () => {
    const titles = ['Helsinki working day', 'Working paper of the day', 'Helsinki paper'];
    for (const title of titles) await meetingCalled(title);
    await updateIndex(test);
    const found = async (q: string) =>
      (await search(latvia, q, '&kind=meeting')).items.map(({ title }) => title!.text).toSorted();
    expect(await found('helsinki -paper')).toEqual(['Helsinki working day']);
    expect(await found('"working day"')).toEqual(['Helsinki working day']);
    expect(await found('working day')).toEqual(['Helsinki working day', 'Working paper of the day']);
    expect(await found('-helsinki')).toEqual([]);
  });

  it('of many words finds what has all of them', async () => {
    const title = 'Rovaniemi evening talk about border hotels';
    await meetingCalled(title);
    await updateIndex(test);
    const found = async (q: string) => (await search(latvia, q, '&kind=meeting')).items.length;
    expect(await found(title)).toBe(1);
    for (const word of title.split(' ').filter((each) => each !== 'about'))
      expect([word, await found(title.replace(word, 'quokka'))]).toEqual([word, 0]);
    expect(await found(`${title} -rovaniemi`)).toBe(0);
    expect(await found(`${title} -quokka`)).toBe(1);
  });

  it('of operators, quotes and marks of direction finds nothing or its words, and never fails', async () => {
    for (const q of [
      `& | ! ( ) <-> <2> :* ' '' \\ % _ -- - "" * a:b`,
      `'); drop table search_entry; --`,
      '\u202Eiknisleh\u202C',
      '"""',
      '- - -',
      '\u{1F600}\u{1F600}',
      'E\u0301\u0301\u0301\u0301',
      '9'.repeat(200),
      'a'.repeat(200),
      '!!helsinki',
      "helsinki'",
      'the and of',
      '',
      '   ',
    ])
      for (const path of ['/search', '/search/suggestions'])
        expect([q, (await latvia.get(`${path}?q=${encodeURIComponent(q)}`)).status]).toEqual([q, 200]);
    expect((await search(latvia, '\u2067helsinki\u2069 & !!')).total).toBeGreaterThan(0);
  });

  it('of 10 kB or holds somebody’s number is refused with a reason', async () => {
    const refused = async (q: string) => {
      const { status, body } = await latvia.get<ProblemBody>(`/search?q=${encodeURIComponent(q)}`);
      return [status, body.code];
    };
    expect(await refused('x'.repeat(10_000))).toEqual([400, 'invalid-input']);
    expect(await refused('36805280109')).toEqual([422, 'personal-data-found']);
    for (const filter of [
      'kind=none',
      'country=XX',
      'language=fr',
      'from=2027-02-31',
      'after=x',
      'limit=0',
      'within=x',
    ])
      expect([filter, (await latvia.get(`/search?q=helsinki&${filter}`)).status]).toEqual([filter, 400]);
  });

  it('is narrowed by kind, country, language and period, and read page by page', async () => {
    for (let n = 1; n <= 7; n += 1)
      await meetingCalled(`Jubilee ${n}`, {
        startsAt: `2027-0${n < 5 ? 5 : 6}-1${n}T10:00`,
        endsAt: `2027-0${n < 5 ? 5 : 6}-1${n}T11:00`,
      });
    await updateIndex(test);
    const total = async (filters: string) => (await search(latvia, 'jubilee', filters)).total;
    expect(await total('')).toBe(7);
    expect(await total('&kind=decision,meeting')).toBe(7);
    expect(await total('&kind=decision')).toBe(0);
    expect(await total('&country=LV')).toBe(0);
    expect(await total('&from=2027-06-01')).toBe(3);
    expect(await total('&from=2027-05-11&to=2027-05-12')).toBe(2);
    const titles: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const page: SearchResultView = await search(latvia, 'jubilee', `&limit=3${after && `&after=${after}`}`);
      titles.push(...page.items.map(({ title }) => title!.text));
      expect(page.total).toBe(7);
      after = page.next;
    }
    expect(titles.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `Jubilee ${n}`));
  });
});

describe('suggestions', () => {
  it('complete the last word by what the reader may read', async () => {
    await meetingCalled('Repatriation');
    await meetingCalled('Repairs', {}, { countries: ['LV'] });
    await updateIndex(test);
    expect((await suggestions(latvia, 'repat')).words).toEqual(['repatriation']);
    expect((await suggestions(latvia, 'repa')).items.map(({ title }) => title!.text).toSorted()).toEqual([
      'Repairs',
      'Repatriation',
    ]);
    expect(await suggestions(await network.networkMember('SE'), 'repat')).toEqual({ words: [], items: [] });
    expect(await suggestions(latvia, 'r')).toEqual({ words: [], items: [] });
  });

  it('of another spelling are given where it finds something for the reader', async () => {
    expect((await search(latvia, 'repatriatoin')).didYouMean).toBe('repatriation');
    expect((await search(await network.networkMember('SE'), 'repatriatoin')).didYouMean).toBeNull();
  });
});

describe('X6: a clause in force', () => {
  it('is found in English as it is now and by its translation of earlier words', async () => {
    const draft = await createDraft(secretariat, ['A hotline answers within five minutes.']);
    await publishStandard(test, secretariat, draft.id, { slug: 'hotline' });
    await test.db.query(
      `
        insert into translation (
          standard_id, subject_id, language, source_hash, text, state, revision, translated_by, translated_at,
          checked_by, checked_at
        )
        select $1, c.clause_id, 'lv', c.hash, 'Uzticības tālrunis atbild piecās minūtēs.', 'checked', 1, $2,
          app_now(), $3, app_now()
        from version_clause c
        join published_version v on v.version_id = c.version_id
        where v.standard_id = $1`,
      [draft.id, latvia.memberId, estonia.memberId],
    );
    await reviseStandard(test, draft.id);
    succeeded(
      await secretariat.patch(`/standards/${draft.id}/clauses/${draft.clauses[0]!.id}`, {
        revision: 1,
        text: 'A helpline replies within five minutes.',
      }),
    );
    await publishStandard(test, secretariat, draft.id);
    await updateIndex(test);
    const english = (await search(latvia, 'helpline replies')).items;
    expect(english.map(({ kind, link }) => [kind, link])).toEqual([
      ['published-clause', '/published/hotline/v1.1#1'],
    ]);
    const latvian = (await search(latvia, 'uzticības tālruņi')).items;
    expect(latvian.map(({ kind, language, link }) => [kind, language, link])).toEqual([
      ['published-clause', 'lv', '/published/hotline/v1.1/lv#1'],
    ]);
    expect((await search(latvia, 'hotline answers')).items.map(({ language }) => language)).not.toContain(
      'en',
    );
  });
});
