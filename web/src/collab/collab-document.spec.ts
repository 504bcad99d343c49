import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { COLLAB_LIMITS } from '@nbn/contracts';
import { clausesOf, clauseElement, fragmentOf, replaceWords, seedState } from '@nbn/collab';
import { deflateSync } from 'fflate';
import * as Y from 'yjs';
import type { SocketConsumer, LiveSocket } from '../live/live-client.ts';
import { loadRules } from '../ui/safeguard/rules.ts';
import { CollabDocument } from './collab-document.ts';

const ID = '00000000-0000-7000-8000-000000000001';
type Answer = (answer: unknown) => void;

/** A server of the test's own: it holds a text, answers when it is told to, and may refuse. */
function openHouse() {
  const server = new Y.Doc();
  Y.applyUpdate(server, seedState([{ id: ID, kind: 'clause', level: 1, text: 'A safe shelter.' }]));
  const handlers = new Map<string, (message: never) => void>();
  const pushes: { update: Uint8Array; answer: Answer }[] = [];
  let borrower: SocketConsumer | null = null;
  let seq = 1;
  let opening: unknown = null;
  const held: (() => void)[] = [];
  let isSlow = false;
  const deliver = (answer: Answer, what: unknown): void => {
    if (isSlow) held.push(() => answer(what as never));
    else answer(what as never);
  };
  const socket = {
    connected: true,
    volatile: { emit: () => undefined },
    on: (name: string, handler: (message: never) => void) => handlers.set(name, handler),
    off: (name: string) => handlers.delete(name),
    emit(
      name: string,
      message: { vector: Uint8Array; packed?: boolean; update: Uint8Array; after: number },
      answer: Answer,
    ) {
      if (name === 'open')
        deliver(
          answer,
          opening ?? {
            ok: true,
            ...(message.packed
              ? { packed: true, update: deflateSync(Y.encodeStateAsUpdateV2(server, message.vector)) }
              : { update: Y.encodeStateAsUpdate(server, message.vector) }),
            vector: Y.encodeStateVector(server),
            seq,
            mayWrite: true,
          },
        );
      else if (name === 'push') pushes.push({ update: message.update, answer });
      else if (name === 'pull')
        answer({
          ok: true,
          whole: false,
          updates: [{ doc: '', seq, update: Y.encodeStateAsUpdate(server) }],
        });
    },
  };
  return {
    pushes,
    server,
    /** What opening brings is packed for a while, as the server does it. */
    slowDown: () => {
      isSlow = true;
    },
    deliverHeld: () => held.splice(0).forEach((send) => send()),
    refuseOpening: (code: string) => {
      opening = { ok: false, code };
    },
    lines: {
      addSocketConsumer: (next: SocketConsumer) => {
        borrower = next;
        return () => undefined;
      },
      reconnect: () => undefined,
      reloadPage: () => undefined,
    },
    connect: () => borrower!.onConnect(socket as unknown as LiveSocket),
    away: () => borrower!.onDisconnect(),
    commit() {
      const { update, answer } = pushes.shift()!;
      Y.applyUpdate(server, update);
      answer({ ok: true, seq: (seq += 1), recovered: [] });
    },
    says(seqOfIt: number, words: string) {
      const before = Y.encodeStateVector(server);
      replaceWords(fragmentOf(server).get(0) as Y.XmlElement, [{ start: 0, end: 0, text: words }]);
      seq = seqOfIt;
      return Y.encodeStateAsUpdate(server, before);
    },
    tell: (seqOfIt: number, ...updates: Uint8Array[]) =>
      handlers.get('text')!({
        doc: `standard:${ID}`,
        seq: seqOfIt,
        updates: updates.map((update) => Buffer.from(update).toString('base64')),
      } as never),
  };
}

const words = (doc: Y.Doc): string =>
  clausesOf(doc)
    .map(({ text }) => text)
    .join('|');
function type(collabDocument: CollabDocument, at: number, text: string, end = at): void {
  const before = words(collabDocument.doc);
  collabDocument.doc.transact(
    () => replaceWords(fragmentOf(collabDocument.doc).get(0) as Y.XmlElement, [{ start: at, end, text }]),
    'hand',
  );
  collabDocument.updateQueue.gate.recordEdit(ID, before, words(collabDocument.doc));
}
function opened() {
  const wire = openHouse();
  const collabDocument = new CollabDocument(`standard:${ID}`, wire.lines);
  collabDocument.connect();
  wire.connect();
  return { ...wire, collabDocument };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('typing is unsaved until the server commits it, and is batched while an update is in flight', () => {
  const { collabDocument, pushes, commit, server } = opened();
  type(collabDocument, 0, 'x');
  jest.advanceTimersByTime(30);
  type(collabDocument, 0, 'y');
  type(collabDocument, 0, 'z');
  jest.advanceTimersByTime(30);
  expect([pushes.length, collabDocument.snapshot().unsaved]).toEqual([1, 3]);
  commit();
  expect(collabDocument.snapshot().unsaved).toBe(2);
  jest.advanceTimersByTime(30);
  commit();
  expect([collabDocument.snapshot().unsaved, words(server)]).toEqual([0, 'zyxA safe shelter.']);
});

test('what was typed while away arrives with the next connection, and what was on its way is not doubled', () => {
  const { collabDocument, pushes, commit, connect, away, server } = opened();
  type(collabDocument, 0, 'one ');
  jest.advanceTimersByTime(30);
  Y.applyUpdate(server, pushes.shift()!.update);
  away();
  type(collabDocument, 0, 'two ');
  jest.advanceTimersByTime(60_000);
  expect([pushes.length, collabDocument.snapshot().unsaved, collabDocument.snapshot().isConnected]).toEqual([
    0,
    2,
    false,
  ]);
  connect();
  commit();
  expect([collabDocument.snapshot().unsaved, words(server)]).toEqual([0, 'two one A safe shelter.']);
});

test('what is told while the text is being packed is there when it comes, and leaves no gap', () => {
  const { lines, connect, slowDown, deliverHeld, says, tell } = openHouse();
  const collabDocument = new CollabDocument(`standard:${ID}`, lines);
  collabDocument.connect();
  slowDown();
  connect();
  tell(2, says(2, 'meanwhile '));
  expect(collabDocument.snapshot().hasOpened).toBe(false);
  deliverHeld();
  expect(words(collabDocument.doc)).toBe('meanwhile A safe shelter.');
});

test('a gap in the numbers is asked for', () => {
  const { collabDocument, says, tell } = opened();
  says(2, 'missed ');
  tell(3, says(3, 'heard '));
  expect(words(collabDocument.doc)).toBe('heard missed A safe shelter.');
});

test('what was committed together comes at once, and leaves no gap', () => {
  const { collabDocument, says, tell } = opened();
  const [one, two] = [says(2, 'one '), says(3, 'two ')];
  let changes = 0;
  collabDocument.doc.on('afterTransaction', ({ changed }: Y.Transaction) => {
    changes += changed.size > 0 ? 1 : 0;
  });
  tell(3, one, two);
  expect([words(collabDocument.doc), changes]).toEqual(['two one A safe shelter.', 1]);
  says(4, 'missed ');
  tell(6, says(5, 'so '), says(6, 'heard '));
  expect(words(collabDocument.doc)).toBe('heard so missed two one A safe shelter.');
});

test.each([
  ['older-client', 'older'],
  ['not-found', 'gone'],
] as const)('an opening refused with %s leaves nothing to write in', (code, phase) => {
  const wire = openHouse();
  wire.refuseOpening(code);
  const collabDocument = new CollabDocument(`standard:${ID}`, wire.lines);
  collabDocument.connect();
  wire.connect();
  expect(collabDocument.snapshot()).toMatchObject({ phase, mayWrite: false });
  expect(words(collabDocument.doc)).toBe('');
});

test('what the server cannot store now is sent again, and what it refuses waits for another change', () => {
  const { collabDocument, pushes, commit } = opened();
  type(collabDocument, 0, 'x');
  jest.advanceTimersByTime(30);
  pushes.shift()!.answer({ ok: false, code: 'unavailable' });
  expect(collabDocument.snapshot()).toMatchObject({ unsaved: 1, refusal: null });
  jest.advanceTimersByTime(1_100);
  pushes.shift()!.answer({ ok: false, code: 'clause-too-long' });
  jest.advanceTimersByTime(60_000);
  expect([collabDocument.snapshot().refusal, pushes.length]).toEqual(['clause-too-long', 0]);
  type(collabDocument, 0, '', 1);
  jest.advanceTimersByTime(30);
  commit();
  expect(collabDocument.snapshot()).toMatchObject({ unsaved: 0, refusal: null });
});

test('somebody’s number is sent neither while it stands nor after it is gone', async () => {
  jest.useRealTimers();
  await loadRules();
  const { collabDocument, pushes, commit, server } = opened();
  type(collabDocument, 0, 'Her code is 36805280109 ');
  await new Promise((rest) => {
    setTimeout(rest, 60);
  });
  expect([
    pushes.length,
    collabDocument.snapshot().blocked,
    collabDocument.updateQueue.gate.snapshot().clauses[0]?.findings.length,
  ]).toEqual([0, true, 1]);
  type(collabDocument, 12, '', 23);
  await new Promise((rest) => {
    setTimeout(rest, 60);
  });
  expect(collabDocument.snapshot().blocked).toBe(false);
  expect(Buffer.from(pushes[0]!.update).toString('latin1')).not.toContain('3680528');
  commit();
  expect(words(server)).toBe('Her code is  A safe shelter.');
});

test('a long paste is sent in pieces that the server accepts, also after a number was removed from it', async () => {
  jest.useRealTimers();
  await loadRules();
  const { collabDocument, pushes, commit, server } = opened();
  const pasted = Array.from(
    { length: 1_200 },
    (_, n) =>
      ({
        id: `00000000-0000-7000-8000-${String(n + 2).padStart(12, '0')}`,
        kind: 'clause',
        level: 1,
        text: `${n}: ${'Every victim is offered a shelter. '.repeat(10)}${n === 700 ? 'Her code is 36805280109.' : ''}`,
      }) as const,
  );
  collabDocument.doc.transact(
    () => fragmentOf(collabDocument.doc).insert(1, pasted.map(clauseElement)),
    'hand',
  );
  for (const { id, text } of pasted) collabDocument.updateQueue.gate.recordEdit(id, '', text);
  await until(() => collabDocument.snapshot().blocked);
  expect(pushes.length).toBe(0);
  const number = fragmentOf(collabDocument.doc).get(701) as Y.XmlElement;
  const { text } = pasted[700]!;
  collabDocument.doc.transact(
    () =>
      replaceWords(number, [
        { start: text.indexOf('36805'), end: text.indexOf('36805') + 11, text: 'known' },
      ]),
    'hand',
  );
  collabDocument.updateQueue.gate.recordEdit(pasted[700]!.id, text, text.replace('36805280109', 'known'));
  const sent: Uint8Array[] = [];
  await until(() => {
    while (pushes.length > 0) {
      sent.push(pushes[0]!.update);
      commit();
    }
    return collabDocument.snapshot().unsaved === 0;
  });
  expect(sent.length).toBeGreaterThan(2);
  expect(Math.max(...sent.map(({ byteLength }) => byteLength))).toBeLessThan(COLLAB_LIMITS.update);
  expect(sent.some((update) => Buffer.from(update).toString('latin1').includes('3680528'))).toBe(false);
  expect(clausesOf(server)).toEqual(clausesOf(collabDocument.doc));
}, 60_000);

/** Waits as long as the test may. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds())
    await new Promise((rest) => {
      setTimeout(rest, 20);
    });
}
