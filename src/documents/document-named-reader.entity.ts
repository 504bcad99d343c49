import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A member with whom a document is shared by name. */
@Entity('document_named_reader')
@Index('document_named_reader_member', ['memberId'])
export class DocumentNamedReader {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_named_reader_pk' })
  documentId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_named_reader_pk' })
  memberId: string;
}
