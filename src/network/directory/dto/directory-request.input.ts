import { DIRECTORY_FIELDS, DIRECTORY_LIMITS, type DirectoryField } from '@nbn/contracts';
import { IsBoolean, IsIn } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';

export class DirectoryRequestInput {
  @IsIn(DIRECTORY_FIELDS)
  field!: DirectoryField;

  /** What it is needed for; the holder reads it. */
  @MemberText({ min: 1, max: DIRECTORY_LIMITS.reason })
  reason!: string;
}

export class DirectoryDecisionInput {
  @IsBoolean()
  granted!: boolean;
}
