import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';

/** Who somebody is at a provider: both together, and nothing else, say so. */
export interface AgencyIdentity {
  readonly issuer: string;
  readonly subject: string;
}

interface LinkedMemberRow {
  readonly memberId: string;
  readonly organisationId: string;
}

@Injectable()
export class AccountIdentityRepository {
  constructor(private readonly database: DataSource) {}

  /** The active member to whom it is linked. */
  async findMember({ issuer, subject }: AgencyIdentity): Promise<LinkedMemberRow | undefined> {
    const [found] = await this.database.query<LinkedMemberRow[]>(
      `
        select i.member_id as "memberId", m.organisation_id as "organisationId"
        from account_identity i
        join member m on m.id = i.member_id
        where i.issuer = $1 and i.subject = $2 and m.state = 'active'`,
      [issuer, subject],
    );
    return found;
  }

  async findOf(memberId: string): Promise<(AgencyIdentity & { readonly linkedAt: Date }) | undefined> {
    const [found] = await this.database.query<(AgencyIdentity & { readonly linkedAt: Date })[]>(
      'select issuer, subject, linked_at as "linkedAt" from account_identity where member_id = $1',
      [memberId],
    );
    return found;
  }

  /**
   * Puts it in the place of the one that the member had. Returns false where it is linked to another member, who
   * keeps it.
   */
  async link(tx: Tx, memberId: string, { issuer, subject }: AgencyIdentity): Promise<boolean> {
    await tx.manager.query('select from member where id = $1 for no key update', [memberId]);
    await tx.manager.query('delete from account_identity where member_id = $1', [memberId]);
    await tx.manager.query(
      `
        insert into account_identity (member_id, issuer, subject, linked_at)
        values ($1, $2, $3, $4)
        on conflict (issuer, subject) do nothing`,
      [memberId, issuer, subject, tx.now],
    );
    const linked = await tx.manager.query<object[]>('select from account_identity where member_id = $1', [
      memberId,
    ]);
    return linked.length === 1;
  }

  /** Returns false where there was none. */
  async unlink(tx: Tx, memberId: string): Promise<boolean> {
    const [, deleted] = await tx.manager.query<[unknown, number]>(
      'delete from account_identity where member_id = $1',
      [memberId],
    );
    return deleted === 1;
  }

  /** Of all members of an organisation. Returns how many there were. */
  async unlinkAllOf(tx: Tx, organisationId: string): Promise<number> {
    const [, deleted] = await tx.manager.query<[unknown, number]>(
      `
        delete from account_identity i
        using member m
        where m.id = i.member_id and m.organisation_id = $1`,
      [organisationId],
    );
    return deleted;
  }
}
