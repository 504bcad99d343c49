import { COUNTRY_CODES } from '@nbn/contracts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createQuestionBallot, castPaper, seatsOf, type SeatName } from '../support/ballots.ts';

interface Seen {
  phase: string;
  outcome: string | null;
  result: object | null;
}
interface Life {
  count: object | null;
  may: { confirmClosing: boolean };
}

let test: TestApp;
let network: TestNetwork;

beforeAll(async () => {
  // Without jobs: thousands of emails stay unsent.
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
});
afterAll(() => test.close());

const look = async (id: string, who = network.as('DK', 'government')) =>
  (await (await who).get<Seen>(`/ballots/${id}`)).body;
const lifeOf = async (id: string, who: Promise<TestMember>) =>
  (await (await who).get<Life>(`/ballots/${id}/lifecycle`)).body;
const codeOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [
  status,
  body['code'] ?? null,
];
const all = COUNTRY_CODES;

async function say(id: string, votes: readonly (readonly [readonly SeatName[], string])[]): Promise<void> {
  await Promise.all(
    votes.flatMap(([seats, choice]) => seats.map((seat) => castPaper(network, id, seat, { choice }))),
  );
}

describe('a ballot', () => {
  it('that one member closes while seats could still vote keeps its result until somebody else lets it out, who does not see it before', async () => {
    const [secretariat, colleague] = [await network.secretariat(), await network.secretariatColleague()];
    const [voter, observer] = [await network.as('EE', 'ngo'), await network.observer()];
    const { id } = await createQuestionBallot(network);
    const since = await network.secretariatMember('since-the-opening');
    await say(id, [[seatsOf(['EE'], ['ngo']), 'yes']]);
    expect((await secretariat.post(`/ballots/${id}/close`, { reason: 'It suits me.' })).status).toBe(204);
    for (const who of [secretariat, colleague, voter]) {
      expect(await look(id, Promise.resolve(who))).toMatchObject({
        phase: 'counted',
        outcome: null,
        result: null,
      });
      expect(await lifeOf(id, Promise.resolve(who))).toMatchObject({
        count: null,
        may: { confirmClosing: who !== secretariat },
      });
    }
    const events = () =>
      test.db.query<object[]>(
        `select 1 from outbox where type = 'ballot-closed' and payload->>'ballotId' = $1`,
        [id],
      );
    expect(await events()).toEqual([]);
    const confirm = (who: TestMember) =>
      who.post<Record<string, unknown>>(`/ballots/${id}/closing-confirmation`);
    expect(codeOf(await confirm(secretariat))).toEqual([409, 'closing-same-person']);
    expect(codeOf(await confirm(since))).toEqual([409, 'officer-since-opening']);
    for (const who of [observer, await network.auditor(), await network.networkMember('DK')])
      expect((await confirm(who)).status).toBe(404);
    expect((await confirm(colleague)).status).toBe(204);
    expect(await look(id)).toMatchObject({ phase: 'released', outcome: 'adopted' });
    expect(await events()).toHaveLength(1);
    expect(codeOf(await confirm(voter))).toEqual([409, 'ballot-not-in-that-state']);
  });

  it('that is closed when every seat has voted, or binds nobody, shows its result at once', async () => {
    const secretariat = await network.secretariat();
    const [whole, poll] = [
      await createQuestionBallot(network),
      await createQuestionBallot(network, { strawPoll: true, shortNotice: undefined }),
    ];
    await say(whole.id, [[seatsOf(all), 'yes']]);
    for (const { id } of [whole, poll]) {
      await secretariat.post(`/ballots/${id}/close`, { reason: 'All have voted.' });
      expect(await look(id)).toMatchObject({ phase: 'released' });
    }
  });
});
