import { Injectable } from '@nestjs/common';
import { type CountryCode, LIFETIMES, type LostFactor } from '@nbn/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';
import type { RetentionRule } from '#platform/retention/expired-row.repository';

export type RecoveryOutcome = 'completed' | 'stopped' | 'expired' | 'lapsed';

export interface RecoveryRow {
  readonly id: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly country: CountryCode | null;
  readonly lost: readonly LostFactor[];
  readonly requestedAt: Date;
  readonly requestedBy: string | null;
  readonly expiresAt: Date;
  readonly effectiveAt: Date | null;
}

export interface ConfirmationRow {
  readonly recoveryId: string;
  readonly memberId: string;
  readonly name: string;
  readonly confirmedAt: Date;
}

/** The audit log tells for longer what was done; the row is for whoever asks how it ended. */
export const RECOVERY_RETENTION: RetentionRule = {
  table: 'account_recovery',
  key: 'id',
  where: `closed_at < app_now() - interval '30 days'`,
};

/** What waits for no person any more. */
export const IS_DUE = 'closed_at is null and coalesce(effective_at, expires_at) <= app_now()';

/** The same statement for an address that nobody has: it inserts nothing. */
const INSERT_BY_EMAIL = `
  insert into account_recovery (id, member_id, lost, requested_at, expires_at)
  select $1, m.id, $3, $4, $4::timestamptz + $5::interval
  from member m
  where lower(m.email) = $2 and m.state = 'active'
  on conflict (member_id) where closed_at is null do nothing
  returning member_id as "memberId"`;

const INSERT = `
  insert into account_recovery (id, member_id, lost, requested_by, requested_at, expires_at)
  values ($1, $2, $3, $4, $5, $5::timestamptz + $6::interval)
  on conflict (member_id) where closed_at is null do nothing
  returning id`;

const SELECT_OPEN = `
  select r.id, r.member_id as "memberId", m.name as "memberName", m.country, r.lost,
    r.requested_at as "requestedAt", r.requested_by as "requestedBy", r.expires_at as "expiresAt",
    r.effective_at as "effectiveAt"
  from account_recovery r
  join membership m on m.member_id = r.member_id
  where r.closed_at is null and coalesce(r.effective_at, r.expires_at) > app_now() and m.state = 'active'`;

const SELECT_CONFIRMATIONS = `
  select c.recovery_id as "recoveryId", c.member_id as "memberId", m.name, c.confirmed_at as "confirmedAt"
  from account_recovery_confirmation c
  join member m on m.id = c.member_id
  where c.recovery_id = any($1)
  order by c.confirmed_at, c.member_id`;

const TAKE_DUE = `
  select id, member_id as "memberId", lost, effective_at as "effectiveAt"
  from account_recovery
  where ${IS_DUE}
  order by id
  limit 1
  for update skip locked`;

@Injectable()
export class RecoveryRepository {
  constructor(private readonly database: DataSource) {}

  /** Returns whose it is; undefined where nobody has the address, or one is open already. */
  async insertByEmail(
    tx: Tx,
    { id, email, lost }: { id: string; email: string; lost: readonly LostFactor[] },
  ): Promise<string | undefined> {
    const values = [id, email, lost, tx.now, LIFETIMES.recoveryRequest];
    const [row] = await tx.manager.query<{ memberId: string }[]>(INSERT_BY_EMAIL, values);
    return row?.memberId;
  }

  /** Returns false where one is open already. */
  async insert(
    tx: Tx,
    { id, memberId, lost, requestedBy }: Pick<RecoveryRow, 'id' | 'memberId' | 'lost' | 'requestedBy'>,
  ): Promise<boolean> {
    const values = [id, memberId, lost, requestedBy, tx.now, LIFETIMES.recoveryRequest];
    return (await tx.manager.query<object[]>(INSERT, values)).length === 1;
  }

  findOpen(): Promise<RecoveryRow[]> {
    return this.database.query<RecoveryRow[]>(`${SELECT_OPEN} order by r.requested_at, r.id limit 200`);
  }

  async findOpenOf(memberId: string): Promise<RecoveryRow | undefined> {
    const [row] = await this.database.query<RecoveryRow[]>(`${SELECT_OPEN} and r.member_id = $1`, [memberId]);
    return row;
  }

  async findOpenById(tx: Tx, id: string): Promise<RecoveryRow | undefined> {
    const [row] = await tx.manager.query<RecoveryRow[]>(`${SELECT_OPEN} and r.id = $1`, [id]);
    return row;
  }

  /** The open one with this id, locked: of two who confirm at once, one comes after the other. */
  async lockOpen(tx: Tx, id: string): Promise<RecoveryRow | undefined> {
    const [row] = await tx.manager.query<RecoveryRow[]>(`${SELECT_OPEN} and r.id = $1 for update of r`, [id]);
    return row;
  }

  /** The one that a link of the member's mail stops, locked. */
  async lockByStopHash(tx: Tx, hash: Buffer): Promise<RecoveryRow | undefined> {
    const sql = `${SELECT_OPEN} and r.stop_hash = $1 for update of r`;
    const [row] = await tx.manager.query<RecoveryRow[]>(sql, [hash]);
    return row;
  }

  findConfirmations(
    ids: readonly string[],
    manager: EntityManager = this.database.manager,
  ): Promise<ConfirmationRow[]> {
    return manager.query<ConfirmationRow[]>(SELECT_CONFIRMATIONS, [ids]);
  }

  async insertConfirmation(tx: Tx, id: string, memberId: string): Promise<void> {
    await tx.manager.query(
      'insert into account_recovery_confirmation (recovery_id, member_id, confirmed_at) values ($1, $2, $3)',
      [id, memberId, tx.now],
    );
  }

  /** The day begins. Returns when it ends. */
  async announce(tx: Tx, id: string, stopHash: Buffer): Promise<Date> {
    const [rows] = await tx.manager.query<[{ effectiveAt: Date }[], number]>(
      `
        update account_recovery
        set effective_at = $2::timestamptz + $3::interval, stop_hash = $4
        where id = $1
        returning effective_at as "effectiveAt"`,
      [id, tx.now, LIFETIMES.recoveryNotice, stopHash],
    );
    return rows[0]!.effectiveAt;
  }

  async close(tx: Tx, id: string, outcome: RecoveryOutcome): Promise<void> {
    await tx.manager.query('update account_recovery set closed_at = $2, outcome = $3 where id = $1', [
      id,
      tx.now,
      outcome,
    ]);
  }

  /** One that has run out, or whose day is over; another process takes another. */
  async takeDue(tx: Tx): Promise<Pick<RecoveryRow, 'id' | 'memberId' | 'lost' | 'effectiveAt'> | undefined> {
    const [row] = await tx.manager.query<RecoveryRow[]>(TAKE_DUE);
    return row;
  }

  /** Takes away what the member no longer has. The recovery codes go with the app that they stand in for. */
  async deleteFactors(tx: Tx, memberId: string, lost: readonly LostFactor[]): Promise<void> {
    if (lost.includes('passkeys'))
      await tx.manager.query('delete from passkey where member_id = $1', [memberId]);
    if (lost.includes('authenticator'))
      await tx.manager.query('delete from authenticator where member_id = $1', [memberId]);
    // Whoever found the passphrase with the rest gets in no more; a new one follows by mail.
    await tx.manager.query('delete from account where member_id = $1', [memberId]);
  }
}
