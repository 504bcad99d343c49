import { CONTRIBUTION_KINDS, type ContributionKind } from '@nbn/contracts';
import { IsIn } from 'class-validator';
import { IsQueryBoolean } from '#platform/http/query-boolean.decorator';
import { PageQuery } from '#platform/persistence/page';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class ContributionsPageQuery extends PageQuery {
  @MayBeAbsent()
  @IsIn(CONTRIBUTION_KINDS)
  kind?: ContributionKind;

  /** Only those of which something became since you last looked. */
  @MayBeAbsent()
  @IsQueryBoolean()
  moved?: boolean;
}
