import type { PriorityProgress } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import type { AreaLinkTable } from '../network/index.ts';
import { Priority } from './priority.entity.ts';

export const PRIORITY_AREAS: AreaLinkTable = { table: 'priority_area', column: 'priority_id' };

export interface PriorityLink {
  readonly label: string;
  readonly path: string;
}

export interface NewComment {
  readonly id: string;
  readonly priorityId: string;
  readonly text: string;
  readonly memberId: string;
}

export function lockPriority(tx: Tx, id: string): Promise<Priority | null> {
  return tx.manager.findOne(Priority, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Whether neither of the two has been merged, put on a ballot or decided. */
export async function areBothProposed(tx: Tx, one: string, other: string): Promise<boolean> {
  const [row] = await tx.manager.query<[{ open: number }]>(
    `select count(*)::int as open from priority where id = any($1::uuid[]) and state = 'proposed'`,
    [[one, other]],
  );
  return row.open === 2;
}

/** Records the state that priorities have from now on; the history on the period's page shows these rows. */
export async function insertTransitions(
  tx: Tx,
  ids: readonly string[],
  state: PriorityProgress,
): Promise<void> {
  await tx.manager.query(
    `
      insert into priority_transition (id, priority_id, state, at)
      select i, p, $3, app_now()
      from unnest($1::uuid[], $2::uuid[]) as t(i, p)`,
    [ids.map(() => newId()), ids, state],
  );
}

export async function replaceLinks(
  tx: Tx,
  priorityId: string,
  links: readonly PriorityLink[],
): Promise<void> {
  await tx.manager.query('delete from priority_link where priority_id = $1', [priorityId]);
  await tx.manager.query(
    `
      insert into priority_link (priority_id, position, label, path)
      select $1, n, l, p
      from unnest($2::text[], $3::text[]) with ordinality as t(l, p, n)`,
    [priorityId, links.map(({ label }) => label), links.map(({ path }) => path)],
  );
}

export async function insertComment(tx: Tx, { id, priorityId, text, memberId }: NewComment): Promise<void> {
  await tx.manager.query(
    `
      insert into priority_comment (id, priority_id, text, by_member, at)
      values ($1, $2, $3, $4, app_now())`,
    [id, priorityId, text, memberId],
  );
}
