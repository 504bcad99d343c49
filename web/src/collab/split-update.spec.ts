import { expect, test } from '@jest/globals';
import { clausesOf, clauseElement, fragmentOf, Replica } from '@nbn/collab';
import * as Y from 'yjs';
import { splitUpdate } from './split-update.ts';

const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const clause = (n: number) =>
  ({
    id: id(n),
    kind: 'clause',
    level: 1,
    text: `Clause ${n}: ${'every victim is offered a safe shelter. '.repeat(5)}`,
  }) as const;

test('a long update goes in pieces, after each of which the text is sound, and comes to the same', () => {
  const doc = new Y.Doc();
  fragmentOf(doc).insert(0, [clauseElement({ ...clause(0), text: 'Gone soon.' })]);
  const before = Y.encodeStateAsUpdate(doc);
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  doc.transact(() => {
    fragmentOf(doc).insert(
      1,
      Array.from({ length: 500 }, (_, n) => clauseElement(clause(n + 1))),
    );
    fragmentOf(doc).delete(0, 1);
  });
  const pieces = splitUpdate(updates[0]!, 20_000);
  expect(pieces.length).toBeGreaterThan(5);
  expect(Math.max(...pieces.map(({ update }) => update.byteLength))).toBeLessThan(30_000);
  const replica = new Replica([before], { newId: () => 'never', clausesMost: 2_000 });
  for (const { update } of pieces) replica.apply(update);
  expect(replica.clauses).toEqual(clausesOf(doc));
  expect(pieces.at(-1)!.clocks.get(doc.clientID)).toBe(Y.getState(doc.store, doc.clientID));
});

test('a short one goes as it is', () => {
  const doc = new Y.Doc();
  fragmentOf(doc).insert(0, [clauseElement(clause(0))]);
  const update = Y.encodeStateAsUpdate(doc);
  expect(splitUpdate(update, 20_000).map((piece) => piece.update)).toEqual([update]);
});
