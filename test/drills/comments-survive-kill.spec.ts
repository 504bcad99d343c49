import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommentListView } from '../../src/standards/threads/dto/thread.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createDraft, openThread, replyToThread } from '../support/standards.ts';
import { SERVER_MAIN } from '../support/norbanet-process.ts';
import { type RunningProcess, startProcess } from '../support/processes.ts';
import { waitUntil } from '../support/wait-until.ts';

const ROUNDS = 3;
const WRITERS = 8;

let test: TestApp;
let network: TestNetwork;
let folder: string;
let server: RunningProcess | undefined;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  folder = await mkdtemp(join(tmpdir(), 'norbanet-drill-'));
});
afterAll(async () => {
  await server?.end('SIGKILL');
  await rm(folder, { recursive: true, force: true });
  await test.close();
});

interface Sent {
  readonly writer: TestMember;
  readonly key: string;
  readonly text: string;
  acknowledged: boolean;
}

it('keeps every acknowledged comment exactly once when the server is killed in the middle of commenting', async () => {
  const members: TestMember[] = await Promise.all(
    (['DK', 'EE', 'FI', 'LV'] as const).map((country) => network.as(country, 'ngo')),
  );
  const draft = await createDraft(members[0]!);
  const {
    body: { id: threadId },
  } = await openThread(members[0]!, draft, null, 'Go.');
  const sent: Sent[] = [];
  const countAcknowledged = (): number => sent.filter(({ acknowledged }) => acknowledged).length;

  /** Writes until the connection breaks; what was not acknowledged is remembered as that. */
  const writer = async (url: string, n: number): Promise<void> => {
    const who = members[n % members.length]!;
    const member = network.at(url, who);
    for (;;) {
      const comment: Sent = {
        writer: who,
        key: randomUUID(),
        text: `Comment ${sent.length}`,
        acknowledged: false,
      };
      sent.push(comment);
      const answer = await replyToThread(member, draft.id, threadId, comment.text, comment.key).catch(
        () => null,
      );
      if (answer === null) return;
      expect(answer.status).toBe(201);
      comment.acknowledged = true;
    }
  };

  for (let round = 0; round < ROUNDS; round += 1) {
    server = await startProcess(SERVER_MAIN, {
      NODE_ENV: 'test',
      DATABASE_URL: test.database.applicationUrl,
      DATA_DIR: folder,
      LOG_LEVEL: 'silent',
      PUBLIC_URL: 'http://norbanet.test',
    });
    const { url } = server;
    const before = countAcknowledged();
    const writers = Array.from({ length: WRITERS }, (_, n) => writer(url, n));
    // A busy machine takes its time to acknowledge the first ones.
    await waitUntil('comments of this round are acknowledged', () => countAcknowledged() > before + 1);
    await new Promise((done) => {
      setTimeout(done, Math.random() * 700);
    });
    await server.end('SIGKILL');
    await Promise.all(writers);
  }

  const stored: string[] = [];
  let after = '';
  do {
    const { body }: { body: CommentListView } = await members[0]!.get<CommentListView>(
      `/standards/${draft.id}/threads/${threadId}/comments?limit=100${after && `&after=${after}`}`,
    );
    expect(body.items.map(({ ordinal }) => ordinal)).toEqual(body.items.map((_, n) => stored.length + n + 1));
    stored.push(...body.items.map(({ key }) => key));
    after = body.next ?? '';
  } while (after);
  const acknowledged = sent.filter((comment) => comment.acknowledged).map(({ key }) => key);
  expect(acknowledged.length).toBeGreaterThan(ROUNDS);
  expect(new Set(stored).size).toBe(stored.length);
  expect(acknowledged.filter((key) => !stored.includes(key))).toEqual([]);

  // What was cut off in the middle is sent again under its key: once in the end, whether it had been
  // committed or not.
  for (const { writer: who, key, text } of sent.filter((comment) => !comment.acknowledged))
    expect((await replyToThread(who, draft.id, threadId, text, key)).status).toBe(201);
  const [audit] = await test.db.query<[{ comments: number; audited: number; told: number }]>(
    `
      select (select count(*)::int from comment where thread_id = $1) as comments,
        (
          select count(*)::int
          from audit_entry
          where action = 'comment.posted' and detail->>'threadId' = $1::text
        ) as audited,
        (select count(*)::int from live_event where room = $2 and type in ('comment-added', 'thread-opened'))
        as told`,
    [threadId, draft.threadsRoom],
  );
  expect(audit.comments).toBe(sent.length + 1);
  expect(audit.audited).toBe(audit.comments);
  expect(audit.told).toBe(audit.comments);
}, 90_000);
