import { IsIn } from 'class-validator';

export class ResolveRecoveredText {
  /** Taken back into the text, or let go for good. */
  @IsIn(['restored', 'discarded'])
  state!: 'restored' | 'discarded';
}
