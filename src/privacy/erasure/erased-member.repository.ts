import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';
import { type ErasableMember, SELECT_ERASABLE } from './erasure.repository.ts';

/** A request of a member who has left to be erased, and whether it was carried out. */
export interface ErasureRow {
  readonly askedAt: Date;
  readonly erasedAt: Date | null;
  /** What stands in the place of the name; null before. */
  readonly label: string | null;
}

const SELECT = `
  select asked_at as "askedAt", erased_at as "erasedAt", label
  from erased_member
  where member_id = $1`;

@Injectable()
export class ErasedMemberRepository {
  constructor(private readonly database: DataSource) {}

  /** The member without a lock; undefined where there is none. */
  async findMember(memberId: string): Promise<ErasableMember | undefined> {
    const [member] = await this.database.query<ErasableMember[]>(SELECT_ERASABLE, [memberId]);
    return member;
  }

  async find(memberId: string): Promise<ErasureRow | null> {
    const [row] = await this.database.query<ErasureRow[]>(SELECT, [memberId]);
    return row ?? null;
  }
}

export async function lockErasure(tx: Tx, memberId: string): Promise<ErasureRow | null> {
  const [row] = await tx.manager.query<ErasureRow[]>(`${SELECT} for update`, [memberId]);
  return row ?? null;
}

/** False where it was asked for already. */
export async function insertErasure(tx: Tx, memberId: string, askedBy: string): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    `
      insert into erased_member (member_id, asked_by, asked_at)
      values ($1, $2, $3)
      on conflict do nothing
      returning member_id`,
    [memberId, askedBy, tx.now],
  );
  return rows.length > 0;
}

/** False where there is none that can still be taken back. */
export async function deleteErasure(tx: Tx, memberId: string): Promise<boolean> {
  const [, count] = await tx.manager.query<[unknown, number]>(
    'delete from erased_member where member_id = $1 and erased_at is null',
    [memberId],
  );
  return count > 0;
}

export async function markErased(
  tx: Tx,
  memberId: string,
  { erasedBy, label }: { readonly erasedBy: string; readonly label: string },
): Promise<void> {
  await tx.manager.query(
    'update erased_member set erased_by = $2, erased_at = $3, label = $4 where member_id = $1',
    [memberId, erasedBy, tx.now, label],
  );
}

/** Notes an erasure that was carried out elsewhere: in the database from which a restored copy is behind. */
export async function noteErased(tx: Tx, memberId: string, label: string): Promise<void> {
  await tx.manager.query(
    `
      insert into erased_member (member_id, asked_by, asked_at, erased_by, erased_at, label)
      values ($1, $1, $2, $1, $2, $3)
      on conflict (member_id) do update
      set erased_by = excluded.erased_by, erased_at = excluded.erased_at, label = excluded.label
      where erased_member.erased_at is null`,
    [memberId, tx.now, label],
  );
}
