import { randomUUID } from 'node:crypto';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type { StandardHistoryView } from '../../src/standards/lifecycle/dto/lifecycle.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiResponse } from '../support/api-client.ts';
import { createDraft, openThread, readStandard, LiveClient, SHELTER, waitFor } from '../support/standards.ts';
import { succeeded } from '../support/meetings.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let denmark: TestMember;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  denmark = await network.as('DK', 'government');
});
afterAll(() => test.close());

const move = (
  by: TestMember,
  id: string,
  from: string,
  to: string,
  more: object = {},
): Promise<ApiResponse<StandardView & { code?: string }>> =>
  by.post<StandardView & { code?: string }>(`/standards/${id}/transitions`, { from, to, ...more });
const code = async (answer: Promise<ApiResponse<{ code?: string }>>): Promise<unknown> =>
  (await answer).body.code;
const edit = (by: TestMember, { id, clauses }: StandardView, text: string): Promise<ApiResponse> =>
  by.patch(`/standards/${id}/clauses/${clauses[0]!.id}`, { revision: clauses[0]!.revision, text });

describe('the life of a standard', () => {
  it('begins as an idea that any team takes up', async () => {
    const idea = succeeded(
      await denmark.post<StandardView>('/standards', {
        title: 'Safe return',
        audience: 'teams',
        state: 'idea',
      }),
    );
    expect(idea).toMatchObject({
      state: 'idea',
      turn: 'editors',
      transitions: [{ to: 'drafting', by: 'member', reason: false, opensAt: null }],
    });
    const estonia = await network.as('EE', 'ngo');
    expect(succeeded(await move(estonia, idea.id, 'idea', 'drafting'))).toMatchObject({
      state: 'drafting',
      abilities: { edit: true },
    });
    const { items } = succeeded(await denmark.get<StandardHistoryView>(`/standards/${idea.id}/history`));
    expect(items).toMatchObject([
      { from: 'idea', to: 'drafting', by: { name: 'ee-ngo' }, reason: null },
      { from: null, to: 'idea', by: { name: 'dk-government' } },
    ]);
  });

  it('shows each reader the steps that are theirs, and takes no others', async () => {
    const draft = await createDraft(denmark);
    expect([
      (await readStandard(denmark, draft.id)).transitions,
      (await readStandard(secretariat, draft.id)).transitions.map(({ to }) => to),
    ]).toEqual([[], ['national-review', 'consultation', 'parked', 'withdrawn']]);
    expect(await code(move(denmark, draft.id, 'drafting', 'national-review'))).toBe('not-found');
    expect(await code(move(secretariat, draft.id, 'drafting', 'adopted'))).toBe('standard-step-closed');
    expect(await code(move(secretariat, draft.id, 'drafting', 'consultation'))).toBe('standard-step-closed');
    expect(await code(move(secretariat, draft.id, 'idea', 'drafting'))).toBe('changed-meanwhile');
    expect(await code(move(secretariat, draft.id, 'drafting', 'parked', { reason: ' ' }))).toBe(
      'invalid-input',
    );
    expect(
      await code(move(await network.networkMember('EE'), draft.id, 'drafting', 'parked', { reason: 'x' })),
    ).toBe('not-found');
    expect(await code(move(secretariat, randomUUID(), 'drafting', 'national-review'))).toBe('not-found');
    expect((await readStandard(denmark, draft.id)).state).toBe('drafting');
  });

  it('fixes the words while teams ask at home, and goes on taking comments', async () => {
    const draft = await createDraft(denmark, [SHELTER], 'networks');
    const reader = new LiveClient(test.url, denmark, `standard:${draft.id}`);
    await reader.join();
    succeeded(await move(secretariat, draft.id, 'drafting', 'national-review'));
    await waitFor(() => reader.events.some(({ type }) => type === 'standard-changed'));
    expect(reader.events.find(({ type }) => type === 'standard-changed')!.payload).toMatchObject({
      state: 'national-review',
    });
    reader.close();
    for (const who of [denmark, secretariat])
      expect((await edit(who, draft, 'Other words.')).body['code']).toBe('standard-text-fixed');
    expect((await openThread(await network.networkMember('EE'), draft, 'safe shelter')).status).toBe(201);
    expect(await readStandard(secretariat, draft.id)).toMatchObject({
      turn: 'networks',
      abilities: { edit: false, manage: true, comment: 'all' },
    });
  });

  it('goes back to drafting with a reason that everyone reads', async () => {
    const draft = await createDraft(denmark);
    succeeded(await move(secretariat, draft.id, 'drafting', 'national-review'));
    expect(await code(move(secretariat, draft.id, 'national-review', 'drafting'))).toBe('invalid-input');
    succeeded(
      await move(secretariat, draft.id, 'national-review', 'drafting', {
        reason: 'Three teams asked for another structure.',
      }),
    );
    expect((await edit(denmark, draft, 'Other words.')).status).toBe(200);
    const {
      items: [last],
    } = succeeded(await denmark.get<StandardHistoryView>(`/standards/${draft.id}/history?limit=1`));
    expect(last).toMatchObject({
      from: 'national-review',
      to: 'drafting',
      reason: 'Three teams asked for another structure.',
      by: { name: 'secretariat' },
    });
  });

  it('is parked, takes nothing in, and goes back to where it was', async () => {
    const draft = await createDraft(denmark);
    succeeded(await move(secretariat, draft.id, 'drafting', 'national-review'));
    const parked = succeeded(
      await move(secretariat, draft.id, 'national-review', 'parked', {
        reason: 'Until the directive is out.',
      }),
    );
    expect(parked).toMatchObject({ state: 'parked', parkedFrom: 'national-review', turn: 'nobody' });
    expect(parked.transitions.map(({ to }) => to)).toEqual(['national-review', 'withdrawn']);
    expect((await openThread(denmark, draft, null)).body).toMatchObject({ code: 'standard-comments-closed' });
    expect(await code(move(secretariat, draft.id, 'parked', 'drafting'))).toBe('standard-step-closed');
    expect(succeeded(await move(secretariat, draft.id, 'parked', 'national-review'))).toMatchObject({
      state: 'national-review',
      parkedFrom: null,
    });
  });

  it('ends withdrawn, for ever', async () => {
    const draft = await createDraft(denmark);
    const ended = succeeded(
      await move(secretariat, draft.id, 'drafting', 'withdrawn', { reason: 'Another network has one.' }),
    );
    expect(ended).toMatchObject({
      transitions: [],
      abilities: { edit: false, manage: false, comment: 'none' },
    });
    expect((await secretariat.patch(`/standards/${draft.id}`, { title: 'Another' })).status).toBe(404);
  });

  it('takes one step when two press at once', async () => {
    const draft = await createDraft(denmark);
    const answers = await Promise.all(
      ['a', 'b', 'c'].map(() => move(secretariat, draft.id, 'drafting', 'national-review')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const { items } = succeeded(await denmark.get<StandardHistoryView>(`/standards/${draft.id}/history`));
    expect(items).toHaveLength(2);
  });

  it('keeps its history from being rewritten, and tells of each step once', async () => {
    const draft = await createDraft(denmark);
    succeeded(await move(secretariat, draft.id, 'drafting', 'national-review'));
    await expect(test.db.query('update standard_transition set reason = $1', ['x'])).rejects.toThrow(
      'never rewritten',
    );
    const audits = await test.db.query(
      `select detail from audit_entry where object_id = $1 and action = 'standard.moved'`,
      [draft.id],
    );
    expect(audits).toEqual([{ detail: { from: 'drafting', to: 'national-review' } }]);
    await waitFor(async () => (await told(denmark)).includes(draft.id), 10_000);
    expect(await told(await network.networkMember('EE'))).not.toContain(draft.id);
  });
});

async function told(member: TestMember): Promise<string[]> {
  const { body } = await member.get<{ items: { kind: string; object: { id: string } }[] }>('/notifications');
  return body.items.filter(({ kind }) => kind === 'standard-moved').map(({ object }) => object.id);
}
