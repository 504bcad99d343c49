import type { DocumentMediaType } from '@nbn/contracts';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One state of a document's file. Never changed; a newer one is put beside it. */
@Entity('document_version')
@Check('document_version_number', 'number >= 1')
@Check('document_version_name_length', 'char_length(name) between 1 and 180')
@Check('document_version_size', 'size between 1 and 52428800')
@Check('document_version_note_length', 'char_length(note) <= 500')
@Check('document_version_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Unique('document_version_file_unique', ['fileId'])
@Unique('document_version_once', ['documentId', 'number'])
export class DocumentVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_version_pk' })
  id: string;

  @Column('uuid')
  documentId: string;

  @Column('integer')
  number: number;

  /** Where the bytes lie in the file store. Says nothing about the name. */
  @Column('uuid')
  fileId: string;

  /** What the file is called when it is downloaded. */
  @Column('text')
  name: string;

  @Column('text')
  mediaType: DocumentMediaType;

  @Column('integer')
  size: number;

  @Column('text')
  sha256: string;

  /** What is new in it, in the words of whoever added it. */
  @Column('text', { default: '' })
  note: string;

  @Column('uuid')
  addedBy: string;

  @Column('timestamptz')
  addedAt: Date;
}
