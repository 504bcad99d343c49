import type { AttachableKind } from '@nbn/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A document stands with something: an agenda item, a meeting. */
@Entity('document_attachment')
@Index('document_attachment_object', ['kind', 'objectId'])
export class DocumentAttachment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_attachment_pk' })
  documentId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'document_attachment_pk' })
  kind: AttachableKind;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_attachment_pk' })
  objectId: string;

  @Column('uuid')
  attachedBy: string;

  @Column('timestamptz')
  attachedAt: Date;
}
