import { NOTIFICATION_OBJECTS, NOTIFICATIONS_MARKED_MAX, type NotificationObject } from '@nbn/contracts';
import { ArrayMaxSize, IsArray, IsIn, IsUUID, ValidateIf } from 'class-validator';
import { IsQueryBoolean } from '#platform/http/query-boolean.decorator';
import { PageQuery } from '#platform/persistence/page';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class InboxQuery extends PageQuery {
  /** Only what was not read yet. */
  @MayBeAbsent()
  @IsQueryBoolean()
  unread?: boolean;
}

/** Which to mark as read: those named, those about one object, or, with nothing said, all. */
export class MarkRead {
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(NOTIFICATIONS_MARKED_MAX)
  @IsUUID(undefined, { each: true })
  ids?: string[];

  @MayBeAbsent()
  @IsIn(NOTIFICATION_OBJECTS)
  objectKind?: NotificationObject;

  @ValidateIf((mark: MarkRead) => mark.objectKind !== undefined)
  @IsUUID()
  objectId?: string;
}
