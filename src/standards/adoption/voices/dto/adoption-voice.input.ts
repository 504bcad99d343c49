import { ADOPTION_STATUSES, LIMITS, type AdoptionStatus } from '@nbn/contracts';
import { IsBoolean, IsIn, IsInt, Min, ValidateIf } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';

export class RecordVoice {
  /**
   * The revision that was seen, 0 where the seat has said nothing; a newer one refuses it, and nothing is
   * lost.
   */
  @IsInt()
  @Min(0)
  revision!: number;

  /** Null where the resource person speaks, and nowhere else. */
  @ValidateIf((voice: RecordVoice) => voice.status !== null)
  @IsIn(ADOPTION_STATUSES)
  status!: AdoptionStatus | null;

  @MemberText({ max: LIMITS.note })
  note!: string;

  /** Where it can be looked up: a law, a decision, an address. */
  @MemberText({ max: LIMITS.note })
  evidence!: string;

  /** Whether the other countries read note and evidence too. */
  @IsBoolean()
  shared!: boolean;
}
