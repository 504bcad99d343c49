import { Injectable } from '@nestjs/common';
import type { AccessRequestState } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { memberByIdSql } from '../../network/index.ts';
import type { Actor } from '#platform/access/actor';
import { type MemberRecord, presentPerson } from '#platform/people/person';
import { assertMayChange } from '../document.lock.ts';
import { DocumentsQuery } from '../documents.query.ts';
import type { AccessRequestsView, OwnAccessRequestView } from './dto/access-request.view.ts';

interface RequestRow {
  readonly id: string;
  readonly by: MemberRecord;
  readonly reason: string;
  readonly state: AccessRequestState;
  readonly askedAt: Date;
}

const MAX_REQUESTS = 100;

/** Who asked to read a document, and what became of it. */
@Injectable()
export class AccessRequestsQuery {
  constructor(
    private readonly database: DataSource,
    private readonly documents: DocumentsQuery,
  ) {}

  /** What waits for a decision, and who was given the document so; for those who may change it. */
  async list(actor: Actor, documentId: string): Promise<AccessRequestsView> {
    assertMayChange(actor, await this.documents.find(actor, documentId));
    const rows = await this.database.query<RequestRow[]>(
      `
        select r.id, ${memberByIdSql('r.member_id')} as by, r.reason, r.state, r.asked_at as "askedAt"
        from document_access_request r
        where r.document_id = $1 and r.state <> 'declined'
        order by r.state desc, r.asked_at, r.id
        limit ${MAX_REQUESTS}`,
      [documentId],
    );
    return {
      items: rows.map(({ by, askedAt, ...row }) => ({
        ...row,
        by: presentPerson(actor, by),
        askedAt: askedAt.toISOString(),
      })),
    };
  }

  /** The actor's own request for the document at an address, whether there is one or not. */
  async own({ memberId }: Actor, documentId: string): Promise<OwnAccessRequestView> {
    const [row] = await this.database.query<Pick<RequestRow, 'state' | 'askedAt'>[]>(
      `
        select state, asked_at as "askedAt"
        from document_access_request
        where document_id = $1 and member_id = $2`,
      [documentId, memberId],
    );
    return row ? { state: row.state, askedAt: row.askedAt.toISOString() } : { state: null, askedAt: null };
  }
}
