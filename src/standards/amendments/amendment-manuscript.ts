import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  STANDARD_CLAUSES_MAX,
  type AmendmentState,
  type ClauseKind,
  type CountryCode,
  type StandardState,
} from '@nbn/contracts';
import type { ManuscriptClause } from '@nbn/manuscript';
import type { Actor } from '../../platform/access/actor.ts';
import { PreparedStatement, type BoundStatement } from '../../platform/persistence/prepared-statement.ts';
import { ReadPool } from '../../platform/persistence/read-pool.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { NotFound, type Problem } from '../../platform/problems/problem.ts';
import { ManuscriptKinds, type ManuscriptKind, type Settlement } from '../drafting/manuscript-kinds.ts';
import { UpdateRefused } from '../drafting/manuscript.problems.ts';
import { visibleTo } from '../standard.policy.ts';
import { amendmentsVisibleTo, isAuthor, mayWord } from './amendments.policy.ts';
import { AmendmentIsNoDraft, AmendmentsAreClosed } from './amendments.problems.ts';

interface LockedDraft {
  readonly state: AmendmentState;
  readonly country: CountryCode | null;
  readonly standardState: StandardState;
}

interface Kept {
  readonly standardId: string;
  readonly country: CountryCode | null;
  readonly clauseId: string;
  readonly kind: ClauseKind;
  readonly level: number;
  readonly changedBy: string;
  readonly revision: number;
}

const RULED = `
    a.state, a.country, s.state as "standardState"
    from amendment a
    join standard s on s.id = a.standard_id
    where a.id = $1`;
const LOCK = new PreparedStatement<LockedDraft>(`select ${RULED} for no key update of a`);
const SEED = new PreparedStatement<ManuscriptClause>(
  `
    select clause_id as id, base_kind as kind, base_level as level, proposed_text as text
    from amendment
    where id = $1`,
);
const KEPT = new PreparedStatement<Kept>(
  `
    select standard_id as "standardId", country, clause_id as "clauseId", base_kind as kind,
      base_level as level, changed_by as "changedBy", revision
    from amendment
    where id = $1`,
);
const PUT = new PreparedStatement(
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
export class AmendmentManuscript implements ManuscriptKind<LockedDraft>, OnModuleInit {
  /**
   * A second clause is refused when it is settled, and the socket that sent it is cut off: no limit of a text
   * is meant.
   */
  readonly clausesMost = STANDARD_CLAUSES_MAX;

  constructor(
    private readonly kinds: ManuscriptKinds,
    private readonly reads: ReadPool,
  ) {}

  onModuleInit(): void {
    this.kinds.register('amendment', this);
  }

  async reach(actor: Actor, id: string): Promise<'write' | 'read' | null> {
    const [found] = await this.reads.query(
      PreparedStatement.of<LockedDraft>(
        `select ${RULED} and ${visibleTo(actor, '$2')} and ${amendmentsVisibleTo(actor)}`,
      ).bind(id, actor.memberId),
    );
    if (!found || !isAuthor(actor, found)) return null;
    return mayWord(actor, found, { state: found.standardState }) ? 'write' : 'read';
  }

  lock(id: string): BoundStatement<LockedDraft> {
    return LOCK.bind(id);
  }

  refusal(draft: LockedDraft | undefined, actor: Actor): Problem | null {
    if (!draft || !actor.permissions.has('standards:edit') || !isAuthor(actor, draft)) return new NotFound();
    if (draft.state !== 'draft') return new AmendmentIsNoDraft();
    return mayWord(actor, draft, { state: draft.standardState }) ? null : new AmendmentsAreClosed();
  }

  async seed(tx: Tx, id: string): Promise<readonly ManuscriptClause[]> {
    return (await tx.queryAll(SEED.bind(id)))[0];
  }

  async settle(tx: Tx, id: string, changes: readonly Settlement[]): Promise<void> {
    const [[kept]] = await tx.queryAll(KEPT.bind(id));
    if (!kept) throw new NotFound();
    for (const { delta } of changes) mustBeOfItsClause(kept, delta);
    const worded = changes.filter(({ delta }) => delta.changed.length > 0);
    const last = worded.at(-1);
    if (!last) return;
    tx.write(PUT.bind(id, last.delta.changed[0]!.now.text, worded.length, last.by.memberId));
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

function mustBeOfItsClause(
  { clauseId, kind, level }: Kept,
  { changed, removed, order }: Settlement['delta'],
): void {
  const foreign = changed.some(({ now }) => now.id !== clauseId || now.kind !== kind || now.level !== level);
  if (foreign || removed.length > 0 || order !== null) throw new UpdateRefused();
}
