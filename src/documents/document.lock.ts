import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound, Problem } from '#platform/problems/problem';
import { Document } from './document.entity.ts';
import { type DocumentFacts, mayChange } from './documents.policy.ts';
import { DocumentWithdrawn } from './documents.problems.ts';

/** One who may see the document but not change it is told so; one who may not see it never gets here. */
export function assertMayChange(actor: Actor, document: DocumentFacts): void {
  if (!mayChange(actor, document)) throw new Problem('not-allowed');
}

/** The document as it is now, locked until the end of the transaction, for an actor who may change it. */
export async function lockDocument(tx: Tx, actor: Actor, id: string): Promise<Document> {
  const document = await lockCurrentDocument(tx, id);
  assertMayChange(actor, document);
  return document;
}

/** The same for an actor who sees it. */
export async function lockCurrentDocument(tx: Tx, id: string): Promise<Document> {
  const document = await tx.manager.findOne(Document, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!document) throw new NotFound();
  if (document.state === 'withdrawn') throw new DocumentWithdrawn();
  return document;
}
