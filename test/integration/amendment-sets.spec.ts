import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import type { AmendmentView } from '../../src/standards/amendments/dto/amendment.view.ts';
import type {
  AmendmentSetView,
  OwnSuggestionsView,
} from '../../src/standards/amendments/sets/dto/amendment-set.view.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { acceptAmendment, readAmendment, rejectAmendment } from '../support/amendments.ts';
import type { ApiResponse } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { inMinutes } from '../support/ballots.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { succeeded } from '../support/meetings.ts';
import { createDraft, readStandard } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

const CLAUSES = ['A bed within a day.', 'An interpreter is free.', 'A lawyer is named.', 'A file is kept.'];
const WHY = 'Practice at home shows it.';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let estonia: TestMember;
let ngo: TestMember;
let denmark: TestMember;
let standard: StandardView;

beforeAll(async () => {
  test = await startApp();
});
beforeEach(async () => {
  await resetDatabase(test);
  network = await createTestNetwork(test);
  [secretariat, estonia, ngo, denmark] = [
    await network.secretariat(),
    await network.as('EE', 'government'),
    await network.as('EE', 'ngo'),
    await network.as('DK', 'government'),
  ];
  standard = await createDraft(secretariat, CLAUSES, 'networks');
});
afterAll(() => test.close());

const clauseId = (at: number): string => standard.clauses[at]!.id;
const draftClause = async (by: TestMember, at: number): Promise<AmendmentView> =>
  succeeded(await by.put<AmendmentView>(`/standards/${standard.id}/suggestions/${clauseId(at)}`));

/** Other words for a clause, among what the member suggests. */
async function suggest(by: TestMember, at: number, text: string): Promise<AmendmentView> {
  const { id, revision } = await draftClause(by, at);
  return succeeded(await by.put<AmendmentView>(`/amendments/${id}/wording`, { revision, text }));
}
const own = async (by: TestMember): Promise<AmendmentSetView | null> =>
  succeeded(await by.get<OwnSuggestionsView>(`/standards/${standard.id}/suggestions`)).set;
const submit = (by: TestMember, id: string, reason = WHY): Promise<ApiResponse<AmendmentSetView>> =>
  by.post<AmendmentSetView>(`/amendment-sets/${id}/submission`, { reason });
const withdraw = (by: TestMember, id: string): Promise<ApiResponse<AmendmentSetView>> =>
  by.post<AmendmentSetView>(`/amendment-sets/${id}/withdrawal`);
const codeOf = async (answer: Promise<ApiResponse<unknown>>): Promise<unknown> =>
  ((await answer).body as { code?: string }).code;
const statesOf = async (by: TestMember, id: string): Promise<string[]> =>
  succeeded(await by.get<AmendmentSetView>(`/amendment-sets/${id}`)).amendments.map(({ state }) => state);

/** Estonia's two suggestions and a clause that was opened and left as it was. */
async function twoSuggestions(): Promise<{ setId: string; first: AmendmentView; second: AmendmentView }> {
  const first = await suggest(estonia, 0, 'A bed within an hour.');
  const second = await suggest(estonia, 1, 'An interpreter is free of charge.');
  await draftClause(estonia, 2);
  return { setId: first.setId!, first, second };
}

describe('what a member suggests in the text', () => {
  it('is one draft a clause, also if the clause is opened twice at the same moment', async () => {
    const drafts = await Promise.all([0, 0, 0, 0].map((at) => draftClause(estonia, at)));
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(1);
    expect((await own(estonia))!.amendments.map(({ id, state }) => ({ id, state }))).toEqual([
      { id: drafts[0]!.id, state: 'draft' },
    ]);
  });

  it('is one draft a clause, of one set, whoever opens the clause how often', async () => {
    expect(await own(estonia)).toBeNull();
    const first = await draftClause(estonia, 0);
    expect(first).toMatchObject({ state: 'draft', proposedText: CLAUSES[0], reason: '', country: 'EE' });
    expect(first.can).toMatchObject({ word: true, submit: false, withdraw: true, withdrawSet: false });
    expect((await draftClause(estonia, 0)).id).toBe(first.id);
    const second = await suggest(estonia, 1, 'An interpreter is free of charge.');
    expect(second.setId).toBe(first.setId);
    expect((await own(estonia))!.amendments.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect((await draftClause(ngo, 0)).setId).not.toBe(first.setId);
  });

  it('begins again from the clause as it stands, where nothing had been written yet', async () => {
    const untouched = await draftClause(estonia, 0);
    const written = await suggest(estonia, 1, 'An interpreter is free of charge.');
    for (const at of [0, 1])
      succeeded(
        await secretariat.patch(`/standards/${standard.id}/clauses/${clauseId(at)}`, {
          revision: standard.clauses[at]!.revision,
          text: `Always: ${CLAUSES[at]}`,
        }),
      );
    const again = await draftClause(estonia, 0);
    expect(again).toMatchObject({ baseText: `Always: ${CLAUSES[0]}`, proposedText: `Always: ${CLAUSES[0]}` });
    expect(again.id).not.toBe(untouched.id);
    expect((await draftClause(estonia, 1)).id).toBe(written.id);
    expect((await own(estonia))!.amendments.map(({ id }) => id)).toEqual([written.id, again.id]);
  });

  it('leaves nothing behind where a clause was opened and left as it was, however often it is left', async () => {
    const leave = async ({ id }: AmendmentView, by = estonia): Promise<number> =>
      (await by.del(`/suggestions/${id}`)).status;
    const listed = async (by: TestMember): Promise<number> =>
      succeeded(await by.get<{ items: unknown[] }>(`/amendments?standard=${standard.id}`)).items.length;
    const contributions = async (): Promise<number> =>
      succeeded(await estonia.get<{ items: unknown[] }>('/contributions')).items.length;
    const opened = await draftClause(estonia, 0);
    expect([await listed(estonia), await listed(ngo), await contributions()]).toEqual([0, 0, 0]);
    for (const other of [denmark, secretariat]) expect(await leave(opened, other)).toBe(404);
    expect((await readAmendment(estonia, opened.id)).state).toBe('draft');
    expect(await Promise.all([leave(opened), leave(opened), leave(opened)])).toEqual([204, 204, 204]);
    expect((await readAmendment(estonia, opened.id)).state).toBe('withdrawn');
    expect([await listed(estonia), await contributions()]).toEqual([0, 0]);
    expect((await own(estonia))!.amendments).toEqual([]);
    expect((await draftClause(estonia, 0)).id).not.toBe(opened.id);
    // What is written stays.
    const written = await suggest(estonia, 1, 'An interpreter is free of charge.');
    expect([await leave(written), await leave(written, ngo), await listed(ngo)]).toEqual([204, 204, 1]);
    expect((await readAmendment(estonia, written.id)).state).toBe('draft');
    succeeded(await submit(estonia, written.setId!));
    expect([await leave(written), await listed(denmark)]).toEqual([204, 1]);
  });

  it('is the own team’s until it is sent, and everybody’s who reads the standard from then on', async () => {
    const { setId, first } = await twoSuggestions();
    const others = [denmark, secretariat, await network.networkMember('EE'), await network.observer()];
    for (const other of others) expect((await other.get(`/amendment-sets/${setId}`)).status).toBe(404);
    for (const other of [denmark, secretariat]) {
      expect((await submit(other, setId)).status).toBe(404);
      expect((await withdraw(other, setId)).status).toBe(404);
    }
    expect(await statesOf(ngo, setId)).toEqual(['draft', 'draft', 'draft']);
    // One of the team sends what another one wrote, as with any amendment.
    const sent = succeeded(await submit(ngo, setId));
    expect(sent).toMatchObject({ reason: WHY, country: 'EE', can: { submit: false, withdraw: true } });
    expect(sent.amendments.map(({ state, reason, ordinal }) => [state, reason, ordinal])).toEqual([
      ['submitted', WHY, 1],
      ['submitted', WHY, 2],
    ]);
    expect(await statesOf(denmark, setId)).toEqual(['submitted', 'submitted']);
    expect((await readAmendment(denmark, first.id)).can).toMatchObject({
      withdraw: false,
      withdrawSet: false,
    });
    expect((await readAmendment(ngo, first.id)).can).toMatchObject({ withdraw: false, withdrawSet: true });
    expect(await own(estonia)).toBeNull();
    expect((await draftClause(estonia, 0)).setId).not.toBe(setId);
  });

  it('is for those who propose amendments, while the standard takes them', async () => {
    for (const other of [await network.networkMember('EE'), await network.observer()]) {
      expect((await other.put(`/standards/${standard.id}/suggestions/${clauseId(0)}`)).status).toBe(404);
      expect((await other.get(`/standards/${standard.id}/suggestions`)).status).toBe(404);
    }
    const { setId } = await twoSuggestions();
    const move = async (from: string, to: string) =>
      succeeded(
        await secretariat.post(`/standards/${standard.id}/transitions`, { from, to, reason: 'It is time.' }),
      );
    await move('drafting', 'national-review');
    // Nobody writes in the text at home; other words are suggested all the same.
    expect((await readStandard(estonia, standard.id)).abilities).toMatchObject({ edit: false, amend: true });
    await suggest(estonia, 2, 'A lawyer is named at once.');
    await test.db.query(`update standard set state = 'consolidation' where id = $1`, [standard.id]);
    expect(await codeOf(submit(estonia, setId))).toBe('amendments-closed');
    expect(await codeOf(estonia.put(`/standards/${standard.id}/suggestions/${clauseId(3)}`))).toBe(
      'amendments-closed',
    );
    expect((await own(estonia))!.can).toEqual({ submit: false, withdraw: true });
  });

  it('says why, changes something, and is sent once', async () => {
    const { setId: empty } = await draftClause(denmark, 0);
    expect(await codeOf(submit(denmark, empty!))).toBe('amendment-says-the-same');
    const { setId } = await twoSuggestions();
    expect(await codeOf(submit(estonia, setId, ''))).toBe('invalid-input');
    expect(await codeOf(submit(estonia, setId, 'It is 131052-308T who said so.'))).toBe(
      'personal-data-found',
    );
    expect(await statesOf(estonia, setId)).toEqual(['draft', 'draft', 'draft']);
    const answers = await Promise.all([submit(estonia, setId), submit(ngo, setId)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await codeOf(submit(estonia, setId))).toBe('amendment-not-draft');
  });

  it('is neither sent nor taken back one by one, but one clause of a draft can be dropped', async () => {
    const { setId, first, second } = await twoSuggestions();
    expect(await codeOf(estonia.post(`/amendments/${first.id}/submission`))).toBe('amendment-in-set');
    succeeded(await estonia.post(`/amendments/${second.id}/withdrawal`));
    expect((await own(estonia))!.amendments.map(({ clauseId: of }) => of)).toEqual([
      clauseId(0),
      clauseId(2),
    ]);
    succeeded(await submit(estonia, setId));
    expect(await codeOf(estonia.post(`/amendments/${first.id}/withdrawal`))).toBe('amendment-in-set');
    expect((await readAmendment(estonia, first.id)).state).toBe('submitted');
  });

  it('is answered clause by clause, and what has no answer is taken back together', async () => {
    const { setId, first, second } = await twoSuggestions();
    const third = await suggest(estonia, 2, 'A lawyer is named at once.');
    succeeded(await submit(estonia, setId));
    succeeded(await acceptAmendment(secretariat, first.id));
    succeeded(await rejectAmendment(secretariat, second.id));
    expect(await statesOf(denmark, setId)).toEqual(['merged', 'rejected', 'submitted']);
    expect((await readStandard(denmark, standard.id)).clauses.map(({ text }) => text)).toEqual([
      'A bed within an hour.',
      ...CLAUSES.slice(1),
    ]);
    const withdrawn = succeeded(await withdraw(ngo, setId));
    expect(withdrawn.amendments.map(({ state }) => state)).toEqual(['merged', 'rejected', 'withdrawn']);
    expect(withdrawn.can).toEqual({ submit: false, withdraw: false });
    expect(await codeOf(withdraw(estonia, setId))).toBe('amendment-not-open');
    expect(await codeOf(acceptAmendment(secretariat, third.id))).toBe('amendment-not-open');
  });

  it('stays whole while one of it is voted on', async () => {
    const { setId, first } = await twoSuggestions();
    succeeded(await submit(estonia, setId));
    succeeded(
      await secretariat.post(`/amendments/${first.id}/ballots`, {
        question: 'Shall the clause say so?',
        method: 'proposal',
        electorate: 'one-country-one-vote',
        majority: 'simple',
        closesAt: inMinutes(60),
        timeZone: 'Europe/Tallinn',
      }),
    );
    expect(await codeOf(withdraw(estonia, setId))).toBe('amendment-on-ballot');
    expect(await statesOf(estonia, setId)).toEqual(['submitted', 'submitted']);
  });

  it('is discarded without anybody else hearing of it', async () => {
    const { setId } = await twoSuggestions();
    expect(succeeded(await withdraw(estonia, setId))).toMatchObject({ amendments: [], submittedAt: null });
    expect(await own(estonia)).toBeNull();
    expect((await denmark.get(`/amendment-sets/${setId}`)).status).toBe(404);
    expect(
      (await denmark.get<{ items: unknown[] }>(`/amendments?standard=${standard.id}`)).body.items,
    ).toEqual([]);
  });

  it('is told once to whoever writes in the standard, however many clauses it changes', async () => {
    const { setId, first } = await twoSuggestions();
    succeeded(await submit(estonia, setId));
    await test.app.get(OutboxRelay).drain();
    const told = async (by: TestMember) =>
      succeeded(
        await by.get<{ items: { kind: string; amendmentId: string; by: string }[] }>('/notifications'),
      ).items.filter(({ kind }) => kind.startsWith('amendment-'));
    for (const reader of [denmark, secretariat, ngo])
      expect(await told(reader)).toMatchObject([
        { kind: 'amendment-set-submitted', amendmentId: first.id, by: 'ee-government' },
      ]);
    expect(await told(estonia)).toEqual([]);
    // It is about two clauses, and is said to be about neither alone.
    const { items } = succeeded(
      await denmark.get<{ items: { kind: string; clause: string | null }[] }>('/notifications/groups'),
    );
    expect(items).toMatchObject([{ kind: 'amendment-set-submitted', clause: null }]);
  });

  it('goes into the file of the standard, each with the reason that was given for all', async () => {
    const { setId } = await twoSuggestions();
    succeeded(await submit(estonia, setId));
    const answer = await fetch(
      `${denmark.url}/api/standards/${standard.id}/file?as=json&comments=none&amendments=open`,
      { headers: { cookie: denmark.options.cookie! } },
    );
    const { amendments } = (await answer.json()) as { amendments: object[] };
    expect(amendments).toMatchObject([
      { proposedText: 'A bed within an hour.', reason: WHY },
      { proposedText: 'An interpreter is free of charge.', reason: WHY },
    ]);
  });

  it('loses words that should never have been here, those of its reason too', async () => {
    const words = 'Quincewort Seven-Seven';
    const colleague = await network.secretariatColleague();
    const { setId } = await twoSuggestions();
    succeeded(await submit(estonia, setId, `It is ${words} who asked.`));
    const {
      items: [asked],
    } = succeeded(
      await secretariat.post<{ items: { id: string }[] }>('/purges', { words, reason: 'It names somebody.' }),
    );
    succeeded(await colleague.post(`/purges/${asked!.id}/carry-out`, { words }));
    const purged = succeeded(await denmark.get<AmendmentSetView>(`/amendment-sets/${setId}`));
    expect([purged.reason, ...purged.amendments.map(({ reason }) => reason)]).toEqual(
      Array(3).fill('It is […] who asked.'),
    );
  });
});

describe('a clause that is suggested', () => {
  const draftNew = async (by: TestMember, at: number, kind = 'clause', level = 1): Promise<AmendmentView> =>
    succeeded(
      await by.post<AmendmentView>(`/standards/${standard.id}/suggestions/${clauseId(at)}/new-clauses`, {
        kind,
        level,
      }),
    );
  async function suggestNew(by: TestMember, at: number, text: string): Promise<AmendmentView> {
    const { id, revision } = await draftNew(by, at);
    return succeeded(await by.put<AmendmentView>(`/amendments/${id}/wording`, { revision, text }));
  }
  const textsNow = async (): Promise<string[]> =>
    (await readStandard(denmark, standard.id)).clauses.map(({ text }) => text);

  it('is begun once while nothing is written in it, and leaves nothing behind', async () => {
    const begun = await Promise.all([0, 0, 0].map((at) => draftNew(estonia, at)));
    const [first] = begun;
    expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
    expect(first).toMatchObject({ change: 'added', baseText: '', proposedText: '', baseKind: 'clause' });
    expect(first!.clause).toMatchObject({ number: '1', text: '', removed: false });
    expect((await draftNew(estonia, 0, 'note', 2)).id).not.toBe(first!.id);
    expect((await own(estonia))!.amendments.map(({ baseKind, baseLevel }) => [baseKind, baseLevel])).toEqual([
      ['note', 2],
    ]);
    // Other words of the clause before it are another draft.
    expect((await draftClause(estonia, 0)).change).toBe('reworded');
    expect(
      await codeOf(
        estonia.post(`/standards/${standard.id}/suggestions/${clauseId(0)}/new-clauses`, {
          kind: 'clause',
          level: 9,
        }),
      ),
    ).toBe('invalid-input');
    expect(await codeOf(submit(estonia, first!.setId!))).toBe('amendment-says-the-same');
  });

  it('becomes another kind of clause as long as it is not sent, with the words that it has', async () => {
    const { id, setId } = await suggestNew(estonia, 0, 'Shelters and beds.');
    const shape = (by: TestMember, body: object) => by.put<AmendmentView>(`/amendments/${id}/shape`, body);
    expect(await codeOf(shape(denmark, { kind: 'heading', level: 1 }))).toBe('not-found');
    expect(await codeOf(shape(estonia, { kind: 'chapter', level: 1 }))).toBe('invalid-input');
    const shaped = succeeded(await shape(estonia, { kind: 'heading', level: 2 }));
    expect(shaped).toMatchObject({
      baseKind: 'heading',
      baseLevel: 2,
      proposedText: 'Shelters and beds.',
    });
    // What is written in it now is of that kind, too.
    const { revision } = shaped;
    succeeded(await estonia.put(`/amendments/${id}/wording`, { revision, text: 'Shelters.' }));
    const reworded = await suggest(estonia, 1, 'An interpreter is free.');
    expect(await codeOf(estonia.put(`/amendments/${reworded.id}/shape`, { kind: 'heading', level: 1 }))).toBe(
      'amendment-not-draft',
    );
    succeeded(await submit(estonia, setId!));
    expect(await codeOf(shape(estonia, { kind: 'clause', level: 1 }))).toBe('amendment-not-draft');
    succeeded(await acceptAmendment(secretariat, id));
    expect((await readStandard(denmark, standard.id)).clauses[1]).toMatchObject({
      kind: 'heading',
      level: 2,
      text: 'Shelters.',
    });
  });

  it('comes into the text after its place, in the order of the suggestions, whichever is accepted first', async () => {
    const first = await suggestNew(estonia, 1, 'She is told what it costs.');
    const second = await suggestNew(estonia, 1, 'She is told who pays.');
    succeeded(await submit(estonia, first.setId!));
    expect(await textsNow()).toEqual(CLAUSES);
    const later = succeeded(await acceptAmendment(secretariat, second.id));
    expect(later).toMatchObject({
      state: 'merged',
      outcome: 'accepted',
      mergedText: 'She is told who pays.',
    });
    succeeded(await acceptAmendment(secretariat, first.id));
    expect(await textsNow()).toEqual([
      ...CLAUSES.slice(0, 2),
      'She is told what it costs.',
      'She is told who pays.',
      ...CLAUSES.slice(2),
    ]);
    // It is the clause's own amendment from now on, and a thread can be opened on it.
    const { clauses } = await readStandard(denmark, standard.id);
    const accepted = await readAmendment(denmark, second.id);
    expect(accepted.clauseId).toBe(clauses[3]!.id);
    expect(accepted.clause).toMatchObject({ number: '4', text: 'She is told who pays.' });
    expect(await codeOf(acceptAmendment(secretariat, second.id))).toBe('amendment-not-open');
  });

  it('keeps its place in the order, also when the clause before it is removed meanwhile', async () => {
    const { id, setId } = await suggestNew(estonia, 1, 'She is told what it costs.');
    succeeded(await submit(estonia, setId!));
    succeeded(
      await secretariat.del(
        `/standards/${standard.id}/clauses/${clauseId(1)}?revision=${standard.clauses[1]!.revision}`,
      ),
    );
    expect((await readAmendment(denmark, id)).clause.removed).toBe(false);
    succeeded(await acceptAmendment(secretariat, id));
    expect(await textsNow()).toEqual([CLAUSES[0], 'She is told what it costs.', ...CLAUSES.slice(2)]);
  });

  it('is no rival of other words for the clause before it, and is rejected like them', async () => {
    const words = await suggest(estonia, 0, 'A bed within an hour.');
    const added = await suggestNew(estonia, 0, 'The bed is in a shelter.');
    succeeded(await submit(estonia, words.setId!));
    for (const { id } of [words, added]) expect((await readAmendment(denmark, id)).rivals).toEqual([]);
    expect(
      await codeOf(acceptAmendment(secretariat, added.id, { text: 'Other words.', clauseRevision: 1 })),
    ).toBe('invalid-input');
    succeeded(await rejectAmendment(secretariat, added.id));
    expect(await textsNow()).toEqual(CLAUSES);
  });

  it('is said to be new, or to go, in the files of the standard', async () => {
    const { setId } = await suggestNew(estonia, 0, 'The bed is in a shelter.');
    succeeded(await estonia.put(`/standards/${standard.id}/suggestions/${clauseId(2)}/removal`));
    succeeded(await submit(estonia, setId!));
    const file = async (as: string): Promise<string> =>
      (
        await fetch(
          `${denmark.url}/api/standards/${standard.id}/file?as=${as}&comments=none&amendments=open`,
          {
            headers: { cookie: denmark.options.cookie! },
          },
        )
      ).text();
    expect(JSON.parse(await file('json'))).toMatchObject({
      amendments: [{ change: 'added' }, { change: 'removed', proposedText: '' }],
    });
    for (const as of ['html', 'md']) {
      const text = await file(as);
      expect(text).toContain('proposes a new clause after this one');
      expect(text).toContain('proposes to remove this clause');
    }
  });
});

describe('a clause that is suggested to be removed', () => {
  const suggestRemoval = async (at: number): Promise<AmendmentView> =>
    succeeded(
      await estonia.put<AmendmentView>(`/standards/${standard.id}/suggestions/${clauseId(at)}/removal`),
    );

  it('is one suggestion, in which nobody writes, and goes out of the text when it is accepted', async () => {
    const [first, again] = await Promise.all([suggestRemoval(1), suggestRemoval(1)]);
    expect(again!.id).toBe(first!.id);
    expect(first).toMatchObject({ change: 'removed', baseText: CLAUSES[1], proposedText: '' });
    expect(first!.can).toMatchObject({ word: false, withdraw: true });
    expect(await codeOf(estonia.put(`/amendments/${first!.id}/wording`, { revision: 1, text: 'No.' }))).toBe(
      'amendment-not-draft',
    );
    expect((await estonia.del(`/suggestions/${first!.id}`)).status).toBe(204);
    expect(await statesOf(estonia, first!.setId!)).toEqual(['draft']);
    succeeded(await submit(estonia, first!.setId!));
    expect(succeeded(await acceptAmendment(secretariat, first!.id))).toMatchObject({
      state: 'merged',
      outcome: 'accepted',
      mergedText: '',
      clause: { removed: true },
    });
    const { clauses, removed } = await readStandard(denmark, standard.id);
    expect([clauses.length, removed.map(({ id }) => id)]).toEqual([3, [clauseId(1)]]);
  });

  it('is not removed unseen when it says something else by now', async () => {
    const { id, setId } = await suggestRemoval(1);
    succeeded(await submit(estonia, setId!));
    const { revision } = succeeded(
      await secretariat.patch<{ revision: number }>(`/standards/${standard.id}/clauses/${clauseId(1)}`, {
        revision: standard.clauses[1]!.revision,
        text: 'An interpreter is free and sworn.',
      }),
    );
    const refused = await acceptAmendment(secretariat, id);
    expect([refused.status, refused.body.code]).toEqual([409, 'amendment-conflicts']);
    expect((await readAmendment(denmark, id)).state).toBe('submitted');
    succeeded(await acceptAmendment(secretariat, id, { clauseRevision: revision }));
    expect((await readStandard(denmark, standard.id)).clauses).toHaveLength(3);
  });
});
