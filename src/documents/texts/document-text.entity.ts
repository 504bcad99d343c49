import type { TextBlock } from '@nbn/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What the file of a released version says. */
@Entity('document_text')
@Index('document_text_document', ['documentId'])
export class DocumentText {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_text_pk' })
  versionId: string;

  @Column('uuid')
  documentId: string;

  @Column('text')
  text: string;

  /** The same with its headings, for those who read it in a page. */
  @Column('jsonb')
  blocks: readonly TextBlock[];

  @Column('integer')
  characters: number;

  /** The file says more than is kept here; all of it was checked. */
  @Column('boolean')
  truncated: boolean;

  @Column('timestamptz')
  extractedAt: Date;
}
