import { BALLOT_PHASES, type BallotPhase } from '@nbn/contracts';
import { IsIn, IsOptional } from 'class-validator';
import { IsQueryBoolean } from '#platform/http/query-boolean.decorator';
import { PageQuery } from '#platform/persistence/page';

export class BallotsPageQuery extends PageQuery {
  @IsOptional()
  @IsIn(BALLOT_PHASES)
  phase?: BallotPhase;

  /** Only open ballots in which my seat has not voted yet. */
  @IsOptional()
  @IsQueryBoolean()
  waiting?: boolean;
}
