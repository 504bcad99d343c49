import type { FileTrait } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the file of a released version tells of those who made it, for those who may change the document. */
@Entity('document_version_traits')
export class DocumentVersionTraits {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_version_traits_pk' })
  versionId: string;

  @Column('jsonb')
  traits: readonly FileTrait[];
}
