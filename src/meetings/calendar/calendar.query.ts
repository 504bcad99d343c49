import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Meeting } from '../meeting.entity.ts';
import type { EntryOf } from './calendar-meeting.ts';

export type CalendarRow = EntryOf & Pick<Meeting, 'updatedAt'>;

/** Reads meetings as calendars need them. */
@Injectable()
export class CalendarQuery {
  constructor(private readonly database: DataSource) {}

  /** What a member is invited to: two months back and all that is ahead; cancelled ones stay for thirty days, so that calendars hear of it. */
  own(memberId: string): Promise<CalendarRow[]> {
    return this.database.manager
      .createQueryBuilder(Meeting, 'm')
      .where('exists (select 1 from meeting_invitation i where i.meeting_id = m.id and i.member_id = :memberId and i.withdrawn_at is null)', { memberId })
      .andWhere(`m.state not in ('draft', 'polling')`)
      .andWhere(`m.ends_at > app_now() - interval '2 months'`)
      .andWhere(`(m.state <> 'cancelled' or m.updated_at > app_now() - interval '30 days')`)
      .orderBy('m.startsAt')
      .addOrderBy('m.id')
      .getMany();
  }

  /** One meeting that the caller has made sure may be seen. */
  one(id: string): Promise<CalendarRow> {
    return this.database.manager.findOneByOrFail(Meeting, { id });
  }
}
