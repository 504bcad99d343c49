import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One date to choose from: the clock on the wall in the poll's zone, and the instants it means. */
@Entity('poll_slot')
@Check('poll_slot_ends_after_start', 'ends_at > starts_at')
@Index('poll_slot_once', ['meetingId', 'startsAt', 'endsAt'], { unique: true, where: 'withdrawn_at is null' })
export class PollSlot {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'poll_slot_pk' })
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('text')
  startWall: string;

  @Column('text')
  endWall: string;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
