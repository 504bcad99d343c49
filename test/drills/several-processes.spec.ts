import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { SEAT_TYPES } from '@nbn/contracts';
import { ApiClient } from '../support/api-client.ts';
import { startApp } from '../support/app.ts';
import { createPriorityBallot, type RunningBallot } from '../support/ballots.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { Client } from 'pg';
import { OwnRedis } from '../support/own-redis.ts';
import { type RunningProcess, startProcess } from '../support/processes.ts';
import { createDraft, LiveClient, openThread, replyToThread } from '../support/standards.ts';
import { TcpRelay } from '../support/tcp-relay.ts';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';
import { describeWith } from '../support/server-program.ts';
import { waitUntil } from '../support/wait-until.ts';
import { wordsOfKey } from '../support/words-of-key.mjs';

const COUNTRIES = ['DK', 'EE', 'FI', 'IS', 'LV', 'LT', 'NO', 'SE'] as const;
const LEFT_MS = 1_500;
const SILENCE_MS = 5_000;

async function withDatabase<T>({ url }: TestDatabase, work: (db: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

/** A paper as its voter saw it. */
interface Cast {
  readonly status: number;
  readonly code: unknown;
  readonly receipt: unknown;
  readonly sentAt: number;
  readonly answeredAt: number;
}

describeWith('redis-server')(
  'two processes for members and two that work, on one database and one Redis',
  () => {
    let database: TestDatabase;
    let redis: OwnRedis;
    let ways: TcpRelay[];
    let near: RunningProcess;
    let far: RunningProcess;
    let processes: RunningProcess[];
    let ballot: RunningBallot;
    let voters: TestMember[];
    let thread: { readonly standardId: string; readonly id: string; readonly room: string };

    beforeAll(async () => {
      [database, redis] = await Promise.all([createTestDatabase(), OwnRedis.start()]);
      const test = await startApp({ database, environment: { ROLE: 'api' } });
      const network = await createTestNetwork(test);
      voters = await Promise.all(
        COUNTRIES.flatMap((country) => SEAT_TYPES.map((type) => network.as(country, type))),
      );
      ballot = await createPriorityBallot(network);
      const draft = await createDraft(voters[0]!);
      const { body } = await openThread(voters[0]!, draft, null, 'Go.');
      thread = { standardId: draft.id, id: body.id, room: draft.threadsRoom! };
      await test.close();
      ways = await Promise.all([database.applicationUrl, redis.url].map((url) => TcpRelay.to(url)));
      const start = (role: string, isFar: boolean): Promise<RunningProcess> =>
        startProcess('dist/server/main.js', {
          NODE_ENV: 'test',
          ROLE: role,
          PUBLIC_URL: 'http://norbanet.test',
          DATABASE_URL: isFar ? ways[0]!.urlThrough(database.applicationUrl) : database.applicationUrl,
          REDIS_URL: isFar ? ways[1]!.urlThrough(redis.url) : redis.url,
        });
      processes = await Promise.all([
        start('api', false),
        start('api', true),
        start('worker', false),
        start('worker', true),
      ]);
      [near, far] = processes as [RunningProcess, RunningProcess];
    }, 120_000);
    afterAll(async () => {
      await Promise.all((processes ?? []).map((each) => each.end('SIGKILL')));
      await Promise.all((ways ?? []).map((way) => way.cut()));
      await redis?.stop();
      await database?.drop();
    });

    it('take papers until one instant, none after it by either, and count one of each seat', async () => {
      const cast = async (voter: TestMember, n: number): Promise<Cast> => {
        const client = new ApiClient(n % 2 ? far.url : near.url, voter.options);
        const sentAt = performance.now();
        const ranking = Object.values(ballot.options)
          .toSorted(() => Math.random() - 0.5)
          .map((option) => [option]);
        const { status, body } = await client.put(`/ballots/${ballot.ballotId}/paper`, { ranking });
        return {
          status,
          code: body['code'],
          receipt: body['receipt'],
          sentAt,
          answeredAt: performance.now(),
        };
      };
      const hasVoted = new Set<TestMember>();
      const race = async (voter: TestMember, n: number): Promise<Cast[]> => {
        const done: Cast[] = [];
        while (done.at(-1)?.status !== 409) {
          done.push(await cast(voter, n + done.length));
          hasVoted.add(voter);
          await pause(40);
        }
        return done;
      };
      const racing = Promise.all([...voters, ...voters].map(race));
      await waitUntil('each has voted', () => hasVoted.size === voters.length);
      await withDatabase(database, (db) =>
        db.query(`update ballot set closes_at = app_now() + $2 * interval '1 millisecond' where id = $1`, [
          ballot.ballotId,
          LEFT_MS,
        ]),
      );
      const casts = (await racing).flat();
      const taken = casts.filter(({ status }) => status === 200);
      const refused = casts.filter(({ status }) => status !== 200);
      expect(new Set(refused.map(({ status, code }) => `${status} ${String(code)}`))).toEqual(
        new Set(['409 ballot-closed']),
      );
      const end = Math.min(...refused.map(({ answeredAt }) => answeredAt));
      expect(taken.filter(({ sentAt }) => sentAt > end)).toEqual([]);

      const look = (url: string) =>
        new ApiClient(url, voters[0]!.options).get<{ phase: string; result: object; turnout: object }>(
          `/ballots/${ballot.ballotId}`,
        );
      await waitUntil('it is counted', async () => (await look(near.url)).body.result !== null);
      const { body } = await look(near.url);
      expect((await look(far.url)).body).toEqual(body);
      expect(body.turnout).toEqual({ seats: 24, seatsVoting: 24 });
      const { rows } = await withDatabase(database, (db) =>
        db.query<{ papers: string[]; late: number; closings: number }>(
          `
          select array_agg(receipt) as papers, count(*) filter (where cast_at >= closes_at)::int as late,
            (
              select count(*)::int from audit_entry where action = 'ballot.closed' and object_id = $1::uuid::text
            ) as closings
          from ballot_paper
          join ballot on ballot.id = ballot_id
          where ballot_id = $1::uuid`,
          [ballot.ballotId],
        ),
      );
      expect(rows).toMatchObject([{ late: 0, closings: 1 }]);
      expect(rows[0]!.papers.toSorted()).toEqual(taken.map(({ receipt }) => receipt).toSorted());
    }, 60_000);

    it('are one again after one of each heard nothing for seconds, without a word lost, doubled or unsaid', async () => {
      const listener = new LiveClient(far.url, voters[1]!, thread.room);
      expect(await listener.join()).toMatchObject({ ok: true });
      const [here, there] = [write(near), write(far)];
      await waitUntil('both write', () => Math.min(here.said.length, there.said.length) > 10);
      for (const way of ways) way.silence();
      await waitUntil(
        'one is not ready',
        async () => (await fetch(`${far.url}/api/health/ready`)).status === 503,
      );
      const before = [here.said.length, there.said.length] as const;
      await pause(SILENCE_MS);
      // One goes on as if nothing were, and the other says nothing that is not so.
      await waitUntil('the other one writes', () => here.said.length > before[0] + 10);
      expect(there.said.length).toBe(before[1]);
      expect((await fetch(`${near.url}/api/health/ready`)).status).toBe(200);
      for (const way of ways) way.speak();
      await waitUntil('it writes again', () => there.said.length > before[1] + 10);
      await Promise.all([here.stop(), there.stop()]);

      const said = [...here.said, ...there.said];
      const { rows } = await withDatabase(database, (db) =>
        db.query<{ key: string }>('select key from comment where thread_id = $1', [thread.id]),
      );
      const stored = rows.map(({ key }) => key);
      expect(new Set(stored).size).toBe(stored.length);
      expect(said.filter((key) => !stored.includes(key))).toEqual([]);
      expect([...here.answers]).toEqual(['201']);
      expect([...there.answers].filter((answer) => !['201', '503 5'].includes(answer))).toEqual([]);
      await waitUntil('all of it is shown', () =>
        said.every((key) => listener.comments().includes(wordsOfKey(key))),
      );
      const numbers = new Set(listener.eventNumbers());
      expect(numbers.size).toBe(Math.max(...numbers) - Math.min(...numbers) + 1);
      listener.close();
      await waitUntil('it is ready', async () => (await fetch(`${far.url}/api/health/ready`)).ok);
    }, 60_000);

    /** Three members who write at a process without a pause: what was acknowledged, and how all was answered. */
    function write({ url }: RunningProcess) {
      const said: string[] = [];
      const answers = new Set<string>();
      let stopped = false;
      const writing = Promise.all(
        voters.slice(0, 3).map(async ({ options }) => {
          const client = new ApiClient(url, options);
          for (let key = randomUUID(); !stopped; await pause(60)) {
            const { status, headers } = await replyToThread(
              client,
              thread.standardId,
              thread.id,
              wordsOfKey(key),
              key,
            );
            answers.add(status === 201 ? '201' : `${status} ${headers.get('retry-after')}`);
            // What was refused is said again, as a page does.
            if (status !== 201) continue;
            said.push(key);
            key = randomUUID();
          }
        }),
      );
      return {
        said,
        answers,
        stop: async () => {
          stopped = true;
          await writing;
        },
      };
    }
  },
);
