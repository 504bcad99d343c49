import { parentPort } from 'node:worker_threads';
import {
  everSaid,
  fragmentOf,
  ManuscriptRefusal,
  NotInManuscript,
  Replica,
  requireManuscript,
  seededWith,
} from '@nbn/manuscript';
import { v7 as newId } from 'uuid';
import * as Y from 'yjs';
import type {
  Applied,
  ManuscriptOrder,
  NumberedAnswer,
  NumberedOrder,
  Trouble,
} from './manuscript-message.ts';

const held = new Map<string, Replica>();

class Gone extends Error {}

function replicaOf(doc: string): Replica {
  const replica = held.get(doc);
  if (!replica) throw new Gone();
  return replica;
}

/** A manuscript whose change failed in the middle is no longer what the database says. */
function spoiling<T>(doc: string, change: (replica: Replica) => T): T {
  const replica = replicaOf(doc);
  try {
    return change(replica);
  } catch (error) {
    held.delete(doc);
    throw error;
  }
}

function applyAll(doc: string, updates: readonly Uint8Array[]): Applied[] {
  const applied: Applied[] = [];
  for (const update of updates) {
    try {
      applied.push({ delta: spoiling(doc, (replica) => replica.apply(update)) });
    } catch (error) {
      if (error instanceof Gone) throw error;
      // Whatever an update makes the decoder stumble over, it is not what an editor of ours sends.
      return [...applied, { fault: error instanceof ManuscriptRefusal ? error.fault : 'malformed' }];
    }
  }
  return applied;
}

function compacted(stored: readonly Uint8Array[]): Uint8Array {
  const doc = new Y.Doc({ gc: true });
  fragmentOf(doc);
  doc.transact(() => stored.forEach((update) => Y.applyUpdate(doc, update)));
  requireManuscript(doc);
  return Y.encodeStateAsUpdate(doc);
}

function obey(order: ManuscriptOrder): unknown {
  switch (order.do) {
    case 'load':
      held.set(order.doc, new Replica(order.stored, { newId, clausesMost: order.clausesMost }));
      return null;
    case 'apply':
      return applyAll(order.doc, order.updates);
    case 'edit':
      return spoiling(order.doc, (replica) => replica.edit(order.edits));
    case 'since':
      return replicaOf(order.doc).since(order.vector);
    case 'drop':
      held.delete(order.doc);
      return null;
    case 'seed':
      return seededWith(order.clauses, order.epoch);
    case 'compact':
      return compacted(order.stored);
    case 'said':
      return everSaid(order.stored, order.words);
  }
}

parentPort?.on('message', ({ number, order }: NumberedOrder) => {
  let answer: NumberedAnswer;
  try {
    answer = { number, answer: obey(order) };
  } catch (error) {
    answer = { number, ...troubleOf(error) };
  }
  parentPort?.postMessage(answer);
});

function troubleOf(error: unknown): Trouble {
  if (error instanceof ManuscriptRefusal) return { trouble: 'refused', fault: error.fault };
  if (error instanceof NotInManuscript) return { trouble: 'not-there' };
  return { trouble: error instanceof Gone ? 'gone' : 'failed' };
}
