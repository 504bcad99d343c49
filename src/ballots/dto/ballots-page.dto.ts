import { BALLOT_PHASES, type BallotPhase } from '@nbn/contracts';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';

/** What a query says as true or false; anything else stays as it is and is refused. */
function booleanOf(value: unknown): unknown {
  if (value === 'true') return true;
  return value === 'false' ? false : value;
}

export class BallotsPageQuery extends PageQuery {
  @IsOptional()
  @IsIn(BALLOT_PHASES)
  phase?: BallotPhase;

  /** Only open ballots in which my seat has not voted yet. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => booleanOf(value))
  @IsBoolean()
  waiting?: boolean;
}
