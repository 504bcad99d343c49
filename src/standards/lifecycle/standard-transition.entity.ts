import type { StandardState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One step in a standard's life: who, when and why. The database refuses to rewrite it. */
@Entity('standard_transition')
export class StandardTransition {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'standard_transition_pk' })
  id: string;

  @Column('uuid')
  standardId: string;

  /** Null: it began here. */
  @Column('text', { nullable: true })
  fromState: StandardState | null;

  @Column('text')
  toState: StandardState;

  @Column('text', { nullable: true })
  reason: string | null;

  /** Null: a round or a ballot moved it on by itself. */
  @Column('uuid', { nullable: true })
  byId: string | null;

  @Column('timestamptz')
  at: Date;
}
