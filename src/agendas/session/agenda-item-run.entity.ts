import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An item of an agenda while it is dealt with, from when until when. */
@Entity('agenda_item_run')
@Check('agenda_item_run_shown_whole', '(shown_standard_id is null) = (shown_clause_id is null)')
@Index('agenda_item_run_now', ['meetingId'], { unique: true, where: 'ended_at is null' })
@Index('agenda_item_run_item', ['itemId'])
export class AgendaItemRun {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agenda_item_run_pk' })
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  itemId: string;

  @Column('timestamptz')
  beganAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** The clause that is shown to all: a reference, which the standards answer each reader by themselves. */
  @Column('uuid', { nullable: true })
  shownStandardId: string | null;

  @Column('uuid', { nullable: true })
  shownClauseId: string | null;
}
