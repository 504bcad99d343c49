import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ReplyLine } from '../dto/reply.dto.ts';

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const MAX_REPLIES = 100;

/** What somebody else's program sent to us without answering anything is for nobody to look at. */
const SELECT_OPEN_REPLIES = `
  select r.id, ${iso('r.read_at')} as "readAt", r.outcome, r.reason, r.sender, r.attendee, r.answer, r.remark,
    m.id as "meetingId", m.title, ${iso('m.starts_at')} as "startsAt", ${iso('m.ends_at')} as "endsAt",
    m.time_zone as "timeZone", r.series_id is not null as series, p.id as "memberId", p.name as "memberName"
  from calendar_reply r
  left join meeting m on m.id = r.meeting_id
  left join member p on p.id = r.member_id
  where r.outcome in ('held', 'unmatched', 'refused') and r.settled_at is null
    and r.reason is distinct from 'not-a-reply'
  order by r.read_at, r.id
  limit ${MAX_REPLIES}`;

/** Answers by mail that wait for the secretariat, the oldest first. */
@Injectable()
export class RepliesQuery {
  constructor(private readonly database: DataSource) {}

  open(): Promise<ReplyLine[]> {
    return this.database.query<ReplyLine[]>(SELECT_OPEN_REPLIES);
  }
}
