import type { AgendaItemKind } from '@nbn/contracts';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One item of a meeting's agenda. When it begins is not stored: it follows from the durations before it. */
@Entity('agenda_item')
@Check('agenda_item_position', 'position >= 1')
@Check('agenda_item_kind', `kind in ('information', 'discussion', 'decision', 'vote', 'break')`)
@Check('agenda_item_title_length', 'char_length(title) between 1 and 200')
@Check('agenda_item_minutes', 'minutes between 1 and 600')
@Check('agenda_item_presenter_words_length', 'char_length(presenter_words) between 1 and 120')
@Check('agenda_item_notes_length', 'char_length(notes) <= 2000')
@Check('agenda_item_one_presenter', 'num_nonnulls(presenter_member_id, presenter_seat_id, presenter_words) <= 1')
@Unique('agenda_item_place_unique', ['meetingId', 'position'], { deferrable: 'INITIALLY DEFERRED' })
export class AgendaItem {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agenda_item_pk' })
  id: string;

  @Column('uuid')
  meetingId: string;

  /** From 1, without gaps. */
  @Column('integer')
  position: number;

  @Column('text')
  kind: AgendaItemKind;

  @Column('text')
  title: string;

  @Column('integer')
  minutes: number;

  @Column('uuid', { nullable: true })
  presenterMemberId: string | null;

  @Column('uuid', { nullable: true })
  presenterSeatId: string | null;

  @Column('text', { nullable: true })
  presenterWords: string | null;

  @Column('text', { nullable: true })
  notes: string | null;

  /** Grows with every edit, so that an edit of an older state is noticed. */
  @Column('integer')
  revision: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
