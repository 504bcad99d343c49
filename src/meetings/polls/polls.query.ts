import { Injectable } from '@nestjs/common';
import type { CountryCode, MeetingZone, PollAnswer, SeatType } from '@nbn/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { NotFound } from '#platform/problems/problem';

export interface PollRow {
  readonly meetingId: string;
  readonly timeZone: MeetingZone;
  readonly answerBy: Date;
  readonly closed: boolean;
  readonly settledSlotId: string | null;
  readonly settledReason: string | null;
}

export interface SlotRow {
  readonly id: string;
  readonly meetingId: string;
  readonly startWall: string;
  readonly endWall: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** One of those asked, with the answers that count. */
export interface VoterRow {
  readonly memberId: string;
  readonly name: string;
  readonly organisation: string;
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
  readonly required: boolean;
  readonly answers: Readonly<Record<string, PollAnswer>>;
}

const POLL = `
  select meeting_id as "meetingId", time_zone as "timeZone", answer_by as "answerBy",
    answer_by <= app_now() as closed, settled_slot_id as "settledSlotId", settled_reason as "settledReason"
  from date_poll
  where meeting_id = $1`;

const SLOTS = `
  select id, meeting_id as "meetingId", start_wall as "startWall", end_wall as "endWall",
    starts_at as "startsAt", ends_at as "endsAt"
  from poll_slot
  where meeting_id = any($1) and withdrawn_at is null
  order by starts_at, ends_at, id`;

const VOTERS = `
  select i.member_id as "memberId", p.name, o.name as organisation,
    coalesce(s.country_code, o.country_code) as country, s.type as seat, i.required,
    coalesce(
      (
        select jsonb_object_agg(a.slot_id, a.answer)
        from poll_answer a
        join poll_slot t on t.id = a.slot_id and t.withdrawn_at is null
        where t.meeting_id = i.meeting_id and a.member_id = i.member_id and a.superseded_at is null
      ), '{}'
    ) as answers
  from meeting_invitation i
  join member p on p.id = i.member_id
  join organisation o on o.id = p.organisation_id
  left join team_seat s on s.id = i.seat_id
  where i.meeting_id = $1 and i.withdrawn_at is null
  order by coalesce(s.country_code, o.country_code) nulls last,
    array_position(array['government', 'ngo', 'resource'], s.type), p.name, p.id`;

/** Reads date polls. Whether the reader may see the meeting is asked before. */
@Injectable()
export class PollsQuery {
  constructor(private readonly database: DataSource) {}

  /** The poll of a meeting; missing if it has none. */
  async one(meetingId: string, manager: Pick<EntityManager, 'query'> = this.database): Promise<PollRow> {
    const [poll] = await manager.query<PollRow[]>(POLL, [meetingId]);
    if (!poll) throw new NotFound();
    return poll;
  }

  /** The slots of these meetings, the earliest first. */
  slots(
    meetingIds: readonly string[],
    manager: Pick<EntityManager, 'query'> = this.database,
  ): Promise<SlotRow[]> {
    return manager.query<SlotRow[]>(SLOTS, [meetingIds]);
  }

  /** Those asked and what they said. */
  voters(meetingId: string, manager: Pick<EntityManager, 'query'> = this.database): Promise<VoterRow[]> {
    return manager.query<VoterRow[]>(VOTERS, [meetingId]);
  }
}
