import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a term means in a standard. */
@Entity('definition')
export class Definition {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'definition_pk' })
  id: string;

  @Column('uuid')
  standardId: string;

  @Column('text')
  term: string;

  /** Other words for the same; inflected forms are found by themselves. */
  @Column('text', { array: true })
  variants: string[];

  @Column('text')
  text: string;

  /** The clause that defines it, where one does. */
  @Column('uuid', { nullable: true })
  clauseId: string | null;

  /** The concept of the term bank that it is. */
  @Column('text', { nullable: true })
  conceptId: string | null;

  @Column('integer', { default: 1 })
  revision: number;

  @Column('uuid')
  addedBy: string;

  @Column('timestamptz')
  addedAt: Date;

  @Column('uuid')
  changedBy: string;

  @Column('timestamptz')
  changedAt: Date;
}
