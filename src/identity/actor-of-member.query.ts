import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { MEMBERSHIP_COLUMNS, type MembershipRow, toActor } from './membership.query.ts';

/**
 * A member as the one for whom a job reads, with the rights of this moment and no session; undefined for who is
 * not active.
 */
export async function findActorOf(tx: Tx, memberId: string): Promise<Actor | undefined> {
  const [row] = await tx.manager.query<MembershipRow[]>(
    `select ${MEMBERSHIP_COLUMNS} from membership p where p.member_id = $1 and p.state = 'active'`,
    [memberId],
  );
  return row && toActor(row, '');
}
