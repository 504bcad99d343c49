import { Injectable, type OnModuleInit } from '@nestjs/common';
import { STANDARD_CLAUSES_MAX } from '@nbn/contracts';
import type { CollabClause } from '@nbn/collab';
import type { Actor } from '#platform/access/actor';
import type { BoundStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound, type Problem } from '#platform/problems/problem';
import {
  CollabHandlerRegistry,
  type CollabHandler,
  type CollabChange,
} from '../drafting/collab/collab-handler.registry.ts';
import { UpdateRefused } from '../drafting/collab/collab.problems.ts';
import { AmendmentCollabQuery } from './amendment-collab.query.ts';
import {
  LOCK_AMENDMENT,
  type LockedDraft,
  SELECT_PROPOSED_CLAUSE,
  SELECT_STORED_AMENDMENT,
  type StoredAmendment,
  UPDATE_WORDING,
} from './amendment-collab.sql.ts';
import { isAuthor, mayEditWording } from './amendments.policy.ts';
import { AmendmentNotDraft, AmendmentsAreClosed } from './amendments.problems.ts';

/**
 * The text of an amendment as its authors write it together: one clause, the amended one. Our editor never
 * sends an update that adds a clause, removes this one or changes its kind. Nothing of it reaches the
 * standard's own text.
 */
@Injectable()
export class AmendmentCollabHandler implements CollabHandler<LockedDraft>, OnModuleInit {
  /**
   * The limit of a standard: a second clause is refused when its update is projected, and the socket that sent
   * it is disconnected.
   */
  readonly clausesMost = STANDARD_CLAUSES_MAX;

  constructor(
    private readonly registry: CollabHandlerRegistry,
    private readonly query: AmendmentCollabQuery,
  ) {}

  onModuleInit(): void {
    this.registry.register('amendment', this);
  }

  async accessOf(actor: Actor, id: string): Promise<'write' | 'read' | null> {
    const draft = await this.query.findVisible(actor, id);
    if (!draft || !isAuthor(actor, draft)) return null;
    if (draft.change === 'removed') return 'read';
    return mayEditWording(actor, draft, { state: draft.standardState }) ? 'write' : 'read';
  }

  lock(id: string): BoundStatement<LockedDraft> {
    return LOCK_AMENDMENT.bind(id);
  }

  writeDenial(draft: LockedDraft | undefined, actor: Actor): Problem | null {
    if (!draft || !actor.permissions.has('standards:edit') || !isAuthor(actor, draft)) return new NotFound();
    if (draft.state !== 'draft' || draft.change === 'removed') return new AmendmentNotDraft();
    return mayEditWording(actor, draft, { state: draft.standardState }) ? null : new AmendmentsAreClosed();
  }

  async seed(tx: Tx, id: string): Promise<readonly CollabClause[]> {
    return (await tx.queryAll(SELECT_PROPOSED_CLAUSE.bind(id)))[0];
  }

  async projectChanges(tx: Tx, id: string, changes: readonly CollabChange[]): Promise<void> {
    const [[stored]] = await tx.queryAll(SELECT_STORED_AMENDMENT.bind(id));
    if (!stored) throw new NotFound();
    for (const { delta } of changes) requireOwnClause(stored, delta);
    const worded = changes.filter(({ delta }) => delta.changed.length > 0);
    const last = worded.at(-1);
    if (!last) return;
    const { text, formats = [] } = last.delta.changed[0]!.now;
    tx.write(UPDATE_WORDING.bind(id, text, worded.length, last.by.memberId, JSON.stringify(formats)));
    const typist = worded.find(({ command }) => !command);
    // The audit log has one entry for each author in turn, not one for each keystroke.
    if (typist && (typist.by.memberId !== stored.changedBy || stored.revision === 1)) {
      tx.audit({
        action: 'amendment.worded',
        object: { kind: 'amendment', id },
        country: stored.country,
        detail: { standardId: stored.standardId, revision: stored.revision + 1 },
        by: typist.by,
      });
    }
  }
}

function requireOwnClause(
  { clauseId, kind, level }: StoredAmendment,
  { changed, removed, order }: CollabChange['delta'],
): void {
  const foreign = changed.some(({ now }) => now.id !== clauseId || now.kind !== kind || now.level !== level);
  if (foreign || removed.length > 0 || order !== null) throw new UpdateRefused();
}
