import type { CountryCode, MeetingKind, MeetingZone, SeriesFact, SeriesState } from '@nbn/contracts';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/**
 * Meetings by one rule. Each of them is a meeting of its own; here stands what they have in common, and what
 * calendars know them by.
 */
@Entity('meeting_series')
@Check('meeting_series_kind', `kind in ('regional', 'national', 'working-group')`)
@Check('meeting_series_state', `state in ('draft', 'scheduled', 'cancelled')`)
@Check('meeting_series_title_length', 'char_length(title) between 1 and 160')
@Check('meeting_series_place_length', 'char_length(place) <= 300')
@Check('meeting_series_cancel_reason_length', 'char_length(cancel_reason) between 1 and 300')
@Check('meeting_series_country_of_national', `(kind = 'national') = (country_code is not null)`)
@Unique('meeting_series_calendar_uid_unique', ['calendarUid'])
export class MeetingSeries {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_series_pk' })
  id: string;

  @Column('text')
  kind: MeetingKind;

  @Column('text', { nullable: true })
  countryCode: CountryCode | null;

  @Column('text')
  state: SeriesState;

  /** As in RFC 5545 3.3.10. */
  @Column('text')
  rule: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('boolean')
  discreet: boolean;

  @Column('text')
  timeZone: MeetingZone;

  /** Of its first meeting, as the rule has it. */
  @Column('text')
  startWall: string;

  @Column('text')
  endWall: string;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  /** Why what lay ahead of it was called off, for those invited. */
  @Column('text', { nullable: true })
  cancelReason: string | null;

  /** In which sequence each of its facts last changed. */
  @Column('jsonb', { default: () => `'{}'` })
  changedIn: Partial<Record<SeriesFact, number>>;

  @Column('text')
  calendarUid: string;

  @Column('integer')
  sequence: number;

  @Column('integer')
  revision: number;

  @Column('uuid')
  convenedBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
