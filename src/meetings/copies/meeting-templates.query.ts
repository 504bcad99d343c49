import { Injectable } from '@nestjs/common';
import type { CountryCode, MeetingKind, MeetingZone } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { visibleMeetings } from '../meeting.visibility.ts';

export interface TemplateRow {
  readonly id: string;
  readonly name: string;
  readonly kind: MeetingKind;
  readonly countryCode: CountryCode | null;
  readonly title: string;
  readonly timeZone: MeetingZone;
  readonly startWall: string;
  readonly endWall: string;
  readonly guests: number;
}

const MAX_TEMPLATES = 100;

/**
 * The templates from which a convenor makes meetings: as drafts, they are seen by those who convene such a
 * meeting.
 */
@Injectable()
export class MeetingTemplatesQuery {
  constructor(private readonly database: DataSource) {}

  /** By name; the first hundred. */
  all(actor: Actor): Promise<TemplateRow[]> {
    const { where, parameters } = visibleMeetings(actor);
    return this.database.query<TemplateRow[]>(
      `
        select m.id, m.template_name as name, m.kind, m.country_code as "countryCode", m.title,
          m.time_zone as "timeZone", m.start_wall as "startWall", m.end_wall as "endWall",
          (
            select count(*)::int
            from meeting_invitation i
            where i.meeting_id = m.id and i.withdrawn_at is null
          ) as guests
        from meeting m
        where m.template_name is not null and ${where}
        order by m.template_name, m.id
        limit ${MAX_TEMPLATES}`,
      [...parameters],
    );
  }
}
