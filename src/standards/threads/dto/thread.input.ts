import { LIMITS, THREAD_STATES, type ThreadState } from '@nbn/contracts';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { PageQuery } from '../../../platform/persistence/page.ts';
import { MemberText } from '../../../platform/text/member-text.decorator.ts';

export class ThreadsQuery extends PageQuery {
  @IsOptional() @IsIn(THREAD_STATES)
  state?: ThreadState;

  @IsOptional() @IsUUID()
  clauseId?: string;
}

/** Words of a clause by their offsets (UTF-16 code units) in the revision that the writer saw. */
export class SelectedWords {
  @IsInt() @Min(0) @Max(2 * LIMITS.clause)
  start!: number;

  @IsInt() @Min(1) @Max(2 * LIMITS.clause)
  end!: number;

  /** The words themselves, from an editor that is open: others may have typed since, and they are found where they stand now. */
  @IsOptional() @MemberText({ min: 1, max: LIMITS.clause })
  quote?: string;
}

export class WriteComment {
  /** The writer's own id of this comment: sending it again after a lost answer does not double it. */
  @IsUUID()
  key!: string;

  @MemberText({ min: 1, max: LIMITS.comment })
  text!: string;
}

export class OpenThread extends WriteComment {
  @IsUUID()
  clauseId!: string;

  /** The revision of the clause that the writer saw. */
  @IsInt() @Min(1)
  revision!: number;

  /** Left out: the thread is about the whole clause. */
  @IsOptional() @ValidateNested() @Type(() => SelectedWords)
  words?: SelectedWords;
}

export class SeenUpTo {
  /** The ordinal of the last comment seen. */
  @IsInt() @Min(0)
  seen!: number;
}
