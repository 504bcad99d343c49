import { CONTENT_LANGUAGES, COUNTRY_CODES, type SearchKind } from '@nbn/contracts';
import { TermBank } from '@nbn/language';
import { ActorCache } from '../../src/platform/access/actor-cache.ts';
import { analyzeQuery } from '../../src/search/query/query-words.ts';
import { ReadPool } from '../../src/platform/persistence/read-pool.ts';
import { SearchQuery } from '../../src/search/query/search.query.ts';
import { searchSql } from '../../src/search/query/search.sql.ts';
import { toTsQueries } from '../../src/search/query/ts-query.ts';
import { entriesVisibleTo } from '../../src/search/query/search.visibility.ts';
import { FIRST_FREE_PARAMETER } from '../../src/search/sources/search-source.ts';
import { SearchSources } from '../../src/search/sources/search-sources.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createQuestionBallot } from '../support/ballots.ts';
import { createDraftMeeting, createScheduledMeeting, succeeded } from '../support/meetings.ts';
import { aDecision, anAction, closeMeeting, meetingInSession, recordPresence } from '../support/minutes.ts';
import { askQuestion, draftPractice, sharePractice } from '../support/practices.ts';
import { search, suggestions, updateIndex } from '../support/search.ts';
import { createDraft, openThread, publishStandard } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

/** A word that stands in everything that this test makes, and in nothing else. */
const WORD = 'zirconium';
const MISSPELT = 'zircomium';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let estonia: TestMember;
let readers: Readonly<Record<string, TestMember>>;

interface Entry {
  readonly kind: SearchKind;
  readonly id: string;
  readonly place: string;
}
let entries: readonly Entry[];

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  estonia = await network.as('EE', 'government');
  readers = {
    secretariat,
    'team EE': estonia,
    'team NO': await network.as('NO', 'ngo'),
    'network EE': await network.networkMember('EE'),
    'network NO': await network.networkMember('NO'),
    observer: await network.observer(),
    auditor: await network.auditor(),
  };
  await fillMeetings();
  await fillStandards();
  await fillOthers();
  await updateIndex(test);
  entries = await test.db.query<Entry[]>(
    `
      select kind, object_id as id, place_id as place
      from search_entry
      where lexemes @@ $1::tsquery`,
    [WORD],
  );
}, 120_000);
afterAll(() => test.close());

const CLOSED = { seats: [{ country: 'EE', seat: 'government' }], memberIds: [] };

async function fillMeetings(): Promise<void> {
  const { meeting, itemIds } = await meetingInSession(test, secretariat, 2, { title: `Regional ${WORD}` });
  const [open, closed] = itemIds as [string, string];
  for (const [id, title, change] of [
    [open, `Open ${WORD}`, {}],
    [closed, `Closed ${WORD}`, { closed: CLOSED }],
  ] as const)
    succeeded(
      await secretariat.patch(`/meetings/${meeting.id}/agenda/items/${id}`, {
        revision: 1,
        title,
        ...change,
      }),
    );
  await recordPresence(network, secretariat, meeting.id, COUNTRY_CODES);
  for (const who of [secretariat, estonia])
    for (const itemId of itemIds) {
      await who.put(`/meetings/${meeting.id}/minutes/entries/${itemId}`, {
        revision: 0,
        text: `Said of ${WORD}.`,
      });
      await who.post(`/meetings/${meeting.id}/decisions`, aDecision(itemId, { text: `Decided on ${WORD}.` }));
      await who.post(`/meetings/${meeting.id}/actions`, anAction(itemId, { text: `Send ${WORD}.` }));
    }
  await closeMeeting(test, secretariat, meeting.id);
  const ahead = { startsAt: '2027-05-07T10:00', endsAt: '2027-05-07T16:00', note: WORD };
  await createDraftMeeting(secretariat, { ...ahead, title: `Draft ${WORD}` });
  const national = { ...ahead, kind: 'national', country: 'EE', timeZone: 'Europe/Tallinn' };
  for (const discreet of [false, true])
    await createScheduledMeeting(
      estonia,
      { ...national, title: `National ${WORD}`, discreet },
      { countries: ['EE'] },
    );
}

async function fillStandards(): Promise<void> {
  const text = `Every victim has a right to ${WORD}.`;
  for (const audience of ['teams', 'networks'] as const) {
    const draft = await createDraft(secretariat, [text], audience);
    await openThread(estonia, draft, WORD, `Is ${WORD} too long?`);
    await estonia.post(`/standards/${draft.id}/threads`, {
      key: crypto.randomUUID(),
      clauseId: draft.clauses[0]!.id,
      revision: draft.clauses[0]!.revision,
      text: `Among us, ${WORD} again.`,
      audience: 'team',
    });
  }
  await publishStandard(test, secretariat, (await createDraft(secretariat, [text])).id, { slug: WORD });
}

async function fillOthers(): Promise<void> {
  for (const [audience, more] of [
    ['public', {}],
    ['network', {}],
    ['teams', {}],
    ['national', { country: 'EE' }],
  ] as const) {
    const form = new FormData();
    const fields = { title: `${audience} ${WORD}`, audience, ...more };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob(['%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n']), 'paper.pdf');
    succeeded(await (audience === 'national' ? estonia : secretariat).post('/documents', form));
  }
  for (const audience of ['network', 'teams', 'national'] as const) {
    const shared = { audience };
    await sharePractice(estonia, { ...shared, title: `Practice of ${WORD}` });
    await askQuestion(estonia, { ...shared, title: `Who knows ${WORD}?` });
  }
  await draftPractice(estonia, { title: `Draft of ${WORD}` });
  await createQuestionBallot(network, {
    question: `Shall ${WORD} be so?`,
    closesAt: '2027-04-08T10:00:00Z',
  });
  const { id } = succeeded(
    await secretariat.post<{ id: string }>('/priority-periods', {
      title: 'Work of 2027 and 2028',
      firstDay: '2027-01-01',
      lastDay: '2028-12-31',
    }),
  );
  succeeded(
    await estonia.post(`/priority-periods/${id}/proposals`, {
      title: `More ${WORD}`,
      reason: 'It is needed.',
    }),
  );
  await test.db.query('update member set name = $2 where id = $1', [
    (await network.networkMember('EE')).memberId,
    `Mari ${WORD}`,
  ]);
  await test.db.query(`update organisation set name = $1 where name = 'NO public'`, [`Agency of ${WORD}`]);
}

/** Whether the page of the object's own feature shows it to this member. */
async function shows(who: TestMember, { kind, id, place }: Entry): Promise<boolean> {
  const PAGES: Readonly<Partial<Record<SearchKind, string>>> = {
    meeting: `/meetings/${id}`,
    'agenda-item': `/meetings/${place}/agenda`,
    minutes: `/meetings/${place}/minutes`,
    decision: `/decisions/${id}`,
    action: `/actions/${id}`,
    standard: `/standards/${id}`,
    clause: `/standards/${place}`,
    'published-clause': `/public/standards/${WORD}/v1.0`,
    comment: `/standards/${place}/threads?state=open`,
    document: `/documents/${id}`,
    practice: `/practices/${id}`,
    question: `/questions/${id}`,
    priority: `/priority-periods/${place}`,
    ballot: `/ballots/${id}`,
    member: `/members/${id}`,
    organisation: '/network/organisations',
  };
  const { status, body } = await who.get(PAGES[kind]!);
  return status === 200 && JSON.stringify(body).includes(id);
}

const key = ({ kind, id }: { kind: string; id: string }): string => `${kind} ${id}`;

describe('what is found', () => {
  it('is nothing for whoever may read no kind of thing', () => {
    expect(entriesVisibleTo({ role: 'network', permissions: new Set() } as never, [])).toBe('false');
  });

  it('is there for every kind', () => {
    expect([...new Set(entries.map(({ kind }) => kind))].toSorted()).toEqual([
      'action',
      'agenda-item',
      'ballot',
      'clause',
      'comment',
      'decision',
      'document',
      'meeting',
      'member',
      'minutes',
      'organisation',
      'practice',
      'priority',
      'published-clause',
      'question',
    ]);
  });

  it('is for each role what its own page shows them: neither hit, number, word nor suggestion of the rest', async () => {
    for (const [reader, who] of Object.entries(readers)) {
      const readable = new Set<string>();
      for (const entry of entries) if (await shows(who, entry)) readable.add(key(entry));
      const { items, total, kinds } = await search(who, WORD, '&limit=50');
      const found = items.map(key);
      // The library as a whole is not open to auditors, public documents by their address are.
      const expected = [...readable].filter((each) => reader !== 'auditor' || !each.startsWith('document'));
      expect({ reader, found: found.toSorted() }).toEqual({ reader, found: expected.toSorted() });
      expect(total).toBe(found.length);
      expect(kinds.reduce((sum, { hits }) => sum + hits, 0)).toBe(total);
      const suggested = await suggestions(who, WORD.slice(0, 5));
      expect(suggested.items.map(key).filter((each) => !readable.has(each))).toEqual([]);
      expect(suggested.words).toEqual(found.length > 0 ? [WORD] : []);
      expect((await search(who, MISSPELT)).didYouMean).toBe(found.length > 0 ? WORD : null);
    }
  });

  it('is the same whether the index is asked for the words alone, for months or for scopes', async () => {
    const asked = toTsQueries(
      analyzeQuery(WORD, { stems: CONTENT_LANGUAGES, concepts: ['en'] }, new TermBank([])),
    );
    const request = { asked, filter: {}, limit: 50, ranked: 500 };
    for (const [reader, who] of Object.entries(readers)) {
      const session = await test.app.get(ActorCache).bySessionToken(who.options.cookie!.split('=')[1]!);
      const months = (
        await test.db.query<{ lexeme: string }[]>(
          `select lexeme from search_word where lexeme >= '@' and lexeme < 'A'`,
        )
      ).map(({ lexeme }) => lexeme);
      const query = test.app.get(SearchQuery);
      const words = { maxScopes: 0, maxEntries: 0 };
      const scopes = { maxScopes: 1_000, maxEntries: 1_000_000 };
      const byReach = await Promise.all(
        [
          { ...words, months: null },
          { ...words, months },
          { ...scopes, months: null },
          { ...scopes, months: ['@1999-01'] },
        ].map((reach) => query.findBy(test.app.get(ReadPool), session!.actor, request, reach)),
      );
      expect(byReach.map(({ allMonths }) => allMonths)).toEqual([false, false, true, true]);
      for (const found of byReach)
        expect({ reader, ...found }).toEqual({ reader, ...byReach[0], allMonths: found.allMonths });
      expect(byReach[0]!.total).toBe((await search(who, WORD)).total);
    }
  });

  it('case 28: is a full page and the right number among many that are forbidden', async () => {
    const police = await network.networkMember('SE');
    for (let n = 1; n <= 30; n += 1)
      await createScheduledMeeting(
        secretariat,
        { title: `Vanadium ${n}`, startsAt: '2027-06-07T10:00', endsAt: '2027-06-07T16:00' },
        n > 5 ? { countries: ['LV'] } : { countries: ['LV'], memberIds: [police.memberId] },
      );
    await updateIndex(test);
    const { items, total, more, next } = await search(police, 'vanadium', '&limit=5');
    expect({ hits: items.length, total, more, next }).toEqual({ hits: 5, total: 5, more: false, next: null });
  });

  it('is found no more the moment that the right to it ends', async () => {
    const norway = readers['team NO']!;
    const observer = readers['observer']!;
    const { id } = await createScheduledMeeting(
      secretariat,
      { title: 'Iridium', startsAt: '2027-06-07T10:00', endsAt: '2027-06-07T16:00' },
      { memberIds: [observer.memberId] },
    );
    await updateIndex(test);
    expect((await search(observer, 'iridium')).items.map((hit) => hit.id)).toEqual([id]);
    await test.db.query('update meeting_invitation set withdrawn_at = app_now() where meeting_id = $1', [id]);
    expect((await search(observer, 'iridium')).total).toBe(0);
    expect((await suggestions(observer, 'iridi')).words).toEqual([]);
    expect((await search(norway, 'iridium')).total).toBe(1);
  });
});

it('a search asks of each entry by itself whether it is read, and reads no table whole for it', async () => {
  const cookie = readers['team NO']!.options.cookie!;
  const { actor } = (await test.app.get(ActorCache).bySessionToken(cookie.split('=')[1]!))!;
  const statement = searchSql(actor, test.app.get(SearchSources).readableBy(actor));
  const parameters = Array.from({ length: FIRST_FREE_PARAMETER + 19 }, () => 'null').join(', ');
  const plan = await test.db.transaction(async (manager) => {
    // As in a table of a million rows: whatever can be hashed once is better than an index asked each time.
    await manager.query('set local plan_cache_mode = force_generic_plan');
    await manager.query('set local random_page_cost = 1e6');
    await manager.query(`prepare asked as ${statement}`);
    return manager.query<{ 'QUERY PLAN': string }[]>(`explain execute asked (${parameters})`);
  });
  const lines = plan.map((row) => row['QUERY PLAN']);
  const clauses = lines.flatMap((line, at) =>
    /on clause c\b/.test(line) ? [`${line} ${lines[at + 1]}`] : [],
  );
  expect(clauses).not.toEqual([]);
  expect(clauses.filter((scan) => !scan.includes('object_id'))).toEqual([]);
});

/** So many texts of one draft with a word, an hour apart, as the index holds them. */
async function fillIndex(
  standardId: string,
  word: string,
  { count, language = 'en', hoursBefore = 0 }: { count: number; language?: string; hoursBefore?: number },
): Promise<void> {
  await test.db.query(
    `
      with c as (
        insert into clause (
          id, standard_id, position, kind, level, text, revision, recorded_revision, changed_by, changed_at
        )
        select gen_random_uuid(), $1, 'z' || lpad(n::text, 6, '0') || 'V', 'clause', 1, $2, 1, 1, $3,
          app_now() - n * interval '1 hour'
        from generate_series($6::int + 1, $6::int + $4::int) n
        returning id, standard_id, changed_at
      )
      insert into search_entry (kind, object_id, part, scope_id, place_id, language, at, lexemes, digest, made_by)
      select 'clause', id, 0, standard_id, standard_id, $5, changed_at,
        $2::tsvector || array_to_tsvector(
          array['@' || to_char(changed_at at time zone 'UTC', 'YYYY-MM'), '$' || standard_id]
        ), '', ''
      from c`,
    [standardId, word, secretariat.memberId, count, language, hoursBefore],
  );
}

it('of thousands of texts the newest are found that the reader may read, and are counted for nobody else', async () => {
  const { id } = await createDraft(secretariat);
  const word = 'niobium';
  await fillIndex(id, word, { count: 4_000 });
  await fillIndex(id, word, { count: 600, language: 'sv', hoursBefore: 4_000 });
  const times = await test.db.query<{ at: Date }[]>(
    'select changed_at as at from clause where text = $1 order by changed_at desc',
    [word],
  );
  const { items, total, more } = await search(estonia, word, '&limit=50');
  expect({ hits: items.length, total, more }).toEqual({ hits: 50, total: 500, more: true });
  expect(items.filter(({ at }) => Date.parse(at) < times[499]!.at.getTime() - 1_000)).toEqual([]);
  expect((await suggestions(estonia, 'niobi')).words).toEqual([word]);
  for (const who of [readers['observer']!, readers['network EE']!]) {
    expect(await search(who, word)).toMatchObject({ items: [], total: 0, more: false, kinds: [] });
    expect(await suggestions(who, 'niobi')).toEqual({ words: [], items: [] });
  }
  const old = times[3_000]!.at.toISOString().slice(0, 10);
  const before = await search(estonia, word, `&to=${old}&limit=50`);
  expect({ hits: before.items.length, total: before.total, more: before.more }).toEqual({
    hits: 50,
    total: 500,
    more: true,
  });
  expect(before.items.filter(({ at }) => at.slice(0, 10) > old)).toEqual([]);
  // The newest months hold none of these.
  const swedish = await search(estonia, word, '&language=sv&limit=50');
  expect({ hits: swedish.items.length, total: swedish.total, more: swedish.more }).toEqual({
    hits: 50,
    total: 500,
    more: true,
  });
});
