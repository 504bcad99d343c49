import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  STANDARD_CLAUSES_MAX,
  type AmendmentState,
  type ClauseKind,
  type CountryCode,
  type StandardState,
} from '@nbn/contracts';
import type { CollabClause } from '@nbn/collab';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement, type BoundStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound, type Problem } from '#platform/problems/problem';
import {
  CollabHandlerRegistry,
  type CollabHandler,
  type CollabChange,
} from '../drafting/collab/collab-handler.registry.ts';
import { UpdateRefused } from '../drafting/collab/collab.problems.ts';
import { standardsVisibleTo } from '../standard.policy.ts';
import { amendmentsVisibleTo, isAuthor, mayEditWording } from './amendments.policy.ts';
import { AmendmentNotDraft, AmendmentsAreClosed } from './amendments.problems.ts';

interface LockedDraft {
  readonly state: AmendmentState;
  readonly country: CountryCode | null;
  readonly standardState: StandardState;
}

interface StoredAmendment {
  readonly standardId: string;
  readonly country: CountryCode | null;
  readonly clauseId: string;
  readonly kind: ClauseKind;
  readonly level: number;
  readonly changedBy: string;
  readonly revision: number;
}

const LOCKED_COLUMNS = `
    a.state, a.country, s.state as "standardState"
    from amendment a
    join standard s on s.id = a.standard_id
    where a.id = $1`;
const LOCK_AMENDMENT = new PreparedStatement<LockedDraft>(`select ${LOCKED_COLUMNS} for no key update of a`);
const SELECT_CLAUSE = new PreparedStatement<CollabClause>(
  `
    select clause_id as id, base_kind as kind, base_level as level, proposed_text as text
    from amendment
    where id = $1`,
);
const SELECT_STORED = new PreparedStatement<StoredAmendment>(
  `
    select standard_id as "standardId", country, clause_id as "clauseId", base_kind as kind,
      base_level as level, changed_by as "changedBy", revision
    from amendment
    where id = $1`,
);
const UPDATE_WORDING = new PreparedStatement(
  `
    update amendment
    set proposed_text = $2, revision = revision + $3, changed_by = $4, changed_at = app_now()
    where id = $1`,
);

/**
 * The words of an amendment as its authors write them together: one clause, the amended one. Whatever brings
 * another clause in, takes this one out or makes it something else comes from no editor of ours. Nothing of
 * it reaches the standard's own text.
 */
@Injectable()
export class AmendmentCollabHandler implements CollabHandler<LockedDraft>, OnModuleInit {
  /**
   * A second clause is refused when it is settled, and the socket that sent it is cut off: no limit of a text
   * is meant.
   */
  readonly clausesMost = STANDARD_CLAUSES_MAX;

  constructor(
    private readonly registry: CollabHandlerRegistry,
    private readonly reads: ReadPool,
  ) {}

  onModuleInit(): void {
    this.registry.register('amendment', this);
  }

  async accessOf(actor: Actor, id: string): Promise<'write' | 'read' | null> {
    const [found] = await this.reads.query(
      PreparedStatement.of<LockedDraft>(
        `select ${LOCKED_COLUMNS} and ${standardsVisibleTo(actor, '$2')} and ${amendmentsVisibleTo(actor)}`,
      ).bind(id, actor.memberId),
    );
    if (!found || !isAuthor(actor, found)) return null;
    return mayEditWording(actor, found, { state: found.standardState }) ? 'write' : 'read';
  }

  lock(id: string): BoundStatement<LockedDraft> {
    return LOCK_AMENDMENT.bind(id);
  }

  writeDenial(draft: LockedDraft | undefined, actor: Actor): Problem | null {
    if (!draft || !actor.permissions.has('standards:edit') || !isAuthor(actor, draft)) return new NotFound();
    if (draft.state !== 'draft') return new AmendmentNotDraft();
    return mayEditWording(actor, draft, { state: draft.standardState }) ? null : new AmendmentsAreClosed();
  }

  async seed(tx: Tx, id: string): Promise<readonly CollabClause[]> {
    return (await tx.queryAll(SELECT_CLAUSE.bind(id)))[0];
  }

  async projectChanges(tx: Tx, id: string, changes: readonly CollabChange[]): Promise<void> {
    const [[kept]] = await tx.queryAll(SELECT_STORED.bind(id));
    if (!kept) throw new NotFound();
    for (const { delta } of changes) requireOwnClause(kept, delta);
    const worded = changes.filter(({ delta }) => delta.changed.length > 0);
    const last = worded.at(-1);
    if (!last) return;
    tx.write(UPDATE_WORDING.bind(id, last.delta.changed[0]!.now.text, worded.length, last.by.memberId));
    const typist = worded.find(({ command }) => !command);
    // Typing is told once a hand, not once a letter.
    if (typist && (typist.by.memberId !== kept.changedBy || kept.revision === 1)) {
      tx.audit({
        action: 'amendment.worded',
        object: { kind: 'amendment', id },
        country: kept.country,
        detail: { standardId: kept.standardId, revision: kept.revision + 1 },
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
