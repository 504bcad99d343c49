import { DRAFT_AUDIENCES, LIMITS, type DraftAudience } from '@nbn/contracts';
import { Equals, IsIn, IsOptional } from 'class-validator';
import { MemberText } from '../../../platform/text/member-text.decorator.ts';

/** Beside the file: what is to become of tracked changes that are still open. */
export class WordFileWish {
  /** `accept`: the text is taken as if all were accepted. Without it a file that has any is refused. */
  @IsOptional() @Equals('accept')
  tracked?: 'accept';
}

export class DraftFromWord extends WordFileWish {
  /** Without it, the title that the document says. */
  @IsOptional() @MemberText({ min: 1, max: LIMITS.title })
  title?: string;

  @IsIn(DRAFT_AUDIENCES)
  audience!: DraftAudience;
}
