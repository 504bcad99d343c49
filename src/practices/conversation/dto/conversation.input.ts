import { LIMITS } from '@nbn/contracts';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsOptional, IsUUID, Min } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class WriteEntry {
  /** Made by the client, the same again when it resends after a lost answer. */
  @IsUUID()
  key!: string;

  @MemberText({ min: 1, max: LIMITS.comment })
  text!: string;

  /** The entry at the top that this one replies to. */
  @IsOptional()
  @IsUUID()
  replyTo?: string | null;

  /** Whom the text calls behind an @; each must be a reader. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  mentions?: string[];
}

export class SeeEntries {
  /** The ordinal of the last entry seen. */
  @IsInt()
  @Min(1)
  seen!: number;
}
