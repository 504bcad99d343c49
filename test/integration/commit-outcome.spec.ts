import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createDraft, openThread, replyToThread } from '../support/standards.ts';
import { TcpRelay } from '../support/tcp-relay.ts';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';
import { wordsOfKey } from '../support/words-of-key.mjs';

let database: TestDatabase;
let way: TcpRelay;
let test: TestApp;
let member: TestMember;
let draftId: string;
let threadId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  way = await TcpRelay.to(database.applicationUrl);
  const applicationUrl = way.urlThrough(database.applicationUrl);
  test = await startApp({ database: { ...database, applicationUrl }, environment: { ROLE: 'api' } });
  const network = await createTestNetwork(test);
  member = await network.as('DK', 'ngo');
  const draft = await createDraft(member);
  draftId = draft.id;
  threadId = (await openThread(member, draft, null, 'Go.')).body.id;
});
afterAll(async () => {
  await test?.close();
  await way?.cut();
  await database?.drop();
});

describe('a database that is lost between a commit and its answer', () => {
  it('is told as what it is, the same request finds out, and nothing is there twice', async () => {
    const key = randomUUID();
    const reply = () => replyToThread(member, draftId, threadId, wordsOfKey(key), key);
    way.loseAnswerTo('commit\0');
    const lost = await reply();
    expect({ ...lost.body, retryAfter: lost.headers.get('retry-after') }).toMatchObject({
      status: 503,
      code: 'outcome-unknown',
      detail: expect.stringContaining('look before you repeat it'),
      retryAfter: '5',
    });
    expect((await reply()).status).toBe(201);
    const kept = await test.db.query<{ count: number }[]>(
      'select count(*)::int as count from comment where text = $1',
      [wordsOfKey(key)],
    );
    expect(kept).toEqual([{ count: 1 }]);
  });

  it('is an ordinary outage where nothing had been sent to be committed', async () => {
    await way.cut();
    const key = randomUUID();
    expect((await replyToThread(member, draftId, threadId, 'Words', key)).body).toMatchObject({
      status: 503,
      code: 'unavailable',
    });
    await way.restore();
    expect((await replyToThread(member, draftId, threadId, 'Words', key)).status).toBe(201);
  });
});
