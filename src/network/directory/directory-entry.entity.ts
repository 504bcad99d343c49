import type { DirectorySubject } from '@nbn/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Whom to call: an organisation, a member, or whoever holds a seat while the term runs. What it tells is in
 * `directory_field`, each field with an audience of its own.
 */
@Entity('directory_entry')
@Index('directory_entry_organisation', ['organisationId'], {
  unique: true,
  where: 'organisation_id is not null',
})
@Index('directory_entry_appointment', ['appointmentId'], {
  unique: true,
  where: 'appointment_id is not null',
})
@Index('directory_entry_member', ['holderId'], { unique: true, where: `subject = 'member'` })
@Index('directory_entry_step', ['nextStepAt'], { where: 'next_step_at is not null' })
export class DirectoryEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'directory_entry_pk' })
  id!: string;

  @Column('text')
  subject!: DirectorySubject;

  /** Of an organisation's entry; a member's or seat's is found by where its holder works. */
  @Column('uuid', { nullable: true })
  organisationId!: string | null;

  /** Who keeps it and is asked to confirm it: the member itself, or who last saved an organisation's entry. */
  @Column('uuid')
  holderId!: string;

  @Column('uuid', { nullable: true })
  appointmentId!: string | null;

  @Column('timestamptz')
  confirmedAt!: Date;

  /** How many steps were taken since then: three letters to the holder, then the end. */
  @Column('integer', { default: 0 })
  asked!: number;

  /** When the next letter is due, or the end; null when it is out. */
  @Column('timestamptz', { nullable: true })
  nextStepAt!: Date | null;

  /** When the term of the seat ended. */
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
