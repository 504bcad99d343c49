import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/persistence/transaction';
import type { RetentionRule } from '#platform/retention/expired-row.repository';

/** Those that are too old to be taken in any case. */
export const LOGOUT_TOKEN_RETENTION: RetentionRule = {
  table: 'logout_token',
  key: 'token_hash',
  where: 'expires_at < app_now()',
};

/** Longer than a token is taken, whatever the clocks say. */
const INSERT = `
  insert into logout_token (token_hash, expires_at)
  values ($1, app_now() + interval '1 hour')
  on conflict (token_hash) do nothing
  returning token_hash`;

@Injectable()
export class LogoutTokenRepository {
  /** Returns false where it was spent: of two that come at once, one counts. */
  async spend(tx: Tx, tokenHash: Buffer): Promise<boolean> {
    const rows = await tx.manager.query<object[]>(INSERT, [tokenHash]);
    return rows.length === 1;
  }
}
