import { IsUUID, Matches } from 'class-validator';
import { IsQueryBoolean } from '#platform/http/query-boolean.decorator';
import { PageQuery } from '#platform/persistence/page';
import { IsCalendarDay } from '#platform/time/calendar-day';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class AuditPageQuery extends PageQuery {
  @MayBeAbsent()
  @IsUUID()
  actorId?: string;

  @MayBeAbsent()
  @Matches(/^[a-z-]{1,40}$/)
  objectKind?: string;

  @MayBeAbsent()
  @Matches(/^[0-9A-Za-z-]{1,64}$/)
  objectId?: string;

  /** A verb of the log, like `meeting.moved`. */
  @MayBeAbsent()
  @Matches(/^[a-z-]{1,40}\.[a-z-]{1,40}$/)
  action?: string;

  /** Only what was read or taken away. */
  @MayBeAbsent()
  @IsQueryBoolean()
  reads?: boolean;

  /** The first day, `YYYY-MM-DD`, on the reader’s clock. */
  @MayBeAbsent()
  @IsCalendarDay()
  from?: string;

  /** The last day. */
  @MayBeAbsent()
  @IsCalendarDay()
  to?: string;
}
