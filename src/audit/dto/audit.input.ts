import { IsUUID, Matches } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class AuditPageQuery extends PageQuery {
  @MayBeAbsent()
  @IsUUID()
  actorId?: string;

  @MayBeAbsent()
  @Matches(/^[0-9A-Za-z-]{1,64}$/)
  objectId?: string;

  /** A verb of the log, like `meeting.moved`. */
  @MayBeAbsent()
  @Matches(/^[a-z-]{1,40}\.[a-z-]{1,40}$/)
  action?: string;
}
