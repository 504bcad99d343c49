import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The order of a meeting's items as a whole. Made with the first item. */
@Entity('agenda')
export class Agenda {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agenda_pk' })
  meetingId: string;

  /** Grows with every item that is added, moved or removed, so that a move of an older order is noticed. */
  @Column('integer')
  version: number;

  /** What is left empty between two items. */
  @Column('integer', { default: 0 })
  gapMinutes: number;

  /** Until when papers are to be here; later ones are taken and marked. */
  @Column('timestamptz', { nullable: true })
  papersBy: Date | null;
}
