import { ACCESS_REQUEST_LIMITS } from '@nbn/contracts';
import { IsBoolean, IsUUID } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class AskAccess {
  /** The id in the address that you were given. */
  @IsUUID()
  documentId!: string;

  /** Said to whoever decides. */
  @MayBeAbsent()
  @MemberText({ max: ACCESS_REQUEST_LIMITS.reason })
  reason?: string;
}

export class DecideAccess {
  @IsBoolean()
  granted!: boolean;
}
