import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import {
  checkBundle,
  type BallotBundle,
  type OptionResult,
  type TextConsentResult,
  type TextProposalResult,
} from '@nbn/voting';
import { TieResolutionService } from '../../src/ballots/lifecycle/tie-resolution.service.ts';
import { CloseDueBallotsJob } from '../../src/ballots/close-due-ballots.job.ts';
import { BallotAnnouncementService } from '../../src/ballots/ballot-announcement.service.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { permissionsOf, type Actor } from '../../src/platform/access/actor.ts';
import { createTestNetwork, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  createQuestionBallot,
  castPaper,
  closeEarly,
  eventually,
  inMinutes,
  openDueBallots,
  optionsOf,
  seatsOf,
  type QuestionBallot,
  type SeatName,
} from '../support/ballots.ts';

interface Seen<Result = TextProposalResult> {
  phase: string;
  outcome: string | null;
  result: Result | null;
  mayCast: boolean;
  proxyFor: { seatId: string }[];
  own: { paper: Record<string, unknown>; revision: number; receipt: string; way: string } | null;
  roll: { seatId: string; voted: boolean }[] | null;
  tieSettled: { by: string; chosen: string[] } | null;
}
interface Life {
  notes: { kind: string; text: string }[];
  count: object | null;
  entries: { id: string; mine: boolean }[];
  record: { entries: string[]; chain: string[] };
}

let test: TestApp;
let network: TestNetwork;

beforeAll(async () => {
  // Without jobs: what is due is run here by hand, and thousands of letters stay unsent.
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
});
afterAll(() => test.close());

const look = async <Result = TextProposalResult>(id: string, who = network.as('DK', 'government')) =>
  (await (await who).get<Seen<Result>>(`/ballots/${id}`)).body;
const lifeOf = async (id: string, who = network.secretariat()) =>
  (await (await who).get<Life>(`/ballots/${id}/lifecycle`)).body;
const close = (id: string) => closeEarly(network, id);
/**
 * Lets this ballot's time run out, and the closing job run: the house's clock stands, so that nobody is
 * signed out.
 */
async function runOut(id: string): Promise<void> {
  await test.db.query(
    `
      update ballot
      set opens_at = app_now() - interval '2 hours', closes_at = app_now() - interval '1 second'
      where id = $1`,
    [id],
  );
  await test.app.get(CloseDueBallotsJob).run();
  await eventually(
    () => test.db.query<object[]>(`select 1 from ballot where id = $1 and state = 'open'`, [id]),
    (left) => left.length === 0,
  );
}
const codeOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [
  status,
  body['code'] ?? null,
];
const all = COUNTRY_CODES;
const seatId = async (...seat: SeatName) =>
  (
    await test.db.query<[{ id: string }]>('select id from team_seat where country_code = $1 and type = $2', [
      ...seat,
    ])
  )[0].id;

async function say(id: string, votes: readonly (readonly [readonly SeatName[], string])[]): Promise<void> {
  await Promise.all(
    votes.flatMap(([seats, choice]) => seats.map((seat) => castPaper(network, id, seat, { choice }))),
  );
}

describe('a proposal', () => {
  it('that NGOs refuse is not adopted where both chambers must agree, and says which failed', async () => {
    const { id } = await createQuestionBallot(network, { electorate: 'chambers' });
    await say(id, [
      [seatsOf(all.slice(0, 5), ['government']), 'yes'],
      [seatsOf(all.slice(5), ['government']), 'no'],
      [seatsOf(all.slice(0, 3), ['ngo']), 'yes'],
      [seatsOf(all.slice(3), ['ngo']), 'no'],
    ]);
    await close(id);
    const { outcome, result } = await look(id);
    expect(outcome).toBe('not-adopted');
    expect(result).toMatchObject({
      failedIn: ['ngo'],
      chambers: [
        { chamber: 'government', yes: 5, no: 3, passed: true },
        { chamber: 'ngo', yes: 3, no: 5, passed: false },
      ],
    });
  });

  it.each([
    ['two_thirds', 14, 7, 'adopted'],
    ['two_thirds', 13, 7, 'not-adopted'],
    ['absolute', 12, 0, 'not-adopted'],
    ['absolute', 13, 0, 'adopted'],
  ] as const)('by %s with %i for and %i against is %s', async (majority, yes, no, outcome) => {
    const { id } = await createQuestionBallot(network, { majority });
    const seats = seatsOf(all);
    await say(id, [
      [seats.slice(0, yes), 'yes'],
      [seats.slice(yes, yes + no), 'no'],
    ]);
    await close(id);
    expect((await look(id)).outcome).toBe(outcome);
  });

  it('among countries takes what each team says: split, it abstains; below the fewest papers, it sends none', async () => {
    const { id } = await createQuestionBallot(network, {
      electorate: 'one-country-one-vote',
      leastSeats: 2,
      quorumCountries: 3,
    });
    await say(id, [
      [seatsOf(['DK'], ['government']), 'yes'],
      [seatsOf(['DK'], ['ngo']), 'no'],
      [seatsOf(['DK'], ['resource']), 'abstain'],
      [seatsOf(['EE', 'FI'], ['government', 'ngo']), 'yes'],
      [seatsOf(['IS'], ['ngo']), 'no'],
    ]);
    await close(id);
    const { result, outcome } = await look(id);
    const ballots = Object.fromEntries(
      result!.countryBallots.map(({ country, choice }) => [country, choice]),
    );
    expect(ballots).toMatchObject({ DK: 'abstain', EE: 'yes', FI: 'yes', IS: null, SE: null });
    expect(outcome).toBe('adopted');
    expect(result!.countries).toMatchObject({ yes: 2, no: 0, abstain: 1 });
  });

  it('whose quorum four countries miss is completed by one that abstains', async () => {
    for (const [countries, outcome] of [
      [4, 'no-quorum'],
      [5, 'adopted'],
    ] as const) {
      const { id } = await createQuestionBallot(network, { quorumCountries: 5 });
      await say(id, [
        [seatsOf(all.slice(0, 4), ['ngo']), 'yes'],
        [seatsOf(all.slice(4, countries), ['ngo']), 'abstain'],
      ]);
      await close(id);
      expect((await look(id)).outcome).toBe(outcome);
    }
  });

  it('refuses what is no answer, a paper of another kind, and words beside it; the earlier paper stands', async () => {
    const { id } = await createQuestionBallot(network);
    await castPaper(network, id, ['EE', 'ngo'], { choice: 'no' });
    for (const [paper, status] of [
      [{ choice: 'maybe' }, 400],
      [{ approvals: [] }, 422],
      [{ choice: 'yes', reason: 'Because.' }, 422],
      [{ consent: 'consent' }, 422],
    ] as const) {
      expect((await castPaper(network, id, ['EE', 'ngo'], paper)).status).toBe(status);
    }
    expect((await look(id, network.as('EE', 'ngo'))).own).toMatchObject({
      revision: 1,
      paper: { choice: 'no' },
    });
  });
});

describe('consent', () => {
  const consent = (more = {}) =>
    createQuestionBallot(network, { method: 'consent', majority: undefined, ...more });
  const block = {
    consent: 'block',
    reason: 'It names places.',
    paragraph: '3.2',
    lifts: 'Leave out the places.',
  };

  it.each([
    [8, 'adopted'],
    [9, 'weak-support'],
  ] as const)('with %i of 24 standing aside is %s', async (aside, outcome) => {
    const { id } = await consent();
    await Promise.all(
      seatsOf(all).map((seat, at) =>
        castPaper(network, id, seat, { consent: at < aside ? 'stand_aside' : 'consent' }),
      ),
    );
    await close(id);
    expect((await look<TextConsentResult>(id)).outcome).toBe(outcome);
  });

  it('is blocked by one block, which says against what, why, and what would lift it; a block without them is refused and the consent stands', async () => {
    const { id } = await consent();
    await castPaper(network, id, ['EE', 'ngo'], { consent: 'consent' });
    for (const paper of [
      { consent: 'block' },
      { consent: 'block', reason: 'No.' },
      { consent: 'reservations' },
    ]) {
      expect(codeOf(await castPaper(network, id, ['EE', 'ngo'], paper))).toEqual([
        422,
        'ballot-paper-refused',
      ]);
    }
    expect((await look(id, network.as('EE', 'ngo'))).own).toMatchObject({
      revision: 1,
      paper: { consent: 'consent' },
    });
    await castPaper(network, id, ['FI', 'ngo'], block);
    expect((await look(id, network.as('FI', 'ngo'))).own!.paper).toEqual(block);
    await close(id);
    expect((await look<TextConsentResult>(id)).outcome).toBe('blocked');
    const { body } = await (
      await network.secretariat()
    ).get<{ items: Record<string, unknown>[] }>(`/ballots/${id}/papers`);
    expect(body.items.find(({ country }) => country === 'FI')).toMatchObject({
      reason: block.reason,
      paragraph: '3.2',
      lifts: block.lifts,
      redacted: false,
    });
  });

  it('goes ahead when the block is withdrawn before the close', async () => {
    const { id } = await consent();
    await castPaper(network, id, ['FI', 'ngo'], block);
    await castPaper(network, id, ['FI', 'ngo'], { consent: 'consent' });
    await close(id);
    expect((await look(id)).outcome).toBe('adopted');
  });

  it('holds a reason back that names a person’s number, before anybody sees it', async () => {
    const { id } = await consent();
    const held = await castPaper(network, id, ['FI', 'ngo'], {
      ...block,
      reason: 'Her number is 131052-308T.',
    });
    expect(held.status).toBe(422);
    expect((await look(id, network.as('FI', 'ngo'))).own).toBeNull();
  });

  it('lets words be taken back with a mark, while paper, receipt and bundle stay as they were', async () => {
    const { id } = await consent();
    const { body: receipt } = await castPaper(network, id, ['FI', 'ngo'], block);
    await close(id);
    const seatId = receipt['seatId'];
    expect((await (await network.as('EE', 'ngo')).post(`/ballots/${id}/redactions`, { seatId })).status).toBe(
      404,
    );
    expect((await (await network.secretariat()).post(`/ballots/${id}/redactions`, { seatId })).status).toBe(
      204,
    );
    const { body } = await (
      await network.auditor()
    ).get<{ items: Record<string, unknown>[] }>(`/ballots/${id}/papers`);
    expect(body.items).toMatchObject([
      { reason: null, paragraph: null, lifts: null, redacted: true, receipt: receipt['receipt'] },
    ]);
    const { body: bundle } = await (await network.auditor()).get<BallotBundle>(`/ballots/${id}/bundle`);
    expect(checkBundle(bundle).checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(JSON.stringify(bundle)).not.toContain('names places');
  });

  it('after its last blocked round opens the declared fallback by itself; nobody changes the rule in between', async () => {
    const subject = { kind: 'amendment' as const, id: newId(), textHash: 'ab'.repeat(32) };
    const [announcing, actor] = [test.app.get(BallotAnnouncementService), await anActor()];
    const round = (more: object) =>
      announcing.announce(actor, {
        subject,
        question: 'Do we consent?',
        method: 'consent',
        electorate: 'one-seat-one-vote',
        options: [],
        places: 1,
        quorumCountries: null,
        opensAt: null,
        closesAt: new Date(inMinutes(10)),
        timeZone: 'Europe/Riga',
        rules: { maxRounds: 2 },
        ...more,
      });
    const first = await round({});
    await castPaper(network, first, ['FI', 'ngo'], block);
    await close(first);
    await expect(round({ follows: first, subject: { ...subject, id: newId() } })).rejects.toThrow(
      'cannot be combined',
    );
    const second = await round({
      follows: first,
      subject: { ...subject, textHash: 'cd'.repeat(32) },
      rules: { maxRounds: 5 },
    });
    expect(await look(second)).toMatchObject({ round: 2, rules: { maxRounds: 2 } });
    await castPaper(network, second, ['FI', 'ngo'], block);
    await runOut(second);
    const [fallback] = await test.db.query<{ id: string; method: string; rules: object; state: string }[]>(
      'select id, method, rules, state from ballot where follows = $1',
      [second],
    );
    expect(fallback).toMatchObject({
      method: 'proposal',
      rules: { majority: 'six_countries' },
      state: 'open',
    });
    await expect(round({ follows: second })).rejects.toThrow(/under way|cannot be combined/);
    await say(fallback!.id, [
      [seatsOf(all.slice(0, 6), ['government', 'resource']), 'yes'],
      [seatsOf(all.slice(0, 5), ['ngo']), 'no'],
    ]);
    await runOut(fallback!.id);
    expect(await look(fallback!.id)).toMatchObject({
      outcome: 'not-adopted',
      result: { countries: { yes: 6 }, failedIn: ['ngo'] },
    });
  });
});

async function anActor(): Promise<Actor> {
  const secretariat = await network.secretariat();
  return {
    memberId: secretariat.memberId,
    role: 'secretariat',
    permissions: permissionsOf('secretariat'),
    seat: null,
    country: 'DK',
  } as Actor;
}

describe('every other method', () => {
  const cases: [string, object, (o: Readonly<Record<string, string>>) => object[], string[][]][] = [
    [
      'score',
      {},
      (o) => [{ scores: { [o['A']!]: 5, [o['B']!]: 1 } }, { scores: { [o['B']!]: 3 } }],
      [['A'], ['B'], ['C']],
    ],
    [
      'star',
      {},
      (o) => [
        { scores: { [o['A']!]: 5, [o['B']!]: 4 } },
        { scores: { [o['B']!]: 5 } },
        { scores: { [o['A']!]: 1, [o['B']!]: 2 } },
      ],
      [['B'], ['A'], ['C']],
    ],
    [
      'dots',
      { most: 4 },
      (o) => [{ dots: { [o['C']!]: 4 } }, { dots: { [o['A']!]: 2, [o['B']!]: 1 } }],
      [['C'], ['A'], ['B']],
    ],
    ['borda', {}, (o) => [{ ranking: [[o['B']], [o['A']]] }], [['B'], ['A'], ['C']]],
    ['ranked-pairs', {}, (o) => [{ ranking: [[o['B']], [o['A'], o['C']]] }], [['B'], ['A', 'C']]],
    [
      'irv',
      {},
      (o) => [{ ranking: [[o['C']], [o['A']]] }, { ranking: [[o['C']]] }, { ranking: [[o['A']]] }],
      [['C'], ['A', 'B']],
    ],
    [
      'stv',
      {},
      (o) => [{ ranking: [[o['C']], [o['A']]] }, { ranking: [[o['C']]] }, { ranking: [[o['A']]] }],
      [['C'], ['A', 'B']],
    ],
    [
      'equal-shares',
      {},
      (o) => [{ approvals: [o['C']] }, { approvals: [o['C'], o['A']] }],
      [['C'], ['A', 'B']],
    ],
    [
      'default-option',
      {},
      (o) => [{ ranking: [[o['B']], [o['C']]] }, { ranking: [[o['B']], [o['C']], [o['A']]] }],
      [['B'], ['C'], ['A']],
    ],
  ];
  it.each(cases)('%s is cast, counted and told', async (method, terms, papers, order) => {
    const { id, options } = await createQuestionBallot(network, { method, ...terms }, ['A', 'B', 'C']);
    const given = papers(options);
    for (const [at, paper] of given.entries())
      expect((await castPaper(network, id, [all[at]!, 'ngo'], paper)).status).toBe(200);
    await close(id);
    const { result } = await look<OptionResult>(id);
    const nameOf = (option: string) => Object.keys(options).find((label) => options[label] === option)!;
    expect(result!.order.map((group) => group.map(nameOf).sort())).toEqual(order);
    expect(result!.turnout.seatsVoting).toBe(given.length);
  });

  it('shows seats and countries side by side, and says when they differ', async () => {
    const { id, options } = await createQuestionBallot(network, { method: 'schulze' }, ['A', 'B']);
    await Promise.all([
      ...seatsOf(['DK', 'EE']).map((seat) => castPaper(network, id, seat, { ranking: [[options['A']]] })),
      ...seatsOf(['FI', 'IS', 'LV'], ['ngo']).map((seat) =>
        castPaper(network, id, seat, { ranking: [[options['B']]] }),
      ),
    ]);
    await close(id);
    const { result } = await look<OptionResult>(id);
    expect(result!.order[0]).toEqual([options['A']]);
    expect(result!.beside.find(({ unit }) => unit === 'country')).toMatchObject({
      order: [[options['B']], [options['A']]],
      differs: true,
    });
  });

  it.each<[string, object, (o: Readonly<Record<string, string>>) => object, string]>([
    ['score', {}, (o) => ({ scores: { [o['A']!]: 6 } }), 'out-of-range'],
    ['score', {}, (o) => ({ scores: { [o['A']!]: 1.5 } }), 'not-a-whole-number'],
    ['dots', { most: 4 }, (o) => ({ dots: { [o['A']!]: 3, [o['B']!]: 2 } }), 'too-many-dots'],
    ['dots', {}, () => ({ dots: { nothing: 1 } }), 'unknown-option'],
    ['stv', {}, (o) => ({ ranking: [[o['A'], o['B']]] }), 'equal-ranks'],
  ])(
    'refuses a bad %s paper whole, with its fault, and the earlier paper stands',
    async (method, terms, paper, fault) => {
      const { id, options } = await createQuestionBallot(network, { method, ...terms }, ['A', 'B']);
      const good = { score: { scores: {} }, dots: { dots: {} }, stv: { ranking: [] } }[method]!;
      await castPaper(network, id, ['EE', 'ngo'], good);
      const refused = await castPaper(network, id, ['EE', 'ngo'], paper(options));
      expect(codeOf(refused)).toEqual([422, 'ballot-paper-refused']);
      expect(refused.body['paperFaults']).toMatchObject([{ code: fault }]);
      expect((await look(id, network.as('EE', 'ngo'))).own).toMatchObject({ revision: 1, paper: good });
    },
  );
});

describe('seats', () => {
  const announced = (more = {}) => createQuestionBallot(network, { opensAt: inMinutes(2), ...more });
  const openNow = async (id: string) => {
    await test.db.query(`update ballot set opens_at = app_now() where id = $1`, [id]);
    await openDueBallots(test);
    await eventually(
      () => look(id),
      ({ phase }) => phase === 'open',
    );
  };
  const arrange = async (id: string, seat: SeatName, proxy: SeatName | null, recused = false) =>
    (await network.as(...seat)).put(`/ballots/${id}/arrangement`, {
      proxySeatId: proxy && (await seatId(...proxy)),
      recused,
    });

  it('that are recused are in no base: the others alone make the absolute majority', async () => {
    const { id } = await announced({ majority: 'absolute' });
    for (const seat of seatsOf(['SE'])) expect((await arrange(id, seat, null, true)).status).toBe(204);
    await openNow(id);
    expect(codeOf(await castPaper(network, id, ['SE', 'ngo'], { choice: 'no' }))).toEqual([
      409,
      'seat-recused',
    ]);
    await say(id, [[seatsOf(all.slice(0, 4)).slice(0, 11), 'yes']]);
    await close(id);
    expect(await look(id)).toMatchObject({
      outcome: 'adopted',
      result: { members: { yes: 11, entitled: 21 }, turnout: { seats: 21 } },
    });
  });

  it('name a proxy of their own team before the opening; chains and second proxies are refused', async () => {
    const { id } = await announced();
    expect(codeOf(await arrange(id, ['DK', 'ngo'], ['EE', 'ngo']))).toEqual([409, 'proxy-other-country']);
    expect((await arrange(id, ['DK', 'ngo'], ['DK', 'government'])).status).toBe(204);
    expect(codeOf(await arrange(id, ['DK', 'resource'], ['DK', 'government']))).toEqual([409, 'proxy-taken']);
    expect(codeOf(await arrange(id, ['DK', 'resource'], ['DK', 'ngo']))).toEqual([409, 'proxy-chain']);
    expect(codeOf(await arrange(id, ['DK', 'government'], ['DK', 'resource']))).toEqual([409, 'proxy-chain']);
    await openNow(id);
    expect(codeOf(await arrange(id, ['EE', 'ngo'], ['EE', 'government']))).toEqual([409, 'proxy-too-late']);
    const forSeat = await seatId('DK', 'ngo');
    expect(codeOf(await castPaper(network, id, ['DK', 'resource'], { choice: 'yes', forSeat }))).toEqual([
      409,
      'not-the-proxy',
    ]);
    expect((await look(id)).proxyFor).toMatchObject([{ seatId: forSeat }]);
    expect((await castPaper(network, id, ['DK', 'government'], { choice: 'no', forSeat })).status).toBe(200);
    expect((await castPaper(network, id, ['DK', 'ngo'], { choice: 'yes' })).status).toBe(200);
    expect(codeOf(await castPaper(network, id, ['DK', 'government'], { choice: 'no', forSeat }))).toEqual([
      409,
      'principal-has-voted',
    ]);
    await close(id);
    expect((await look(id)).result!.members).toMatchObject({ yes: 1, no: 0 });
  });

  it('that are not checked in to the meeting count as entitled and cannot cast; an alternate votes for a seat handed over', async () => {
    const police = await network.networkMember('DK');
    const [present, handedOver] = [await seatId('DK', 'ngo'), await seatId('DK', 'government')];
    const id = await test.app.get(BallotAnnouncementService).announce(await anActor(), {
      subject: { kind: 'agenda-item', id: newId(), path: '/meetings' },
      question: 'Now?',
      method: 'proposal',
      electorate: 'one-seat-one-vote',
      options: [],
      places: 1,
      quorumCountries: null,
      opensAt: null,
      closesAt: new Date(inMinutes(10)),
      timeZone: 'Europe/Riga',
      rules: { majority: 'simple' },
      presentSeats: [present, handedOver],
      alternates: [{ seatId: handedOver, memberId: police.memberId }],
    });
    expect(codeOf(await castPaper(network, id, ['EE', 'ngo'], { choice: 'yes' }))).toEqual([
      409,
      'seat-not-present',
    ]);
    expect(codeOf(await castPaper(network, id, ['DK', 'government'], { choice: 'yes' }))).toEqual([
      409,
      'seat-handed-over',
    ]);
    expect((await castPaper(network, id, ['DK', 'ngo'], { choice: 'no' })).status).toBe(200);
    expect((await look(id, Promise.resolve(police))).mayCast).toBe(true);
    expect((await police.put(`/ballots/${id}/paper`, { choice: 'yes' })).status).toBe(200);
    await close(id);
    expect((await look(id)).result).toMatchObject({ members: { yes: 1, no: 1, entitled: 24 }, tied: true });
  });

  it('vote by telephone or on paper through two officers, of whom one alone casts nothing', async () => {
    const [one, other] = [await network.secretariat(), await network.secretariatColleague()];
    const { id } = await createQuestionBallot(network);
    const entry = { seatId: await seatId('IS', 'ngo'), way: 'phone' };
    expect(codeOf(await one.post(`/ballots/${id}/entries`, { ...entry, approvals: [] }))).toEqual([
      422,
      'ballot-paper-refused',
    ]);
    expect((await one.post(`/ballots/${id}/entries`, { ...entry, choice: 'no' })).status).toBe(201);
    expect(codeOf(await other.post(`/ballots/${id}/entries`, { ...entry, choice: 'yes' }))).toEqual([
      409,
      'entry-waits-already',
    ]);
    const [waiting] = (await lifeOf(id)).entries;
    expect(waiting!.mine).toBe(true);
    expect(codeOf(await one.post(`/ballots/${id}/entries/${waiting!.id}/confirm`))).toEqual([
      409,
      'entry-same-officer',
    ]);
    expect((await look(id)).roll!.filter(({ voted }) => voted)).toEqual([]);
    expect((await other.post(`/ballots/${id}/entries/${waiting!.id}/confirm`)).status).toBe(201);
    expect((await look(id, network.as('IS', 'ngo'))).own).toMatchObject({
      way: 'phone',
      paper: { choice: 'no' },
    });
    await close(id);
    expect((await look(id)).result!.members).toMatchObject({ no: 1 });
  });
});

describe('the life of a ballot', () => {
  it('begins as a draft of the secretariat, is announced seven days ahead or with a reason, and can be withdrawn until it opens', async () => {
    const { id } = await createQuestionBallot(network, { draft: true, opensAt: inMinutes(2) });
    expect((await (await network.as('DK', 'ngo')).get(`/ballots/${id}`)).status).toBe(404);
    const secretariat = await network.secretariat();
    expect(codeOf(await secretariat.post(`/ballots/${id}/announce`))).toEqual([422, 'ballot-short-notice']);
    expect(
      (await secretariat.post(`/ballots/${id}/announce`, { shortNotice: 'The meeting is on Friday.' }))
        .status,
    ).toBe(204);
    expect((await look(id)).phase).toBe('announced');
    expect((await lifeOf(id, network.as('EE', 'ngo'))).notes).toMatchObject([
      { kind: 'short-notice', text: 'The meeting is on Friday.' },
    ]);
    expect(
      (await secretariat.post(`/ballots/${id}/withdraw`, { reason: 'The text has changed.' })).status,
    ).toBe(204);
    await test.db.query(`update ballot set opens_at = app_now() where id = $1`, [id]);
    await openDueBallots(test);
    expect((await look(id)).phase).toBe('withdrawn');
  });

  it('is closed early or extended with a reason, and never opened again', async () => {
    const { id } = await createQuestionBallot(network);
    const secretariat = await network.secretariat();
    await say(id, [[seatsOf(['EE'], ['ngo']), 'yes']]);
    expect(
      codeOf(await secretariat.post(`/ballots/${id}/extend`, { closesAt: inMinutes(5), reason: 'Later.' })),
    ).toEqual([422, 'ballot-not-later']);
    expect(
      (
        await secretariat.post(`/ballots/${id}/extend`, {
          closesAt: inMinutes(30),
          reason: 'A seat is on the road.',
        })
      ).status,
    ).toBe(204);
    await test.app.get(CloseDueBallotsJob).run();
    expect((await look(id)).phase).toBe('open');
    expect((await secretariat.post(`/ballots/${id}/close`, { reason: 'It is urgent.' })).status).toBe(204);
    expect((await (await network.as('FI', 'ngo')).post(`/ballots/${id}/closing-confirmation`)).status).toBe(
      204,
    );
    expect(await look(id)).toMatchObject({ phase: 'released', outcome: 'adopted' });
    expect(codeOf(await castPaper(network, id, ['DK', 'ngo'], { choice: 'no' }))).toEqual([
      409,
      'ballot-closed',
    ]);
    for (const [path, body] of [
      ['close', { reason: 'Again.' }],
      ['extend', { closesAt: inMinutes(60), reason: 'More.' }],
      ['announce', {}],
      ['withdraw', { reason: 'No.' }],
    ] as const) {
      expect(codeOf(await secretariat.post(`/ballots/${id}/${path}`, body))).toEqual([
        409,
        'ballot-not-in-that-state',
      ]);
    }
    expect((await lifeOf(id)).notes.map(({ kind }) => kind)).toEqual([
      'short-notice',
      'extended',
      'closed-early',
    ]);
  });

  it('waits with the result until two seats of different countries have let it out, and tells nobody else before', async () => {
    const { id } = await createQuestionBallot(network, { results: 'after-release' });
    await say(id, [[seatsOf(['EE'], ['ngo']), 'yes']]);
    await close(id);
    const closedEvents = async () =>
      (
        await test.db.query<object[]>(
          `select 1 from outbox where type = 'ballot-closed' and payload->>'ballotId' = $1`,
          [id],
        )
      ).length;
    expect(await look(id, network.secretariat())).toMatchObject({
      phase: 'counted',
      outcome: null,
      result: null,
    });
    expect((await lifeOf(id, network.secretariat())).count).toBeNull();
    expect((await lifeOf(id, network.as('EE', 'ngo'))).count).toMatchObject({ state: 'adopted' });
    const confirm = async (...seat: SeatName) =>
      (await network.as(...seat)).post(`/ballots/${id}/confirmations`);
    expect((await confirm('EE', 'ngo')).status).toBe(204);
    expect(codeOf(await confirm('EE', 'government'))).toEqual([409, 'ballot-same-country']);
    expect([(await look(id)).phase, await closedEvents()]).toEqual(['counted', 0]);
    expect((await confirm('FI', 'ngo')).status).toBe(204);
    expect([(await look(id, network.secretariat())).outcome, await closedEvents()]).toEqual(['adopted', 1]);
  });

  it('shows the result so far of a straw poll to those who have voted, where it says so', async () => {
    const { id } = await createQuestionBallot(network, {
      strawPoll: true,
      results: 'after-own-vote',
      shortNotice: undefined,
    });
    await say(id, [[seatsOf(['EE'], ['ngo']), 'yes']]);
    expect((await look(id)).result).toBeNull();
    expect((await look(id, network.as('EE', 'ngo'))).result).toMatchObject({ members: { yes: 1 } });
  });

  it('keeps the outcome, its owners and review', async () => {
    const { id } = await createQuestionBallot(network);
    const secretariat = await network.secretariat();
    const outcome = {
      statement: 'The region takes it up.',
      ownerCountries: ['EE', 'FI'],
      reviewOn: '2027-09-01',
    };
    expect(codeOf(await secretariat.put(`/ballots/${id}/outcome`, outcome))).toEqual([
      409,
      'ballot-not-in-that-state',
    ]);
    await close(id);
    expect((await secretariat.put(`/ballots/${id}/outcome`, outcome)).status).toBe(204);
    expect((await (await network.observer()).get<Life>(`/ballots/${id}/lifecycle`)).body).toMatchObject({
      followup: outcome,
    });
    expect((await secretariat.post(`/ballots/${id}/review`, { reason: 'Half of it is done.' })).status).toBe(
      204,
    );
    expect((await look(id)).phase).toBe('reviewed');
  });
});

describe('a tie', () => {
  const tied = async (tieRule: string, more = {}): Promise<QuestionBallot> => {
    const question = await createQuestionBallot(network, { method: 'approval', tieRule, ...more }, [
      'A',
      'B',
      'C',
    ]);
    await castPaper(network, question.id, ['DK', 'ngo'], { approvals: [question.options['A']] });
    await castPaper(network, question.id, ['EE', 'ngo'], { approvals: [question.options['B']] });
    await close(question.id);
    return question;
  };
  const closedEvents = (id: string) =>
    test.db.query<{ outcome: string }[]>(
      `
        select payload->>'outcome' as outcome
        from outbox
        where type = 'ballot-closed' and payload->>'ballotId' = $1`,
      [id],
    );

  it('opens a runoff among the tied by itself, for the same seats; a second tie is reported', async () => {
    const { id, options } = await tied('runoff');
    expect(await closedEvents(id)).toEqual([{ outcome: 'tied' }]);
    const [runoff] = await test.db.query<{ id: string }[]>('select id from ballot where follows = $1', [id]);
    expect(Object.keys(await optionsOf(network, runoff!.id)).sort()).toEqual(['A', 'B']);
    expect(await look(runoff!.id)).toMatchObject({ phase: 'open', tieRule: 'report' });
    await castPaper(network, runoff!.id, ['DK', 'ngo'], { approvals: [options['A'], options['B']] });
    await runOut(runoff!.id);
    expect((await look(runoff!.id)).outcome).toBe('tied');
    expect(await test.db.query('select 1 from ballot where follows = $1', [runoff!.id])).toEqual([]);
  });

  it('is decided by the country in the chair within seven days, with a reason, beside the count', async () => {
    const { id, options } = await tied('chair', { chairCountry: 'LV' });
    expect(await closedEvents(id)).toEqual([]);
    expect((await look<OptionResult>(id)).result).toMatchObject({ state: 'tied', sure: [], open: 1 });
    const decide = async (country: CountryCode, chosen: unknown[]) =>
      (await network.as(country, 'government')).post(`/ballots/${id}/tie`, {
        chosen,
        reason: 'It is nearer to the work.',
      });
    expect((await decide('EE', [options['A']])).status).toBe(404);
    expect(codeOf(await decide('LV', [options['C']]))).toEqual([422, 'tie-choice']);
    expect(codeOf(await decide('LV', [options['A'], options['B']]))).toEqual([422, 'tie-choice']);
    expect((await decide('LV', [options['B']])).status).toBe(204);
    expect(codeOf(await decide('LV', [options['A']]))).toEqual([409, 'ballot-not-in-that-state']);
    expect(await look<OptionResult>(id)).toMatchObject({
      outcome: 'decided',
      tieSettled: { by: 'chair', chosen: [options['B']] },
      result: { state: 'tied', sure: [] },
    });
    expect(await closedEvents(id)).toEqual([{ outcome: 'decided' }]);
  });

  it('that the chair leaves stays a tie after seven days, and is told as one', async () => {
    const { id, options } = await tied('chair', { chairCountry: 'LV' });
    await test.db.query('update ballot set tie_due_at = app_now() where id = $1', [id]);
    await test.app.get(TieResolutionService).lapseDueTies();
    expect(await closedEvents(id)).toEqual([{ outcome: 'tied' }]);
    expect(
      codeOf(
        await (
          await network.as('LV', 'ngo')
        ).post(`/ballots/${id}/tie`, { chosen: [options['A']], reason: 'Late.' }),
      ),
    ).toEqual([409, 'ballot-not-in-that-state']);
  });

  it('is drawn by lot from the words of two seats of different countries, and everybody can draw it again', async () => {
    const { id, options } = await tied('lot');
    const words = async (country: CountryCode, type: SeatName[1], text: string) =>
      (await network.as(country, type)).post(`/ballots/${id}/lot`, { text });
    expect((await words('EE', 'ngo', 'Birch and stone')).status).toBe(204);
    expect(codeOf(await words('EE', 'government', 'Another'))).toEqual([409, 'ballot-same-country']);
    expect(
      (await (await network.as('FI', 'ngo')).get<{ lotTexts: object[] }>(`/ballots/${id}/lifecycle`)).body
        .lotTexts,
    ).toEqual([]);
    expect((await words('FI', 'ngo', 'Granite')).status).toBe(204);
    const { tieSettled } = await look(id);
    const { body: bundle } = await (await network.auditor()).get<BallotBundle>(`/ballots/${id}/bundle`);
    const lot = bundle.record.entries.at(-1)!;
    expect(lot).toMatch(/^lot\|[0-9a-f]{64}\|/);
    expect(tieSettled).toEqual({ by: 'lot', chosen: [lot.split('|')[2]!.split(',')[0]] });
    expect([options['A'], options['B']]).toContain(tieSettled!.chosen[0]);
    expect(checkBundle(bundle).checks.filter(({ ok }) => !ok)).toEqual([]);
  });
});

describe('the record', () => {
  it('is counted again by anyone from the bundle, and shows the first thing that was changed', async () => {
    const { id, options } = await createQuestionBallot(network, { method: 'schulze' }, ['A', 'B', 'C']);
    const receipts = await Promise.all(
      all.map(
        async (country, at) =>
          (
            await castPaper(network, id, [country, 'ngo'], {
              ranking: at % 3 ? [[options['A']], [options['B']]] : [[options['B'], options['C']]],
            })
          ).body['receipt'] as string,
      ),
    );
    const opening = (await lifeOf(id)).record;
    await close(id);
    const { body: bundle } = await (await network.as('SE', 'ngo')).get<BallotBundle>(`/ballots/${id}/bundle`);
    const { checks, recount } = checkBundle(bundle);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(JSON.stringify(recount)).toBe(JSON.stringify(bundle.result));
    expect(bundle.record.chain[1]).toBe(opening.chain[1]);
    expect(receipts.every((receipt) => bundle.papers.some((paper) => paper.receipt === receipt))).toBe(true);
    const failing = (
      change: (given: { -readonly [Key in keyof BallotBundle]: BallotBundle[Key] }) => void,
    ) => {
      const given = structuredClone(bundle);
      change(given);
      return checkBundle(given)
        .checks.filter(({ ok }) => !ok)
        .map(({ check }) => check);
    };
    expect(
      failing((given) => {
        given.papers = given.papers.slice(1);
      }),
    ).toContain('receipts');
    expect(
      failing((given) => {
        given.papers = [{ ...given.papers[0]!, paper: { ranking: [] } }, ...given.papers.slice(1)];
      }),
    ).toEqual(expect.arrayContaining(['bundle']));
    expect(
      failing((given) => {
        given.record = { ...given.record, entries: given.record.entries.with(1, 'commitments|') };
      }),
    ).toContain('chain');
    expect(
      failing((given) => {
        given.ballot = { ...given.ballot, question: 'Another?' };
      }),
    ).toContain('opening');
    expect((await (await network.observer()).get(`/ballots/${id}/bundle`)).status).toBe(404);
  });

  it('keeps the papers of a team from the others, while its country’s ballot is open and counted by anyone', async () => {
    const { id } = await createQuestionBallot(network, {
      electorate: 'one-country-one-vote',
      secrecy: 'team',
    });
    await say(id, [
      [seatsOf(['DK']), 'yes'],
      [seatsOf(['EE'], ['government', 'ngo']), 'no'],
      [seatsOf(['EE'], ['resource']), 'yes'],
    ]);
    await close(id);
    const papers = async (who: ReturnType<typeof network.as>) =>
      (await (await who).get<{ items: { country: string }[] }>(`/ballots/${id}/papers`)).body.items?.map(
        ({ country }) => country,
      );
    expect(await papers(network.as('EE', 'ngo'))).toEqual(['EE', 'EE', 'EE']);
    expect(await papers(network.as('SE', 'ngo'))).toEqual([]);
    expect([await papers(network.secretariat()), await papers(network.auditor())]).toEqual([
      undefined,
      undefined,
    ]);
    const { body: bundle } = await (await network.observer()).get<BallotBundle>(`/ballots/${id}/bundle`);
    expect(bundle.papers).toEqual([
      { seat: 'DK', paper: { choice: 'yes' } },
      { seat: 'EE', paper: { choice: 'no' } },
    ]);
    expect(checkBundle(bundle).checks.filter(({ ok }) => !ok)).toEqual([]);
    expect((await look(id)).result).toMatchObject({
      state: 'not-adopted',
      tied: true,
      countries: { yes: 1, no: 1 },
    });
  });
});

it('cannot be changed behind the record: options, papers and record are fixed in the database', async () => {
  await expect(test.db.query(`update ballot_record set entry = 'x'`)).rejects.toThrow('never changed');
  await expect(test.db.query('delete from ballot_record')).rejects.toThrow('never changed');
});
