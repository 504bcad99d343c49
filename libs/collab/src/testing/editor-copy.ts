import * as Y from 'yjs';
import { fragmentOf } from '../layout.ts';
import { LayoutOperations } from '../layout-operations.ts';
import { Replica, seedState } from '../replica.ts';
import type { CollabClause } from '../schema.ts';

export const clauseId = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const shape = (n: number) => ({ id: clauseId(n), kind: 'clause', level: 1 }) as const;
export const clause = (n: number, text: string): CollabClause => ({ ...shape(n), text });
/** A clause by its number, with its words. */
export const read = (clauses: readonly CollabClause[]): string[] =>
  clauses.map(({ id, text }) => `${Number(id.slice(-12))} ${text}`);

let fresh = 1_000;
export const newId = (): string => clauseId((fresh += 1));

/** The server's copy of a text, and copies of members who edit it at once: each has its updates to send. */
export function sharedText(texts: readonly string[], clausesMost = 50) {
  const state = seedState(texts.map((text, at) => clause(at + 1, text)));
  return {
    server: new Replica([state], { newId, clausesMost }),
    editor: () => editorCopy(state),
  };
}

function editorCopy(state: Uint8Array) {
  const doc = new Y.Doc();
  fragmentOf(doc);
  Y.applyUpdate(doc, state);
  return {
    doc,
    receive: (update: Uint8Array) => Y.applyUpdate(doc, update),
    /** One update of all that the work does. */
    send(work: (operations: LayoutOperations) => void): Uint8Array {
      const before = Y.encodeStateVector(doc);
      doc.transact(() => work(new LayoutOperations(doc, newId)));
      return Y.encodeStateAsUpdate(doc, before);
    },
    /** One update for each step, put together on the way: what came and went within it is still in it. */
    sendSteps(...steps: readonly ((operations: LayoutOperations) => void)[]): Uint8Array {
      const updates: Uint8Array[] = [];
      const collect = (update: Uint8Array): number => updates.push(update);
      doc.on('update', collect);
      for (const step of steps) doc.transact(() => step(new LayoutOperations(doc, newId)));
      doc.off('update', collect);
      return Y.mergeUpdates(updates);
    },
  };
}
