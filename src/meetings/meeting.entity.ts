import type {
  BelowQuorumEffect,
  CountryCode,
  MeetingFact,
  MeetingKind,
  MeetingState,
  MeetingZone,
  SeatType,
} from '@nbn/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A meeting: its local times and zone are what was agreed, the instants are what they mean. */
@Entity('meeting')
@Check('meeting_kind', `kind in ('regional', 'national', 'working-group')`)
@Check('meeting_state', `state in ('draft', 'polling', 'scheduled', 'in-session', 'held', 'cancelled')`)
@Check('meeting_title_length', 'char_length(title) between 1 and 160')
@Check('meeting_note_length', 'char_length(note) <= 2000')
@Check('meeting_place_length', 'char_length(place) <= 300')
@Check('meeting_join_url_length', 'char_length(join_url) <= 500')
@Check('meeting_ends_after_start', 'ends_at > starts_at')
@Check('meeting_country_of_national', `(kind = 'national') = (country_code is not null)`)
@Check('meeting_shared_is_national', `not shared_abroad or kind = 'national'`)
@Check('meeting_quorum_countries', 'quorum_countries between 0 and 8')
@Check('meeting_quorum_seats', `quorum_seats <@ array['government', 'ngo', 'resource']`)
@Check('meeting_below_quorum', `below_quorum in ('refused', 'indicative')`)
@Check(
  'meeting_occurrence_whole',
  'num_nulls(series_id, occurrence_wall, occurrence_zone, occurrence_at, occurrence_ends_at) in (0, 5)',
)
@Check('meeting_regular_whole', 'num_nulls(regular_starts_at, regular_ends_at) in (0, 2)')
@Check('meeting_regular_of_series', 'regular_starts_at is null or series_id is not null')
@Check('meeting_cancel_reason_length', 'char_length(cancel_reason) between 1 and 300')
@Check('meeting_template_name_length', 'char_length(template_name) between 1 and 120')
@Check('meeting_template_is_draft', `template_name is null or (state = 'draft' and series_id is null)`)
@Index('meeting_calendar_uid', ['calendarUid'], { unique: true, where: 'series_id is null' })
@Index('meeting_occurrence', ['seriesId', 'occurrenceAt'], { unique: true, where: 'series_id is not null' })
@Index('meeting_template', ['templateName', 'id'], { where: 'template_name is not null' })
@Index('meeting_ahead', ['startsAt', 'id'], { where: 'over_at is null and template_name is null' })
@Index('meeting_past', ['startsAt', 'id'], { where: 'over_at is not null' })
@Index('meeting_ending', ['endsAt'], {
  where: `over_at is null and state in ('scheduled', 'in-session', 'cancelled')`,
})
export class Meeting {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_pk' })
  id: string;

  @Column('text')
  kind: MeetingKind;

  /** Of a national meeting. */
  @Column('text', { nullable: true })
  countryCode: CountryCode | null;

  @Column('text')
  state: MeetingState;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { nullable: true })
  place: string | null;

  /** Where to join from afar; shown only to those invited, never mailed. */
  @Column('text', { nullable: true })
  joinUrl: string | null;

  /** Keeps title and place out of mails and outside calendars. */
  @Column('boolean')
  discreet: boolean;

  /** Of a national meeting: the other countries are told that it took place, and nothing else of it. */
  @Column('boolean', { default: false })
  sharedAbroad: boolean;

  @Column('text')
  timeZone: MeetingZone;

  @Column('text')
  startWall: string;

  @Column('text')
  endWall: string;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  /** When it was noticed that its end has passed: from then on it stands among the past meetings. */
  @Column('timestamptz', { nullable: true })
  overAt: Date | null;

  @Column('uuid', { nullable: true })
  seriesId: string | null;

  /** When the rule of its series has it, whatever it was moved to: by this calendars know which one it is. */
  @Column('text', { nullable: true })
  occurrenceWall: string | null;

  @Column('text', { nullable: true })
  occurrenceZone: MeetingZone | null;

  @Column('timestamptz', { nullable: true })
  occurrenceAt: Date | null;

  @Column('timestamptz', { nullable: true })
  occurrenceEndsAt: Date | null;

  /**
   * When its series has it, where that is no longer when the rule had it: a series that meets at another hour
   * from some date on keeps its rule, by which calendars know its dates.
   */
  @Column('timestamptz', { nullable: true })
  regularStartsAt: Date | null;

  @Column('timestamptz', { nullable: true })
  regularEndsAt: Date | null;

  /** A draft that is kept to make meetings from. It stands in no list of meetings. */
  @Column('text', { nullable: true })
  templateName: string | null;

  /** Made once; calendars know the meeting by it whatever changes. Meetings of a series have the same. */
  @Column('text')
  calendarUid: string;

  /** Grows with every change that is mailed (RFC 5546 2.1.4). */
  @Column('integer')
  sequence: number;

  /**
   * Since which sequence its time is the present one: answers to an earlier state are answers to another
   * time.
   */
  @Column('integer', { default: 0 })
  timeSequence: number;

  /** Since which sequence each of its facts is as it is, of those that changed after they were mailed. */
  @Column('jsonb', { default: () => `'{}'` })
  changedIn: Partial<Record<MeetingFact, number>>;

  /** Why it was called off, for those invited. */
  @Column('text', { nullable: true })
  cancelReason: string | null;

  /** Grows with every edit, so that an edit of an older state is noticed. */
  @Column('integer')
  revision: number;

  /** From how many countries somebody must be there for the meeting to decide. */
  @Column('integer', { default: 0 })
  quorumCountries: number;

  /** Sides of the teams of which somebody must be there. */
  @Column('text', { array: true, default: () => `'{}'` })
  quorumSeats: SeatType[];

  /** What becomes of a decision below the quorum. */
  @Column('text', { default: 'indicative' })
  belowQuorum: BelowQuorumEffect;

  @Column('uuid')
  convenedBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
