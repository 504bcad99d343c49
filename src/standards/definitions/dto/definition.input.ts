import { DEFINITION_LIMITS } from '@nbn/contracts';
import { IsInt, IsUUID, Matches, MaxLength, Min, ValidateIf } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';

export class DefinitionDraft {
  @MemberText({ min: 1, max: DEFINITION_LIMITS.term })
  term!: string;

  /** Other words for the same, one a line or between semicolons; inflected forms are found by themselves. */
  @MemberText({ max: DEFINITION_LIMITS.variantList })
  variants!: string;

  @MemberText({ min: 1, max: DEFINITION_LIMITS.text })
  text!: string;

  /** The clause that defines it. */
  @ValidateIf((draft: DefinitionDraft) => draft.clauseId !== null)
  @IsUUID()
  clauseId!: string | null;

  /** The concept of the term bank that it is. */
  @ValidateIf((draft: DefinitionDraft) => draft.conceptId !== null)
  @Matches(/^[a-z0-9-]+$/)
  @MaxLength(120)
  conceptId!: string | null;
}

export class DefinitionChange extends DefinitionDraft {
  /** The revision that was seen; a newer one refuses it. */
  @IsInt()
  @Min(1)
  revision!: number;
}
