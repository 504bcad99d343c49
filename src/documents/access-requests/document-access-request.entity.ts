import type { AccessRequestState } from '@nbn/contracts';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * A member asks to read a document. Granted, it opens the document to them. It may be about a document that is
 * not there.
 */
@Entity('document_access_request')
@Unique('document_access_request_once', ['documentId', 'memberId'])
@Index('document_access_request_member', ['memberId', 'askedAt'])
export class DocumentAccessRequest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_access_request_pk' })
  id: string;

  @Column('uuid')
  documentId: string;

  @Column('uuid')
  memberId: string;

  @Column('text')
  reason: string;

  @Column('text')
  state: AccessRequestState;

  @Column('timestamptz')
  askedAt: Date;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;
}
