import { Injectable } from '@nestjs/common';
import type { CountryCode, DirectoryField } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { findableSql, FROM_DIRECTORY, overseenBySql, readerParameters } from '../directory.visibility.ts';
import type { GrantView } from '../dto/directory-entry.view.ts';

const MAX_GRANTS = 200;

interface GrantRow {
  readonly id: string;
  readonly field: DirectoryField;
  readonly memberId: string;
  readonly name: string;
  readonly organisation: string;
  readonly country: CountryCode | null;
  readonly reason: string;
  readonly grantedAt: Date;
  readonly endsAt: Date;
}

const SELECT_OVERSEEN = `
  select
  ${FROM_DIRECTORY}
  where e.id = $5 and ${findableSql(1)} and ${overseenBySql(1)}`;

/** Whoever gives a field gives it to a member by name; those who may give see to whom it was given. */
const SELECT_GRANTS = `
  select g.id, g.field, g.member_id as "memberId", m.name, o.name as organisation,
    o.country_code as country, g.reason, g.granted_at as "grantedAt", g.ends_at as "endsAt"
  from directory_grant g
  join member m on m.id = g.member_id
  join organisation o on o.id = m.organisation_id
  where g.entry_id = $1 and g.revoked_at is null and g.ends_at > app_now()
  order by g.ends_at, g.id
  limit ${MAX_GRANTS}`;

/** To whom an entry's fields are given now. */
@Injectable()
export class GrantsQuery {
  constructor(private readonly database: DataSource) {}

  async list(actor: Actor, entryId: string): Promise<GrantView[]> {
    const overseen = await this.database.query<object[]>(SELECT_OVERSEEN, [
      ...readerParameters(actor),
      entryId,
    ]);
    if (overseen.length === 0) throw new NotFound();
    const rows = await this.database.query<GrantRow[]>(SELECT_GRANTS, [entryId]);
    return rows.map(({ grantedAt, endsAt, ...grant }) => ({
      ...grant,
      grantedAt: grantedAt.toISOString(),
      endsAt: endsAt.toISOString(),
    }));
  }
}
