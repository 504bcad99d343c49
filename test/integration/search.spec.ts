import { COUNTRY_CODES } from '@nbn/contracts';
import { startApp, type TestApp } from '../support/app.ts';
import { createQuestionBallot } from '../support/ballots.ts';
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
import { createDraft, openThread, publishStandard } from '../support/standards.ts';
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
    expect(items.flatMap(markedWords).toSorted()).toEqual(['Guardians', 'guardian']);
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
