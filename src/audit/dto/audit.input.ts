import { IsOptional, IsUUID, Matches } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';

export class AuditPageQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  actorId?: string;

  @IsOptional()
  @Matches(/^[0-9A-Za-z-]{1,64}$/)
  objectId?: string;

  /** A verb of the log, like `meeting.moved`. */
  @IsOptional()
  @Matches(/^[a-z-]{1,40}\.[a-z-]{1,40}$/)
  action?: string;
}
