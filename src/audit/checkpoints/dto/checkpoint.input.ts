import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

const MOST_ENTRIES = 2 ** 31 - 1;

/** Two checkpoints by how many entries they cover. */
export class ConsistencyQueryInput {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_ENTRIES)
  earlier!: number;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_ENTRIES)
  later!: number;
}
