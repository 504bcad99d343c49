import { Injectable } from '@nestjs/common';
import { LIFETIMES } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import type { RetentionRule } from '#platform/retention/expired-row.repository';

export interface SpentLink {
  readonly memberId: string;
  /** When that happened which the member did not do. */
  readonly noticedAt: Date;
}

export const NOT_ME_LINK_RETENTION: RetentionRule = {
  table: 'not_me_link',
  key: 'token_hash',
  where: 'expires_at < app_now()',
};

const INSERT = `
  insert into not_me_link (token_hash, member_id, noticed_at, expires_at)
  values ($1, $2, $3, $3::timestamptz + $4::interval)`;

/** Of two at once, the row's lock lets one through. */
const SPEND = `
  update not_me_link
  set used_at = $2
  where token_hash = $1 and used_at is null and expires_at > $2
  returning member_id as "memberId", noticed_at as "noticedAt"`;

const SELECT_SECRETARIAT = `
  select member_id as id
  from membership
  where role = 'secretariat' and state = 'active' and member_id <> $1
  order by member_id`;

const DELETE_SINCE: readonly string[] = [
  'delete from passkey where member_id = $1 and created_at >= $2',
  'delete from authenticator where member_id = $1 and confirmed_at >= $2',
  'delete from account_identity where member_id = $1 and linked_at >= $2',
];

@Injectable()
export class NotMeLinkRepository {
  async insert(tx: Tx, tokenHash: Buffer, memberId: string): Promise<void> {
    await tx.manager.query(INSERT, [tokenHash, memberId, tx.now, LIFETIMES.notMeLink]);
  }

  async spend(tx: Tx, tokenHash: Buffer): Promise<SpentLink | undefined> {
    const [[link]] = await tx.manager.query<[SpentLink[], number]>(SPEND, [tokenHash, tx.now]);
    return link;
  }

  /**
   * Takes away the passphrase, and what was added since: a passkey of whoever it was, or their account at a provider,
   * would still let them in.
   */
  async deleteFactorsSince(tx: Tx, { memberId, noticedAt }: SpentLink): Promise<void> {
    await tx.manager.query('delete from account where member_id = $1', [memberId]);
    for (const statement of DELETE_SINCE) await tx.manager.query(statement, [memberId, noticedAt]);
  }

  /** The ids of the secretariat, without this member. */
  async findSecretariat(tx: Tx, memberId: string): Promise<string[]> {
    const rows = await tx.manager.query<{ id: string }[]>(SELECT_SECRETARIAT, [memberId]);
    return rows.map(({ id }) => id);
  }
}
