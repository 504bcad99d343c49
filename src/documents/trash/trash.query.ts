import { Injectable } from '@nestjs/common';
import { TRASH_DAYS, type CountryCode, type DocumentAudience } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { memberByIdSql } from '../../network/index.ts';
import type { Actor } from '#platform/access/actor';
import { displayNameFor, type MemberRecord } from '#platform/people/person';
import { pageLimit, type PageQuery, parseCursor, toPage } from '#platform/persistence/page';
import { iso } from '../document-columns.sql.ts';
import { changeableDocuments } from '../document.visibility.ts';
import type { TrashList } from './dto/trash.view.ts';

interface TrashRow {
  readonly id: string;
  readonly title: string;
  readonly audience: DocumentAudience;
  readonly country: CountryCode | null;
  readonly name: string;
  readonly withdrawnAt: string;
  readonly withdrawnBy: MemberRecord | null;
  readonly deletedAt: string;
}

/** What lies in the trash and could be put back by the reader. */
@Injectable()
export class TrashQuery {
  constructor(private readonly database: DataSource) {}

  async list(actor: Actor, query: PageQuery): Promise<TrashList> {
    const { where, parameters } = changeableDocuments(actor);
    const [at, id] = parseCursor(query, 'instant', 'id') ?? [null, null];
    const limit = pageLimit(query);
    const rows = await this.database.query<TrashRow[]>(
      `
        select d.id, d.title, d.audience, d.country_code as country, v.name,
          ${iso('d.withdrawn_at')} as "withdrawnAt", ${memberByIdSql('d.withdrawn_by')} as "withdrawnBy",
          ${iso(`(d.withdrawn_at + interval '${TRASH_DAYS} days')`)} as "deletedAt"
        from document d
        join document_version v on v.document_id = d.id and v.number = greatest(d.latest, 1)
        where d.state = 'withdrawn' and d.withdrawn_at > app_now() - interval '${TRASH_DAYS} days'
          and $1::uuid is not null and ($2::text is null or true) and ${where}
          and ($3::timestamptz is null or (d.withdrawn_at, d.id) < ($3, $4::uuid))
        order by d.withdrawn_at desc, d.id desc
        limit $5`,
      [...parameters, at, id, limit + 1],
    );
    const page = toPage(rows, limit, (row) => [row.withdrawnAt, row.id]);
    return {
      items: page.items.map(({ withdrawnBy, ...row }) => ({
        ...row,
        withdrawnByName: withdrawnBy ? displayNameFor(actor, withdrawnBy) : '',
      })),
      next: page.next,
    };
  }
}
