import {
  CLAUSE_KINDS,
  CLAUSE_LEVEL_MAX,
  DRAFT_AUDIENCES,
  LIMITS,
  STANDARD_STATES,
  STANDARD_TEMPLATES,
  INITIAL_STANDARD_STATES,
  type ClauseKind,
  type DraftAudience,
  type StandardState,
  type StandardTemplate,
  type InitialStandardState,
} from '@nbn/contracts';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsUUID, Max, Min, ValidateIf } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { TextFormatInput, TextFormats } from './text-format.input.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class StandardsQuery extends PageQuery {
  @MayBeAbsent()
  @IsIn(STANDARD_STATES)
  state?: StandardState;
}

export class DraftStandard {
  @MemberText({ min: 1, max: LIMITS.title })
  title!: string;

  @IsIn(DRAFT_AUDIENCES)
  audience!: DraftAudience;

  /** An idea waits for a team to take it up; a draft is written at once. */
  @MayBeAbsent()
  @IsIn(INITIAL_STANDARD_STATES)
  state?: InitialStandardState;

  /** Begins with the clauses of this outline. */
  @MayBeAbsent()
  @IsIn(STANDARD_TEMPLATES)
  template?: StandardTemplate;

  /** Begins with the headings of this standard; not together with `template`. */
  @MayBeAbsent()
  @IsUUID()
  structureOf?: string;
}

export class ChangeStandard {
  @MayBeAbsent()
  @MemberText({ min: 1, max: LIMITS.title })
  title?: string;

  @MayBeAbsent()
  @IsIn(DRAFT_AUDIENCES)
  audience?: DraftAudience;

  /** Whether a changed clause needs a recorded decision before a newer edition is published. */
  @MayBeAbsent()
  @IsBoolean()
  decisionsNeeded?: boolean;
}

export class ClausePlace {
  /** The clause that this one follows; null: it comes first. */
  @ValidateIf((place: ClausePlace) => place.afterId !== null)
  @IsUUID()
  afterId!: string | null;
}

export class AddClause extends ClausePlace {
  @IsIn(CLAUSE_KINDS)
  kind!: ClauseKind;

  @IsInt()
  @Min(1)
  @Max(CLAUSE_LEVEL_MAX)
  level!: number;

  @MemberText({ max: LIMITS.clause })
  text!: string;

  /** How its words look; all plain without it. */
  @TextFormats()
  formats?: TextFormatInput[];
}

export class EditClause {
  /** The revision that the change was made from; a newer one refuses it, and nothing is lost. */
  @IsInt()
  @Min(1)
  revision!: number;

  @MayBeAbsent()
  @MemberText({ max: LIMITS.clause })
  text?: string;

  /** How its words look now; without it, words that stay look as they did. */
  @TextFormats()
  formats?: TextFormatInput[];

  @MayBeAbsent()
  @IsIn(CLAUSE_KINDS)
  kind?: ClauseKind;

  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(CLAUSE_LEVEL_MAX)
  level?: number;
}

export class RemoveClause {
  /** The revision that was seen when the removal was decided. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  revision!: number;
}
