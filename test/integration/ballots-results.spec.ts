import {
  BALLOT_SECRECIES,
  BALLOT_UNITS,
  COUNTRY_CODES,
  SEAT_TYPES,
  type BallotElectorate,
  type BallotMethod,
} from '@nbn/contracts';
import { checkBundle, discloseResult, type BallotBundle } from '@nbn/voting';
import { permissionsOf, type Actor } from '../../src/platform/access/actor.ts';
import { BallotAnnouncementService } from '../../src/ballots/ballot-announcement.service.ts';
import type { BallotPlan, BallotReaders } from '../../src/ballots/ballot-plan.ts';
import { CloseDueBallotsJob } from '../../src/ballots/close-due-ballots.job.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  createPriorityBallot,
  castApprovals,
  createQuestionBallot,
  castPaper,
  closeEarly,
  eventually,
  inMinutes,
  seatsOf,
  type QuestionBallot,
  type SeatName,
} from '../support/ballots.ts';
import { castSecretPaper, obtainPass } from '../support/secret-voter.ts';

let test: TestApp;
let network: TestNetwork;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
});
afterAll(() => test.close());

const all = seatsOf(COUNTRY_CODES, SEAT_TYPES);
const bundleOf = async (id: string) =>
  (await (await network.as('SE', 'ngo')).get<BallotBundle>(`/ballots/${id}/bundle`)).body;
const resultOf = async (id: string) =>
  (await (await network.as('DK', 'government')).get<{ result: object }>(`/ballots/${id}`)).body.result;

async function voteIn({ id }: QuestionBallot, secrecy: string, seat: SeatName, paper: object): Promise<void> {
  const { status } =
    secrecy === 'secret'
      ? await castSecretPaper(test.url, id, await obtainPass(await network.as(...seat), id), paper)
      : await castPaper(network, id, seat, paper);
  if (status !== 200) throw new Error(`The paper of ${seat.join(' ')} was not taken`);
}

describe('the result that a page is given', () => {
  const KINDS = (['proposal', 'schulze', 'approval'] as const satisfies readonly BallotMethod[]).flatMap(
    (method) =>
      (['one-seat-one-vote', 'one-country-one-vote'] as const satisfies readonly BallotElectorate[]).flatMap(
        (electorate) =>
          BALLOT_SECRECIES.filter(
            (secrecy) => secrecy !== 'team' || electorate === 'one-country-one-vote',
          ).map((secrecy) => [method, electorate, secrecy] as const),
      ),
  );

  it.each(KINDS)(
    'by %s, %s, %s, is the count of the published papers, without a word on what was refused',
    async (method, electorate, secrecy) => {
      const isText = method === 'proposal';
      const question = await createQuestionBallot(
        network,
        { method, electorate, secrecy, ...(isText ? { majority: 'simple' } : {}) },
        isText ? [] : ['A', 'B', 'C'],
      );
      const { A, B } = question.options;
      const papers = {
        proposal: [{ choice: 'yes' }, { choice: 'no' }],
        schulze: [{ ranking: [[A], [B]] }, { ranking: [[B]] }],
        approval: [{ approvals: [A, B] }, { approvals: [B] }],
      }[method];
      await Promise.all(
        all.slice(0, 20).map((seat, at) => voteIn(question, secrecy, seat, papers[at % 3 === 0 ? 1 : 0]!)),
      );
      await closeEarly(network, question.id);
      const bundle = await bundleOf(question.id);
      const { checks, recount } = checkBundle(bundle);
      expect(checks.filter(({ ok }) => !ok)).toEqual([]);
      const { refused: _, ...told } = {
        refused: [],
        ...(secrecy === 'secret' ? discloseResult(recount) : recount),
      };
      expect(await resultOf(question.id)).toEqual(JSON.parse(JSON.stringify(told)));
      expect(recount.turnout.seatsVoting).toBe(
        secrecy !== 'open' && BALLOT_UNITS[electorate].includes('country') ? 7 : 20,
      );
    },
  );

  it(
    'is never that of papers which nobody could count: means of teams that stay secret cannot be ' +
      'put to the vote, nor announced from an older draft',
    async () => {
      const terms = { method: 'score', electorate: 'one-country-one-vote' };
      await expect(
        createQuestionBallot(network, { ...terms, secrecy: 'secret' }, ['A', 'B']),
      ).rejects.toThrow(/cannot be combined/);
      const draft = await createQuestionBallot(network, { ...terms, draft: true }, ['A', 'B']);
      await test.db.query(`update ballot set secrecy = 'secret' where id = $1`, [draft.id]);
      const { status, body } = await (
        await network.secretariat()
      ).post(`/ballots/${draft.id}/announce`, { shortNotice: 'The meeting is tomorrow.' });
      expect([status, body]).toEqual([
        422,
        expect.objectContaining({ code: 'ballot-method-fits-not', conflict: 'secrecy' }),
      ]);
    },
  );
});

interface Linked {
  follows: string | null;
  followedBy: string | null;
  question: string;
  options: { id: string; label: string }[];
  places: number;
}
const look = async (id: string, who = network.as('DK', 'government')) =>
  (await (await who).get<Linked>(`/ballots/${id}`)).body;
const ask = async (body: object) =>
  (await network.secretariat()).post<{ id: string; code?: string; conflict?: string }>('/ballots', {
    question: 'Shall it be so?',
    method: 'approval',
    electorate: 'one-seat-one-vote',
    options: [{ label: 'A' }, { label: 'B' }],
    closesAt: inMinutes(10),
    timeZone: 'Europe/Riga',
    shortNotice: 'The meeting is tomorrow.',
    ...body,
  });

/** A question with A and B level, and C behind them. */
async function aTie(terms: Readonly<Record<string, unknown>> = {}): Promise<QuestionBallot> {
  const question = await createQuestionBallot(network, { method: 'approval', ...terms }, ['A', 'B', 'C']);
  await castPaper(network, question.id, ['DK', 'ngo'], {
    approvals: [question.options['A'], question.options['B']],
  });
  await closeEarly(network, question.id);
  return question;
}

describe('a runoff after a tie', () => {
  it('follows on the ballot that was tied, and each leads to the other', async () => {
    const { id } = await aTie();
    const { status, body } = await ask({ follows: id });
    expect(status).toBe(201);
    expect([(await look(body.id)).follows, (await look(id)).followedBy]).toEqual([id, body.id]);
  });

  it.each([
    [
      'a ballot that was not tied',
      async () => {
        const { id, options } = await createQuestionBallot(network, { method: 'approval' }, ['A', 'B']);
        await castPaper(network, id, ['DK', 'ngo'], { approvals: [options['A']] });
        await closeEarly(network, id);
        return id;
      },
    ],
    [
      'a tie that the chair is still to decide',
      async () => (await aTie({ tieRule: 'chair', chairCountry: 'DK' })).id,
    ],
    [
      'a tie after which a runoff is held already',
      async () => {
        const { id } = await aTie();
        await ask({ follows: id });
        return id;
      },
    ],
    ['a tie of which nobody knows', () => Promise.resolve('019ac000-0000-7000-8000-000000000000')],
  ] as const)('does not follow on %s', async (_, before) => {
    const { status, body } = await ask({ follows: await before() });
    expect([status, body.code, body.conflict]).toEqual([422, 'ballot-method-fits-not', 'round']);
  });

  it('is one of two that are asked at once', async () => {
    const { id } = await aTie();
    const answers = await Promise.all([ask({ follows: id }), ask({ follows: id })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422]);
  });

  it('in draft is known to the secretariat alone, and is asked again whether it follows when it is announced', async () => {
    const { id } = await aTie();
    const { body: draft } = await ask({ follows: id, draft: true, shortNotice: undefined });
    expect([(await look(id)).followedBy, (await look(id, network.secretariat())).followedBy]).toEqual([
      null,
      draft.id,
    ]);
    await ask({ follows: id });
    const { status } = await (
      await network.secretariat()
    ).post(`/ballots/${draft.id}/announce`, { shortNotice: 'The meeting is tomorrow.' });
    expect(status).toBe(422);
  });

  it('of a period of priorities follows on the ballot that left it tied', async () => {
    const ballot = await createPriorityBallot(network, {
      titles: ['A', 'B', 'C'],
      terms: { method: 'approval', places: 1 },
    });
    await castApprovals(network, ballot, ['DK', 'ngo'], ['A', 'B']);
    await closeEarly(network, ballot.ballotId);
    const secretariat = await network.secretariat();
    await eventually(
      () => secretariat.get<{ state: string }>(`/priority-periods/${ballot.periodId}`),
      ({ body }) => body.state === 'tied',
    );
    const { body } = await secretariat.post<{ ballotId: string }>(
      `/priority-periods/${ballot.periodId}/ballot`,
      {
        question: 'Which of these?',
        method: 'approval',
        electorate: 'one-seat-one-vote',
        places: 1,
        closesAt: inMinutes(10),
        timeZone: 'Europe/Riga',
      },
    );
    const runoff = await look(body.ballotId);
    expect([
      runoff.follows,
      runoff.options.map(({ label }) => label),
      (await look(ballot.ballotId)).followedBy,
    ]).toEqual([ballot.ballotId, ['A', 'B'], body.ballotId]);
  });
});

describe('a runoff that opens by itself', () => {
  const plan = (audience: BallotReaders): BallotPlan => ({
    subject: { kind: 'question', id: newId() },
    question: 'Whom do we ask?',
    method: 'approval',
    electorate: 'one-seat-one-vote',
    places: 1,
    quorumCountries: null,
    opensAt: null,
    closesAt: new Date(Date.now() + 600_000),
    timeZone: 'Europe/Riga',
    tieRule: 'runoff',
    audience,
    options: [
      { id: newId(), label: 'A' },
      { id: newId(), label: 'B' },
    ],
  });
  const secretariatActor = async () => {
    const { memberId } = await network.secretariat();
    return {
      memberId,
      role: 'secretariat',
      permissions: permissionsOf('secretariat'),
      seat: null,
      country: null,
    } as unknown as Actor;
  };
  async function runoffOf(audience: BallotReaders, presentSeats?: readonly string[]): Promise<string> {
    const given = plan(audience);
    const id = await test.app
      .get(BallotAnnouncementService)
      .announce(await secretariatActor(), { ...given, ...(presentSeats ? { presentSeats } : {}) });
    await castPaper(network, id, ['DK', 'ngo'], { approvals: given.options.map((option) => option.id) });
    await test.db.query(`update ballot set closes_at = app_now() where id = $1`, [id]);
    await test.app.get(CloseDueBallotsJob).run();
    const [row] = await test.db.query<[{ id: string }]>('select id from ballot where follows = $1', [id]);
    return row.id;
  }
  const statusFor = async (id: string, who: Promise<TestMember>) =>
    (await (await who).get(`/ballots/${id}`)).status;

  it('is read by those who were named for the first, and by nobody else', async () => {
    const [dane, swede] = [await network.as('DK', 'ngo'), await network.as('SE', 'ngo')];
    const [seat] = await test.db.query<[{ id: string }]>(
      `select id from team_seat where country_code = 'DK' and type = 'ngo'`,
    );
    const id = await runoffOf({ kind: 'members', memberIds: [dane.memberId] }, [seat.id]);
    expect([
      await statusFor(id, network.as('DK', 'ngo')),
      await statusFor(id, network.as('SE', 'ngo')),
      await statusFor(id, network.auditor()),
      await statusFor(id, network.secretariat()),
    ]).toEqual([200, 404, 404, 404]);
    const { body: list } = await swede.get<{ items: { id: string }[] }>('/ballots');
    expect(list.items.map((line) => line.id)).not.toContain(id);
    expect(
      await test.db.query('select seat_id from ballot_seat where ballot_id = $1 and present', [id]),
    ).toHaveLength(1);
  });

  it('stays in the country of the first', async () => {
    const id = await runoffOf({ kind: 'country', country: 'DK' });
    expect([
      await statusFor(id, network.as('DK', 'government')),
      await statusFor(id, network.as('SE', 'ngo')),
    ]).toEqual([200, 404]);
  });
});
