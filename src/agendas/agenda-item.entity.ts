import type { AgendaRowKind } from '@nbn/contracts';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One item of a meeting's agenda. When it begins is not stored: it follows from the durations before it. */
@Entity('agenda_item')
@Check('agenda_item_position', 'position >= 1')
@Check(
  'agenda_item_kind',
  `kind in ('information', 'discussion', 'decision', 'vote', 'news', 'break', 'section')`,
)
@Check('agenda_item_title_length', 'char_length(title) between 1 and 200')
@Check(
  'agenda_item_minutes',
  `case when kind = 'section' then minutes = 0 else minutes between 1 and 600 end`,
)
@Check('agenda_item_presenter_words_length', 'char_length(presenter_words) between 1 and 120')
@Check('agenda_item_notes_length', 'char_length(notes) <= 2000')
@Check(
  'agenda_item_one_presenter',
  'num_nonnulls(presenter_member_id, presenter_seat_id, presenter_words) <= 1',
)
@Unique('agenda_item_place_unique', ['meetingId', 'position'], { deferrable: 'INITIALLY DEFERRED' })
@Index('agenda_item_carried_once', ['carriedFromId'], { unique: true, where: 'carried_from_id is not null' })
export class AgendaItem {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agenda_item_pk' })
  id: string;

  @Column('uuid')
  meetingId: string;

  /** From 1, without gaps. */
  @Column('integer')
  position: number;

  @Column('text')
  kind: AgendaRowKind;

  @Column('text')
  title: string;

  @Column('integer')
  minutes: number;

  /**
   * A time that it must begin at: the day counted from the meeting's first, and the host's clock. It stays
   * when the meeting moves.
   */
  @Column('integer', { nullable: true })
  fixedDay: number | null;

  @Column('text', { nullable: true })
  fixedClock: string | null;

  /**
   * Open to those on its list alone; the others learn that something closed stands here, and nothing else.
   */
  @Column('boolean', { default: false })
  closed: boolean;

  @Column('uuid', { nullable: true })
  presenterMemberId: string | null;

  @Column('uuid', { nullable: true })
  presenterSeatId: string | null;

  @Column('text', { nullable: true })
  presenterWords: string | null;

  @Column('text', { nullable: true })
  notes: string | null;

  /** The item of an earlier meeting that goes on here. */
  @Column('uuid', { nullable: true })
  carriedFromId: string | null;

  /** Grows with every edit, so that an edit of an older state is noticed. */
  @Column('integer')
  revision: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
