import { CONTRIBUTION_KINDS, type ContributionKind } from '@nbn/contracts';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';

/** Anything but `true` and `false` stays as it is, for the validation to refuse. */
function parseBoolean(value: unknown): unknown {
  if (value === 'true') return true;
  return value === 'false' ? false : value;
}

export class ContributionsPageQuery extends PageQuery {
  @IsOptional()
  @IsIn(CONTRIBUTION_KINDS)
  kind?: ContributionKind;

  /** Only those of which something became since you last looked. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => parseBoolean(value))
  @IsBoolean()
  moved?: boolean;
}
