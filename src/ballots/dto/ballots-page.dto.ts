import { BALLOT_PHASES, type BallotPhase } from '@nbn/contracts';
import { IsIn } from 'class-validator';
import { IsQueryBoolean } from '#platform/http/query-boolean.decorator';
import { PageQuery } from '#platform/persistence/page';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class BallotsPageQuery extends PageQuery {
  @MayBeAbsent()
  @IsIn(BALLOT_PHASES)
  phase?: BallotPhase;

  /** Only open ballots in which my seat has not voted yet. */
  @MayBeAbsent()
  @IsQueryBoolean()
  waiting?: boolean;
}
