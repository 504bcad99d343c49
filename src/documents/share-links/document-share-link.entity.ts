import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A way to one document for one person outside, for some days, with a code that came another way. */
@Entity('document_share_link')
@Index('document_share_link_document', ['documentId'])
export class DocumentShareLink {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_share_link_pk' })
  id: string;

  @Column('uuid')
  documentId: string;

  /** The version that it opens; null: the one that holds. */
  @Column('integer', { nullable: true })
  version: number | null;

  /** The address of whom it was made for. */
  @Column('text')
  recipient: string;

  @Column('bytea')
  tokenHash: Buffer;

  /** Of token and code together: the code alone could be guessed from its hash. */
  @Column('bytea')
  codeHash: Buffer;

  @Column('integer')
  wrongCodes: number;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
