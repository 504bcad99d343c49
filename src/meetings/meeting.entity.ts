import type { BelowQuorum, CountryCode, MeetingKind, MeetingState, MeetingZone, SeatType } from '@nbn/contracts';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

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
@Check('meeting_quorum_countries', 'quorum_countries between 0 and 8')
@Check('meeting_quorum_seats', `quorum_seats <@ array['government', 'ngo', 'resource']`)
@Check('meeting_below_quorum', `below_quorum in ('refused', 'indicative')`)
@Unique('meeting_calendar_uid_unique', ['calendarUid'])
@Index('meeting_ahead', ['startsAt', 'id'], { where: 'over_at is null' })
@Index('meeting_past', ['startsAt', 'id'], { where: 'over_at is not null' })
@Index('meeting_ending', ['endsAt'], { where: `over_at is null and state in ('scheduled', 'in-session', 'cancelled')` })
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

  /** Made once; calendars know the meeting by it whatever changes. */
  @Column('text')
  calendarUid: string;

  /** Grows with every change that is mailed (RFC 5546 2.1.4). */
  @Column('integer')
  sequence: number;

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
  belowQuorum: BelowQuorum;

  @Column('uuid')
  convenedBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
