import { Injectable } from '@nestjs/common';
import type { AttendanceAnswer, MeetingKind } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { IS_INVITED, visibleMeetings } from '../meetings/index.ts';
import type { Actor } from '#platform/access/actor';

export interface HomeMeetingRow {
  readonly id: string;
  readonly title: string;
  readonly kind: MeetingKind;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: string;
  readonly place: string | null;
  readonly invited: boolean;
  readonly answer: AttendanceAnswer | null;
  readonly inSession: boolean;
  /** The reader is checked in. */
  readonly here: boolean;
  /**
   * While it is in session. Whoever finds a meeting on Home is invited to it or convenes it, and may join.
   */
  readonly joinUrl: string | null;
}

const IS_CHECKED_IN = `
  exists (
    select
    from seat_presence sp
    where sp.meeting_id = m.id and sp.member_id = $1 and sp.left_at is null
  )`;

const MAX_ANSWERS = 5;

export interface HomePollRow {
  readonly id: string;
  readonly title: string;
  readonly answerBy: Date;
}

/** What Home asks of the meetings: only those still to come, only those that the reader sees. */
@Injectable()
export class HomeQuery {
  constructor(private readonly database: DataSource) {}

  /** The next meeting of mine: one I am invited to, for the secretariat any that is scheduled. */
  async findNextMeeting(actor: Actor): Promise<HomeMeetingRow | null> {
    const mine = actor.role === 'secretariat' ? 'true' : IS_INVITED;
    // One that is in session has its end when it is closed, whatever was planned.
    const [row] = await this.meetings(
      actor,
      `${mine} and (m.ends_at > app_now() or m.state = 'in-session')`,
      1,
    );
    return row ?? null;
  }

  /** Invitations that I have not answered, the next meeting first. */
  findUnansweredInvitations(actor: Actor): Promise<HomeMeetingRow[]> {
    if (!actor.permissions.has('meetings:answer')) return Promise.resolve([]);
    return this.meetings(
      actor,
      `i.id is not null and i.answer is null and m.state = 'scheduled' and m.starts_at > app_now()`,
      MAX_ANSWERS,
    );
  }

  /** Date polls that still ask me, the next to close first. */
  findUnansweredPolls(actor: Actor): Promise<HomePollRow[]> {
    if (!actor.permissions.has('meetings:answer')) return Promise.resolve([]);
    const { where, parameters } = visibleMeetings(actor);
    return this.database.query<HomePollRow[]>(
      `
        select m.id, m.title, d.answer_by as "answerBy"
        from meeting m
        join date_poll d on d.meeting_id = m.id
        join meeting_invitation i on i.meeting_id = m.id and i.member_id = $1 and i.withdrawn_at is null
        where m.state = 'polling' and d.settled_at is null and d.answer_by > app_now() and ${where}
          and not exists (
            select
            from poll_slot s
            join poll_answer a on a.slot_id = s.id and a.member_id = $1 and a.superseded_at is null
            where s.meeting_id = m.id and s.withdrawn_at is null
          )
        order by d.answer_by, m.id
        limit ${MAX_ANSWERS}`,
      [...parameters],
    );
  }

  private meetings(actor: Actor, which: string, limit: number): Promise<HomeMeetingRow[]> {
    const { where, parameters } = visibleMeetings(actor);
    return this.database.query<HomeMeetingRow[]>(
      `
        select m.id, m.title, m.kind, m.starts_at as "startsAt", m.ends_at as "endsAt",
          m.time_zone as "timeZone", m.place, i.id is not null as invited, i.answer,
          m.state = 'in-session' as "inSession", m.state = 'in-session' and ${IS_CHECKED_IN} as here, case
          when m.state = 'in-session' then m.join_url end as "joinUrl"
        from meeting m
        left join meeting_invitation i on i.meeting_id = m.id and i.member_id = $1 and i.withdrawn_at is null
        where m.over_at is null and m.state in ('scheduled', 'in-session') and ${where} and ${which}
        order by m.starts_at, m.id
        limit ${limit}`,
      [...parameters],
    );
  }
}
