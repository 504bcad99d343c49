import type { CountryCode, DocumentAudience, DocumentState } from '@nbn/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A document of the library. What it says stands in its versions. */
@Entity('document')
@Check('document_title_length', 'char_length(title) between 1 and 200')
@Check('document_audience', `audience in ('public', 'network', 'teams', 'national', 'attached')`)
@Check('document_state', `state in ('current', 'withdrawn')`)
@Check('document_country_of_national', `(audience = 'national') = (country_code is not null)`)
@Index('document_owner', ['ownerId'])
export class Document {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'document_pk' })
  id: string;

  @Column('text')
  title: string;

  @Column('text')
  audience: DocumentAudience;

  /** Whose document it is, when the audience is national. */
  @Column('text', { nullable: true })
  countryCode: CountryCode | null;

  @Column('uuid')
  ownerId: string;

  @Column('text')
  state: DocumentState;

  /** The number of the version that holds. */
  @Column('integer')
  latest: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  changedAt: Date;
}
