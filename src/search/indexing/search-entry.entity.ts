import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ContentLanguage, CountryCode, SearchKind } from '@nbn/contracts';

/** One text that is found: where it stands and what it is found by. Its words are read from their source. */
@Entity('search_entry')
@Index('search_entry_place', ['placeId'])
export class SearchEntry {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'search_entry_pk' })
  kind: SearchKind;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'search_entry_pk' })
  objectId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'search_entry_pk' })
  part: number;

  @Column('uuid')
  scopeId: string;

  @Column('uuid', { nullable: true })
  placeId: string | null;

  @Column('text', { nullable: true })
  country: CountryCode | null;

  @Column('text')
  language: ContentLanguage;

  @Column('timestamptz')
  at: Date;

  @Column('date', { nullable: true })
  reviewOn: string | null;

  @Column('tsvector')
  lexemes: string;

  @Column('text')
  digest: string;

  /** The version of the analyzers, and that of the term bank. */
  @Column('text')
  madeBy: string;
}
