import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member who wants no checkpoint by email. */
@Entity('checkpoint_email_refusal')
export class CheckpointEmailRefusal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'checkpoint_email_refusal_pk' })
  memberId: string;

  @Column('timestamptz')
  at: Date;
}
