import type { Language } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A word or phrase by which a language calls a concept, with its inflected forms. */
@Entity('term')
export class Term {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'term_pk' })
  id!: string;

  @Column('text')
  conceptId!: string;

  @Column('text')
  language!: Language;

  @Column('text')
  term!: string;

  @Column('text', { array: true })
  forms!: string[];

  /** The lowest of a concept and language is the preferred term. */
  @Column('integer')
  rank!: number;

  /** Proposed and confirmed by members: newer data leaves it alone. Else it is a draft that came with the data. */
  @Column('boolean', { default: false })
  edited!: boolean;

  @Column('timestamptz', { nullable: true })
  removedAt!: Date | null;
}
