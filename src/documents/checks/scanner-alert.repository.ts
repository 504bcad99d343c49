import type { Language } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

export interface AlertRecipient {
  readonly memberId: string;
  readonly address: string;
  readonly language: Language;
}

/** Whom a scanner concerns that does not answer. */
export function findSecretariat(tx: Tx): Promise<AlertRecipient[]> {
  return tx.manager.query<AlertRecipient[]>(
    `
      select member_id as "memberId", email as address, language
      from membership
      where role = 'secretariat' and state = 'active'
      order by member_id`,
  );
}
