import { Injectable } from '@nestjs/common';
import { SHARE_LINK_LIMITS, type ShareLinkState } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { memberByIdSql } from '../../network/index.ts';
import type { Actor } from '#platform/access/actor';
import { displayNameFor, type MemberRecord } from '#platform/people/person';
import { Problem } from '#platform/problems/problem';
import { iso } from '../document-columns.sql.ts';
import { mayShareOut } from '../documents.policy.ts';
import { DocumentsQuery } from '../documents.query.ts';
import type { ShareAccessView, ShareLinkList } from './dto/share-link.view.ts';

interface LinkRow {
  readonly id: string;
  readonly recipient: string;
  readonly state: ShareLinkState;
  readonly version: number | null;
  readonly expiresAt: string;
  readonly createdBy: MemberRecord;
  readonly createdAt: string;
  readonly accesses: ShareAccessView[];
}

/** The links of a document, and what was done with each. */
@Injectable()
export class ShareLinksQuery {
  constructor(
    private readonly database: DataSource,
    private readonly documents: DocumentsQuery,
  ) {}

  async list(actor: Actor, documentId: string): Promise<ShareLinkList> {
    if (!mayShareOut(actor, await this.documents.find(actor, documentId))) throw new Problem('not-allowed');
    const rows = await this.database.query<LinkRow[]>(
      `
        select l.id, l.recipient, l.version, ${iso('l.expires_at')} as "expiresAt",
          case
          when l.revoked_at is not null then 'revoked'
          when l.wrong_codes >= ${SHARE_LINK_LIMITS.wrongCodes} then 'locked'
          when l.expires_at <= app_now() then 'expired'
          else 'open' end as state,
          ${memberByIdSql('l.created_by')} as "createdBy", ${iso('l.created_at')} as "createdAt",
          coalesce(
            (
              select json_agg(json_build_object('kind', a.kind, 'at', ${iso('a.at')}) order by a.at desc, a.id)
              from (
                select *
                from document_share_access
                where link_id = l.id
                order by at desc
                limit 20
              ) a
            ), '[]'
          ) as accesses
        from document_share_link l
        where l.document_id = $1
        order by l.created_at desc, l.id desc
        limit 100`,
      [documentId],
    );
    return {
      items: rows.map(({ createdBy, ...row }) => ({
        ...row,
        createdByName: displayNameFor(actor, createdBy),
      })),
    };
  }
}
