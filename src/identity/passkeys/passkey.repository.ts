import { Injectable } from '@nestjs/common';
import { PASSKEY_LIMITS, type PasskeyTransport } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';

/** A passkey as its member sees it. */
export interface PasskeyRow {
  readonly id: string;
  readonly name: string;
  readonly backedUp: boolean;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** What a signature is checked with. */
export interface PasskeyCredential {
  readonly id: string;
  readonly memberId: string;
  readonly credentialId: Buffer;
  readonly publicKey: Buffer;
  readonly transports: readonly PasskeyTransport[];
}

export interface NewPasskey extends PasskeyCredential {
  readonly counter: number;
  readonly name: string;
  readonly backedUp: boolean;
}

const SELECT_BY_MEMBER = `
  select id, name, backed_up as "backedUp", created_at as "createdAt", last_used_at as "lastUsedAt"
  from passkey
  where member_id = $1
  order by created_at, id`;

const CREDENTIAL_COLUMNS = `
  k.id, k.member_id as "memberId", k.credential_id as "credentialId", k.public_key as "publicKey", k.transports`;

const SELECT_CREDENTIAL = `
  select ${CREDENTIAL_COLUMNS}
  from passkey k
  join member m on m.id = k.member_id
  where k.credential_id = $1 and m.state = 'active'`;

const SELECT_CREDENTIALS_OF = `
  select ${CREDENTIAL_COLUMNS}
  from passkey k
  where k.member_id = $1
  order by k.created_at, k.id`;

/** Never more than a member may have, however many are added at once: the member's row is locked before. */
const INSERT = `
  insert into passkey (
    id, member_id, credential_id, public_key, counter, transports, name, backed_up, created_at
  )
  select $1, $2, $3, $4, $5, $6, $7, $8, $9
  where (select count(*) from passkey where member_id = $2) < ${PASSKEY_LIMITS.perMember}
  on conflict (credential_id) do nothing`;

/** A counter that does not go on says that the passkey was copied. Some do not count: theirs stays at 0. */
const UPDATE_USE = `
  update passkey
  set counter = $2, backed_up = $3, last_used_at = $4
  where id = $1 and (counter < $2 or (counter = 0 and $2 = 0))`;

@Injectable()
export class PasskeyRepository {
  constructor(private readonly database: DataSource) {}

  findByMember(memberId: string): Promise<PasskeyRow[]> {
    return this.database.query<PasskeyRow[]>(SELECT_BY_MEMBER, [memberId]);
  }

  /** The passkey with this credential, where its member is active. */
  async findCredential(credentialId: Buffer): Promise<PasskeyCredential | undefined> {
    const [found] = await this.database.query<PasskeyCredential[]>(SELECT_CREDENTIAL, [credentialId]);
    return found;
  }

  findCredentialsOf(memberId: string): Promise<PasskeyCredential[]> {
    return this.database.query<PasskeyCredential[]>(SELECT_CREDENTIALS_OF, [memberId]);
  }

  /** Returns false where the member has as many as one may have, or somebody has this one. */
  async insert(tx: Tx, passkey: NewPasskey): Promise<boolean> {
    await tx.manager.query('select from member where id = $1 for no key update', [passkey.memberId]);
    await tx.manager.query(INSERT, [
      passkey.id,
      passkey.memberId,
      passkey.credentialId,
      passkey.publicKey,
      passkey.counter,
      passkey.transports,
      passkey.name,
      passkey.backedUp,
      tx.now,
    ]);
    const stored = await tx.manager.query<object[]>('select from passkey where id = $1', [passkey.id]);
    return stored.length === 1;
  }

  /** Returns false where the counter of signatures did not go on. */
  async recordUse(tx: Tx, id: string, { counter, backedUp }: { counter: number; backedUp: boolean }) {
    const [, updated] = await tx.manager.query<[unknown, number]>(UPDATE_USE, [
      id,
      counter,
      backedUp,
      tx.now,
    ]);
    return updated === 1;
  }

  /** Returns false where the member has no such passkey. */
  async rename(tx: Tx, memberId: string, id: string, name: string): Promise<boolean> {
    const [, updated] = await tx.manager.query<[unknown, number]>(
      'update passkey set name = $3 where id = $2 and member_id = $1',
      [memberId, id, name],
    );
    return updated === 1;
  }

  /** Returns false where the member has no such passkey. */
  async delete(tx: Tx, memberId: string, id: string): Promise<boolean> {
    const [, deleted] = await tx.manager.query<[unknown, number]>(
      'delete from passkey where id = $2 and member_id = $1',
      [memberId, id],
    );
    return deleted === 1;
  }
}
