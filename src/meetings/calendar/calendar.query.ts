import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Meeting } from '../meeting.entity.ts';
import { MeetingSeries } from '../series/meeting-series.entity.ts';
import type { CalendarSource } from './calendar.presenter.ts';

export type CalendarRow = CalendarSource & Pick<Meeting, 'updatedAt'>;

/** A series as one member has it. */
export interface MemberSeries {
  readonly series: MeetingSeries;
  readonly meetings: readonly CalendarRow[];
}

/** Reads meetings as calendars need them. */
@Injectable()
export class CalendarQuery {
  constructor(private readonly database: DataSource) {}

  /**
   * What a member is invited to: two months back and all that is ahead; cancelled ones stay for thirty days,
   * so that calendars are updated.
   */
  meetingsOf(memberId: string): Promise<CalendarRow[]> {
    return this.database.manager
      .createQueryBuilder(Meeting, 'm')
      .where(
        `
          exists (
            select 1
            from meeting_invitation i
            where i.meeting_id = m.id and i.member_id = :memberId and i.withdrawn_at is null
          )`,
        { memberId },
      )
      .andWhere(`m.state not in ('draft', 'polling')`)
      .andWhere(`m.ends_at > app_now() - interval '2 months'`)
      .andWhere(`(m.state <> 'cancelled' or m.updated_at > app_now() - interval '30 days')`)
      .orderBy('m.startsAt')
      .addOrderBy('m.id')
      .getMany();
  }

  /**
   * The series that a member is invited to as a whole, each with all its meetings but those that the member
   * was uninvited from.
   */
  async seriesOf(memberId: string): Promise<MemberSeries[]> {
    const series = await this.database.manager
      .createQueryBuilder(MeetingSeries, 's')
      .where(
        `
          exists (
            select 1
            from series_invitation i
            where i.series_id = s.id and i.member_id = :memberId and i.withdrawn_at is null
          )`,
        { memberId },
      )
      .andWhere(`s.state <> 'draft'`)
      .orderBy('s.startsAt')
      .addOrderBy('s.id')
      .getMany();
    if (series.length === 0) return [];
    const meetings = await this.database.manager
      .createQueryBuilder(Meeting, 'm')
      .where('m.seriesId in (:...ids)', { ids: series.map(({ id }) => id) })
      .addSelect(
        `
          exists (
            select 1
            from meeting_invitation i
            where i.meeting_id = m.id and i.member_id = :memberId and i.withdrawn_at is null
          )`,
        'invited',
      )
      .setParameter('memberId', memberId)
      .orderBy('m.startsAt')
      .getRawAndEntities<{ invited: boolean }>();
    // Whoever was uninvited from one meeting has it no longer, as if it had been called off.
    const own = meetings.entities.map((meeting, place): CalendarRow =>
      meetings.raw[place]!.invited ? meeting : { ...meeting, state: 'cancelled' },
    );
    return series.map((one) => ({
      series: one,
      meetings: own.filter(({ seriesId }) => seriesId === one.id),
    }));
  }

  /** One meeting that the caller has made sure may be seen. */
  one(id: string): Promise<CalendarRow> {
    return this.database.manager.findOneByOrFail(Meeting, { id });
  }
}
