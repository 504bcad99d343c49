import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody is there, for a seat or as a guest; who checked them in, and out again. */
@Entity('seat_presence')
@Check('seat_presence_left_whole', '(left_at is null) = (left_by is null)')
@Index('seat_presence_member_now', ['meetingId', 'memberId'], { unique: true, where: 'left_at is null' })
@Index('seat_presence_seat_now', ['meetingId', 'seatId'], {
  unique: true,
  where: 'left_at is null and seat_id is not null',
})
export class SeatPresence {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'seat_presence_pk' })
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  memberId: string;

  /** The seat that the member acts for. */
  @Column('uuid', { nullable: true })
  seatId: string | null;

  @Column('timestamptz')
  cameAt: Date;

  @Column('uuid')
  cameBy: string;

  @Column('timestamptz', { nullable: true })
  leftAt: Date | null;

  @Column('uuid', { nullable: true })
  leftBy: string | null;
}
