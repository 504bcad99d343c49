import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom the press asks about the Network. */
@Entity('press_contact')
export class PressContact {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'press_contact_pk' })
  id!: string;

  /** Of an office, or of somebody who agreed to it. */
  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('timestamptz')
  changedAt!: Date;
}
