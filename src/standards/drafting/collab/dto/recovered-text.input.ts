import { IsIn } from 'class-validator';

export class ResolveRecoveredText {
  /** Taken back into the text, or let go for good. */
  @IsIn(['taken', 'let-go'])
  state!: 'taken' | 'let-go';
}
