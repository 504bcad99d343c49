import { Injectable } from '@nestjs/common';
import type {
  AttendanceAnswer,
  CountryCode,
  MeetingKind,
  MeetingState,
  MeetingZone,
  SeriesState,
} from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { visibleMeetings } from '../meeting.visibility.ts';

export interface OccurrenceRow {
  readonly id: string;
  readonly state: MeetingState;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly startWall: string;
  readonly endWall: string;
  readonly moved: boolean;
  readonly over: boolean;
  readonly invited: boolean;
  readonly joinUrl: string | null;
  readonly answer: AttendanceAnswer | null;
  readonly coming: number;
}

export interface SeriesRow {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly countryCode: CountryCode | null;
  readonly state: SeriesState;
  readonly title: string;
  readonly place: string | null;
  readonly joinUrl: string | null;
  readonly revision: number;
  readonly cancelReason: string | null;
  readonly timeZone: MeetingZone;
  readonly rule: string;
  readonly ruleStart: string;
  readonly invited: number;
  readonly meetings: readonly OccurrenceRow[];
}

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** Reads series: those of which the reader sees a meeting, with the meetings that are the reader's to see. */
@Injectable()
export class SeriesQuery {
  constructor(private readonly database: DataSource) {}

  async one(actor: Actor, id: string): Promise<SeriesRow> {
    const { where, parameters } = visibleMeetings(actor);
    const [series] = await this.database.query<SeriesRow[]>(
      `
        select s.id, s.kind, s.country_code as "countryCode", s.state, s.title, s.place, s.revision,
          (
            select l.join_url
            from meeting l
            where l.series_id = s.id
            order by l.occurrence_at desc
            limit 1
          ) as "joinUrl",
          s.cancel_reason as "cancelReason", s.time_zone as "timeZone", s.rule, s.start_wall as "ruleStart",
          o.meetings,
          (select count(*)::int from series_invitation i where i.series_id = s.id and i.withdrawn_at is null)
          as invited
        from meeting_series s
        cross join lateral (
          select json_agg(
            json_build_object(
              'id', m.id, 'state', m.state, 'startsAt', ${iso('m.starts_at')}, 'endsAt', ${iso('m.ends_at')},
              'startWall', m.start_wall, 'endWall', m.end_wall,
              'moved', m.starts_at <> coalesce(m.regular_starts_at, m.occurrence_at)
              or m.ends_at <> coalesce(m.regular_ends_at, m.occurrence_ends_at), 'over', m.over_at is not null, 'invited', own.id is not null,
              'joinUrl', m.join_url, 'answer', own.answer, 'coming',
              (
                select count(*)
                from meeting_invitation a
                where a.meeting_id = m.id and a.withdrawn_at is null and a.answer = 'yes'
              )
            ) order by m.starts_at, m.id
          ) as meetings
          from meeting m
          left join meeting_invitation own on own.meeting_id = m.id and own.member_id = $1
            and own.withdrawn_at is null
          where m.series_id = s.id and ${where}
        ) o
        where s.id = $${parameters.length + 1} and o.meetings is not null`,
      [...parameters, id],
    );
    if (!series) throw new NotFound();
    return series;
  }
}
