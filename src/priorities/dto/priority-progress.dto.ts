import { PRIORITY_PROGRESS, type PriorityProgress } from '@nbn/contracts';
import { IsIn } from 'class-validator';

export class PriorityProgressInput {
  @IsIn(PRIORITY_PROGRESS)
  state!: PriorityProgress;
}
