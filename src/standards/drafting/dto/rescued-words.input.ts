import { IsIn, IsString, MaxLength } from 'class-validator';

export class RescuedWordsQuery {
  /** `standard:<id>` */
  @IsString() @MaxLength(80)
  doc!: string;
}

export class SettleRescuedWords {
  /** Taken back into the text, or let go for good. */
  @IsIn(['taken', 'let-go'])
  state!: 'taken' | 'let-go';
}
