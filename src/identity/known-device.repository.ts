import { Injectable } from '@nestjs/common';
import { LIFETIMES } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';
import type { RetentionRule } from '#platform/retention/expired-row.repository';

/** So many devices of one member are known; the ones longest unused are forgotten. */
const MAX_DEVICES = 20;

/** A device that its member has not used for long is forgotten. */
export const KNOWN_DEVICE_RETENTION: RetentionRule = {
  table: 'known_device',
  key: 'ctid',
  where: `used_at < app_now() - interval '${LIFETIMES.knownDevice}'`,
};

const SELECT_BY_EMAIL = `
  select
  from known_device d
  join member m on m.id = d.member_id
  where d.token_hash = $1 and lower(m.email) = $2 and m.state = 'active'
    and d.used_at > app_now() - interval '${LIFETIMES.knownDevice}'`;

const SELECT_BY_MEMBER = `
  select
  from known_device
  where token_hash = $1 and member_id = $2 and used_at > app_now() - interval '${LIFETIMES.knownDevice}'`;

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

@Injectable()
export class KnownDeviceRepository {
  constructor(private readonly database: DataSource) {}

  /** Whether the active member with this address (in lower case) has used the device lately. */
  async existsForEmail(tokenHash: Buffer, email: string): Promise<boolean> {
    const rows = await this.database.query<object[]>(SELECT_BY_EMAIL, [tokenHash, email]);
    return rows.length > 0;
  }

  async existsForMember(tokenHash: Buffer, memberId: string): Promise<boolean> {
    const rows = await this.database.query<object[]>(SELECT_BY_MEMBER, [tokenHash, memberId]);
    return rows.length > 0;
  }

  /** Whether the device is known at all, to whichever member and however long ago it was used. */
  async exists(tx: Tx, tokenHash: Buffer): Promise<boolean> {
    const rows = await tx.manager.query<object[]>('select from known_device where token_hash = $1 limit 1', [
      tokenHash,
    ]);
    return rows.length > 0;
  }

  async upsert(tx: Tx, tokenHash: Buffer, memberId: string): Promise<void> {
    await tx.manager.query(UPSERT_DEVICE, [tokenHash, memberId, tx.now]);
  }

  /** Keeps the member's devices within the limit. */
  async deleteOldest(tx: Tx, memberId: string): Promise<void> {
    await tx.manager.query(DELETE_OLDEST, [memberId]);
  }

  async deleteOthersOf(tx: Tx, memberId: string, tokenHash: Buffer): Promise<void> {
    await tx.manager.query('delete from known_device where member_id = $1 and token_hash <> $2', [
      memberId,
      tokenHash,
    ]);
  }

  async deleteAllOf(tx: Tx, memberId: string): Promise<void> {
    await tx.manager.query('delete from known_device where member_id = $1', [memberId]);
  }
}
