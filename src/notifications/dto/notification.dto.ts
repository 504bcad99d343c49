import { NOTIFICATION_OBJECTS, type NotificationObject } from '@nbn/contracts';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID, ValidateIf } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';

/** A flag of the query string; anything else is left for the validation to refuse. */
function parseBoolean(value: unknown): unknown {
  if (value === 'true') return true;
  return value === 'false' ? false : value;
}

export class InboxQuery extends PageQuery {
  /** Only what was not read yet. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => parseBoolean(value))
  @IsBoolean()
  unread?: boolean;
}

/** Which to mark as read: those named, those about one object, or, with nothing said, all. */
export class MarkRead {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  ids?: string[];

  @IsOptional()
  @IsIn(NOTIFICATION_OBJECTS)
  objectKind?: NotificationObject;

  @ValidateIf((mark: MarkRead) => mark.objectKind !== undefined)
  @IsUUID()
  objectId?: string;
}
