import type {
  ContributionListView,
  ContributionView,
} from '../../src/contributions/dto/contribution.view.ts';
import { UpdateContributionMovesJob } from '../../src/contributions/testing.ts';
import type { CountryAdoptionView } from '../../src/standards/adoption/dto/adoption.view.ts';
import type { AdoptionBallotListView } from '../../src/standards/adoption/ballots/dto/adoption-ballot.view.ts';
import type { RoundView } from '../../src/standards/consultations/dto/round.view.ts';
import { PlanNewsDigestsJob } from '../../src/reminders/plan-news-digests.job.ts';
import { SendReminderDigestsJob } from '../../src/reminders/testing.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { acceptAmendment, createSubmittedAmendment } from '../support/amendments.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/api-client.ts';
import { castPaper, closeEarly, createPriorityBallot, seatsOf } from '../support/ballots.ts';
import { answerConsultation, createConsultation, type OpenedConsultation } from '../support/consultations.ts';
import { createScheduledMeeting, succeeded } from '../support/meetings.ts';
import { setClockTo } from '../support/minutes.ts';
import { createDraft, openThread, readStandard, replyToThread } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

const COUNTRIES = ['DK', 'EE', 'FI', 'IS', 'LT', 'LV', 'NO', 'SE'] as const;
let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let estonia: TestMember;
let latvia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockTo(test, '2027-03-06T12:00:00Z');
  network = await createTestNetwork(test);
  [secretariat, estonia, latvia] = [
    await network.secretariat(),
    await network.as('EE', 'government'),
    await network.as('LV', 'ngo'),
  ];
});
afterAll(() => test.close());

const findMoves = () => test.app.get(UpdateContributionMovesJob).run();
const list = async (by: ApiClient, query = ''): Promise<ContributionListView> =>
  succeeded(await by.get<ContributionListView>(`/contributions${query}`));
const one = async (by: ApiClient, { kind, id }: Pick<ContributionView, 'kind' | 'id'>) =>
  succeeded(await by.get<ContributionView>(`/contributions/${kind}/${id}`));
const movesOf = ({ moves }: ContributionView) => moves.map(({ stage, outcome }) => `${stage}: ${outcome}`);
/** Both digest jobs at an instant, and again three minutes later, when what was gathered is sent. */
async function digestsAt(instant: string): Promise<void> {
  for (const minutes of [0, 3]) {
    await setClockTo(test, new Date(Date.parse(instant) + minutes * 60_000).toISOString());
    await findMoves();
    await test.app.get(PlanNewsDigestsJob).run();
    await Promise.all([1, 2].map(() => test.app.get(SendReminderDigestsJob).run()));
  }
}
/** The lines of a member's digests that are about their own contributions, digest by digest. */
async function toldTo({ email }: TestMember): Promise<string[][]> {
  const mails = await test.db.query<{ text: string }[]>(
    `select text from delivery where address = $1 and event like 'digest:%' order by planned_at, id`,
    [email],
  );
  return mails.map(({ text }) => [...text.matchAll(/^- (Your .*)$/gm)].map(([, line]) => line!));
}
async function record(country: 'EE' | 'LV', by: TestMember, standardId: string, clauseId: string) {
  succeeded(
    await by.put<CountryAdoptionView>(`/standards/${standardId}/adoption/${country}/${clauseId}`, {
      revision: 0,
      status: country === 'EE' ? 'in-practice' : 'planned',
      note: 'Secret note.',
      evidence: '',
      shared: false,
      seat: null,
      reviewOn: null,
    }),
  );
}

describe('a remark, from its making to what countries do', () => {
  let asked: OpenedConsultation;
  let remark: ContributionView;
  let amendment: ContributionView;

  beforeAll(async () => {
    asked = await createConsultation(secretariat);
    const clauseId = asked.standard.clauses[0]!.id;
    succeeded(await estonia.post<RoundView>(`${asked.at}/remarks`, { clauseId, text: 'A day is too long.' }));
    await answerConsultation(network, asked.at, 'EE');
    await createSubmittedAmendment(
      estonia,
      asked.standard,
      'Every victim is offered a safe shelter at once.',
    );
  });

  it('stands in the list of its author at once, and in nobody else’s', async () => {
    const { items } = await list(estonia);
    expect(items.map(({ kind, words }) => [kind, words])).toEqual([
      ['amendment', 'Every victim is offered a safe shelter at once.'],
      ['remark', 'A day is too long.'],
    ]);
    [amendment, remark] = items as [ContributionView, ContributionView];
    expect(remark).toMatchObject({
      mine: true,
      restricted: false,
      title: 'Common standard on victim support',
      number: '1',
      isNew: false,
    });
    expect(remark.stages.map(({ state }) => state)).toEqual([
      'done',
      'now',
      'not-yet',
      'not-yet',
      'not-yet',
      'not-yet',
    ]);
    expect((await list(latvia)).items).toEqual([]);
    for (const stranger of [latvia, secretariat, await network.as('EE', 'ngo'), await network.auditor()])
      expect((await stranger.get(`/contributions/remark/${remark.id}`)).status).toBe(404);
    expect((await estonia.get(`/contributions/comment/${remark.id}`)).status).toBe(404);
  });

  it('has the response with its reason, and the amendment its words in the text', async () => {
    await setClockTo(test, '2027-03-06T13:00:00Z');
    succeeded(
      await secretariat.put(`${asked.at}/remarks/${remark.id}/outcome`, {
        revision: 0,
        outcome: 'partly',
        reason: 'Within the first day.',
      }),
    );
    expect(await one(estonia, remark)).toMatchObject({
      moves: [{ stage: 'made' }, { stage: 'response', outcome: 'partly', words: 'Within the first day.' }],
    });
    await test.db.query(`update consultation_round set state = 'closed' where standard_id = $1`, [
      asked.standard.id,
    ]);
    await test.db.query(
      `
        update standard
        set state = 'consolidation', state_since = app_now() - interval '8 days'
        where id = $1`,
      [asked.standard.id],
    );
    succeeded(await acceptAmendment(secretariat, amendment.id));
    expect(movesOf(await one(estonia, amendment))).toEqual([
      'made: made',
      'response: accepted',
      'wording: merged',
    ]);
  });

  it('is told to its author once, whoever runs the job and however often, and names no words', async () => {
    await digestsAt('2027-03-08T05:31:00Z');
    await digestsAt('2027-03-08T05:41:00Z');
    expect(await toldTo(estonia)).toEqual([
      [
        'Your remark of 6 March 2027: a response',
        'Your amendment of 6 March 2027: a response, a change of wording',
      ],
    ]);
    const [mail] = await test.db.query<[{ text: string }]>(
      `select text from delivery where address = $1 and event like 'digest:%'`,
      [estonia.email],
    );
    expect(mail.text).toContain(`/contributions/remark/${remark.id}`);
    expect(mail.text).not.toMatch(/first day|at once|too long/);
    expect(await toldTo(secretariat)).toEqual([]);
  });

  it('is new to its author until they look, and then only what moves later', async () => {
    expect((await list(estonia, '?moved=true')).items.map(({ kind }) => kind)).toEqual([
      'amendment',
      'remark',
    ]);
    succeeded(await estonia.post('/contributions/looked'));
    expect((await list(estonia, '?moved=true')).items).toEqual([]);
    expect((await list(estonia)).items.map(({ isNew }) => isNew)).toEqual([false, false]);
  });

  it('has the vote, the edition and what two countries do, the own one first', async () => {
    const [ballot] = succeeded(
      await secretariat.post<AdoptionBallotListView>(`/standards/${asked.standard.id}/ballots`, {
        question: 'Shall the region adopt it?',
        method: 'proposal',
        electorate: 'one-country-one-vote',
        majority: 'simple',
        timeZone: 'Europe/Riga',
        closesAt: '2027-03-08T09:00:00Z',
      }),
    ).items;
    for (const seat of seatsOf(COUNTRIES))
      succeeded(await castPaper(network, ballot!.id, seat, { choice: 'yes' }));
    await closeEarly(network, ballot!.id);
    await test.app.get(OutboxRelay).drain();
    await waitUntil(
      'it is adopted',
      async () => (await readStandard(secretariat, asked.standard.id)).state === 'adopted',
    );
    const [version] = await test.db.query<[{ id: string }]>(
      `select id from standard_version where standard_id = $1 order by ordinal desc limit 1`,
      [asked.standard.id],
    );
    succeeded(
      await secretariat.post(`/standards/${asked.standard.id}/versions/${version.id}/publish`, {
        step: 'minor',
        editorial: [],
        slug: 'contributed',
      }),
    );
    const clauseId = asked.standard.clauses[0]!.id;
    await record('LV', latvia, asked.standard.id, clauseId);
    await record('EE', estonia, asked.standard.id, clauseId);
    const read = await one(estonia, remark);
    expect(movesOf(read)).toEqual([
      'made: made',
      'response: partly',
      'wording: changed',
      'vote: adopted',
      'adopted: published',
      'home: recorded',
    ]);
    expect(read.moves[3]).toMatchObject({ name: 'Shall the region adopt it?' });
    expect(read.moves[4]).toMatchObject({ name: 'Common standard on victim support v1.0' });
    expect(read.moves[5]!.countries).toMatchObject([
      { country: 'EE', status: 'in-practice' },
      { country: 'LV', status: 'planned' },
    ]);
    expect(JSON.stringify(read)).not.toContain('Secret note.');
    expect(movesOf(await one(estonia, amendment))).toEqual([
      'made: made',
      'response: accepted',
      'wording: merged',
      'vote: adopted',
      'adopted: published',
      'home: recorded',
    ]);
  });

  it('is told of them in one line, countries together, in the next digest', async () => {
    await digestsAt('2027-03-15T05:31:00Z');
    expect((await toldTo(estonia))[1]).toEqual([
      'Your remark of 6 March 2027: a change of wording, the result of a vote, included in the adopted text, news on implementation by country',
      'Your amendment of 6 March 2027: the result of a vote, included in the adopted text, news on implementation by country',
    ]);
    await digestsAt('2027-03-22T05:31:00Z');
    expect((await toldTo(estonia)).slice(2).flat()).toEqual([]);
  });

  it('is not told to whoever wants no news', async () => {
    const government = await network.as('LV', 'government');
    succeeded(
      await government.put('/reminder-preferences', {
        topics: [],
        quietFrom: null,
        quietUntil: null,
        digestAt: null,
        news: 'off',
      }),
    );
    const draft = await createDraft(secretariat);
    const thread = succeeded(await openThread(government, draft, 'safe shelter'));
    succeeded(await replyToThread(secretariat, draft.id, thread.id, 'It is.'));
    await digestsAt('2027-03-29T05:31:00Z');
    expect((await toldTo(government)).flat()).toEqual([]);
  });

  it('goes on for whoever has the seat next, and stays with its author', async () => {
    const [seat] = await test.db.query<[{ id: string }]>(
      `select id from team_seat where country_code = 'EE' and type = 'government'`,
    );
    const successor = await network.networkMember('EE');
    await test.db.query('update appointment set ends_at = app_now() where seat_id = $1', [seat.id]);
    await test.db.query(
      'insert into appointment (id, seat_id, member_id, starts_at) values ($1, $2, $3, app_now())',
      [newId(), seat.id, successor.memberId],
    );
    expect((await list(successor)).items.map(({ id, mine }) => [id, mine])).toEqual([
      [amendment.id, false],
      [remark.id, false],
    ]);
    expect(await one(successor, remark)).toMatchObject({ mine: false });
    expect(await one(estonia, remark)).toMatchObject({ mine: true });
  });
});

describe('a comment', () => {
  it('moves with the first answer by somebody else, and when its thread is resolved; one of several stands for all', async () => {
    const draft = await createDraft(secretariat);
    const thread = succeeded(await openThread(latvia, draft, 'safe shelter', 'Since when?'));
    succeeded(await replyToThread(latvia, draft.id, thread.id, 'I mean it.'));
    const [mine] = (await list(latvia, '?kind=comment')).items;
    expect((await list(latvia, '?kind=comment')).items).toHaveLength(1);
    expect(mine).toMatchObject({ words: 'Since when?', path: `/standards/${draft.id}?thread=${thread.id}` });
    expect(movesOf(mine!)).toEqual(['made: made']);
    succeeded(await replyToThread(secretariat, draft.id, thread.id, 'Since yesterday.'));
    succeeded(await secretariat.post(`/standards/${draft.id}/threads/${thread.id}/resolve`));
    const read = await one(latvia, mine!);
    expect(movesOf(read)).toEqual(['made: made', 'response: answered', 'response: resolved']);
    expect(read.moves[1]!.words).toBe('Since yesterday.');
  });

  it('leaves only its own words to an author who may no longer read the draft, and tells nothing by time or digest', async () => {
    const police = await network.networkMember('LV');
    const draft = await createDraft(secretariat, undefined, 'networks');
    const thread = succeeded(await openThread(police, draft, 'safe shelter', 'Mine.'));
    await setClockTo(test, '2027-04-01T12:00:00Z');
    succeeded(await replyToThread(secretariat, draft.id, thread.id, 'Planted answer.'));
    await findMoves();
    const [before] = (await list(police)).items;
    expect(before).toMatchObject({ restricted: false, isNew: true });
    await test.db.query(`update standard set audience = 'teams' where id = $1`, [draft.id]);
    const [after] = (await list(police)).items;
    expect(after).toMatchObject({
      words: 'Mine.',
      restricted: true,
      title: null,
      number: null,
      path: null,
      movedAt: before!.madeAt,
      isNew: false,
      moves: [{ stage: 'made' }],
    });
    expect((await list(police, '?moved=true')).items).toEqual([]);
    await digestsAt('2027-04-05T05:31:00Z');
    expect(await toldTo(police)).toEqual([]);
  });
});

describe('a proposal', () => {
  it('of a priority joins another, or comes to the vote and the agreed list', async () => {
    const denmark = await network.as('DK', 'government');
    const { ballotId, options } = await createPriorityBallot(network, {
      terms: { closesAt: '2027-04-05T09:00:00Z', places: 1 },
    });
    const [title] = Object.keys(options);
    expect(movesOf(await one(denmark, { kind: 'priority', id: options[title!]! }))).toEqual([
      'made: made',
      'response: on-ballot',
    ]);
    // The Estonian seat has another holder by now.
    for (const seat of seatsOf(COUNTRIES.filter((country) => country !== 'EE'))) {
      const ranking = Object.values(options).map((id) => [id]);
      succeeded(await castPaper(network, ballotId, seat, { ranking }));
    }
    await closeEarly(network, ballotId);
    await test.app.get(OutboxRelay).drain();
    const lines = async () =>
      Promise.all(
        Object.values(options).map(async (id) => movesOf(await one(denmark, { kind: 'priority', id }))),
      );
    await waitUntil('the list is agreed', async () => (await lines())[0]!.length === 4);
    expect((await lines()).slice(0, 2)).toEqual([
      ['made: made', 'response: on-ballot', 'vote: chosen', 'adopted: agreed'],
      ['made: made', 'response: on-ballot', 'vote: not-chosen'],
    ]);
  });

  it('of an agenda item is declined with its reason, or stands on the agenda', async () => {
    const meeting = await createScheduledMeeting(secretariat, { title: 'Spring' }, { countries: ['LV'] });
    const path = `/meetings/${meeting.id}/agenda/proposals`;
    const propose = async (title: string) =>
      succeeded(
        await latvia.post<{ items: { id: string; title: string }[] }>(path, {
          kind: 'discussion',
          title,
          minutes: 20,
        }),
      ).items.find((item) => item.title === title)!.id;
    const [first, second] = [await propose('Shelters'), await propose('Trains')];
    succeeded(await secretariat.post(`${path}/${first}/accept`));
    succeeded(await secretariat.post(`${path}/${second}/refuse`, { reason: 'Next time.' }));
    expect(movesOf(await one(latvia, { kind: 'agenda-item', id: first }))).toEqual([
      'made: made',
      'response: on-agenda',
    ]);
    const { moves, title, stages } = await one(latvia, { kind: 'agenda-item', id: second });
    expect([moves[1], title]).toMatchObject([{ outcome: 'declined', words: 'Next time.' }, 'Spring']);
    expect(stages.map(({ state }) => state)).toEqual(['done', 'done', 'closed', 'closed']);
  });
});

describe('the moves', () => {
  it('are found once by two processes at a time, and again by nobody', async () => {
    await findMoves();
    const count = async (): Promise<number> =>
      (await test.db.query<[{ n: number }]>('select count(*)::int as n from contribution_move'))[0].n;
    const before = await count();
    await test.db.query(`insert into contribution_stale (kind, object_id) select 'clause', id from clause`);
    await Promise.all([findMoves(), findMoves()]);
    await findMoves();
    expect(await count()).toBe(before);
    expect(await test.db.query('select from contribution_stale')).toEqual([]);
  });

  it('come page by page, each once', async () => {
    const draft = await createDraft(secretariat);
    for (const text of ['One', 'Two', 'Three']) succeeded(await openThread(latvia, draft, null, text));
    const all = (await list(latvia)).items.map(({ id }) => id);
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const page: ContributionListView = await list(latvia, `?limit=1${next ? `&after=${next}` : ''}`);
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    } while (next);
    expect(seen).toEqual(all);
  });
});
