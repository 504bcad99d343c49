import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { mayConvene } from '../meetings.policy.ts';
import { MeetingsQuery } from '../meetings.query.ts';
import type { SeatRef } from './alternate.service.ts';

/** A member who can act for a seat. */
export interface CandidateRow {
  readonly memberId: string;
  readonly name: string;
  readonly organisation: string;
}

const MAX_CANDIDATES = 100;

const CANDIDATES = `
  select p.member_id as "memberId", p.name, p.organisation_name as organisation
  from membership p
  where p.state = 'active' and p.role = 'network' and p.country = $2
    and not exists (
      select 1
      from meeting_invitation i
      where i.meeting_id = $1 and i.member_id = p.member_id and i.alternate and i.withdrawn_at is null
    )
  order by p.name, p.member_id
  limit ${MAX_CANDIDATES}`;

/** Who can act for a seat in a meeting, for those who may name somebody. */
@Injectable()
export class AlternateCandidatesQuery {
  constructor(
    private readonly database: DataSource,
    private readonly meetings: MeetingsQuery,
  ) {}

  /** The first hundred by name. */
  async find(actor: Actor, meetingId: string, { country, seat }: SeatRef): Promise<CandidateRow[]> {
    const { content: meeting } = await this.meetings.one(actor, meetingId);
    const [holder] = await this.database.query<unknown[]>(
      `
        select 1
        from membership p
        join team_seat s on s.id = p.seat_id
        where s.country_code = $1 and s.type = $2 and p.member_id = $3`,
      [country, seat, actor.memberId],
    );
    if ((meeting.countryCode && meeting.countryCode !== country) || (!holder && !mayConvene(actor, meeting)))
      throw new NotFound();
    return this.database.query<CandidateRow[]>(CANDIDATES, [meetingId, country]);
  }
}
