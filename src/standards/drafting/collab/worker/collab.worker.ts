import { parentPort } from 'node:worker_threads';
import {
  everContained,
  fragmentOf,
  CollabFaultError,
  ClauseNotInDocument,
  keepFormats,
  Replica,
  requireCollabDocument,
  seedState,
} from '@nbn/collab';
import { v7 as newId } from 'uuid';
import * as Y from 'yjs';
import { renewedReferences } from './renewed-references.ts';
import type {
  ApplyResult,
  CollabTask,
  CollabTaskResponse,
  CollabTaskRequest,
  CollabTaskFailure,
} from './collab-worker.messages.ts';

const replicas = new Map<string, Replica>();

/** An amendment's text is a clause of another one: what it refers to has its number there. */
const isWholeText = (doc: string): boolean => doc.startsWith('standard:');

class ReplicaMissing extends Error {}

function replicaOf(doc: string): Replica {
  const replica = replicas.get(doc);
  if (!replica) throw new ReplicaMissing();
  return replica;
}

/** A replica whose change failed midway no longer equals what the database has. */
function evictOnError<T>(doc: string, change: (replica: Replica) => T): T {
  const replica = replicaOf(doc);
  try {
    return change(replica);
  } catch (error) {
    replicas.delete(doc);
    throw error;
  }
}

function applyUpdates(doc: string, updates: readonly Uint8Array[]): ApplyResult[] {
  const applied: ApplyResult[] = [];
  for (const update of updates) {
    try {
      applied.push({ delta: evictOnError(doc, (replica) => replica.apply(update)) });
    } catch (error) {
      if (error instanceof ReplicaMissing) throw error;
      // Our editor never sends an update that the decoder fails on.
      return [...applied, { fault: error instanceof CollabFaultError ? error.fault : 'malformed' }];
    }
  }
  return applied;
}

function compactState(stored: readonly Uint8Array[]): Uint8Array {
  const doc = new Y.Doc({ gc: true });
  keepFormats(doc);
  fragmentOf(doc);
  doc.transact(() => stored.forEach((update) => Y.applyUpdate(doc, update)));
  requireCollabDocument(doc);
  return Y.encodeStateAsUpdate(doc);
}

function runTask(order: CollabTask): unknown {
  switch (order.do) {
    case 'load':
      replicas.set(
        order.doc,
        new Replica(order.stored, {
          newId,
          clausesMost: order.clausesMost,
          ...(isWholeText(order.doc) ? { renew: renewedReferences } : {}),
        }),
      );
      return null;
    case 'apply':
      return applyUpdates(order.doc, order.updates);
    case 'edit':
      return evictOnError(order.doc, (replica) => replica.edit(order.edits));
    case 'since':
      return order.toPack
        ? replicaOf(order.doc).diffToPackSince(order.vector)
        : replicaOf(order.doc).diffSince(order.vector);
    case 'drop':
      replicas.delete(order.doc);
      return null;
    case 'seed':
      return seedState(order.clauses, order.epoch);
    case 'compact':
      return compactState(order.stored);
    case 'said':
      return everContained(order.stored, order.words);
  }
}

parentPort?.on('message', ({ number, order }: CollabTaskRequest) => {
  let answer: CollabTaskResponse;
  try {
    answer = { number, answer: runTask(order) };
  } catch (error) {
    answer = { number, ...failureOf(error) };
  }
  parentPort?.postMessage(answer);
});

function failureOf(error: unknown): CollabTaskFailure {
  if (error instanceof CollabFaultError) return { trouble: 'refused', fault: error.fault };
  if (error instanceof ClauseNotInDocument) return { trouble: 'not-there' };
  return { trouble: error instanceof ReplicaMissing ? 'gone' : 'failed' };
}
