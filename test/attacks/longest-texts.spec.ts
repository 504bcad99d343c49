import { LIMITS } from '@nbn/contracts';
import { Client } from 'pg';
import { newId } from '../../src/platform/persistence/id.ts';
import { attackTarget, LONGEST_BLOCK } from '../support/attack-target.ts';
import type { ApiClient } from '../support/api-client.ts';

const target = attackTarget();
const LATVIA = 'LV/ngo';
/** Milliseconds for which a busy machine is waited for. */
const PATIENCE = 300_000;

interface Draft {
  readonly id: string;
  readonly clauses: readonly { readonly id: string; readonly revision: number; readonly text: string }[];
}

async function draftOf(member: ApiClient, texts: readonly string[]): Promise<Draft> {
  const {
    body: { id },
  } = await member.post<Draft>('/standards', { title: 'Common standard on shelter', audience: 'teams' });
  for (const text of texts)
    await member.post(`/standards/${id}/clauses`, { afterId: null, kind: 'clause', level: 1, text });
  return (await member.get<Draft>(`/standards/${id}`)).body;
}

/** Puts so many clauses of the greatest length into a draft, as they would be after many days of work. */
async function fill(standardId: string, count: number): Promise<void> {
  const client = new Client({ connectionString: target.database.url });
  await client.connect();
  await client.query(
    `
      insert into clause (
        id, standard_id, position, kind, level, text, revision, recorded_revision, changed_by, changed_at
      )
      select gen_random_uuid(), $1, 'c' || to_char(n, 'FM000000') || '1', 'clause', 1,
        (select string_agg('w' || (n * 7 + k) % 997, ' ') from generate_series(1, 4000) k), 1, 1,
        s.created_by, app_now()
      from generate_series(1, $2::int) n, standard s
      where s.id = $1`,
    [standardId, count],
  );
  await client.end();
}

/**
 * Changes every fourteenth word of each clause: as many changes as a comparison still follows word by word.
 */
async function reword(standardId: string): Promise<void> {
  const client = new Client({ connectionString: target.database.url });
  await client.connect();
  await client.query(
    `
      update clause c
      set revision = 2, recorded_revision = 2,
        text = (
          select string_agg(case when k % 14 = 0 then word || 'x' else word end, ' ' order by k)
          from regexp_split_to_table(c.text, ' ') with ordinality as w (word, k)
        )
      where standard_id = $1`,
    [standardId],
  );
  await client.end();
}

async function blockOf(work: () => Promise<{ readonly status: number }>, expected: number): Promise<number> {
  let status = 0;
  const block = await target.longestBlock(async () => {
    ({ status } = await work());
  });
  expect(status).toBe(expected);
  return block;
}

describe('what members wrote, at its longest,', () => {
  let latvia: ApiClient;
  beforeAll(async () => {
    latvia = await target.memberClient(LATVIA);
  });

  it.each(['md', 'html', 'json', 'docx'])(
    'is taken as a file (%s) and keeps nobody waiting',
    async (as) => {
      const { id } = await draftOf(latvia, [
        `a${'\n'.repeat(LIMITS.clause - 2)}b`,
        `a${'\r\n \n'.repeat(5_000)}b`,
      ]);
      await fill(id, 60);
      expect(await blockOf(() => latvia.get(`/standards/${id}/file?as=${as}`), 200)).toBeLessThan(
        LONGEST_BLOCK,
      );
    },
    PATIENCE,
  );

  it(
    'is read and compared with what it was and keeps nobody waiting',
    async () => {
      const { id } = await draftOf(latvia, ['Every victim is offered a shelter.']);
      await fill(id, 90);
      const { status, body: version } = await latvia.post(`/standards/${id}/versions`, { label: 'Before' });
      expect(status).toBe(201);
      await reword(id);
      expect(await blockOf(() => latvia.get(`/standards/${id}`), 200)).toBeLessThan(LONGEST_BLOCK);
      expect(
        await blockOf(
          () => latvia.get(`/standards/${id}/comparison?from=${String(version['id'])}&to=current`),
          200,
        ),
      ).toBeLessThan(LONGEST_BLOCK);
    },
    PATIENCE,
  );

  it(
    'carries comments on words that repeat themselves and keeps nobody waiting',
    async () => {
      const text = `b${'a'.repeat(LIMITS.clause - 1)}`;
      const {
        id,
        clauses: [clause],
      } = await draftOf(latvia, [text]);
      for (let at = 0; at < 30; at += 1) {
        const words = { start: 1 + at, end: 10_001 + at };
        const opened = await latvia.post(`/standards/${id}/threads`, {
          clauseId: clause!.id,
          revision: clause!.revision,
          key: newId(),
          text: 'Why?',
          words,
        });
        expect(opened.status).toBe(201);
      }
      const after = `c ${'a'.repeat(9_000)} c ${'a'.repeat(9_500)}`;
      expect(
        await blockOf(
          () =>
            latvia.patch(`/standards/${id}/clauses/${clause!.id}`, {
              revision: clause!.revision,
              text: after,
            }),
          200,
        ),
      ).toBeLessThan(LONGEST_BLOCK);
    },
    PATIENCE,
  );
});

describe('a poll with as many options as there may be', () => {
  it(
    'is counted and keeps nobody waiting',
    async () => {
      const secretariat = await target.memberClient('secretariat');
      const options = Array.from({ length: 60 }, (_, at) => ({ label: `Option ${at + 1}` }));
      const asked = await secretariat.post<{ id: string; options: { id: string }[] }>('/ballots', {
        question: 'Which of them first?',
        method: 'schulze',
        electorate: 'one-seat-one-vote',
        options,
        strawPoll: true,
        results: 'after-own-vote',
        closesAt: new Date(Date.now() + 3_600_000).toISOString(),
        timeZone: 'Europe/Riga',
      });
      expect(asked.status).toBe(201);
      const { body: ballot } = await secretariat.get<{ options: { id: string }[] }>(
        `/ballots/${asked.body.id}`,
      );
      const ids = ballot.options.map((option) => option.id);
      for (const [at, who] of (['DK/ngo', 'FI/ngo', LATVIA, 'NO/ngo'] as const).entries()) {
        const ranking = [...ids.slice(at * 13), ...ids.slice(0, at * 13)].map((id) => [id]);
        expect(
          (await (await target.memberClient(who)).put(`/ballots/${asked.body.id}/paper`, { ranking })).status,
        ).toBeLessThan(300);
      }
      const latvia = await target.memberClient(LATVIA);
      expect(await blockOf(() => latvia.get(`/ballots/${asked.body.id}`), 200)).toBeLessThan(LONGEST_BLOCK);
    },
    PATIENCE,
  );
});

describe('a file of the Network', () => {
  it.each([
    [
      'a line of a hundred thousand names',
      'csv',
      Array.from({ length: 100_000 }, (_, at) => at.toString(36))
        .join(',')
        .slice(0, 490_000),
    ],
    ['a fault in every word', 'csv', `record,code\n${'x,y\n'.repeat(120_000)}`],
    ['lists in lists', 'json', `{"organisations":[${'{"name":1},'.repeat(44_000)}{}]}`],
  ])(
    'with %s is refused and keeps nobody waiting',
    async (_, format, text) => {
      const secretariat = await target.memberClient('secretariat');
      let status = 0;
      const block = await target.longestBlock(async () => {
        ({ status } = await secretariat.post('/network/import', { format, text }));
      });
      expect([400, 413, 422, 503]).toContain(status);
      expect(block).toBeLessThan(LONGEST_BLOCK);
    },
    PATIENCE,
  );
});
