import { BALLOT_LIMITS } from '@nbn/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsOptional } from 'class-validator';

/**
 * A paper: `approvals` for approval, `ranking` (groups of equal options, best first) for a ranked ballot. Only its size is
 * looked at here; what it says is checked by the one validation that import and recount use as well.
 */
export class CastPaper {
  @IsOptional() @IsArray() @ArrayMaxSize(BALLOT_LIMITS.optionsMax * 2)
  approvals?: string[];

  @IsOptional() @IsArray() @ArrayMaxSize(BALLOT_LIMITS.optionsMax * 2)
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } }, required: false })
  ranking?: string[][];
}
