import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody took a version: a member, the holder of a link, or, of what is public, anybody. */
@Entity('document_download')
@Index('document_download_at', ['at'])
export class DocumentDownload {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_download_pk' })
  id: string;

  @Column('uuid')
  documentId: string;

  @Column('integer')
  version: number;

  @Column('uuid', { nullable: true })
  memberId: string | null;

  @Column('uuid', { nullable: true })
  linkId: string | null;

  @Column('timestamptz')
  at: Date;
}
