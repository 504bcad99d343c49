import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member's term in a seat of a national team. Former ones stay. */
@Entity('appointment')
export class Appointment {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  seatId!: string;

  @Column('uuid')
  memberId!: string;

  @Column('timestamptz')
  startsAt!: Date;

  /** The instant from which the seat is no longer held; null while the term is open. */
  @Column('timestamptz', { nullable: true })
  endsAt!: Date | null;

  /** When the end took effect and was announced; null before that, and of a term that never was. */
  @Column('timestamptz', { nullable: true })
  vacatedAt!: Date | null;
}
