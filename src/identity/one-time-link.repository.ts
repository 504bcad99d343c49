import { Injectable } from '@nestjs/common';
import type { LinkPurpose } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';

/** What a link opens, for the one who holds it. */
export interface OpenLink {
  readonly memberId: string;
  readonly purpose: LinkPurpose;
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly isAgencyOffered: boolean;
  readonly isAgencyRequired: boolean;
}

export interface NewLink {
  readonly id: string;
  readonly memberId: string;
  readonly purpose: LinkPurpose;
  readonly tokenHash: Buffer;
  /** A PostgreSQL interval. */
  readonly lifetime: string;
}

const SELECT_OPEN_LINK = `
  select l.member_id as "memberId", l.purpose, m.name, m.email, m.organisation_name as organisation,
    p.organisation_id is not null as "isAgencyOffered", coalesce(p.is_required, false) as "isAgencyRequired"
  from one_time_link l
  join membership m on m.member_id = l.member_id
  left join identity_provider p on p.organisation_id = m.organisation_id
  where l.token_hash = $1 and l.used_at is null and l.revoked_at is null and l.expires_at > app_now()
    and m.state in ('listed', 'invited', 'active')`;

@Injectable()
export class OneTimeLinkRepository {
  constructor(private readonly database: DataSource) {}

  async insert(tx: Tx, link: NewLink): Promise<void> {
    await tx.manager.query(
      `
        insert into one_time_link (id, member_id, purpose, token_hash, created_at, expires_at)
        values ($1, $2, $3, $4, $5, $5::timestamptz + $6::interval)`,
      [link.id, link.memberId, link.purpose, link.tokenHash, tx.now, link.lifetime],
    );
  }

  /** Revokes the member's open links. Returns how many there were. */
  async revokeOpen(tx: Tx, memberId: string): Promise<number> {
    const [, revoked] = await tx.manager.query<[unknown, number]>(
      `
        update one_time_link
        set revoked_at = $1
        where member_id = $2 and used_at is null and revoked_at is null`,
      [tx.now, memberId],
    );
    return revoked;
  }

  /** Whether a link of the member that is open was made within so many seconds. */
  async hasRecent(tx: Tx, memberId: string, seconds: number): Promise<boolean> {
    const rows = await tx.manager.query<object[]>(
      `
        select from one_time_link
        where member_id = $1 and used_at is null and revoked_at is null and expires_at > $2
          and created_at > $2::timestamptz - make_interval(secs => $3)`,
      [memberId, tx.now, seconds],
    );
    return rows.length > 0;
  }

  async findOpen(tokenHash: Buffer): Promise<OpenLink | undefined> {
    const [link] = await this.database.query<OpenLink[]>(SELECT_OPEN_LINK, [tokenHash]);
    return link;
  }
}
