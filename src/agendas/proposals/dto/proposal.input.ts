import { AGENDA_ITEM_KINDS, AGENDA_LIMITS, type AgendaItemKind } from '@nbn/contracts';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';

export class ProposalDraft {
  @IsIn(AGENDA_ITEM_KINDS)
  kind: AgendaItemKind;

  @MemberText({ min: 1, max: AGENDA_LIMITS.title })
  title: string;

  @IsInt()
  @Min(1)
  @Max(AGENDA_LIMITS.minutes)
  minutes: number;

  /** Why, and what for. */
  @IsOptional()
  @MemberText({ max: AGENDA_LIMITS.notes })
  notes?: string | null;
}

export class RefusalInput {
  /** Whoever proposed it reads this. */
  @MemberText({ min: 1, max: AGENDA_LIMITS.notes })
  reason: string;
}
