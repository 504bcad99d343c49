import { Injectable } from '@nestjs/common';
import { LIFETIMES } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';
import { newToken, hashToken } from './token.ts';

/** So many devices of one member are known; the ones longest unused are forgotten. */
const MAX_DEVICES = 20;

const SELECT_KNOWN = `
  select
  from known_device d
  join member m on m.id = d.member_id
  where d.token_hash = $1 and lower(m.email) = $2 and m.state = 'active'
    and d.used_at > app_now() - interval '${LIFETIMES.knownDevice}'`;

const UPSERT_DEVICE = `
  insert into known_device (token_hash, member_id, used_at)
  values ($1, $2, $3)
  on conflict (token_hash, member_id) do update set used_at = excluded.used_at`;

const DELETE_OLDEST = `
  delete from known_device
  where member_id = $1
    and token_hash not in (
      select token_hash
      from known_device
      where member_id = $1
      order by used_at desc, token_hash
      limit ${MAX_DEVICES}
    )`;

/**
 * Devices that a member has signed in with before (OWASP, device cookies). Whoever guesses at an account from
 * elsewhere uses up the attempts of strangers, and the member still comes in from her own device. A known
 * device opens nothing by itself.
 */
@Injectable()
export class KnownDeviceService {
  constructor(private readonly database: DataSource) {}

  /** How the device is counted by itself, if the account's member has signed in with it before; else null. */
  async findRateLimitKey(email: string, brought: string | null): Promise<string | null> {
    if (brought === null) return null;
    const hash = hashToken(brought);
    const rows = await this.database.query<object[]>(SELECT_KNOWN, [hash, email]);
    return rows.length > 0 ? hash.toString('base64url') : null;
  }

  /** Whether the member has signed in with this device before. */
  async isKnown(memberId: string, brought: string | null): Promise<boolean> {
    if (brought === null) return false;
    const rows = await this.database.query<object[]>(
      `
        select
        from known_device
        where token_hash = $1 and member_id = $2 and used_at > app_now() - interval '${LIFETIMES.knownDevice}'`,
      [hashToken(brought), memberId],
    );
    return rows.length > 0;
  }

  /**
   * Remembers the device for the member and gives its token. One that the server did not give itself is
   * replaced: it may have been planted.
   */
  async remember(tx: Tx, memberId: string, brought: string | null): Promise<string> {
    const given =
      brought !== null &&
      (
        await tx.manager.query<object[]>('select from known_device where token_hash = $1 limit 1', [
          hashToken(brought),
        ])
      ).length > 0;
    const token = given ? brought : newToken();
    await tx.manager.query(UPSERT_DEVICE, [hashToken(token), memberId, tx.now]);
    await tx.manager.query(DELETE_OLDEST, [memberId]);
    return token;
  }

  /** None of the member's devices is known any more. */
  async forgetAll(tx: Tx, memberId: string): Promise<void> {
    await tx.manager.query('delete from known_device where member_id = $1', [memberId]);
  }
}
