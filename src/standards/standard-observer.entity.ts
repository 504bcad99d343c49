import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An observer who was invited to read one draft. */
@Entity('standard_observer')
export class StandardObserver {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'standard_observer_pk' })
  standardId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'standard_observer_pk' })
  memberId: string;

  @Column('uuid')
  invitedBy: string;

  @Column('timestamptz')
  invitedAt: Date;
}
