import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A file on its way in, noted before its first byte. The transaction that makes it a version takes the note
 * away. One that comes in pieces belongs to a member and a session.
 */
@Entity('document_upload')
@Check('document_upload_size', 'size between 1 and 209715200')
@Index('document_upload_begun', ['begunAt'])
export class DocumentUpload {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_upload_pk' })
  fileId: string;

  @Column('timestamptz')
  begunAt: Date;

  @Column('uuid', { nullable: true })
  memberId: string | null;

  @Column('uuid', { nullable: true })
  sessionId: string | null;

  @Column('text', { nullable: true })
  name: string | null;

  @Column('integer', { nullable: true })
  size: number | null;

  /** What its sender says that the whole is. */
  @Column('text', { nullable: true })
  announcedSha256: string | null;

  /** Of the whole, when it is there. */
  @Column('text', { nullable: true })
  sha256: string | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null;

  /** Which request receives a piece of it. */
  @Column('uuid', { nullable: true })
  lockToken: string | null;

  @Column('timestamptz', { nullable: true })
  lockedUntil: Date | null;

  /** Another request waits for it. */
  @Column('boolean', { default: false })
  lockWanted: boolean;
}
