import { CONTRIBUTION_KINDS, type ContributionKind } from '@nbn/contracts';
import { IsIn, IsOptional } from 'class-validator';
import { IsQueryBoolean } from '#platform/http/query-boolean.decorator';
import { PageQuery } from '#platform/persistence/page';

export class ContributionsPageQuery extends PageQuery {
  @IsOptional()
  @IsIn(CONTRIBUTION_KINDS)
  kind?: ContributionKind;

  /** Only those of which something became since you last looked. */
  @IsOptional()
  @IsQueryBoolean()
  moved?: boolean;
}
