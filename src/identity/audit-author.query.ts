import type { Role } from '@nbn/contracts';
import { SYSTEM } from '#platform/access/actor';
import type { AuditAuthor, Tx } from '#platform/persistence/transaction';

/**
 * Whose deed it is that a member did without being signed in, by the link or the reply of a mail. Nothing
 * where somebody is signed in: then it is theirs, also when they take down what another one said.
 */
export async function findAuditAuthor(tx: Tx, memberId: string): Promise<AuditAuthor | undefined> {
  if (tx.actor !== SYSTEM) return undefined;
  const [member] = await tx.manager.query<{ role: Role }[]>(
    'select role from membership where member_id = $1',
    [memberId],
  );
  return member && { memberId, role: member.role };
}
