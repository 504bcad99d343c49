import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';

export interface AuthenticatorRow {
  readonly sealedSecret: Buffer;
  readonly confirmedAt: Date | null;
  readonly recoveryCodes: number;
}

const SELECT = `
  select a.sealed_secret as "sealedSecret", a.confirmed_at as "confirmedAt",
    (select count(*)::int from recovery_code r where r.member_id = a.member_id) as "recoveryCodes"
  from authenticator a
  where a.member_id = $1`;

/** One that was confirmed stays until it is removed. */
const UPSERT = `
  insert into authenticator (member_id, sealed_secret, created_at)
  values ($1, $2, $3)
  on conflict (member_id) do update set sealed_secret = excluded.sealed_secret, created_at = excluded.created_at
    where authenticator.confirmed_at is null
  returning member_id`;

@Injectable()
export class AuthenticatorRepository {
  constructor(private readonly database: DataSource) {}

  async find(
    memberId: string,
    manager: EntityManager = this.database.manager,
  ): Promise<AuthenticatorRow | undefined> {
    const [row] = await manager.query<AuthenticatorRow[]>(SELECT, [memberId]);
    return row;
  }

  /** Returns false where the member has one that was confirmed. */
  async begin(tx: Tx, memberId: string, sealedSecret: Buffer): Promise<boolean> {
    const rows = await tx.manager.query<object[]>(UPSERT, [memberId, sealedSecret, tx.now]);
    return rows.length === 1;
  }

  async confirm(tx: Tx, memberId: string): Promise<void> {
    await tx.manager.query(
      'update authenticator set confirmed_at = $2 where member_id = $1 and confirmed_at is null',
      [memberId, tx.now],
    );
  }

  /** Spends the code of a step, and of those before it. Returns false where it was spent: of two at once, one. */
  async spendStep(tx: Tx, memberId: string, step: number): Promise<boolean> {
    const [, updated] = await tx.manager.query<[unknown, number]>(
      'update authenticator set last_step = $2 where member_id = $1 and last_step < $2',
      [memberId, step],
    );
    return updated === 1;
  }

  /** Returns false where the member has no such code left. */
  async spendRecoveryCode(tx: Tx, memberId: string, codeHash: Buffer): Promise<boolean> {
    const [, deleted] = await tx.manager.query<[unknown, number]>(
      'delete from recovery_code where code_hash = $2 and member_id = $1',
      [memberId, codeHash],
    );
    return deleted === 1;
  }

  /** Puts new codes in the place of all that are left. */
  async replaceRecoveryCodes(tx: Tx, memberId: string, hashes: readonly Buffer[]): Promise<void> {
    await tx.manager.query('delete from recovery_code where member_id = $1', [memberId]);
    await tx.manager.query(
      'insert into recovery_code (code_hash, member_id) select unnest($2::bytea[]), $1',
      [memberId, hashes],
    );
  }

  /** Returns false where there was none. */
  async delete(tx: Tx, memberId: string): Promise<boolean> {
    const [, deleted] = await tx.manager.query<[unknown, number]>(
      'delete from authenticator where member_id = $1',
      [memberId],
    );
    return deleted === 1;
  }
}
