import { randomBytes } from 'node:crypto';
import pg from 'pg';
import * as Y from 'yjs';
import { clauseElement } from '@nbn/collab';
import { newId } from '../../src/platform/persistence/id.ts';
import { CompactCollabDocumentsJob } from '../../src/standards/drafting/collab/compact-collab-documents.job.ts';
import { DocumentReplicaRegistry } from '../../src/standards/drafting/collab/document-replica.registry.ts';
import { RecordPausedTypingJob } from '../../src/standards/drafting/record-paused-typing.job.ts';
import type { ClauseHistoryView, ClauseView, StandardView } from '../../src/standards/dto/standard.view.ts';
import type { ThreadListView } from '../../src/standards/threads/dto/thread.view.ts';
import { toRefusal } from '../../src/platform/live/socket-limiter.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { allowConnections, setClockAhead } from '../support/database.ts';
import { createDraft, openThread, readStandard, LiveClient, SHELTER } from '../support/standards.ts';
import { joinClauses, splitClause, textOf, CollabClient, type PushAnswer } from '../support/collab-client.ts';
import { waitUntil } from '../support/wait-until.ts';

const OTHER = 'An interpreter is free of charge.';
/** The updates that the two clauses of a draft came by. */
const MADE = 2;

let test: TestApp;
/** Another process on the same database; they have nothing but it in common, unless there is a Redis. */
let second: TestApp;
let network: TestNetwork;
let denmark: TestMember;
let estonia: TestMember;
let draft: StandardView;
let typists: CollabClient[];

beforeAll(async () => {
  const redis = process.env['TEST_REDIS_URL'];
  const environment: Record<string, string> = redis ? { REDIS_URL: redis } : {};
  test = await startApp({ environment });
  second = await startApp({ database: test.database, environment });
  network = await createTestNetwork(test);
  [denmark, estonia] = [await network.as('DK', 'government'), await network.as('EE', 'ngo')];
});
beforeEach(async () => {
  typists = [];
  draft = await createDraft(denmark, [SHELTER, OTHER]);
});
afterEach(() => typists.forEach((typist) => typist.close()));
afterAll(async () => {
  await second.close();
  await test.close();
});

/** Where somebody else reads: what passes between processes needs a Redis. */
const elsewhere = (): TestApp => (process.env['TEST_REDIS_URL'] ? second : test);

function at(member: TestMember, where: TestApp = test, which = draft): CollabClient {
  const typist = new CollabClient(where.url, member, `standard:${which.id}`);
  typists.push(typist);
  return typist;
}
async function open(member: TestMember, where: TestApp = test): Promise<CollabClient> {
  const typist = at(member, where);
  expect(await typist.open()).toMatchObject({ ok: true });
  return typist;
}
const both = async (): Promise<[CollabClient, CollabClient]> => [
  await open(denmark),
  await open(estonia, second),
];
const rows = async (): Promise<string[]> =>
  (await readStandard(denmark, draft.id)).clauses.map(({ text }) => text);
const stored = async (): Promise<{ seq: number; logged: number }> =>
  (
    await test.db.query<[{ seq: number; logged: number }]>(
      `
        select seq, (select count(*)::int from manuscript_update where manuscript_id = m.id) as logged
        from manuscript m
        where id = $1`,
      [draft.id],
    )
  )[0];
const history = async (clause: { id: string }): Promise<ClauseHistoryView['items']> =>
  (await denmark.get<ClauseHistoryView>(`/standards/${draft.id}/clauses/${clause.id}/revisions`)).body.items;

describe('a text that several type in at once', () => {
  it('is one for all, in every process and in the database, whoever types what where', async () => {
    const [one, other] = await both();
    for (let n = 0; n < 25; n += 1) {
      const sent = await Promise.all([
        one.type(0, n % 10, `${n % 10}`),
        other.type(0, 3, 'x'),
        other.type(1, 0, 'y'),
      ]);
      expect(sent.every(({ ok }) => ok)).toBe(true);
    }
    await waitUntil(
      'both read the same',
      () => one.texts().join() === other.texts().join() && one.texts()[0]!.length === SHELTER.length + 50,
    );
    expect(await rows()).toEqual(one.texts());
    expect(await stored()).toEqual({ seq: MADE + 75, logged: MADE + 75 });
    const fresh = await open(await network.as('FI', 'ngo'), second);
    expect(fresh.texts()).toEqual(one.texts());
    for (const { receivedSeqs: seen } of [one, other]) expect(seen).toEqual(seen.map((_, n) => seen[0]! + n));
  });

  it('tells what one commit brought at once, in the order of its numbers', async () => {
    const [one, other] = await both();
    const frames: number[] = [];
    other.socket.on('text', ({ updates }: { updates: string[] }) => {
      frames.push(updates.length);
    });
    // The first is on its way to the database when the others come.
    const sent = await Promise.all(Array.from({ length: 12 }, (_, n) => one.type(n % 2, 0, 'x')));
    expect(sent.map((each) => each.ok)).toEqual(sent.map(() => true));
    await other.waitForTexts(
      'all has come',
      (texts) => texts.join() === [`xxxxxx${SHELTER}`, `xxxxxx${OTHER}`].join(),
    );
    expect(other.receivedSeqs).toEqual(Array.from({ length: 12 }, (_, n) => MADE + 1 + n));
    expect(frames.length).toBeLessThan(12);
  });

  it('comes from the clauses that were there before, the same whoever opens it first', async () => {
    const clauses = (await readStandard(denmark, draft.id)).clauses;
    await test.db.query('delete from manuscript_update where manuscript_id = $1', [draft.id]);
    await test.db.query('delete from manuscript_snapshot where manuscript_id = $1', [draft.id]);
    await test.db.query('delete from manuscript where id = $1', [draft.id]);
    // As a draft of a Network that had no collab documents yet: nobody holds one.
    await test.app.get(DocumentReplicaRegistry).evict(`standard:${draft.id}`);
    const [one, other] = [at(denmark), at(estonia, second)];
    expect(await Promise.all([one.open(), other.open()])).toMatchObject([
      { ok: true, seq: 0, mayWrite: true },
      { ok: true, seq: 0 },
    ]);
    expect(one.clauses).toEqual(clauses.map(({ id, kind, level, text }) => ({ id, kind, level, text })));
    expect(
      Buffer.from(Y.encodeStateAsUpdate(other.doc)).equals(Buffer.from(Y.encodeStateAsUpdate(one.doc))),
    ).toBe(true);
  });

  it('takes what was typed offline when its writer is back', async () => {
    const one = await open(denmark);
    const offline = await open(estonia, second);
    offline.close();
    offline.change(([first]) => textOf(first!).insert(6, 'adult '));
    await one.type(0, SHELTER.length, ' Always.');
    const back = at(estonia, second);
    Y.applyUpdate(back.doc, Y.encodeStateAsUpdate(offline.doc));
    const known = (await back.open()) as unknown as { vector: Uint8Array };
    expect(await back.push(Y.encodeStateAsUpdate(back.doc, new Uint8Array(known.vector)))).toMatchObject({
      ok: true,
    });
    await one.waitForTexts(
      'the words are there',
      ([first]) => first === 'Every adult victim is offered a safe shelter within 24 hours. Always.',
    );
  });

  it('stores an update that is sent again once', async () => {
    const one = await open(denmark);
    const update = one.change(([first]) => textOf(first!).insert(0, 'Now: '));
    const [first, again] = [await one.push(update), await one.push(update)] as Extract<
      PushAnswer,
      { ok: true }
    >[];
    expect([first!.seq, again!.seq, await stored()]).toEqual([
      MADE + 1,
      MADE + 1,
      { seq: MADE + 1, logged: MADE + 1 },
    ]);
  });

  it('brings what was missed by number, and says when that is too much', async () => {
    const one = await open(denmark);
    for (const word of ['a', 'b', 'c']) await one.type(0, 0, word);
    const pull = (after: number): Promise<{ whole: boolean; updates: { seq: number }[] }> =>
      one.socket.emitWithAck('pull', { doc: one.documentId, after }) as Promise<{
        whole: boolean;
        updates: { seq: number }[];
      }>;
    expect((await pull(3)).updates.map(({ seq }) => seq)).toEqual([4, 5]);
    await test.db.query('delete from manuscript_update where manuscript_id = $1 and seq < 3', [draft.id]);
    expect(await pull(0)).toEqual({ ok: true, whole: true, updates: [] });
  });

  it('acknowledges nothing while the database is away, and then stores it once', async () => {
    const one = await open(denmark);
    const update = one.change(([first]) => textOf(first!).insert(0, 'Kept: '));
    await allowConnections(test.database, false);
    expect(await one.push(update)).toMatchObject({ ok: false, code: 'internal' });
    await allowConnections(test.database, true);
    await waitUntil('it is taken', async () => (await one.push(update)).ok);
    expect([await rows(), (await stored()).seq]).toEqual([[`Kept: ${SHELTER}`, OTHER], MADE + 1]);
  });

  it('loses and doubles nothing when a commit is cut off behind which the next one has started', async () => {
    const [one, other] = [await open(denmark), await open(estonia)];
    const first = one.change(([clause]) => textOf(clause!).insert(0, 'First. '));
    const release = await holdLog();
    const cut = one.push(first);
    const [committing] = await waitUntil('it is being committed', () =>
      blockedOn('insert into manuscript_update'),
    );
    const next = other.type(1, 0, 'Next. ');
    // The transaction of the next words has started, and waits for the one that is being committed.
    await waitUntil('the next has started', () => blockedOn('from standard where id = $1 for no key update'));
    await test.db.query('select pg_terminate_backend($1)', [committing!.pid]);
    expect(await cut).toMatchObject({ ok: false, code: 'unavailable' });
    await release();
    expect(await next).toMatchObject({ ok: true, seq: MADE + 1 });
    expect(await one.push(first)).toMatchObject({ ok: true, seq: MADE + 2 });
    expect(await rows()).toEqual([`First. ${SHELTER}`, `Next. ${OTHER}`]);
    expect(await stored()).toEqual({ seq: MADE + 2, logged: MADE + 2 });
    await one.waitForTexts('each has both', (texts) => texts.join() === other.texts().join());
    expect(one.texts()).toEqual(await rows());
  });
});

/** Lets nobody write to the log of documents until it is released. */
async function holdLog(): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: test.database.url });
  await client.connect();
  await client.query('begin');
  await client.query('lock table manuscript_update in share mode');
  return () => client.end();
}

/** The backends that wait for a lock in such a statement; false: there is none. */
async function blockedOn(statement: string): Promise<{ pid: number }[] | false> {
  const waiting = await test.db.query<{ pid: number }[]>(
    `
      select pid
      from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and query ilike '%' || $1 || '%'`,
    [statement],
  );
  return waiting.length > 0 && waiting;
}

describe('the clauses of a text in which is typed', () => {
  it('keep their identity when one is split, and the first half keeps its threads', async () => {
    await openThread(denmark, draft, 'safe shelter');
    await openThread(denmark, draft, '24 hours');
    const one = await open(denmark);
    const half = newId();
    await one.push(one.change(splitClause(0, SHELTER.indexOf(' within'), half)));
    const { clauses } = await readStandard(denmark, draft.id);
    expect(clauses.map(({ id }) => id)).toEqual([draft.clauses[0]!.id, half, draft.clauses[1]!.id]);
    const { items } = (await denmark.get<ThreadListView>(`/standards/${draft.id}/threads`)).body;
    expect(items.map(({ clauseId, anchor }) => [clauseId, anchor.state, anchor.quote])).toEqual([
      [clauses[0]!.id, 'placed', 'safe shelter'],
      [half, 'placed', '24 hours'],
    ]);
  });

  it('give their threads to the clause that they are joined to, and a joined one is kept with its history', async () => {
    await openThread(denmark, draft, 'free of charge');
    const one = await open(denmark);
    await one.push(one.change(joinClauses(1)));
    const { clauses, removed } = await readStandard(denmark, draft.id);
    expect([clauses.map(({ text }) => text), removed.map(({ id }) => id)]).toEqual([
      [SHELTER + OTHER],
      [draft.clauses[1]!.id],
    ]);
    expect((await denmark.get<ThreadListView>(`/standards/${draft.id}/threads`)).body.items).toMatchObject([
      { clauseId: clauses[0]!.id, anchor: { state: 'placed', quote: 'free of charge' } },
    ]);
  });

  it('get an id each when two come with the same one', async () => {
    const one = await open(denmark);
    await one.push(
      one.change((_, fragment) =>
        fragment.insert(1, [
          clauseElement({ id: draft.clauses[0]!.id, kind: 'clause', level: 1, text: 'Half.' }),
        ]),
      ),
    );
    await one.waitForTexts(
      'the server has mended it',
      (texts) => texts.length === 3 && new Set(one.clauses.map(({ id }) => id)).size === 3,
    );
    expect(one.clauses[0]!.id).toBe(draft.clauses[0]!.id);
    expect((await readStandard(denmark, draft.id)).clauses.map(({ id }) => id)).toEqual(
      one.clauses.map(({ id }) => id),
    );
  });

  it('are never those of another standard', async () => {
    const elsewhere = await createDraft(estonia, ['Ours.']);
    const one = await open(denmark);
    const forged = one.change((_, fragment) =>
      fragment.insert(0, [
        clauseElement({ id: elsewhere.clauses[0]!.id, kind: 'clause', level: 1, text: 'Taken.' }),
      ]),
    );
    expect(await one.push(forged)).toMatchObject({ ok: false, code: 'update-refused' });
    expect([(await readStandard(estonia, elsewhere.id)).clauses, await rows()]).toEqual([
      elsewhere.clauses,
      [SHELTER, OTHER],
    ]);
  });

  it('have one entry of history and one audit row for typing from one hand, told when it pauses', async () => {
    const reader = new LiveClient(test.url, estonia, `standard:${draft.id}`);
    await reader.join();
    const [one, other] = await both();
    for (const [n, letter] of [...'Hours.'].entries()) await one.type(0, SHELTER.length + n, letter);
    await other.waitForTexts('all is there', ([first]) => first === `${SHELTER}Hours.`);
    expect(await history(draft.clauses[0]!)).toMatchObject([
      { change: 'edited', by: { name: 'dk-government' }, text: `${SHELTER}Hours.` },
      { revision: 1, change: 'added' },
    ]);
    expect(reader.events).toEqual([]);
    await other.type(0, 0, 'So: ');
    await setClockAhead(test.database, '2 minutes');
    await waitUntil('typing is told', async () => {
      await test.app
        .get(RecordPausedTypingJob)
        .run()
        .catch(() => undefined);
      return reader.events.length === 1;
    });
    await setClockAhead(test.database, '0 seconds');
    const told = await history(draft.clauses[0]!);
    expect(told.map(({ by, text }) => [by.name, text])).toEqual([
      ['ee-ngo', `So: ${SHELTER}Hours.`],
      ['dk-government', `${SHELTER}Hours.`],
      ['dk-government', SHELTER],
    ]);
    expect(reader.events).toMatchObject([
      {
        type: 'clause-changed',
        payload: { clause: { text: `So: ${SHELTER}Hours.`, revision: told[0]!.revision } },
      },
    ]);
    const [audit] = await test.db.query<[{ n: number }]>(
      `select count(*)::int as n from audit_entry where action = 'clause.edited' and object_id = $1`,
      [draft.clauses[0]!.id],
    );
    expect(audit.n).toBe(2);
    reader.close();
  });

  it('are changed by commands beneath the hands of those who type, and neither loses a word', async () => {
    const [one, other] = await both();
    const clause = (await readStandard(denmark, draft.id)).clauses[0]!;
    const typing = one.change(([first]) => textOf(first!).insert(SHELTER.length, ' Always.'));
    const edited = await estonia.patch<ClauseView>(`/standards/${draft.id}/clauses/${clause.id}`, {
      revision: clause.revision,
      text: SHELTER.replace('safe', 'safe and warm'),
    });
    expect(edited.status).toBe(200);
    await one.push(typing);
    const words = `${SHELTER.replace('safe', 'safe and warm')} Always.`;
    for (const typist of [one, other])
      await typist.waitForTexts('both are there', ([first]) => first === words);
    expect(await rows()).toEqual([words, OTHER]);
    expect(
      (
        await estonia.patch(`/standards/${draft.id}/clauses/${clause.id}`, {
          revision: edited.body.revision,
          text: 'Over it.',
        })
      ).body['code'],
    ).toBe('clause-changed-meanwhile');
  });

  it('stand as they stood when a command that changed them is undone', async () => {
    const one = await open(denmark);
    await test.db.query(`alter table clause_revision add constraint no_riga check (text not like '%Riga%')`);
    const failed = await denmark.patch(`/standards/${draft.id}/clauses/${draft.clauses[0]!.id}`, {
      revision: 1,
      text: 'In Riga.',
    });
    await test.db.query('alter table clause_revision drop constraint no_riga');
    expect([failed.status, await rows()]).toEqual([500, [SHELTER, OTHER]]);
    await one.type(0, 0, 'Still: ');
    expect((await open(estonia)).texts()).toEqual([`Still: ${SHELTER}`, OTHER]);
  });
});

describe('words that a merge leaves nowhere', () => {
  it('are offered back to the one who typed them, with their clause, and to nobody else', async () => {
    const [one, other] = await both();
    const typed = other.change(([, last]) => textOf(last!).insert(3, 'trained '));
    await one.push(one.change(joinClauses(1)));
    const { recovered } = (await other.push(typed)) as Extract<PushAnswer, { ok: true }>;
    expect(recovered).toMatchObject([{ clauseId: draft.clauses[1]!.id, text: 'trained ' }]);
    const offered = (by: TestMember): Promise<{ body: Record<string, unknown> }> =>
      by.get(`/standards/${draft.id}/recovered-texts`);
    expect((await offered(estonia)).body).toEqual({ items: recovered });
    expect((await offered(denmark)).body).toEqual({ items: [] });
    expect(
      (await denmark.post(`/recovered-texts/${recovered[0]!.id}/resolve`, { state: 'discarded' })).status,
    ).toBe(404);
    expect(
      (await estonia.post(`/recovered-texts/${recovered[0]!.id}/resolve`, { state: 'restored' })).status,
    ).toBe(204);
    expect((await offered(estonia)).body).toEqual({ items: [] });
  });

  it('are offered back also where they were committed before whoever removed their clause had received them', async () => {
    const [one, other] = await both();
    const removal = one.change((_, fragment) => fragment.delete(1, 1));
    const room = new LiveClient(elsewhere().url, estonia, `member:${estonia.memberId}`);
    await room.join();
    await other.type(1, 3, 'trained ');
    expect(await one.push(removal)).toMatchObject({ ok: true, recovered: [] });
    const offered = (by: TestMember) =>
      by.get<{ items: object[] }>(`/standards/${draft.id}/recovered-texts`).then(({ body }) => body.items);
    expect(await offered(estonia)).toMatchObject([{ clauseId: draft.clauses[1]!.id, text: 'trained ' }]);
    expect(await offered(denmark)).toEqual([]);
    await waitUntil('their writer hears of it', () =>
      room.events.some(({ type }) => type === 'text-recovered'),
    );
    room.close();
  });

  it('are one loss where they come in several pieces, and what was taken back is not offered with what comes after', async () => {
    const [one, other] = await both();
    const pieces = [' In her', ' own', ' language.'].map((words, at) =>
      other.change(([, last]) => textOf(last!).insert(OTHER.length + [0, 7, 11][at]!, words)),
    );
    await one.push(one.change(joinClauses(1)));
    const offered = async (): Promise<{ id: string; text: string }[]> =>
      (await estonia.get<{ items: { id: string; text: string }[] }>(`/standards/${draft.id}/recovered-texts`))
        .body.items;
    for (const piece of pieces.slice(0, 2)) await other.push(piece);
    const [first, ...more] = await offered();
    expect([first?.text, more]).toEqual([' In her own', []]);
    await estonia.post(`/recovered-texts/${first!.id}/resolve`, { state: 'restored' });
    await other.push(pieces[2]!);
    expect((await offered()).map(({ text }) => text)).toEqual([' language.']);
  });
});

describe('a long log', () => {
  it('becomes a snapshot in which deleted words are no more, and whoever was away catches up', async () => {
    const [one, other] = await both();
    await one.type(0, 0, 'NEVERSAID ');
    await one.push(one.change(([first]) => textOf(first!).delete(0, 10)));
    other.close();
    for (let n = 0; n < 420; n += 20)
      await Promise.all(Array.from({ length: 20 }, () => one.type(1, 0, 'z')));
    const { id } = draft;
    // The house does it by itself too: whoever comes first.
    const { snapshot, logged } = await waitUntil('all of it is in the snapshot', async () => {
      await test.app.get(CompactCollabDocumentsJob).compact(id);
      const [row] = await test.db.query<{ snapshot: Buffer; logged: number }[]>(
        `
          select s.bytes as snapshot,
            (select count(*)::int from manuscript_update where manuscript_id = $1) as logged
          from manuscript_snapshot s
          join manuscript m on m.id = s.manuscript_id and m.seq = s.seq
          where m.id = $1`,
        [id],
      );
      return row;
    });
    expect([snapshot.includes('NEVERSAID'), logged]).toEqual([false, 200]);
    expect((await open(await network.as('NO', 'ngo'), second)).texts()).toEqual(one.texts());
    const back = at(estonia, second);
    Y.applyUpdate(back.doc, Y.encodeStateAsUpdate(other.doc));
    await back.open();
    expect(back.texts()).toEqual(one.texts());
  });
});

describe('what no honest editor sends', () => {
  const bomb = (...bytes: number[]): Uint8Array => new Uint8Array(bytes);

  it.each<[string, (typist: CollabClient) => Uint8Array]>([
    ['bytes without sense', () => randomBytes(300)],
    ['a claim of a billion structs', () => bomb(1, 0xff, 0xff, 0xff, 0xff, 0x07, 1, 0, 0, 0)],
    ['a claim of endless deletions', () => bomb(0, 1, 1, 0xff, 0xff, 0xff, 0xff, 0x07, 0, 1)],
    [
      'a node that is no clause',
      (typist) => typist.change((_, fragment) => fragment.insert(0, [new Y.XmlElement('script')])),
    ],
    [
      'a form that words cannot have',
      (typist) => typist.change(([first]) => textOf(first!).format(0, 4, { colour: 'red' })),
    ],
    [
      'a link that runs a program',
      (typist) => typist.change(([first]) => textOf(first!).format(0, 4, { link: 'javascript:alert(1)' })),
    ],
  ])('%s: the text is as it was, and only that socket is cut off', async (_, forge) => {
    const [honest, forger] = await both();
    expect(await forger.push(forge(forger))).toEqual({ ok: false, ...toRefusal('update-refused') });
    await waitUntil('the forger is cut off', () => forger.disconnected);
    expect(await stored()).toEqual({ seq: MADE, logged: MADE });
    expect(await honest.type(0, 0, 'Now: ')).toMatchObject({ ok: true });
    expect([honest.disconnected, (await open(estonia)).texts()]).toEqual([false, [`Now: ${SHELTER}`, OTHER]]);
  });

  it('five megabytes: they are not even read', async () => {
    const [honest, forger] = await both();
    forger.socket.emit('push', { doc: forger.documentId, update: new Uint8Array(5 * 1024 * 1024) });
    await waitUntil('the forger is cut off', () => forger.disconnected);
    expect(await honest.type(0, 0, 'Now: ')).toMatchObject({ ok: true });
    const large = await open(estonia);
    expect(await large.push(new Uint8Array(300 * 1024))).toEqual({ ok: false, code: 'invalid-input' });
  });

  it('a flood: it is cut off, and others go on', async () => {
    const [honest, flooder] = await both();
    const update = flooder.change(([first]) => textOf(first!).insert(0, 'x'));
    for (let n = 0; n < 700; n += 1) flooder.socket.emit('push', { doc: flooder.documentId, update });
    for (let n = 0; n < 400; n += 1)
      flooder.socket.emit('aware', { doc: flooder.documentId, client: 1, caret: null });
    await waitUntil('the flooder is cut off', () => flooder.disconnected);
    expect(await honest.type(1, 0, 'y')).toMatchObject({ ok: true });
  });

  it('the form of another client: it is refused before it has said or heard anything', async () => {
    const old = at(denmark);
    expect(await old.open(0)).toEqual({ ok: false, code: 'older-client' });
    expect(await old.push(bomb(0, 0))).toEqual({ ok: false, code: 'not-found' });
    expect(old.texts()).toEqual([]);
  });

  it('an update whose predecessor did not come: it is asked to come into step, and is', async () => {
    const one = await open(denmark);
    one.change(([first]) => textOf(first!).insert(0, 'lost '));
    expect(await one.type(0, 5, 'later ')).toEqual({ ok: false, code: 'out-of-step' });
    const { vector } = (await one.open()) as unknown as { vector: Uint8Array };
    expect(await one.push(Y.encodeStateAsUpdate(one.doc, new Uint8Array(vector)))).toMatchObject({
      ok: true,
    });
    expect(await rows()).toEqual([`lost later ${SHELTER}`, OTHER]);
  });

  it('a clause beyond the limit: it is refused, not cut off', async () => {
    const one = await open(denmark);
    expect(await one.type(0, 0, 'x'.repeat(20_000))).toEqual({ ok: false, code: 'clause-too-long' });
    expect([one.disconnected, await rows()]).toEqual([false, [SHELTER, OTHER]]);
  });

  // Made up; its check character fits.
  it('somebody’s identity number, typed digit by digit: it is held back, and nobody sees it', async () => {
    const [one, other] = await both();
    const sent = [await one.type(0, 0, ' ')];
    for (const [n, digit] of [...'131052-308T'].entries()) sent.push(await one.type(0, n, digit));
    expect(sent.at(-1)).toMatchObject({
      ok: false,
      code: 'personal-data-found',
      findings: [{ field: 'text', length: 11 }],
    });
    await other.waitForTexts('all but the last digit', ([first]) => first === `131052-308 ${SHELTER}`);
    const [report] = await test.db.query<[{ place: string; outcome: string }]>(
      `select place, outcome from safeguarding_report where member_id = $1 order by id desc limit 1`,
      [denmark.memberId],
    );
    expect(report).toEqual({ place: 'live push', outcome: 'held' });
    const [{ found }] = await test.db.query<[{ found: boolean }]>(
      `select exists (select from manuscript_update where position('308T'::bytea in bytes) > 0) as found`,
    );
    expect(found).toBe(false);
  });

  it('what a coordinator let through passes for its writer, in words that others changed around it meanwhile, and nothing else does', async () => {
    const [one, other] = await both();
    const { vector } = (await one.open()) as unknown as { vector: Uint8Array };
    const held = await one.type(0, 0, 'As in the manual: 131052-308T. ');
    if (held.ok) throw new Error('not held');
    const again = (typist: CollabClient, since: Uint8Array): Promise<PushAnswer> =>
      typist.push(Y.encodeStateAsUpdate(typist.doc, since), [held.claim!]);
    expect(await again(one, new Uint8Array(vector))).toMatchObject({
      ok: false,
      code: 'personal-data-found',
    });
    const { status } = await (
      await network.secretariat()
    ).post(`/safeguarding/reports/${held.report}/release`, { reason: 'A made-up number of the manual.' });
    expect(status).toBe(201);
    const before = Y.encodeStateVector(other.doc);
    other.change(([first]) => textOf(first!).insert(0, 'Mine: 131052-308T. '));
    expect(await again(other, before)).toMatchObject({ ok: false, code: 'personal-data-found' });
    const third = await open(await network.as('FI', 'ngo'));
    expect(await third.type(0, 0, 'First of all. ')).toMatchObject({ ok: true });
    expect(await again(one, new Uint8Array(vector))).toMatchObject({ ok: true });
    await waitUntil('it stands there', async () =>
      (await rows())[0]!.includes('As in the manual: 131052-308T. '),
    );
    expect(
      await one.push(
        one.change((clauses) => textOf(clauses[1]!).insert(0, '131052-308T and 36805280109 ')),
        [held.claim!],
      ),
    ).toMatchObject({ ok: false });
  });
});

// Made up; its check character fits.
describe('an identity number in two halves', () => {
  const held = { ok: false, code: 'personal-data-found', findings: [{ field: 'text' }] };

  it('is held back where the second is typed beside the first, and only there', async () => {
    const [one, other] = await both();
    await one.type(0, SHELTER.length, ' Her code is 131052-');
    expect(await one.type(1, 0, '308T ')).toMatchObject(held);
    await other.waitForTexts(
      'the first half alone',
      (texts) => texts[0]!.endsWith('131052-') && texts[1] === OTHER,
    );
    const third = await open(await network.as('FI', 'ngo'));
    expect(await third.type(1, OTHER.length, ' 308T')).toMatchObject({ ok: true });
  });

  it.each<[string, (path: string, draft: StandardView) => Promise<{ status: number; body: object }>]>([
    [
      'a move',
      (path, { clauses: [first, , last] }) =>
        denmark.post(`${path}/${last!.id}/move`, { afterId: first!.id }),
    ],
    [
      'a clause that goes',
      (path, { clauses: [, between] }) => denmark.del(`${path}/${between!.id}?revision=${between!.revision}`),
    ],
  ])('is held back where it is brought together by %s', async (_, act) => {
    draft = await createDraft(denmark, ['Her code is 131052-', OTHER, '308T is what she said.']);
    const { status, body } = await act(`/standards/${draft.id}/clauses`, draft);
    expect([status, body]).toEqual([422, expect.objectContaining({ code: 'personal-data-found' })]);
    expect((await rows())[1]).toBe(OTHER);
  });

  it('is held back where a clause is put beside the other half', async () => {
    draft = await createDraft(denmark, ['Her code is 131052-']);
    const { status } = await denmark.post(`/standards/${draft.id}/clauses`, {
      afterId: draft.clauses[0]!.id,
      kind: 'clause',
      level: 1,
      text: '308T is what she said.',
    });
    expect([status, await rows()]).toEqual([422, ['Her code is 131052-']]);
  });

  it('hinders nobody who writes beside one that was let through, nor where figures only follow one another', async () => {
    draft = await createDraft(denmark, ['Example: 131052-', 'Budget 2026: 125 000']);
    const one = await open(denmark);
    const { vector } = (await one.open()) as unknown as { vector: Uint8Array };
    const refused = await one.type(1, 0, '308T. ');
    if (refused.ok) throw new Error('not held');
    expect(
      (
        await (
          await network.secretariat()
        ).post(`/safeguarding/reports/${refused.report}/release`, {
          reason: 'A made-up number of the manual.',
        })
      ).status,
    ).toBe(201);
    expect(
      await one.push(Y.encodeStateAsUpdate(one.doc, new Uint8Array(vector)), [refused.claim!]),
    ).toMatchObject({ ok: true });
    const other = await open(estonia);
    expect(await other.type(0, 0, 'For ')).toMatchObject({ ok: true });
    expect(
      await other.push(
        other.change((clauses, fragment) =>
          fragment.insert(2, [
            clauseElement({ id: newId(), kind: 'clause', level: 1, text: '2027 and later: 130 000' }),
          ]),
        ),
      ),
    ).toMatchObject({ ok: true });
  });
});

describe('who may not', () => {
  it('write, reads along, and what is sent all the same is refused', async () => {
    draft = await createDraft(denmark, [SHELTER], 'networks');
    const [writer, reader] = [await open(denmark), at(await network.networkMember('EE'), second)];
    expect(await reader.open()).toMatchObject({ ok: true, mayWrite: false });
    expect(await reader.type(0, 0, 'Mine: ')).toEqual({ ok: false, code: 'not-found' });
    await writer.type(0, 0, 'Ours: ');
    await waitUntil('it is read', () => reader.texts()[0]!.includes('Ours: '));
    expect(await rows()).toEqual([`Ours: ${SHELTER}`]);
  });

  it('know of a draft, cannot open it', async () => {
    for (const outsider of [
      await network.networkMember('EE'),
      await network.observer(),
      await network.auditor(),
    ]) {
      const stranger = at(outsider);
      expect(await stranger.open()).toEqual({ ok: false, code: 'not-found' });
      expect(await stranger.push(new Uint8Array([0, 0]))).toEqual({ ok: false, code: 'not-found' });
      expect(await stranger.socket.emitWithAck('pull', { doc: stranger.documentId, after: 0 })).toEqual({
        ok: false,
        code: 'not-found',
      });
    }
  });

  it('read it any longer, hears nothing more from that moment', async () => {
    draft = await createDraft(denmark, [SHELTER], 'networks');
    const [writer, reader] = [await open(denmark), await open(await network.networkMember('EE'))];
    await (await network.secretariat()).patch(`/standards/${draft.id}`, { audience: 'teams' });
    await waitUntil('the reader is cut off', () => reader.disconnected);
    await writer.type(0, 0, 'Among teams: ');
    expect(reader.texts()).toEqual([SHELTER]);
    expect(await at(await network.networkMember('EE')).open()).toEqual({ ok: false, code: 'not-found' });
  });

  it('say whose caret it is: the server does, and tells of the latest alone', async () => {
    const one = await open(denmark);
    const other = await open(estonia, elsewhere());
    const heard: unknown[] = [];
    one.socket.on('carets', (carets: unknown[]) => {
      heard.push(...carets);
    });
    const places = [1, 2, 3].map((index) => other.caretAt(0, index));
    for (const caret of places)
      other.socket.emit('aware', { doc: other.documentId, client: other.doc.clientID, caret });
    const latest = {
      doc: one.documentId,
      client: other.doc.clientID,
      memberId: estonia.memberId,
      name: 'ee-ngo',
      caret: places[2],
    };
    await waitUntil('the caret is told', () => JSON.stringify(heard.at(-1)) === JSON.stringify(latest));
  });

  it('say anything by a caret but where it is: nobody hears the rest', async () => {
    const one = await open(denmark);
    const other = await open(estonia);
    const heard: { caret: string }[] = [];
    one.socket.on('carets', (carets: { caret: string }[]) => {
      heard.push(...carets);
    });
    const place = other.caretAt(0, 3);
    const named = place.replace('"tname":null', '"tname":"Anna, Kase 7"');
    expect(named).not.toBe(place);
    for (const caret of [
      'Anna, Kase 7',
      '["Anna, Kase 7"]',
      named,
      place.replace('[{', '[{"note":"Kase 7",'),
      ` ${place}`,
    ]) {
      other.socket.emit('aware', { doc: other.documentId, client: other.doc.clientID, caret });
    }
    other.socket.emit('aware', {
      doc: other.documentId,
      client: other.doc.clientID,
      caret: place,
      name: 'Anna',
    });
    other.socket.emit('aware', { doc: other.documentId, client: other.doc.clientID, caret: place });
    await waitUntil('the caret is told', () => heard.length > 0);
    expect(heard).toEqual([
      {
        doc: one.documentId,
        client: other.doc.clientID,
        memberId: estonia.memberId,
        name: 'ee-ngo',
        caret: place,
      },
    ]);
  });
});
