import type { Field } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A notion of the field that has a term in every language of the Network. */
@Entity('term_concept')
export class TermConcept {
  /** Its English noun, such as `reflection-period`; it stays when terms change. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'term_concept_pk' })
  id!: string;

  @Column('text')
  field!: Field;

  @Column('text')
  definition!: string;

  /** A member made it: newer data leaves it alone. */
  @Column('boolean', { default: false })
  edited!: boolean;
}
