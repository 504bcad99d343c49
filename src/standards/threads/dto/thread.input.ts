import {
  LIMITS,
  MENTIONS_MAX,
  NAMED_READERS_MAX,
  THREAD_AUDIENCES,
  THREAD_STATES,
  type ThreadAudience,
  type ThreadState,
} from '@nbn/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class ThreadsQuery implements PageQuery {
  @MayBeAbsent()
  @IsString()
  @MaxLength(500)
  after?: string;

  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LIMITS.threadsMax)
  limit?: number;

  @MayBeAbsent()
  @IsIn(THREAD_STATES)
  state?: ThreadState;

  @MayBeAbsent()
  @IsUUID()
  clauseId?: string;
}

/** Words of a clause by their offsets (UTF-16 code units) in the revision that the writer saw. */
export class SelectedWords {
  @IsInt()
  @Min(0)
  @Max(2 * LIMITS.clause)
  start!: number;

  @IsInt()
  @Min(1)
  @Max(2 * LIMITS.clause)
  end!: number;

  /**
   * The words themselves, from an editor that is open: others may have typed since, and they are found where
   * they stand now.
   */
  @MayBeAbsent()
  @MemberText({ min: 1, max: LIMITS.clause })
  quote?: string;
}

export class WriteComment {
  /** The writer's own id of this comment: sending it again after a lost answer does not double it. */
  @IsUUID()
  key!: string;

  @MemberText({ min: 1, max: LIMITS.comment })
  text!: string;

  /** Who is called to it: members whom the thread is for. They are told. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MENTIONS_MAX)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  mentions?: string[];
}

export class OpenThread extends WriteComment {
  @IsUUID()
  clauseId!: string;

  /** The revision of the clause that the writer saw. */
  @IsInt()
  @Min(1)
  revision!: number;

  /** Left out: the thread is about the whole clause. */
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => SelectedWords)
  words?: SelectedWords;

  /** Left out: `network`. */
  @MayBeAbsent()
  @IsIn(THREAD_AUDIENCES)
  audience?: ThreadAudience;

  /** Of a thread among those named: who else reads it. */
  @ValidateIf(({ audience, readers }: OpenThread) => audience === 'named' || readers !== undefined)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(NAMED_READERS_MAX)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  readers?: string[];
}

/** Of whom to ask: a thread that is there, or one that is to be begun. */
export class ReadersQuery {
  @MayBeAbsent()
  @IsUUID()
  threadId?: string;

  /** Without a thread: of one that you would begin. Of `named`, everyone whom you may name. */
  @MayBeAbsent()
  @IsIn(THREAD_AUDIENCES)
  audience?: ThreadAudience;
}

export class SeenUpTo {
  /** The ordinal of the last comment seen. */
  @IsInt()
  @Min(0)
  seen!: number;
}
