import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';

interface AccountRow {
  readonly member_id: string;
  readonly passphrase_hash: string;
  /** The member's organisation lets nobody in by a passphrase. */
  readonly needs_agency: boolean;
}

@Injectable()
export class MemberRepository {
  constructor(private readonly database: DataSource) {}

  /** The account of the active member with this address, given in lower case. */
  async findActiveAccount(email: string): Promise<AccountRow | undefined> {
    const [account] = await this.database.query<AccountRow[]>(
      `
        select a.member_id, a.passphrase_hash, exists (
            select
            from identity_provider p
            where p.organisation_id = m.organisation_id and p.is_required
          ) as needs_agency
        from member m
        join account a on a.member_id = m.id
        where lower(m.email) = $1 and m.state = 'active'`,
      [email],
    );
    return account;
  }

  /** Returns whether the member has an account. */
  async setPassphrase(tx: Tx, memberId: string, passphraseHash: string): Promise<boolean> {
    const [, changed] = await tx.manager.query<[unknown, number]>(
      'update account set passphrase_hash = $2, changed_at = $3 where member_id = $1',
      [memberId, passphraseHash, tx.now],
    );
    return changed > 0;
  }

  /** Makes the member active; the day of joining stays the first one. */
  async activate(tx: Tx, memberId: string): Promise<void> {
    await tx.manager.query(
      `update member set state = 'active', joined_at = coalesce(joined_at, $2) where id = $1`,
      [memberId, tx.now],
    );
  }
}
