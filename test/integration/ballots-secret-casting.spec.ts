import { randomBytes } from 'node:crypto';
import { COUNTRY_CODES } from '@nbn/contracts';
import { checkBundle, type BallotBundle } from '@nbn/voting';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  createQuestionBallot,
  castPaper,
  closeEarly,
  inMinutes,
  seatsOf,
  type SeatName,
} from '../support/ballots.ts';
import { blindPass, castSecretPaper, obtainPass, type Pass } from '../support/secret-voter.ts';

interface Seen {
  phase: string;
  outcome: string | null;
  withheld: boolean;
  result: Record<string, unknown> | null;
  turnout: { seatsVoting: number };
  roll: { voted: boolean }[] | null;
  mayCast: boolean;
}

let test: TestApp;
let network: TestNetwork;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
});
afterAll(() => test.close());

const look = async (id: string, who = network.as('DK', 'government')) =>
  (await (await who).get<Seen>(`/ballots/${id}`)).body;
const secret = (more = {}, labels: readonly string[] = []) =>
  createQuestionBallot(network, { secrecy: 'secret', ...more }, labels);
const codeOf = ({ status, body }: { status: number; body: object }) => [
  status,
  (body as { code?: string }).code ?? null,
];
const passOf = async (id: string, seat: SeatName) => obtainPass(await network.as(...seat), id);
const bundleOf = async (id: string, who = network.as('SE', 'ngo')) =>
  (await who).get<BallotBundle>(`/ballots/${id}/bundle`);

async function vote(
  id: string,
  votes: readonly (readonly [readonly SeatName[], object])[],
): Promise<string[]> {
  return Promise.all(
    votes.flatMap(([seats, paper]) =>
      seats.map(
        async (seat) => (await castSecretPaper(test.url, id, await passOf(id, seat), paper)).body.receipt,
      ),
    ),
  );
}

describe('a pass', () => {
  it('is signed once a seat, and again for the same number when the answer was lost', async () => {
    const { id } = await secret();
    const voter = await network.as('EE', 'ngo');
    const { body: offer } = await voter.get<{ publicKey: string; issued: boolean }>(`/ballots/${id}/pass`);
    expect(offer.issued).toBe(false);
    const [mine, another] = [await blindPass(offer.publicKey, id), await blindPass(offer.publicKey, id)];
    const ask = (blinded: string) => voter.post<{ signature: string }>(`/ballots/${id}/pass`, { blinded });
    const first = await ask(mine.blinded);
    expect((await ask(mine.blinded)).body).toEqual(first.body);
    expect(codeOf(await ask(another.blinded))).toEqual([409, 'pass-issued-already']);
    expect((await voter.get<{ issued: boolean }>(`/ballots/${id}/pass`)).body.issued).toBe(true);
    expect(
      (await castSecretPaper(test.url, id, await mine.unblind(first.body.signature), { choice: 'yes' }))
        .status,
    ).toBe(200);
  });

  it('is for seats of the roll alone, and never signed after the close', async () => {
    const { id } = await secret();
    const blinded = 'A'.repeat(512);
    for (const who of [
      network.secretariat(),
      network.observer(),
      network.networkMember('DK'),
      network.auditor(),
    ]) {
      expect((await (await who).post(`/ballots/${id}/pass`, { blinded })).status).toBe(404);
    }
    expect((await network.anonymous().post(`/ballots/${id}/pass`, { blinded })).status).toBe(401);
    await closeEarly(network, id);
    expect(codeOf(await (await network.as('EE', 'ngo')).post(`/ballots/${id}/pass`, { blinded }))).toEqual([
      409,
      'ballot-closed',
    ]);
    expect(await test.db.query('select private_key from ballot_box where ballot_id = $1', [id])).toEqual([
      { private_key: null },
    ]);
  });

  it('is not given out for a ballot that is open, which takes no sealed paper either; nor does a secret one take a signed-in paper', async () => {
    const [{ id: open }, { id }] = [await createQuestionBallot(network), await secret()];
    expect((await (await network.as('EE', 'ngo')).get(`/ballots/${open}/pass`)).status).toBe(404);
    const pass = await passOf(id, ['EE', 'ngo']);
    expect(codeOf(await castSecretPaper(test.url, open, pass, { choice: 'yes' }))).toEqual([
      403,
      'pass-refused',
    ]);
    expect((await castPaper(network, id, ['EE', 'ngo'], { choice: 'yes' })).status).toBe(404);
  });
});

describe('a sealed paper', () => {
  it('is replaced under its pass, and the last counts', async () => {
    const { id } = await secret();
    const pass = await passOf(id, ['EE', 'ngo']);
    const receipts = [
      await castSecretPaper(test.url, id, pass, { choice: 'yes' }),
      await castSecretPaper(test.url, id, pass, { choice: 'no' }),
    ].map(({ body }) => body.receipt);
    await vote(id, [[seatsOf(['FI', 'SE']), { choice: 'yes' }]]);
    await closeEarly(network, id);
    expect(await look(id)).toMatchObject({ outcome: 'adopted', result: { members: { yes: 6, no: 1 } } });
    const { body: bundle } = await bundleOf(id);
    expect(
      bundle
        .secret!.filter(({ commitment }) => receipts.includes(commitment))
        .map(({ commitment, ballot }) => [commitment, ballot]),
    ).toEqual([[receipts[1], { choice: 'no' }]]);
    expect(bundle.replaced).toEqual([receipts[0]]);
    expect(checkBundle(bundle).checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('with a forged pass, another’s signature, one of another ballot, with a session, or with a fault is refused whole, and the earlier stands', async () => {
    const [{ id, options }, { id: other }] = [
      await secret({ method: 'score' }, ['A', 'B']),
      await secret({ method: 'score' }, ['A', 'B']),
    ];
    const [mine, elsewhere] = [await passOf(id, ['EE', 'ngo']), await passOf(other, ['EE', 'ngo'])];
    const paper = { scores: { [options['A']!]: 3 } };
    const {
      body: { receipt },
    } = await castSecretPaper(test.url, id, mine, paper);
    const forged: Pass[] = [
      { token: mine.token, signature: randomBytes(256).toString('base64url') },
      { token: randomBytes(32).toString('hex'), signature: mine.signature },
      elsewhere,
    ];
    for (const pass of forged)
      expect(codeOf(await castSecretPaper(test.url, id, pass, paper))).toEqual([403, 'pass-refused']);
    for (const [bad, fault] of [
      [{ scores: { [options['A']!]: 6 } }, 'out-of-range'],
      [{ scores: { nothing: 1 } }, 'unknown-option'],
      [{ approvals: [] }, 'wrong-paper'],
    ] as const) {
      const refused = await castSecretPaper(test.url, id, mine, bad);
      expect([
        ...codeOf(refused),
        (refused.body as unknown as { paperFaults: { code: string }[] }).paperFaults[0]!.code,
      ]).toEqual([422, 'ballot-paper-refused', fault]);
    }
    const signedIn = await (
      await network.as('EE', 'ngo')
    ).put(`/ballots/${id}/sealed-paper`, { ...mine, nonce: randomBytes(32).toString('hex'), paper });
    expect(codeOf(signedIn)).toEqual([400, 'cast-signed-in']);
    await closeEarly(network, id);
    expect(
      await test.db.query('select commitment, paper from ballot_sealed where ballot_id = $1', [id]),
    ).toEqual([{ commitment: receipt, paper }]);
  });

  it('that comes twice at once lies there once; after the close none comes in', async () => {
    const { id } = await secret();
    const pass = await passOf(id, ['EE', 'ngo']);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        castSecretPaper(test.url, id, pass, { choice: at % 2 ? 'yes' : 'no' }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    await closeEarly(network, id);
    expect(await test.db.query('select 1 from ballot_sealed where ballot_id = $1', [id])).toHaveLength(1);
    expect(codeOf(await castSecretPaper(test.url, id, pass, { choice: 'yes' }))).toEqual([
      409,
      'ballot-closed',
    ]);
  });
});

describe('while a secret ballot is open', () => {
  it('its turnout moves in steps, no event tells of a paper, and nobody sees who took part', async () => {
    const { id } = await secret();
    const turnout = async () => (await look(id)).turnout.seatsVoting;
    const seen: number[] = [];
    for (const seat of seatsOf(COUNTRY_CODES, ['ngo'])) {
      await vote(id, [[[seat], { choice: 'yes' }]]);
      seen.push(await turnout());
    }
    expect(seen).toEqual([0, 0, 0, 0, 5, 5, 5, 5]);
    expect((await look(id)).roll).toBeNull();
    const { body } = await (
      await network.secretariat()
    ).get<{ events: { type: string }[] }>(`/live/ballot:${id}/events?after=0`);
    expect(body.events.map(({ type }) => type)).toEqual(['ballot-opened']);
    await closeEarly(network, id);
    expect(await turnout()).toBe(8);
    expect((await look(id)).roll!.filter(({ voted }) => voted)).toHaveLength(8);
  });
});

describe('small numbers', () => {
  it('show of four papers only how it ended; the bundle goes to two auditors of different countries, together, and to nobody else', async () => {
    const { id, options } = await secret({ method: 'approval' }, ['A', 'B']);
    await vote(id, [
      [seatsOf(['DK']), { approvals: [options['A']] }],
      [[['EE', 'ngo']], { approvals: [options['B']] }],
    ]);
    await closeEarly(network, id);
    const { result, withheld } = await look(id);
    expect(result).toEqual({
      kind: 'outcome',
      state: 'decided',
      turnout: expect.objectContaining({ seatsVoting: 4 }),
      sure: [options['A']],
      tied: [],
      open: 0,
    });
    expect(withheld).toBe(true);
    expect([(await bundleOf(id)).status, (await bundleOf(id, network.secretariat())).status]).toEqual([
      404, 404,
    ]);
    const takeOver = async (who: Promise<TestMember>) =>
      (await (await who).post<{ code?: string }>(`/ballots/${id}/bundle-holders`)).body?.code ?? 'taken over';
    const [one, other, third] = [network.auditorOf('DK'), network.auditor(), network.auditorOf('SE')];
    expect([await takeOver(network.secretariat()), await takeOver(network.as('DK', 'ngo'))]).toEqual([
      'not-found',
      'not-found',
    ]);
    expect([await takeOver(one), (await bundleOf(id, one)).status]).toEqual(['taken over', 404]);
    expect(await takeOver(one)).toBe('ballot-same-country');
    expect(await takeOver(other)).toBe('taken over');
    expect([await takeOver(third), (await bundleOf(id, third)).status]).toEqual([
      'ballot-not-in-that-state',
      404,
    ]);
    for (const holder of [one, other])
      expect(checkBundle((await bundleOf(id, holder)).body).checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('show chambers where each has five papers and none is of one mind, and else whether they agreed', async () => {
    const mixed = async (ngoNo: number) => {
      const { id } = await secret({ electorate: 'chambers' });
      const [government, ngo] = [seatsOf(COUNTRY_CODES, ['government']), seatsOf(COUNTRY_CODES, ['ngo'])];
      await vote(id, [
        [government.slice(0, 5), { choice: 'yes' }],
        [government.slice(5), { choice: 'no' }],
        [ngo.slice(ngoNo), { choice: 'yes' }],
        [ngo.slice(0, ngoNo), { choice: 'no' }],
      ]);
      await closeEarly(network, id);
      return id;
    };
    const [shown, kept] = [await mixed(5), await mixed(8)];
    expect(await look(shown)).toMatchObject({
      withheld: false,
      result: {
        failedIn: ['ngo'],
        chambers: [
          { chamber: 'government', yes: 5, no: 3 },
          { chamber: 'ngo', yes: 3, no: 5 },
        ],
      },
    });
    expect(checkBundle((await bundleOf(shown)).body).checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(await look(kept)).toMatchObject({
      withheld: true,
      outcome: 'not-adopted',
      result: { failedIn: ['ngo'], chambers: [] },
    });
    expect((await bundleOf(kept)).status).toBe(404);
  });

  it('publish the ballots of countries without their names', async () => {
    const { id } = await secret({ electorate: 'one-country-one-vote', quorumCountries: 5 });
    const receipts = await vote(id, [
      [seatsOf(COUNTRY_CODES.slice(0, 5), ['government', 'ngo']), { choice: 'yes' }],
      [seatsOf(COUNTRY_CODES.slice(5), ['ngo']), { choice: 'no' }],
    ]);
    await closeEarly(network, id);
    const { body: bundle } = await bundleOf(id);
    expect(await look(id)).toMatchObject({ outcome: 'adopted', result: { countries: { yes: 5, no: 3 } } });
    expect(bundle.secret).toBeNull();
    expect(bundle.papers.map(({ paper }) => (paper as { choice: string }).choice)).toEqual([
      'no',
      'no',
      'no',
      'yes',
      'yes',
      'yes',
      'yes',
      'yes',
    ]);
    for (const country of COUNTRY_CODES)
      expect(JSON.stringify(bundle.definition.roll)).not.toContain(`"${country}"`);
    expect(checkBundle(bundle).checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(receipts.every((receipt) => bundle.record.entries.some((entry) => entry.includes(receipt)))).toBe(
      true,
    );
  });
});

describe('the bundle of a secret ballot', () => {
  it('holds every voter’s paper under its receipt; taking one out, adding one or changing one shows', async () => {
    const { id, options } = await secret({ method: 'schulze' }, ['A', 'B', 'C']);
    const receipts = await vote(id, [
      [seatsOf(COUNTRY_CODES, ['ngo']), { ranking: [[options['A']], [options['B'], options['C']]] }],
      [seatsOf(['DK', 'EE'], ['government']), { ranking: [[options['C']]] }],
    ]);
    await closeEarly(network, id);
    const { body: bundle } = await bundleOf(id);
    const { checks, recount } = checkBundle(bundle);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(JSON.stringify(recount)).toBe(JSON.stringify(bundle.result));
    expect(bundle.secret!.map(({ commitment }) => commitment)).toEqual(receipts.toSorted());
    const red = (change: Partial<BallotBundle>) =>
      checkBundle({ ...bundle, ...change })
        .checks.filter(({ ok }) => !ok)
        .map(({ check, at }) => [check, at]);
    const papers = bundle.secret!;
    expect(red({ secret: papers.slice(1) })).toContainEqual(['receipts', null]);
    expect(red({ secret: papers.with(2, { ...papers[2]!, ballot: { ranking: [] } }) })).toContainEqual([
      'receipts',
      2,
    ]);
    expect(red({ secret: [...papers, { ...papers[0]!, commitment: 'f'.repeat(64) }] })).toContainEqual([
      'receipts',
      10,
    ]);
    expect(red({ issued: 9 })).toContainEqual(['number', null]);
    expect(bundle.record.entries[1]).toMatch(/^key\|all\|[0-9a-f]{64}$/);
  });
});

it(
  'lets nobody make a secret ballot open, change what it asks, open it again, or touch its ' +
    'papers after the close: not by the page, the API or the database',
  async () => {
    const { id } = await secret();
    await vote(id, [[seatsOf(['DK', 'EE']), { choice: 'yes' }]]);
    const sql = (statement: string) => test.db.query(statement, [id]);
    for (const set of [`secrecy = 'open'`, `question = 'Other?'`, `rules = '{}'`, `electorate = 'chambers'`])
      await expect(sql(`update ballot set ${set} where id = $1`)).rejects.toThrow(
        'fixed once it is announced',
      );
    expect(
      (
        await (
          await network.secretariat()
        ).put(`/ballots/${id}/draft`, {
          question: 'Other?',
          method: 'proposal',
          electorate: 'chambers',
          options: [],
          closesAt: inMinutes(9),
          timeZone: 'Europe/Riga',
          majority: 'simple',
        })
      ).status,
    ).toBe(409);
    await closeEarly(network, id);
    await expect(sql(`update ballot set state = 'open' where id = $1`)).rejects.toThrow('never goes back');
    await expect(sql(`update ballot set closes_at = now() + interval '1 day' where id = $1`)).rejects.toThrow(
      'never opened again',
    );
    await expect(sql('delete from ballot_sealed where ballot_id = $1')).rejects.toThrow('never changed');
    await expect(sql(`update ballot_sealed set paper = '{}' where ballot_id = $1`)).rejects.toThrow(
      'never changed',
    );
  },
);
