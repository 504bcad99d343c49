import { Injectable } from '@nestjs/common';
import type { CountryCode, DirectoryField } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { pageLimit, parseCursor, toPage, type Page, type PageQuery } from '#platform/persistence/page';
import { NotFound } from '#platform/problems/problem';
import { findableSql, FROM_DIRECTORY, keptBySql, readerParameters } from '../directory.visibility.ts';
import type { RevealView } from '../dto/directory-entry.view.ts';

interface RevealRow {
  readonly id: string;
  readonly field: DirectoryField;
  readonly memberId: string;
  readonly name: string;
  readonly organisation: string;
  readonly country: CountryCode | null;
  readonly at: Date;
  /** The instant as a cursor, to the microsecond. */
  readonly cursor: string;
}

const SELECT_KEPT = `
  select
  ${FROM_DIRECTORY}
  where e.id = $5 and ${findableSql(1)} and ${keptBySql(1)}`;

/** Whoever reveals a field is told that its holder sees who it was: the name stands here whoever reads it. */
const SELECT_REVEALS = `
  select r.id, r.field, r.member_id as "memberId", m.name, o.name as organisation,
    o.country_code as country, r.at, r.at::text as cursor
  from directory_reveal r
  join member m on m.id = r.member_id
  join organisation o on o.id = m.organisation_id
  where r.entry_id = $1 and ($2::timestamptz is null or (r.at, r.id) < ($2, $3::uuid))
  order by r.at desc, r.id desc
  limit $4`;

/** Who looked at what and when, for those who keep an entry. */
@Injectable()
export class RevealsQuery {
  constructor(private readonly database: DataSource) {}

  /** The latest first. */
  async page(actor: Actor, entryId: string, query: PageQuery): Promise<Page<RevealView>> {
    const kept = await this.database.query<object[]>(SELECT_KEPT, [...readerParameters(actor), entryId]);
    if (kept.length === 0) throw new NotFound();
    const [at, id] = parseCursor(query, 'instant', 'id') ?? [null, null];
    const limit = pageLimit(query);
    const rows = await this.database.query<RevealRow[]>(SELECT_REVEALS, [entryId, at, id, limit + 1]);
    const page = toPage(rows, limit, (row) => [row.cursor, row.id]);
    return { items: page.items.map(presentReveal), next: page.next };
  }
}

function presentReveal({ id, field, memberId, name, organisation, country, at }: RevealRow): RevealView {
  return { id, field, memberId, name, organisation, country, at: at.toISOString() };
}
