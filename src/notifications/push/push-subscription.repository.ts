import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PUSH_LIMITS } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import type { Tx } from '#platform/persistence/transaction';
import type { RetentionRule } from '#platform/retention/expired-row.repository';

/** What a browser names so that it can be written to, by base64url. */
export interface PushAddress {
  readonly deviceId: string;
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

export interface NewPushSubscription extends PushAddress {
  readonly memberId: string;
  readonly sessionId: string;
  readonly device: string | null;
}

export interface PushDeviceRow {
  readonly id: string;
  readonly deviceId: string;
  readonly device: string | null;
  readonly createdAt: Date;
}

/** A device on which its member has not been for so long is told nothing more. */
export const PUSH_SUBSCRIPTION_RETENTION: RetentionRule = {
  table: 'push_subscription',
  key: 'id',
  where: `confirmed_at < app_now() - interval '${PUSH_LIMITS.days} days'`,
};

const SELECT_BY_MEMBER = new PreparedStatement<PushDeviceRow>(`
  select p.id, p.device_id as "deviceId", p.device, p.created_at as "createdAt"
  from push_subscription p
  where p.member_id = $1
  order by p.created_at desc, p.id`);

const DELETE_OTHERS_OF_ENDPOINT = `
  delete from push_subscription
  where endpoint_hash = $1 and (member_id, device_id) <> ($2::uuid, $3::uuid)`;

const UPSERT = `
  insert into push_subscription (
    id, member_id, session_id, device_id, device, endpoint, endpoint_hash, p256dh, auth
  )
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (member_id, device_id) do update set session_id = excluded.session_id, device = excluded.device,
    endpoint = excluded.endpoint, endpoint_hash = excluded.endpoint_hash, p256dh = excluded.p256dh,
    auth = excluded.auth, confirmed_at = app_now()`;

const DELETE_BEYOND_LIMIT = `
  delete from push_subscription
  where member_id = $1
    and id not in (
      select id
      from push_subscription
      where member_id = $1
      order by confirmed_at desc, id desc
      limit ${PUSH_LIMITS.devices}
    )`;

const REPLACE_SESSIONS = `
  update push_subscription
  set session_id = $1
  where session_id = any($2::uuid[]) and member_id = $3`;

const DELETE_BY_SESSIONS = 'delete from push_subscription where session_id = any($1::uuid[])';

/** The devices on which members are told that something is new. */
@Injectable()
export class PushSubscriptionRepository {
  constructor(private readonly reads: ReadPool) {}

  findByMember(memberId: string): Promise<PushDeviceRow[]> {
    return this.reads.query(SELECT_BY_MEMBER.bind(memberId));
  }

  /**
   * Stores where a device is written to; what anybody else had at the same address is gone. Returns how many other
   * devices of the member are no longer told because there were too many.
   */
  async upsert(tx: Tx, given: NewPushSubscription): Promise<{ dropped: number }> {
    const { memberId, sessionId, deviceId, device, endpoint, p256dh, auth } = given;
    const hash = createHash('sha256').update(endpoint).digest();
    await tx.manager.query('select from member where id = $1 for no key update', [memberId]);
    await tx.manager.query(DELETE_OTHERS_OF_ENDPOINT, [hash, memberId, deviceId]);
    await tx.manager.query(UPSERT, [
      newId(),
      memberId,
      sessionId,
      deviceId,
      device,
      endpoint,
      hash,
      p256dh,
      auth,
    ]);
    const [, dropped] = await tx.manager.query<[unknown, number]>(DELETE_BEYOND_LIMIT, [memberId]);
    return { dropped };
  }

  async exists(tx: Tx, memberId: string, deviceId: string): Promise<boolean> {
    const rows = await tx.manager.query<object[]>(
      'select from push_subscription where member_id = $1 and device_id = $2',
      [memberId, deviceId],
    );
    return rows.length > 0;
  }

  /** False where the member has no such device. */
  async delete(tx: Tx, memberId: string, id: string): Promise<boolean> {
    const [, count] = await tx.manager.query<[unknown, number]>(
      'delete from push_subscription where id = $1 and member_id = $2',
      [id, memberId],
    );
    return count > 0;
  }

  /** The devices of sessions that ended go on in the one that took their place in the same browser. */
  async moveToSession(tx: Tx, ended: readonly string[], to: { id: string; memberId: string }): Promise<void> {
    await tx.manager.query(REPLACE_SESSIONS, [to.id, ended, to.memberId]);
  }

  async deleteBySessions(tx: Tx, sessionIds: readonly string[]): Promise<void> {
    await tx.manager.query(DELETE_BY_SESSIONS, [sessionIds]);
  }
}
