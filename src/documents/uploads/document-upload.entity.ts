import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A file on its way in, noted before its first byte. The transaction that makes it a version takes the note
 * away.
 */
@Entity('document_upload')
@Index('document_upload_begun', ['begunAt'])
export class DocumentUpload {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_upload_pk' })
  fileId: string;

  @Column('timestamptz')
  begunAt: Date;
}
