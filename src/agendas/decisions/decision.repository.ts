import type { FollowUpState } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import type { AreaLinkTable } from '../../network/index.ts';
import type { CurrentClause } from './clause-source.registry.ts';

export const DECISION_AREAS: AreaLinkTable = { table: 'decision_area', column: 'decision_id' };

/** A clause that a decision is about, and optionally the published version that was decided on. */
export interface DecidedClause {
  readonly clauseId: string;
  readonly versionId?: string | null;
}

/** Links clauses in their current wording. Returns how many of them exist. */
export async function linkClauses(
  tx: Tx,
  decisionId: string,
  clauses: readonly DecidedClause[],
  current: readonly CurrentClause[],
): Promise<number> {
  const linked = await tx.manager.query<object[]>(
    `
      insert into decision_clause (decision_id, clause_id, standard_id, clause_revision, version_id)
      select $1, c.id, c.standard_id, c.revision, g.version_id
      from unnest($2::uuid[], $3::uuid[]) as g(id, version_id)
      join unnest($4::uuid[], $5::uuid[], $6::int[]) as c(id, standard_id, revision) on c.id = g.id
      on conflict (decision_id, clause_id) do update set version_id = excluded.version_id
      returning clause_id`,
    [
      decisionId,
      clauses.map(({ clauseId }) => clauseId),
      clauses.map(({ versionId }) => versionId ?? null),
      current.map(({ id }) => id),
      current.map(({ standardId }) => standardId),
      current.map(({ revision }) => revision),
    ],
  );
  return linked.length;
}

/** Removes the links to all other clauses. */
export async function unlinkOtherClauses(
  tx: Tx,
  decisionId: string,
  clauses: readonly DecidedClause[],
): Promise<void> {
  await tx.manager.query(
    'delete from decision_clause where decision_id = $1 and clause_id <> all($2::uuid[])',
    [decisionId, clauses.map(({ clauseId }) => clauseId)],
  );
}

export interface FollowUpReport {
  readonly followUpId: string;
  readonly state: FollowUpState;
  readonly seatId: string | null;
  readonly memberId: string;
}

/** Adds a report to the history of a country's follow-up. */
export async function insertFollowUpReport(
  tx: Tx,
  { followUpId, state, seatId, memberId }: FollowUpReport,
): Promise<void> {
  await tx.manager.query(
    `
      insert into follow_up_transition (id, follow_up_id, state, seat_id, by_id, at)
      values ($1, $2, $3, $4, $5, $6)`,
    [newId(), followUpId, state, seatId, memberId, tx.now],
  );
}

/** Whether an agenda item is for few. */
export async function isItemClosed(tx: Tx, itemId: string): Promise<boolean> {
  const [{ closed }] = await tx.manager.query<[{ closed: boolean }]>(
    'select closed from agenda_item where id = $1',
    [itemId],
  );
  return closed;
}
