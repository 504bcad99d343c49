import { spawnSync } from 'node:child_process';
import { jest } from '@jest/globals';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../src/platform/access/actor.ts';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { SubscriberRegistry, type Subscriber } from '../../src/platform/outbox/subscriber-registry.ts';
import { DomainEvent } from '../../src/platform/persistence/domain-event.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { PreparedStatement } from '../../src/platform/persistence/prepared-statement.ts';
import { ReadPool } from '../../src/platform/persistence/read-pool.ts';
import { TransactionRunner } from '../../src/platform/persistence/transaction-runner.ts';
import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { waitUntil } from '../support/wait-until.ts';

class NoteTaken extends DomainEvent<{ note: string }> {
  static readonly type = 'note-taken';
}

let test: TestApp;
let work: UnitOfWork;

beforeAll(async () => {
  test = await startApp();
  work = test.app.get(UnitOfWork);
  await test.db.query(`
    create table note (note text constraint note_unique unique);
    grant all on note to norbanet_app`);
});
afterAll(() => test.close());

const member = { memberId: newId(), role: 'team' } as Actor;
const count = async (table: string): Promise<number> =>
  Number((await test.db.query<{ n: string }[]>(`select count(*) as n from ${table}`))[0]!.n);
const audit = { action: 'note.taken', object: { kind: 'note', id: newId() } };

describe('a command', () => {
  it('commits the change, its audit row, its outbox row and its live event together', async () => {
    const room = `test:${newId()}`;
    await work.run(member, async (tx) => {
      await tx.manager.query('insert into note values ($1)', ['together']);
      tx.audit(audit);
      tx.publish(new NoteTaken({ note: 'together' }));
      tx.broadcast(room, 'noted', {});
    });
    const [row] = await test.db.query<{ actor_id: string; actor_role: string }[]>(
      'select * from audit_entry where object_id = $1',
      [audit.object.id],
    );
    expect(row).toMatchObject({ actor_id: member.memberId, actor_role: 'team' });
    expect(await test.db.query('select number from live_event where room = $1', [room])).toEqual([
      { number: '1' },
    ]);
    expect(
      await test.db.query<object[]>(`select 1 from outbox where payload->>'note' = 'together'`),
    ).toHaveLength(1);
  });

  it('is done when it is committed, whatever then fails, and everybody else hears of it', async () => {
    const heard: string[] = [];
    const fail = (): never => {
      throw new Error('nobody is there');
    };
    work.addCommitListener({
      onCommit: (_, __, audits) => void (audits[0]?.action === 'note.told' && fail()),
    });
    work.addCommitListener({
      onCommit: (_, __, audits) => void heard.push(...audits.map((one) => one.action)),
    });
    const said = await work.run(member, async (tx) => {
      await tx.manager.query('insert into note values ($1)', ['told']);
      tx.audit({ ...audit, action: 'note.told' });
      tx.afterCommit.push(fail, () => heard.push('afterwards'));
      return 'done';
    });
    expect([said, heard]).toEqual(['done', ['note.told', 'afterwards']]);
    expect(await test.db.query(`select note from note where note = 'told'`)).toHaveLength(1);
  });

  it('leaves nothing behind when it fails', async () => {
    const before = await Promise.all(['note', 'audit_entry', 'outbox', 'live_event'].map(count));
    const failing = work.run(member, async (tx) => {
      await tx.manager.query('insert into note values ($1)', ['half']);
      tx.audit(audit);
      tx.publish(new NoteTaken({ note: 'half' }));
      tx.broadcast(`test:${newId()}`, 'noted', {});
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await Promise.all(['note', 'audit_entry', 'outbox', 'live_event'].map(count))).toEqual(before);
  });

  it('that tells the audit log nothing is refused', async () => {
    await expect(
      work.run(member, (tx) => tx.manager.query('insert into note values ($1)', ['silent'])),
    ).rejects.toThrow('audit log');
    expect(await test.db.query('select 1 from note where note = $1', ['silent'])).toEqual([]);
  });

  it('knows what it asked along with its start, by the snapshot of each question', async () => {
    const write = new PreparedStatement('insert into note values ($1)');
    const read = new PreparedStatement<{ n: number }>('select count(*)::int as n from note where note = $1');
    const seen = await work.run(SYSTEM, {
      preload: { before: read.bind('asked'), written: write.bind('asked'), after: read.bind('asked') },
      work: async (tx, { before, written, after }) => {
        const [again] = await tx.queryAll(read.bind('asked'));
        return [...before, ...written, ...after, ...again];
      },
    });
    expect(seen).toEqual([{ n: 0 }, { n: 1 }, { n: 1 }]);
  });

  it('gets the rows of its preload by name, of several statements under one name those of each', async () => {
    const double = new PreparedStatement<{ twice: number }>('select 2 * $1::int as twice');
    const letters = new PreparedStatement<{ letter: string }>(`select unnest($1::text[]) as letter`);
    const found = await work.run(SYSTEM, {
      preload: {
        letters: letters.bind(['a', 'b']),
        doubles: [double.bind(1), double.bind(2)],
        none: [],
        last: double.bind(3),
      },
      work: (_, { letters: [first, second], doubles, none, last }) =>
        Promise.resolve([
          first!.letter,
          second!.letter,
          doubles.map(([row]) => row!.twice),
          none,
          last[0]!.twice,
        ]),
    });
    expect(found).toEqual(['a', 'b', [2, 4], [], 6]);
  });

  it('has its preload sent in one go with the start of its transaction', async () => {
    const now = new PreparedStatement<{ now: Date }>('select app_now() as now');
    const rounds = jest.spyOn(TransactionRunner.prototype, 'queryPipelined');
    // The relay has transactions of its own at any time.
    const countRounds = (runner: unknown): number =>
      rounds.mock.contexts.filter((context) => context === runner).length;
    let runner: unknown;
    try {
      await work.run(SYSTEM, {
        preload: { one: now.bind(), more: [now.bind(), now.bind()] },
        work: (tx, { one, more }) => {
          expect([...one, ...more.flat()].map((row) => row.now)).toEqual([tx.now, tx.now, tx.now]);
          runner = tx.manager.queryRunner;
          expect(countRounds(runner)).toBe(1);
          return Promise.resolve();
        },
      });
      expect(countRounds(runner)).toBe(2);
    } finally {
      rounds.mockRestore();
    }
  });

  it('plans a statement once that says so, and what stands beside it by its cost', async () => {
    const mode = `select current_setting('plan_cache_mode') as mode`;
    const once = PreparedStatement.plannedOnce<{ mode: string }>(mode);
    const seen = await work.run(SYSTEM, {
      preload: { first: once.bind() },
      work: async (tx, { first: [first] }) => {
        const [after] = await tx.manager.query<[{ mode: string }]>(mode);
        const [[other], [again]] = await tx.queryAll(
          new PreparedStatement<{ mode: string }>(`${mode} where true`).bind(),
          once.bind(),
        );
        const [last] = await tx.manager.query<[{ mode: string }]>(mode);
        return [first, after, other, again, last].map((row) => row!.mode);
      },
    });
    // Those that travel with it are planned as it is.
    expect(seen).toEqual(['force_generic_plan', 'auto', 'force_generic_plan', 'force_generic_plan', 'auto']);
    const reads = test.app.get(ReadPool);
    expect(await reads.query(once.bind())).toEqual([{ mode: 'force_generic_plan' }]);
    expect(await test.db.query(mode)).toEqual([{ mode: 'auto' }]);
  });

  it('inside another has its preload read in the transaction that it joins', async () => {
    const read = new PreparedStatement<{ n: number }>('select count(*)::int as n from note where note = $1');
    const counted = await work.run(SYSTEM, async (outer) => {
      await outer.manager.query('insert into note values ($1)', ['not yet committed']);
      return work.run(SYSTEM, {
        preload: { notes: read.bind('not yet committed'), again: [read.bind('not yet committed')] },
        work: (tx, { notes, again }) => {
          expect(tx).toBe(outer);
          return Promise.resolve([notes, ...again]);
        },
      });
    });
    expect(counted).toEqual([[{ n: 1 }], [{ n: 1 }]]);
  });

  it('is undone whole when a write that travels with its commit fails, and keeps its connection usable', async () => {
    const room = `test:${newId()}`;
    const write = new PreparedStatement('insert into note values ($1)');
    const before = await Promise.all(['note', 'audit_entry', 'outbox', 'live_event'].map(count));
    for (let n = 0; n < 8; n += 1) {
      const failing = work.run(member, async (tx) => {
        await tx.manager.query('insert into note values ($1)', ['first']);
        tx.write(write.bind('second'));
        tx.write(write.bind('first'));
        tx.audit(audit);
        tx.publish(new NoteTaken({ note: 'first' }));
        tx.broadcast(room, 'noted', {});
      });
      await expect(failing).rejects.toThrow('note_unique');
    }
    expect(await Promise.all(['note', 'audit_entry', 'outbox', 'live_event'].map(count))).toEqual(before);
  });

  it('whose transaction had failed behind its back is not called committed', async () => {
    const failing = work.run(SYSTEM, async (tx) => {
      await tx.manager.query('select nonsense from note').catch(() => undefined);
    });
    await expect(failing).rejects.toThrow('rolled back');
  });

  it('and its process outlive a connection that is cut on its way from hand to hand', async () => {
    const pool = (test.app.get(DataSource).driver as PostgresDriver).master as Pool;
    const unheard = await pool.connect();
    const { rows } = await unheard.query<{ pid: number }>('select pg_backend_pid() as pid');
    await test.db.query('select pg_terminate_backend($1)', [rows[0]!.pid]);
    await waitUntil(
      'the end has arrived',
      async () =>
        (await test.db.query<object[]>('select 1 from pg_stat_activity where pid = $1', [rows[0]!.pid]))
          .length === 0,
    );
    await expect(unheard.query('select 1')).rejects.toThrow();
    unheard.release(true);
    expect(await work.run(SYSTEM, (tx) => Promise.resolve(tx.now))).toBeInstanceOf(Date);
  });

  it('begins on a connection that holds when those in the pool were cut and nobody has noticed yet', async () => {
    await Promise.all(
      Array.from({ length: 6 }, () => test.app.get(DataSource).query('select pg_sleep(0.05)')),
    );
    // While another process cuts them all, this one hears nothing.
    const cut = spawnSync(
      process.execPath,
      [
        '-e',
        `
      const { Client } = require('pg');
      const client = new Client({ connectionString: process.env.DATABASE });
      const others = 'from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
      client.connect()
        .then(() => client.query('select count(pg_terminate_backend(pid, 5000))::int as cut ' + others))
        .then(({ rows }) => { console.log(rows[0].cut); return client.end(); });`,
      ],
      { env: { ...process.env, DATABASE: test.database.url }, encoding: 'utf8' },
    );
    const [committed, read] = await Promise.all([
      work.run(member, {
        preload: { one: new PreparedStatement<{ n: number }>('select 1 as n').bind() },
        work: async (tx, { one: [row] }) => {
          await tx.manager.query('insert into note values ($1)', ['after the cut']);
          tx.audit(audit);
          return row!.n;
        },
      }),
      test.app.get(ReadPool).query(new PreparedStatement<{ n: number }>('select 2 as n').bind()),
    ]);
    expect(Number(cut.stdout)).toBeGreaterThan(1);
    expect([committed, read]).toEqual([1, [{ n: 2 }]]);
    expect(await test.db.query(`select count(*)::int as n from note where note = 'after the cut'`)).toEqual([
      { n: 1 },
    ]);
  });

  it('inside another joins its transaction', async () => {
    const outer = work.run(member, async (tx) => {
      await work.run(member, async (inner) => {
        expect(inner).toBe(tx);
        await inner.manager.query('insert into note values ($1)', ['inner']);
        inner.audit(audit);
      });
      throw new Error('outer fails');
    });
    await expect(outer).rejects.toThrow('outer fails');
    expect(await test.db.query('select 1 from note where note = $1', ['inner'])).toEqual([]);
  });

  it('numbers the live events of a room without gaps, however many commands race', async () => {
    const room = `test:${newId()}`;
    const commands = Array.from({ length: 40 }, (_, n) =>
      work
        .run(SYSTEM, (tx) => {
          if (n % 4 === 3) throw new Error('this one fails');
          tx.broadcast(room, 'noted', { n });
          return Promise.resolve();
        })
        .catch(() => undefined),
    );
    await Promise.all(commands);
    const rows = await test.db.query<{ number: string }[]>(
      'select number from live_event where room = $1 order by number',
      [room],
    );
    expect(rows.map((row) => Number(row.number))).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
  });
});

@Injectable()
class NoteKeeper {
  fail = 0;
  heard: string[] = [];
  /** Holds a batch back until it resolves. */
  gate: Promise<void> = Promise.resolve();
  hasBegun = false;

  async keep(
    events: readonly NoteTaken[],
    tx: { manager: { query(sql: string, values: unknown[]): Promise<unknown> } },
  ): Promise<void> {
    this.hasBegun = true;
    await this.gate;
    for (const { payload } of events) {
      await tx.manager.query('insert into note values ($1)', [payload.note]);
      if (payload.note === 'poison') throw new Error('cannot keep this one');
    }
    if (this.fail > 0) {
      this.fail -= 1;
      throw new Error('not now');
    }
    this.heard.push(...events.map((event) => event.payload.note));
  }
}

describe('the outbox', () => {
  const keeper = new NoteKeeper();

  beforeAll(() => {
    const subscriber: Subscriber = {
      name: 'NoteKeeper.keep',
      event: NoteTaken as never,
      handle: (events, tx) => keeper.keep(events as NoteTaken[], tx),
    };
    Object.assign(test.app.get(SubscriberRegistry), { found: new Map([['note-taken', [subscriber]]]) });
  });

  const publish = (...notes: string[]): Promise<void> =>
    work.run(SYSTEM, (tx) => Promise.resolve(notes.forEach((note) => tx.publish(new NoteTaken({ note })))));
  const kept = (note: string): Promise<number> =>
    test.db.query<object[]>('select 1 from note where note = $1', [note]).then((rows) => rows.length);
  const settled = async (): Promise<void> => {
    for (
      let n = 0;
      n < 100 && (await count('outbox where relayed_at is null and next_at <= app_now()')) > 0;
      n += 1
    ) {
      await test.app.get(OutboxRelay).drain();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  it('tells each event to its listener, exactly once in effect, also when the listener fails first', async () => {
    keeper.fail = 1;
    await publish('first', 'second');
    await settled();
    expect([await kept('first'), await kept('second')]).toEqual([1, 1]);
  });

  it('holds back only the event that cannot be told', async () => {
    await publish('before', 'poison', 'after');
    await settled();
    expect([await kept('before'), await kept('poison'), await kept('after')]).toEqual([1, 0, 1]);
    const [row] = await test.db.query<{ attempts: number }[]>(
      `select attempts from outbox where payload->>'note' = 'poison'`,
    );
    expect(row!.attempts).toBeGreaterThan(0);
  });

  it('is empty only when a batch that was under way already has been handled too', async () => {
    let open = (): void => undefined;
    keeper.gate = new Promise((resolve) => {
      open = resolve;
    });
    keeper.hasBegun = false;
    await publish('slow');
    await waitUntil('the relay has begun by itself', () => Promise.resolve(keeper.hasBegun));
    const drained = test.app.get(OutboxRelay).drain();
    const pause = new Promise((resolve) => setTimeout(resolve, 300, 'still waits'));
    expect(await Promise.race([drained, pause])).toBe('still waits');
    open();
    await drained;
    expect(await kept('slow')).toBe(1);
  });

  it('is shared by two instances without telling anything twice', async () => {
    const second = await startApp({ database: test.database });
    const notes = Array.from({ length: 50 }, (_, n) => `shared ${n}`);
    Object.assign(second.app.get(SubscriberRegistry), {
      found: (test.app.get(SubscriberRegistry) as unknown as { found: unknown }).found,
    });
    await Promise.all([
      publish(...notes),
      test.app.get(OutboxRelay).drain(),
      second.app.get(OutboxRelay).drain(),
    ]);
    await settled();
    await second.close();
    expect(keeper.heard.filter((note) => note.startsWith('shared')).sort()).toEqual([...notes].sort());
  });
});
