import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A clause rests on a source. */
@Entity('source_citation')
export class SourceCitation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'source_citation_pk' })
  sourceId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'source_citation_pk' })
  clauseId: string;

  @Column('uuid')
  standardId: string;

  /** Where in the source: `p. 12`. */
  @Column('text')
  locator: string;

  /** What of the clause it bears out. */
  @Column('text')
  supports: string;

  @Column('uuid')
  citedBy: string;

  @Column('timestamptz')
  citedAt: Date;
}
