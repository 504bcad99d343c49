import type { DocumentMediaType, ScanState, TextState, VersionState } from '@nbn/contracts';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/**
 * One state of a document's file. Never changed; a newer one is put beside it. What changes is how far its
 * checks have come: until it is released, nobody sees it but the one who added it.
 */
@Entity('document_version')
@Check('document_version_number', 'number >= 1')
@Check('document_version_name_length', 'char_length(name) between 1 and 180')
@Check('document_version_size', 'size between 1 and 209715200')
@Check('document_version_note_length', 'char_length(note) <= 500')
@Check('document_version_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('document_version_state', `state in ('pending', 'released', 'held')`)
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

  @Column('text')
  state: VersionState;

  @Column('text')
  scan: ScanState;

  @Column('text')
  textState: TextState;

  /** A picture that was stored without what was said of it. */
  @Column('boolean', { default: false })
  metadataRemoved: boolean;
}
