import type { Tx } from '#platform/persistence/transaction';

export interface AlertRecipient {
  readonly id: string;
  readonly email: string;
}

/** Whom a scanner concerns that does not answer. */
export function findSecretariat(tx: Tx): Promise<AlertRecipient[]> {
  return tx.manager.query<AlertRecipient[]>(
    `select id, email from member where office = 'secretariat' and state = 'active' order by id`,
  );
}
