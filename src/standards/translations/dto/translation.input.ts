import { LIMITS } from '@nbn/contracts';
import { IsBoolean, IsInt, Matches, Min } from 'class-validator';
import { type TextFormatInput, TextFormats } from '../../dto/text-format.input.ts';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class WriteTranslation {
  /** The revision that was seen, 0 where there was none; a newer one refuses it, and nothing is lost. */
  @IsInt()
  @Min(0)
  revision!: number;

  /** Of the English words that were translated: if they changed meanwhile, it is said. */
  @Matches(/^[0-9a-f]{64}$/)
  sourceHash!: string;

  @MemberText({ min: 1, max: LIMITS.clause })
  text!: string;

  /** Without it, words look as they did, and new ones plain. Numbers by which the English refers to clauses do so too. */
  @TextFormats()
  formats?: TextFormatInput[];

  /** The English words changed, and what was translated of the earlier ones is right for these too. */
  @MayBeAbsent()
  @IsBoolean()
  stillRight?: boolean;
}

export class CheckTranslation {
  /** The revision that was read. */
  @IsInt()
  @Min(1)
  revision!: number;
}
