import type { CountryCode } from '@nbn/contracts';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A shelf of the library: of the whole Network, or of one country. A document lies in one at most. */
@Entity('document_collection')
@Check('document_collection_name_length', 'char_length(name) between 1 and 80')
@Check('document_collection_description_length', 'char_length(description) <= 600')
export class DocumentCollection {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_collection_pk' })
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  description: string;

  /** Whose it is; null: the Network's. */
  @Column('text', { nullable: true })
  countryCode: CountryCode | null;

  /** Where it stands among the others of the same country. */
  @Column('integer')
  place: number;

  @Column('integer')
  revision: number;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;
}
