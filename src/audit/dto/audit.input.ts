import { IsOptional, IsUUID, Matches } from 'class-validator';
import { IsQueryBoolean } from '#platform/http/query-boolean.decorator';
import { PageQuery } from '#platform/persistence/page';
import { IsCalendarDay } from '#platform/time/calendar-day';

export class AuditPageQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  actorId?: string;

  @IsOptional()
  @Matches(/^[a-z-]{1,40}$/)
  objectKind?: string;

  @IsOptional()
  @Matches(/^[0-9A-Za-z-]{1,64}$/)
  objectId?: string;

  /** A verb of the log, like `meeting.moved`. */
  @IsOptional()
  @Matches(/^[a-z-]{1,40}\.[a-z-]{1,40}$/)
  action?: string;

  /** Only what was read or taken away. */
  @IsOptional()
  @IsQueryBoolean()
  reads?: boolean;

  /** The first day, `YYYY-MM-DD`, on the reader’s clock. */
  @IsOptional()
  @IsCalendarDay()
  from?: string;

  /** The last day. */
  @IsOptional()
  @IsCalendarDay()
  to?: string;
}
