import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import type { ApiResponse } from '../support/api-client.ts';
import type { ClauseView, StandardListView, StandardView } from '../../src/standards/dto/standard.view.ts';
import type {
  CommentListView,
  ThreadListView,
  ThreadTransitionListView,
  ThreadView,
} from '../../src/standards/threads/dto/thread.view.ts';
import { GroupCommit } from '../../src/platform/persistence/group-commit.ts';
import { TransactionRunner } from '../../src/platform/persistence/transaction-runner.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { waitUntil } from '../support/wait-until.ts';
import { createDraft, openThread, replyToThread, SHELTER } from '../support/standards.ts';

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;
let estonia: TestMember;
let draft: StandardView;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  [denmark, estonia] = [await network.as('DK', 'government'), await network.as('EE', 'ngo')];
});
beforeEach(async () => {
  draft = await createDraft(denmark);
});
afterAll(() => test.close());

const threads = async (query = '', by: TestMember = denmark): Promise<readonly ThreadView[]> =>
  (await by.get<ThreadListView>(`/standards/${draft.id}/threads${query}`)).body.items;
const edit = (revision: number, text: string): Promise<unknown> =>
  denmark.patch(`/standards/${draft.id}/clauses/${draft.clauses[0]!.id}`, { revision, text });
const comments = async (threadId: string): Promise<string[]> =>
  (await denmark.get<CommentListView>(`/standards/${draft.id}/threads/${threadId}/comments`)).body.items.map(
    ({ ordinal, text }) => `${ordinal} ${text}`,
  );

describe('a comment thread', () => {
  it('is opened on words of a clause and answered', async () => {
    const { status, body: thread } = await openThread(denmark, draft, 'safe shelter', 'For how long?');
    expect([status, thread]).toMatchObject([
      201,
      {
        country: 'DK',
        state: 'open',
        comments: 1,
        seen: 1,
        anchor: { state: 'placed', quote: 'safe shelter' },
        first: { text: 'For how long?', by: { name: 'dk-government' } },
      },
    ]);
    expect(
      (await replyToThread(estonia, draft.id, thread.id, 'As long as she needs it.')).body,
    ).toMatchObject({
      ordinal: 2,
      by: { name: 'ee-ngo', country: 'EE' },
    });
    expect(await comments(thread.id)).toEqual(['1 For how long?', '2 As long as she needs it.']);
  });

  it('follows its words through edits, is an orphan while they are gone, and finds them again', async () => {
    await openThread(denmark, draft, '24 hours');
    await openThread(denmark, draft, null);
    const anchors = async (): Promise<unknown[]> =>
      (await threads()).map(({ anchor: { state, quote } }) => `${state} ${quote}`);
    await edit(1, SHELTER.replace('within', 'at the latest within'));
    expect(await anchors()).toEqual(['placed 24 hours', 'clause ']);
    await edit(2, 'Every victim is offered a safe shelter.');
    expect(await anchors()).toEqual(['orphan 24 hours', 'clause ']);
    await edit(3, SHELTER);
    expect(await anchors()).toEqual(['placed 24 hours', 'clause ']);
  });

  it('stands on words of an older revision when its writer had not seen the newer one', async () => {
    await edit(1, `From the first day: ${SHELTER}`);
    const { body } = await openThread(estonia, draft, 'safe shelter');
    expect(body.anchor).toMatchObject({
      state: 'placed',
      quote: 'safe shelter',
      start: `From the first day: ${SHELTER}`.indexOf('safe'),
    });
  });

  it('stands on words that were taken into another clause before it came', async () => {
    const [first] = draft.clauses;
    const add = (afterId: string, text: string): Promise<ApiResponse<ClauseView>> =>
      denmark.post(`/standards/${draft.id}/clauses`, { afterId, kind: 'clause', level: 1, text });
    await edit(1, 'Every victim is offered a place.');
    const { body: other } = await add(first!.id, 'It is a safe shelter, within a day.');
    const open = (): Promise<ApiResponse<ThreadView>> =>
      estonia.post(`/standards/${draft.id}/threads`, {
        key: randomUUID(),
        clauseId: first!.id,
        revision: 1,
        text: 'Whose?',
        words: { start: SHELTER.indexOf('safe'), end: SHELTER.indexOf('safe') + 12, quote: 'safe shelter' },
      });
    expect((await open()).body).toMatchObject({
      clauseId: other.id,
      anchor: { state: 'placed', start: 8, quote: 'safe shelter' },
    });
    await denmark.del(`/standards/${draft.id}/clauses/${first!.id}?revision=2`);
    expect([(await open()).status, (await threads()).map(({ clauseId }) => clauseId)]).toEqual([
      201,
      [other.id, other.id],
    ]);
    await add(other.id, 'No safe shelter is locked.');
    expect((await open()).status).toBe(409);
  });

  it('is not taken to a clause that said the same before', async () => {
    const [first] = draft.clauses;
    await denmark.post(`/standards/${draft.id}/clauses`, {
      afterId: first!.id,
      kind: 'clause',
      level: 1,
      text: 'No safe shelter is locked.',
    });
    await edit(1, `${SHELTER} Always.`);
    await edit(2, 'Every victim is offered a place.');
    const { body } = await estonia.post<ThreadView>(`/standards/${draft.id}/threads`, {
      key: randomUUID(),
      clauseId: first!.id,
      revision: 2,
      text: 'Whose?',
      words: { start: SHELTER.indexOf('safe'), end: SHELTER.indexOf('safe') + 12, quote: 'safe shelter' },
    });
    expect(body).toMatchObject({ clauseId: first!.id, anchor: { state: 'orphan', quote: 'safe shelter' } });
  });

  it('is resolved and reopened, with who and when, as often as it takes', async () => {
    const {
      body: { id },
    } = await openThread(denmark, draft, 'safe shelter');
    const turn = (verb: string, by: TestMember): Promise<unknown> =>
      by.post(`/standards/${draft.id}/threads/${id}/${verb}`);
    await turn('resolve', estonia);
    await turn('resolve', denmark);
    expect(await threads('?state=open')).toEqual([]);
    expect(await threads('?state=resolved')).toMatchObject([
      { id, state: 'resolved', stateBy: { name: 'ee-ngo' } },
    ]);
    await turn('reopen', denmark);
    const { body } = await denmark.get<ThreadTransitionListView>(
      `/standards/${draft.id}/threads/${id}/transitions`,
    );
    expect(body.items).toMatchObject([
      { state: 'resolved', by: { name: 'ee-ngo' } },
      { state: 'open', by: { name: 'dk-government' } },
    ]);
  });

  it('is unread for the others until they read it, and stays read', async () => {
    const {
      body: { id },
    } = await openThread(denmark, draft, 'safe shelter');
    const unread = async (by: TestMember): Promise<number | undefined> =>
      (await by.get<StandardListView>('/standards')).body.items.find((one) => one.id === draft.id)
        ?.unreadThreads;
    expect([await unread(denmark), await unread(estonia)]).toEqual([0, 1]);
    expect((await estonia.put(`/standards/${draft.id}/threads/${id}/seen`, { seen: 99 })).status).toBe(204);
    await estonia.put(`/standards/${draft.id}/threads/${id}/seen`, { seen: 0 });
    expect((await threads('', estonia))[0]!.seen).toBe(1);
    await replyToThread(denmark, draft.id, id, 'And children?');
    expect([await unread(denmark), await unread(estonia)]).toEqual([0, 1]);
    expect(
      (
        await (
          await network.networkMember('EE')
        ).put(`/standards/${draft.id}/threads/${id}/seen`, { seen: 1 })
      ).status,
    ).toBe(404);
  });

  it('is told in pages, by cursor, without a gap or a double', async () => {
    for (let n = 0; n < 5; n++) await openThread(denmark, draft, null, `Question ${n}`);
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const { body }: { body: ThreadListView } = await estonia.get<ThreadListView>(
        `/standards/${draft.id}/threads?limit=2${next && `&after=${next}`}`,
      );
      seen.push(...body.items.map(({ first }) => first.text));
      next = body.next;
    }
    expect(seen).toEqual(['Question 0', 'Question 1', 'Question 2', 'Question 3', 'Question 4']);
    const {
      body: { id },
    } = await openThread(denmark, draft, null);
    for (let n = 2; n <= 5; n++) await replyToThread(estonia, draft.id, id, `Answer ${n}`);
    const first = (
      await denmark.get<CommentListView>(`/standards/${draft.id}/threads/${id}/comments?limit=3`)
    ).body;
    const rest = (
      await denmark.get<CommentListView>(
        `/standards/${draft.id}/threads/${id}/comments?limit=3&after=${first.next}`,
      )
    ).body;
    expect([...first.items, ...rest.items].map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5]);
    expect(rest.next).toBeNull();
  });
});

describe('a comment', () => {
  it('that is sent again after a lost answer is there once', async () => {
    const [opening, answer] = [randomUUID(), randomUUID()];
    const opened = await Promise.all(
      [1, 2, 3].map(() => openThread(denmark, draft, 'safe shelter', 'Why?', opening)),
    );
    const [id] = new Set(opened.map(({ body }) => body.id)) as unknown as [string];
    const answers = await Promise.all(
      [1, 2, 3].map(() => replyToThread(estonia, draft.id, id, 'Because.', answer)),
    );
    expect(new Set([...opened, ...answers].map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await comments(id)).toEqual(['1 Why?', '2 Because.']);
    expect(await threads()).toHaveLength(1);
  });

  it('has ordinals without a gap however many write at once, one audit row and one event each, in far fewer commits', async () => {
    const {
      body: { id },
    } = await openThread(denmark, draft, null, 'Go.');
    const before = await commits();
    // All are at the door while the first one's commit is held, so that the number of commits depends on
    // nobody's speed.
    const arriving = jest.spyOn(GroupCommit.prototype, 'add');
    const hold = test.db.createQueryRunner();
    await hold.startTransaction();
    await hold.query('select 1 from standard where id = $1 for update', [draft.id]);
    const sending = Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        replyToThread(n % 2 ? denmark : estonia, draft.id, id, `Answer ${n}`),
      ),
    );
    await waitUntil('all are at the door', () => arriving.mock.calls.length === 40);
    arriving.mockRestore();
    await hold.commitTransaction();
    await hold.release();
    const sent = await sending;
    expect(sent.map(({ body }) => body.ordinal).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, n) => n + 2),
    );
    const [audit] = await test.db.query<[{ n: number; actors: number }]>(
      `
        select count(*)::int as n, count(distinct actor_id)::int as actors
        from audit_entry
        where action = 'comment.posted' and detail->>'threadId' = $1`,
      [id],
    );
    expect(audit).toEqual({ n: 41, actors: 2 });
    const [outbox] = await test.db.query<[{ n: number }]>(
      `select count(*)::int as n from outbox where type = 'comment-posted' and payload->>'threadId' = $1`,
      [id],
    );
    expect(outbox.n).toBe(41);
    expect((await commits()) - before).toBeLessThan(15);
  });

  it('goes to the database and back twice, whatever is recorded with it', async () => {
    const {
      body: { id },
    } = await openThread(denmark, draft, null, 'Go.');
    const trips = jest.spyOn(TransactionRunner.prototype, 'queryPipelined');
    await replyToThread(denmark, draft.id, id, 'Counted.');
    const { calls, contexts } = trips.mock;
    trips.mockRestore();
    // The relay tells others of it in transactions of its own; this one began with the lock of the standard.
    const own =
      contexts[
        calls.findIndex(([statements]) => statements.some(({ text }) => text.includes('no key update')))
      ];
    expect(contexts.filter((runner) => runner === own)).toHaveLength(2);
  });

  it("that is refused spoils nobody else's", async () => {
    const {
      body: { id },
    } = await openThread(denmark, draft, null);
    const sent = await Promise.all([
      replyToThread(denmark, draft.id, id, 'Good.'),
      replyToThread(estonia, draft.id, newId(), 'To nowhere.'),
      replyToThread(estonia, draft.id, id, 'Good too.'),
    ]);
    expect(sent.map(({ status }) => status)).toEqual([201, 404, 201]);
  });

  it.each([
    ['no text', { text: ' ' }],
    ['a text beyond the limit', { text: 'x'.repeat(8_001) }],
    ['no key', { key: undefined }],
    ['an unknown field', { ordinal: 1 }],
  ])('with %s is refused and changes nothing', async (_, fault) => {
    const {
      body: { id },
    } = await openThread(denmark, draft, null, 'Only this.');
    const answer = await denmark.post(`/standards/${draft.id}/threads/${id}/comments`, {
      key: randomUUID(),
      text: 'x',
      ...fault,
    });
    expect(answer.body['code']).toBe('invalid-input');
    expect(await comments(id)).toEqual(['1 Only this.']);
  });

  it('keeps letters and signs of every language as they were written', async () => {
    const {
      body: { id },
    } = await openThread(denmark, draft, null, 'õ, ā, ė, þ, ø, å 👩‍👧 — “yes”');
    expect(await comments(id)).toEqual(['1 õ, ā, ė, þ, ø, å 👩‍👧 — “yes”']);
  });

  it('on a clause that was removed is refused, and says so', async () => {
    await denmark.del(`/standards/${draft.id}/clauses/${draft.clauses[0]!.id}?revision=1`);
    expect(
      (await openThread(estonia, { ...draft, clauses: [{ ...draft.clauses[0]!, revision: 2 }] }, null)).body,
    ).toMatchObject({ code: 'clause-is-removed' });
  });

  it.each([
    ['words that are not there', { words: { start: 900, end: 910 } }, 'invalid-input'],
    ['a reversed selection', { words: { start: 9, end: 3 } }, 'invalid-input'],
    ['a revision that never was', { revision: 7 }, 'not-found'],
    ['a clause of nowhere', { clauseId: newId() }, 'not-found'],
  ])('on %s is refused', async (_, fault, code) => {
    const body = { key: randomUUID(), clauseId: draft.clauses[0]!.id, revision: 1, text: 'Why?', ...fault };
    expect((await denmark.post(`/standards/${draft.id}/threads`, body)).body['code']).toBe(code);
    expect(await threads()).toEqual([]);
  });
});

async function commits(): Promise<number> {
  const [row] = await test.db.query<[{ n: number }]>(
    `select count(distinct xmin::text)::int as n from comment`,
  );
  return row.n;
}
