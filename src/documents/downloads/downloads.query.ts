import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { memberByIdSql } from '../../network/index.ts';
import type { Actor } from '#platform/access/actor';
import { type MemberRecord, presentPerson } from '#platform/people/person';
import { pageLimit, type PageQuery, parseCursor, toPage } from '#platform/persistence/page';
import { iso } from '../document-columns.sql.ts';
import { mayReadLog } from '../documents.policy.ts';
import { DocumentsQuery } from '../documents.query.ts';
import type { DownloadList } from './dto/download.view.ts';

interface DownloadRow {
  readonly id: string;
  readonly version: number;
  readonly at: string;
  readonly by: MemberRecord | null;
  readonly recipient: string | null;
}

/** Who took a document: all of it for its owner, one's own for everybody; of what is public, a number. */
@Injectable()
export class DownloadsQuery {
  constructor(
    private readonly database: DataSource,
    private readonly documents: DocumentsQuery,
  ) {}

  async list(actor: Actor, id: string, query: PageQuery): Promise<DownloadList> {
    const document = await this.documents.find(actor, id);
    const mayRead = mayReadLog(actor, document);
    const all = mayRead && document.audience !== 'public';
    const [at, last] = parseCursor(query, 'instant', 'id') ?? [null, null];
    const limit = pageLimit(query);
    const [rows, counted] = await Promise.all([
      this.database.query<DownloadRow[]>(
        `
          select w.id, w.version, ${iso('w.at')} as at, ${memberByIdSql('w.member_id')} as by, l.recipient
          from document_download w
          left join document_share_link l on l.id = w.link_id
          where w.document_id = $1 and ($2 or w.member_id = $3)
            and ($4::timestamptz is null or (w.at, w.id) < ($4, $5::uuid))
          order by w.at desc, w.id desc
          limit $6`,
        [id, all, actor.memberId, at, last, limit + 1],
      ),
      this.database.query<[{ total: number }]>(
        'select count(*)::int as total from document_download where document_id = $1',
        [id],
      ),
    ]);
    const page = toPage(rows, limit, (row) => [row.at, row.id]);
    return {
      total: mayRead ? counted[0].total : null,
      items: page.items.map(({ by, ...row }) => ({ ...row, by: by && presentPerson(actor, by) })),
      next: page.next,
    };
  }
}
