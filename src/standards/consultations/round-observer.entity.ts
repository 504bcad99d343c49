import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An observer who was invited to remark in a round. */
@Entity('round_observer')
export class RoundObserver {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'round_observer_pk' })
  roundId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'round_observer_pk' })
  memberId: string;

  @Column('timestamptz', { nullable: true })
  remindAt: Date | null;
}
