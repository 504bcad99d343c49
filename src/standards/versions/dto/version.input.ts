import { VERSION_LABEL_MAX } from '@nbn/contracts';
import { IsString, IsUUID, Matches, ValidateIf } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class NameVersion {
  /** What the version is called, such as “before the Riga meeting”; once within the standard. */
  @MemberText({ min: 1, max: VERSION_LABEL_MAX })
  label!: string;
}

/** The text as it stands now, in the place of a version. */
export const CURRENT = 'current';

export class ComparisonQuery {
  /** A version's id, or `current`: the text as it stands now. */
  @ValidateIf((query: ComparisonQuery) => query.from !== CURRENT)
  @IsUUID()
  from!: string;

  @ValidateIf((query: ComparisonQuery) => query.to !== CURRENT)
  @IsUUID()
  to!: string;
}

export class NumberQuery {
  /** As it was cited: `3.4`, `3.4(b)`. */
  @IsString()
  @Matches(/^\d{1,4}(\.\d{1,4}){0,3}(\([a-z]{1,4}\))?$/)
  number!: string;
}

export class RestoreVersion {
  /** One clause alone; without it the whole text is put back. */
  @MayBeAbsent()
  @IsUUID()
  clauseId?: string;
}
