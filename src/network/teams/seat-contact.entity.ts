import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the holder of a seat gives for the public page, each detail with a consent of its own. */
@Entity('seat_contact')
export class SeatContact {
  @PrimaryColumn('uuid')
  appointmentId!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('boolean')
  publishName!: boolean;

  @Column('boolean')
  publishOrganisation!: boolean;

  @Column('boolean')
  publishEmail!: boolean;

  @Column('boolean')
  publishPhone!: boolean;

  @Column('timestamptz')
  changedAt!: Date;
}
