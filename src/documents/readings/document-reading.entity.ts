import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Seats are asked to read one version of a document by a day, and to say that they have. */
@Entity('document_reading')
@Index('document_reading_document', ['documentId'])
export class DocumentReading {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_reading_pk' })
  id: string;

  @Column('uuid')
  documentId: string;

  @Column('integer')
  version: number;

  @Column('date')
  dueOn: string;

  /** Whether a newer version asks the same seats anew. */
  @Column('boolean')
  again: boolean;

  @Column('uuid')
  askedBy: string;

  @Column('timestamptz')
  askedAt: Date;

  /** When it was taken back, or a newer version took its place. */
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;
}
