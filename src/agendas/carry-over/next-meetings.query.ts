import { Injectable } from '@nestjs/common';
import type { MeetingState } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { MeetingsQuery, visibleMeetings } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { mayArrange } from '../agendas.policy.ts';

export interface NextMeetingRow {
  readonly id: string;
  readonly title: string;
  readonly state: MeetingState;
  readonly startsAt: Date;
}

/**
 * SQL: whether meeting `m` can take over items of meeting `f`: same kind and country, later, and not yet held.
 */
export const IS_LATER_MEETING = `
  m.id <> f.id and m.kind = f.kind and m.country_code is not distinct from f.country_code
    and m.over_at is null and m.state in ('draft', 'polling', 'scheduled')
    and (m.starts_at > f.starts_at or m.state in ('draft', 'polling'))`;

/** Finds the meetings that an item can be carried over to. */
@Injectable()
export class NextMeetingsQuery {
  constructor(
    private readonly database: DataSource,
    private readonly meetings: MeetingsQuery,
  ) {}

  /** The next one first. */
  async findLater(actor: Actor, meetingId: string): Promise<NextMeetingRow[]> {
    const { content } = await this.meetings.one(actor, meetingId);
    if (!mayArrange(actor, content)) throw new NotFound();
    const { where, parameters } = visibleMeetings(actor);
    return this.database.query<NextMeetingRow[]>(
      `
        select m.id, m.title, m.state, m.starts_at as "startsAt"
        from meeting m
        join meeting f on f.id = $${parameters.length + 1}
        where ${IS_LATER_MEETING} and ${where}
        order by m.starts_at, m.id
        limit 20`,
      [...parameters, meetingId],
    );
  }
}
