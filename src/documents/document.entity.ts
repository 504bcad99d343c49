import type { ContentLanguage, CountryCode, DocumentAudience, DocumentState } from '@nbn/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A document of the library. What it says stands in its versions. */
@Entity('document')
@Check('document_title_length', 'char_length(title) between 1 and 200')
@Check('document_audience', `audience in ('public', 'network', 'teams', 'national', 'attached', 'named')`)
@Check('document_tags_count', 'cardinality(tags) <= 12')
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

  /** Who put it there; whose it is, unless it is a seat's. */
  @Column('uuid')
  ownerId: string;

  /** The seat whose document it is: whoever holds the seat owns the document. */
  @Column('uuid', { nullable: true })
  ownerSeatId: string | null;

  @Column('uuid', { nullable: true })
  collectionId: string | null;

  /** What it is written in; null where nobody said. */
  @Column('text', { nullable: true })
  language: ContentLanguage | null;

  @Column('text', { array: true, default: () => `'{}'` })
  tags: string[];

  /** By which day its owner is to look whether it still holds. */
  @Column('date', { nullable: true })
  reviewOn: string | null;

  @Column('timestamptz', { nullable: true })
  reviewSetAt: Date | null;

  @Column('timestamptz', { nullable: true })
  reviewedAt: Date | null;

  @Column('uuid', { nullable: true })
  reviewedBy: string | null;

  @Column('text')
  state: DocumentState;

  /** The number of the version that holds. */
  @Column('integer')
  latest: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  changedAt: Date;

  /** How often its details were changed, from 1. */
  @Column('integer', { default: 1 })
  revision: number;

  /** Since when it lies in the trash; null also for what was withdrawn before there was one. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { nullable: true })
  withdrawnBy: string | null;
}
