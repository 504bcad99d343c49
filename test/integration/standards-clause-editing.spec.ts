import { outlineOf } from '@nbn/drafting';
import { newId } from '../../src/platform/persistence/id.ts';
import type { ClauseHistoryView, ClauseView, StandardView } from '../../src/standards/dto/standard.view.ts';
import type { ThreadListView } from '../../src/standards/threads/dto/thread.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createDraft, openThread, readStandard, SHELTER } from '../support/standards.ts';

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;
let estonia: TestMember;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  [denmark, estonia] = [await network.as('DK', 'government'), await network.as('EE', 'ngo')];
});
afterAll(() => test.close());

const path = (draft: StandardView, clause: { id: string }): string =>
  `/standards/${draft.id}/clauses/${clause.id}`;
const shown = async (draft: StandardView): Promise<string[]> =>
  outlineOf((await readStandard(denmark, draft.id)).clauses).map(
    ({ number, text }) => `${number.label} ${text}`,
  );

describe('editing a clause', () => {
  it('makes a new revision and keeps the old one with who and when', async () => {
    const draft = await createDraft(denmark);
    const [clause] = draft.clauses as [ClauseView];
    const { status, body } = await estonia.patch<ClauseView>(path(draft, clause), {
      revision: 1,
      text: 'Every victim is offered a safe home.',
    });
    expect([status, body.revision, body.changedBy.name, body.id]).toEqual([200, 2, 'ee-ngo', clause.id]);
    const history = await denmark.get<ClauseHistoryView>(`${path(draft, clause)}/revisions`);
    expect(history.body.items).toMatchObject([
      { revision: 2, change: 'edited', text: 'Every victim is offered a safe home.', by: { name: 'ee-ngo' } },
      { revision: 1, change: 'added', text: SHELTER, by: { name: 'dk-government' } },
    ]);
  });

  it('refuses the slower of two and gives back both texts, so that nothing is lost', async () => {
    const draft = await createDraft(denmark);
    const [clause] = draft.clauses as [ClauseView];
    const edits = await Promise.all([
      denmark.patch<ClauseView>(path(draft, clause), { revision: 1, text: 'From Denmark.' }),
      estonia.patch<ClauseView>(path(draft, clause), { revision: 1, text: 'From Estonia.' }),
    ]);
    const [won, lost] = edits.toSorted((a, b) => a.status - b.status);
    expect([won!.status, lost!.status]).toEqual([200, 409]);
    const late = won!.body.text === 'From Denmark.' ? 'From Estonia.' : 'From Denmark.';
    expect(lost!.body).toMatchObject({
      code: 'clause-changed-meanwhile',
      current: { text: won!.body.text, revision: 2, by: won!.body.changedBy.name },
      yours: { text: late, revision: 1 },
    });
    expect((await readStandard(denmark, draft.id)).clauses[0]).toMatchObject({
      text: won!.body.text,
      revision: 2,
    });
  });

  it('has a history that even the database refuses to rewrite', async () => {
    await createDraft(denmark);
    await expect(test.db.query(`update clause_revision set text = 'never said'`)).rejects.toThrow(
      'never rewritten',
    );
    await expect(test.db.query('delete from clause_revision')).rejects.toThrow('never rewritten');
  });

  it.each([
    ['an unknown field', { revision: 1, text: 'x', position: 'A' }],
    ['no revision', { text: 'x' }],
    ['a text beyond the limit', { revision: 1, text: 'x'.repeat(20_001) }],
    ['a level that is none', { revision: 1, level: 9 }],
  ])('is refused with %s and changes nothing', async (_, body) => {
    const draft = await createDraft(denmark);
    expect((await denmark.patch(path(draft, draft.clauses[0]!), body)).body['code']).toBe('invalid-input');
    expect((await readStandard(denmark, draft.id)).clauses).toEqual(draft.clauses);
  });

  it('of a clause of another standard answers as if it did not exist', async () => {
    const [one, other] = [await createDraft(denmark), await createDraft(denmark)];
    expect((await denmark.patch(path(one, other.clauses[0]!), { revision: 1, text: 'x' })).body['code']).toBe(
      'not-found',
    );
    expect((await denmark.patch(path(one, { id: newId() }), { revision: 1, text: 'x' })).body['code']).toBe(
      'not-found',
    );
  });
});

describe('the order of clauses', () => {
  it('is changed by moving one, which renumbers all and revises none', async () => {
    const draft = await createDraft(denmark, ['Identification', 'Shelter', 'Return']);
    const [identification, , back] = draft.clauses as [ClauseView, ClauseView, ClauseView];
    const { status, body } = await estonia.post<ClauseView>(`${path(draft, back)}/move`, { afterId: null });
    expect([status, body.revision, body.changedBy.name]).toEqual([200, 1, 'dk-government']);
    expect(await shown(draft)).toEqual(['1 Return', '2 Identification', '3 Shelter']);
    await estonia.post(`${path(draft, back)}/move`, { afterId: identification.id });
    expect(await shown(draft)).toEqual(['1 Identification', '2 Return', '3 Shelter']);
  });

  it('has one place for each of many clauses that are put after the same one at once', async () => {
    const draft = await createDraft(denmark, ['First', 'Last']);
    const added = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        (n % 2 ? denmark : estonia).post<ClauseView>(`/standards/${draft.id}/clauses`, {
          afterId: draft.clauses[0]!.id,
          kind: 'clause',
          level: 2,
          text: `New ${n}`,
        }),
      ),
    );
    expect(new Set(added.map(({ status }) => status))).toEqual(new Set([201]));
    const { clauses } = await readStandard(denmark, draft.id);
    expect(new Set(clauses.map(({ position }) => position)).size).toBe(14);
    expect([clauses[0]!.text, clauses.at(-1)!.text]).toEqual(['First', 'Last']);
  });

  it('has no place after a clause that was removed or never was', async () => {
    const draft = await createDraft(denmark, ['A', 'B']);
    const [first, second] = draft.clauses as [ClauseView, ClauseView];
    await denmark.del(`${path(draft, second)}?revision=1`);
    for (const afterId of [second.id, newId(), first.id]) {
      expect((await estonia.post(`${path(draft, first)}/move`, { afterId })).body['code']).toBe(
        'place-is-gone',
      );
    }
  });
});

describe('a removed clause', () => {
  it('leaves the text, keeps its history and its threads, and comes back to its place', async () => {
    const draft = await createDraft(denmark, ['Identification', SHELTER, 'Return']);
    const clause = draft.clauses[1]!;
    const thread = (await openThread(estonia, draft, 'safe shelter')).body;
    expect((await denmark.del<ClauseView>(`${path(draft, clause)}?revision=1`)).body).toMatchObject({
      removed: true,
      revision: 2,
    });
    const without = await readStandard(denmark, draft.id);
    expect([without.clauses.map(({ text }) => text), without.removed.map(({ id }) => id)]).toEqual([
      ['Identification', 'Return'],
      [clause.id],
    ]);
    const threads = await denmark.get<ThreadListView>(`/standards/${draft.id}/threads?clauseId=${clause.id}`);
    expect(threads.body.items).toMatchObject([{ id: thread.id, anchor: { quote: 'safe shelter' } }]);
    expect((await denmark.patch(path(draft, clause), { revision: 2, text: 'x' })).body['code']).toBe(
      'clause-is-removed',
    );
    await denmark.post(`/standards/${draft.id}/clauses`, {
      afterId: draft.clauses[0]!.id,
      kind: 'clause',
      level: 1,
      text: 'Health',
    });
    expect((await estonia.post<ClauseView>(`${path(draft, clause)}/restore`)).body).toMatchObject({
      removed: false,
      revision: 3,
      id: clause.id,
    });
    expect((await shown(draft)).at(-1)).toBe('4 Return');
    expect(
      (await denmark.get<ClauseHistoryView>(`${path(draft, clause)}/revisions`)).body.items.map(
        ({ change }) => change,
      ),
    ).toEqual(['restored', 'removed', 'added']);
  });

  it('was not removed by one who had not seen its last words', async () => {
    const draft = await createDraft(denmark);
    await estonia.patch(path(draft, draft.clauses[0]!), { revision: 1, text: 'Newer words.' });
    expect((await denmark.del(`${path(draft, draft.clauses[0]!)}?revision=1`)).body).toMatchObject({
      code: 'clause-changed-meanwhile',
      current: { text: 'Newer words.' },
    });
  });
});
