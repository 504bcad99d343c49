import {
  AGENDA_ITEM_KINDS, AGENDA_LIMITS, COUNTRY_CODES, MOVE_PLACES, PRESENTER_KINDS, SEAT_TYPES,
  type AgendaItemKind, type CountryCode, type MovePlace, type PresenterKind, type SeatType,
} from '@nbn/contracts';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateIf, ValidateNested } from 'class-validator';
import { MemberText } from '../../platform/text/member-text.decorator.ts';

const only = (kind: PresenterKind, field: keyof PresenterInput) => ValidateIf((presenter: PresenterInput) => presenter.kind === kind || presenter[field] !== undefined);

/** Who presents: a seat (country and type), a member, or a name in words. */
export class PresenterInput {
  @IsIn(PRESENTER_KINDS)
  kind: PresenterKind;

  @only('seat', 'country') @IsIn(COUNTRY_CODES)
  country?: CountryCode;

  @only('seat', 'seat') @IsIn(SEAT_TYPES)
  seat?: SeatType;

  @only('member', 'memberId') @IsUUID()
  memberId?: string;

  @only('words', 'words') @MemberText({ min: 1, max: AGENDA_LIMITS.presenter })
  words?: string;
}

export class ItemDraft {
  @IsIn(AGENDA_ITEM_KINDS)
  kind: AgendaItemKind;

  @MemberText({ min: 1, max: AGENDA_LIMITS.title })
  title: string;

  @IsInt() @Min(1) @Max(AGENDA_LIMITS.minutes)
  minutes: number;

  @IsOptional() @ValidateNested() @Type(() => PresenterInput)
  presenter?: PresenterInput | null;

  @IsOptional() @MemberText({ max: AGENDA_LIMITS.notes })
  notes?: string | null;
}

/** What is left out stays as it is; `null` takes presenter or notes away. */
export class ItemChange {
  /** The state of the item that the change was made of. */
  @IsInt() @Min(1)
  revision: number;

  @ValidateIf((_, value) => value !== undefined) @IsIn(AGENDA_ITEM_KINDS)
  kind?: AgendaItemKind;

  @ValidateIf((_, value) => value !== undefined) @MemberText({ min: 1, max: AGENDA_LIMITS.title })
  title?: string;

  @ValidateIf((_, value) => value !== undefined) @IsInt() @Min(1) @Max(AGENDA_LIMITS.minutes)
  minutes?: number;

  @IsOptional() @ValidateNested() @Type(() => PresenterInput)
  presenter?: PresenterInput | null;

  @IsOptional() @MemberText({ max: AGENDA_LIMITS.notes })
  notes?: string | null;
}

/** Puts an item right before or right after another one. */
export class ItemMove {
  @IsUUID()
  itemId: string;

  @IsIn(MOVE_PLACES)
  place: MovePlace;

  /** The other item. */
  @IsUUID()
  of: string;

  /** The version of the order that the move was made of. An older one is no fault: both moves are kept, and the answer says so. */
  @IsInt() @Min(0)
  version: number;
}
