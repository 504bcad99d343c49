import { BALLOT_SECRECIES, BALLOT_UNITS, COUNTRY_CODES, SEAT_TYPES, type BallotElectorate, type BallotMethod } from '@nbn/contracts';
import { checkBundle, disclosed, type BallotBundle } from '@nbn/voting';
import { theNetwork, type TestNetwork } from '../support/actors.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { aQuestion, castFor, closeEarly, seatsOf, type Question, type SeatName } from '../support/ballots.ts';
import { putIn, takePass } from '../support/secret-voter.ts';

let test: TestApp;
let network: TestNetwork;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await theNetwork(test);
});
afterAll(() => test.close());

const all = seatsOf(COUNTRY_CODES, SEAT_TYPES);
const bundleOf = async (id: string) => (await (await network.as('SE', 'ngo')).get<BallotBundle>(`/ballots/${id}/bundle`)).body;
const resultOf = async (id: string) => (await (await network.as('DK', 'government')).get<{ result: object }>(`/ballots/${id}`)).body.result;

async function voteIn({ id }: Question, secrecy: string, seat: SeatName, paper: object): Promise<void> {
  const { status } = secrecy === 'secret'
    ? await putIn(test.url, id, await takePass(await network.as(...seat), id), paper)
    : await castFor(network, id, seat, paper);
  if (status !== 200) throw new Error(`The paper of ${seat.join(' ')} was not taken`);
}

describe('the result that a page is given', () => {
  const KINDS = (['proposal', 'schulze', 'approval'] as const satisfies readonly BallotMethod[]).flatMap((method) =>
    (['one-seat-one-vote', 'one-country-one-vote'] as const satisfies readonly BallotElectorate[]).flatMap((electorate) =>
      BALLOT_SECRECIES.filter((secrecy) => secrecy !== 'team' || electorate === 'one-country-one-vote').map((secrecy) => [method, electorate, secrecy] as const)));

  it.each(KINDS)('by %s, %s, %s, is the count of the published papers, without a word on what was refused', async (method, electorate, secrecy) => {
    const isText = method === 'proposal';
    const question = await aQuestion(network, { method, electorate, secrecy, ...(isText ? { majority: 'simple' } : {}) }, isText ? [] : ['A', 'B', 'C']);
    const { A, B } = question.options;
    const papers = { proposal: [{ choice: 'yes' }, { choice: 'no' }], schulze: [{ ranking: [[A], [B]] }, { ranking: [[B]] }], approval: [{ approvals: [A, B] }, { approvals: [B] }] }[method];
    await Promise.all(all.slice(0, 20).map((seat, at) => voteIn(question, secrecy, seat, papers[at % 3 === 0 ? 1 : 0]!)));
    await closeEarly(network, question.id);
    const bundle = await bundleOf(question.id);
    const { checks, recount } = checkBundle(bundle);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    const { refused: _, ...told } = { refused: [], ...(secrecy === 'secret' ? disclosed(recount) : recount) };
    expect(await resultOf(question.id)).toEqual(JSON.parse(JSON.stringify(told)));
    expect(recount.turnout.seatsVoting).toBe(secrecy !== 'open' && BALLOT_UNITS[electorate].includes('country') ? 7 : 20);
  });

  it('is never that of papers which nobody could count: means of teams that stay secret cannot be put to the vote, nor announced from an older draft', async () => {
    const terms = { method: 'score', electorate: 'one-country-one-vote' };
    await expect(aQuestion(network, { ...terms, secrecy: 'secret' }, ['A', 'B'])).rejects.toThrow(/do not go together/);
    const draft = await aQuestion(network, { ...terms, draft: true }, ['A', 'B']);
    await test.db.query(`update ballot set secrecy = 'secret' where id = $1`, [draft.id]);
    const { status, body } = await (await network.secretariat()).post(`/ballots/${draft.id}/announce`, { shortNotice: 'The meeting is tomorrow.' });
    expect([status, body]).toEqual([422, expect.objectContaining({ code: 'ballot-method-fits-not', conflict: 'secrecy' })]);
  });
});
