import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createDraft, readStandard } from '../support/standards.ts';
import { SERVER_MAIN } from '../support/norbanet-process.ts';
import { startProcess, type RunningProcess } from '../support/processes.ts';
import { textOf, CollabClient } from '../support/collab-client.ts';
import { waitUntil } from '../support/wait-until.ts';

const ROUNDS = 2;

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
  await server?.end('SIGKILL').catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
  await test.close();
});

it('keeps every acknowledged keystroke, once and in place, when the server is killed in the middle of typing', async () => {
  const members: TestMember[] = await Promise.all(
    (['DK', 'EE', 'FI', 'LV'] as const).map((country) => network.as(country, 'ngo')),
  );
  const draft = await createDraft(members[0]!, ['', '', '', '']);
  const acknowledged: number[][] = members.map(() => []);
  let sent = 0;

  /** Types a number after another into the own clause until the connection breaks. */
  const type = async (url: string, n: number): Promise<void> => {
    const typist = new CollabClient(url, members[n]!, `standard:${draft.id}`);
    if (!(await typist.open()).ok) throw new Error('the text could not be opened');
    for (;;) {
      sent += 1;
      const word = sent;
      const update = typist.change((clauses) =>
        textOf(clauses[n]!).insert(textOf(clauses[n]!).length, `${word} `),
      );
      const broken = new Promise<null>((resolve) => {
        typist.socket.once('disconnect', () => resolve(null));
      });
      const answer = await Promise.race([typist.push(update).catch(() => null), broken]);
      if (!answer) return typist.close();
      expect(answer.ok).toBe(true);
      acknowledged[n]!.push(word);
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
    const before = acknowledged.map(({ length }) => length);
    const typing = members.map((_, n) => type(server!.url, n));
    await waitUntil('each has typed', () => acknowledged.every(({ length }, n) => length > before[n]!));
    await new Promise((done) => {
      setTimeout(done, 200 + Math.random() * 700);
    });
    await server.end('SIGKILL');
    await Promise.all(typing);
  }

  const { clauses }: StandardView = await readStandard(members[0]!, draft.id);
  for (const [n, { text }] of clauses.entries()) {
    const words = text.trim().split(' ').map(Number);
    expect(new Set(words).size).toBe(words.length);
    expect(words).toEqual(words.toSorted((a, b) => a - b));
    expect(acknowledged[n]!.filter((word) => !words.includes(word))).toEqual([]);
  }
  expect(acknowledged.every((words) => words.length > ROUNDS)).toBe(true);
  // What is typed next joins on to what a fresh reader sees.
  const last = new CollabClient(test.url, members[0]!, `standard:${draft.id}`);
  await last.open();
  expect(last.texts()).toEqual(clauses.map(({ text }) => text));
  // Compacting takes the oldest updates into the snapshot; those behind it stand without a gap.
  const [kept] = await test.db.query<[{ seq: number; logged: number; gapless: boolean; covered: boolean }]>(
    `
      select m.seq, count(u.seq)::int as logged, m.seq - min(u.seq) + 1 = count(u.seq) as gapless,
        min(u.seq) = 1
        or min(u.seq) - 1 <= (select s.seq from manuscript_snapshot s where s.manuscript_id = m.id) as covered
      from manuscript m
      join manuscript_update u on u.manuscript_id = m.id
      where m.id = $1
      group by m.id`,
    [draft.id],
  );
  expect(kept).toMatchObject({ gapless: true, covered: true });
  last.close();
}, 120_000);
