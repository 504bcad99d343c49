import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody asked for the floor at an item, had it, and gave it back; or took the wish back before. */
@Entity('speaker_turn')
@Check('speaker_turn_order', 'ended_at is null or began_at is not null')
@Index('speaker_turn_waiting', ['itemId', 'memberId'], {
  unique: true,
  where: 'began_at is null and withdrawn_at is null',
})
@Index('speaker_turn_now', ['meetingId'], {
  unique: true,
  where: 'began_at is not null and ended_at is null',
})
export class SpeakerTurn {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'speaker_turn_pk' })
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  itemId: string;

  @Column('uuid')
  memberId: string;

  /** The seat that the member acts for. */
  @Column('uuid', { nullable: true })
  seatId: string | null;

  @Column('timestamptz')
  askedAt: Date;

  @Column('timestamptz', { nullable: true })
  beganAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
