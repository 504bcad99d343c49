// What holds of the gate of live typing, whatever bytes are pushed. `npm run fuzz` looks for some of which it does not.
import assert from 'node:assert/strict';
import { CLAUSE_KINDS, CLAUSE_LEVEL_MAX, LIMITS } from '../../dist/libs/contracts/src/index.js';
import * as Y from 'yjs';
import {
  CollabFaultError,
  clausesOf,
  fragmentOf,
  keepFormats,
  normalizeText,
  Replica,
  requireCollabDocument,
  seedState,
} from '../../dist/libs/collab/src/index.js';
import { renewedReferences } from '../../dist/src/standards/drafting/collab/worker/renewed-references.js';
import { forge, SECRET } from './forger.mjs';
import { withinBound } from './time-bound.mjs';

const CLAUSES_MOST = 12;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const idOf = (n) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const SEED = seedState([
  { id: idOf(1), kind: 'heading', level: 1, text: 'Shelter' },
  { id: idOf(2), kind: 'clause', level: 2, text: 'Every victim is offered a safe shelter.' },
  { id: idOf(3), kind: 'item', level: 1, text: 'As 1 says.' },
]);

/** As a thread of the server holds it. */
function replicaOf(stored) {
  // Each start gives out ids that none before it did.
  let ids = 1_000 * stored.length;
  return new Replica(stored, {
    newId: () => idOf((ids += 1)),
    clausesMost: CLAUSES_MOST,
    renew: renewedReferences,
  });
}

/** A copy of somebody who reads along. */
function readerOf(updates) {
  const doc = new Y.Doc({ gc: true });
  keepFormats(doc);
  fragmentOf(doc);
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}

/** An odd first byte stands before bytes as they are; an even one before what a forger does. */
function updatesOf(data) {
  const [how = 0] = data;
  return how % 2 === 1 ? [new Uint8Array(data.subarray(1))] : forge(SEED, data.subarray(1));
}

/**
 * Refused in whatever way is refused: the thread takes what the decoder throws for the same. What must not be is
 * that the program itself gives up.
 */
function push(replica, update) {
  try {
    return replica.apply(update);
  } catch (error) {
    if (error instanceof CollabFaultError) return null;
    assert.ok(error instanceof Error, 'what is thrown is an error');
    assert.ok(!/call stack|memory|allocation/i.test(error.message), error.message);
    return null;
  }
}

function requireValid(clauses) {
  assert.equal(new Set(clauses.map(({ id }) => id)).size, clauses.length, 'each clause has an id of its own');
  assert.ok(clauses.length <= CLAUSES_MOST, `${clauses.length} clauses`);
  for (const { id, kind, level, text } of clauses) {
    assert.match(id, UUID);
    assert.ok(CLAUSE_KINDS.includes(kind), `a kind: ${kind}`);
    assert.ok(Number.isInteger(level) && level >= 1 && level <= CLAUSE_LEVEL_MAX, `a level: ${level}`);
    assert.ok([...text].length <= LIMITS.clause, 'a clause of some length');
    assert.equal(normalizeText(text), text, 'words are tidy');
  }
}

/** What was admitted is a text by the schema, the same one for the server, for readers and for the next start. */
function requireSame(replica, updates) {
  requireValid(replica.clauses);
  const reader = readerOf(updates);
  requireCollabDocument(reader);
  assert.deepEqual(clausesOf(reader), replica.clauses, 'readers see what the server has');
  const stored = replicaOf([replica.diffSince(new Uint8Array([0])).update]);
  assert.deepEqual(stored.clauses, replica.clauses, 'what is stored is what was admitted');
}

/** Words that others get were shown to the text check now, or stood in the text before and were shown then. */
function requireShown({ update, changed, lost }, before) {
  const shown = JSON.stringify([changed, lost]).includes(SECRET);
  assert.ok(
    shown || timesIn(Buffer.from(update).toString('latin1')) <= timesIn(JSON.stringify(before)),
    'words that others get were shown to the text check',
  );
}

const timesIn = (text) => text.split(SECRET).length - 1;

export function fuzz(data) {
  const updates = updatesOf(data);
  let replica = replicaOf([SEED]);
  const sent = [SEED];
  for (const update of updates) {
    const before = replica.clauses;
    const delta = withinBound('the gate', () => push((replica = replicaOf(sent)), update));
    if (delta === null) return;
    if (delta.update) sent.push(delta.update);
    requireSame(replica, sent);
    if (delta.update) requireShown(delta, before);
  }
}
