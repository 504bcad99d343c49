import {
  AGENDA_ITEM_KINDS,
  AGENDA_LIMITS,
  AGENDA_ROW_KINDS,
  COUNTRY_CODES,
  MOVE_PLACES,
  PRESENTER_KINDS,
  SEAT_TYPES,
  type AgendaItemKind,
  type AgendaRowKind,
  type CountryCode,
  type MovePlace,
  type PresenterKind,
  type SeatType,
} from '@nbn/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsWallClock } from '../../meetings/index.ts';
import { MemberText } from '#platform/text/member-text.decorator';

const only = (kind: PresenterKind, field: keyof PresenterInput) =>
  ValidateIf((presenter: PresenterInput) => presenter.kind === kind || presenter[field] !== undefined);

/** Who presents: a seat (country and type), a member, or a name in words. */
export class PresenterInput {
  @IsIn(PRESENTER_KINDS)
  kind: PresenterKind;

  @only('seat', 'country')
  @IsIn(COUNTRY_CODES)
  country?: CountryCode;

  @only('seat', 'seat')
  @IsIn(SEAT_TYPES)
  seat?: SeatType;

  @only('member', 'memberId')
  @IsUUID()
  memberId?: string;

  @only('words', 'words')
  @MemberText({ min: 1, max: AGENDA_LIMITS.presenter })
  words?: string;
}

/** A seat of a national team, whoever holds it. */
export class SeatInput {
  @IsIn(COUNTRY_CODES)
  country: CountryCode;

  @IsIn(SEAT_TYPES)
  seat: SeatType;
}

/** Who a closed item is open to; whoever says so is on the list in any case. */
export class ItemReadersInput {
  @IsArray()
  @ArrayMaxSize(AGENDA_LIMITS.readers)
  @ValidateNested({ each: true })
  @Type(() => SeatInput)
  seats: SeatInput[];

  @IsArray()
  @ArrayMaxSize(AGENDA_LIMITS.readers)
  @IsUUID(undefined, { each: true })
  memberIds: string[];
}

export class ItemDraft {
  /** `section` is a heading: it has words alone and takes no time. */
  @IsIn(AGENDA_ROW_KINDS)
  kind: AgendaRowKind;

  @MemberText({ min: 1, max: AGENDA_LIMITS.title })
  title: string;

  /** Of everything but a heading. */
  @ValidateIf((draft: ItemDraft) => draft.kind !== 'section' || draft.minutes !== undefined)
  @IsInt()
  @Min(1)
  @Max(AGENDA_LIMITS.minutes)
  minutes?: number;

  @IsOptional()
  @ValidateNested()
  @Type(() => PresenterInput)
  presenter?: PresenterInput | null;

  @IsOptional()
  @MemberText({ max: AGENDA_LIMITS.notes })
  notes?: string | null;

  /** When it must begin whatever stands before it, on the host's clock. */
  @IsOptional()
  @IsWallClock()
  fixedAt?: string | null;

  /** Closes it to all but those on this list. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ItemReadersInput)
  closed?: ItemReadersInput | null;
}

/**
 * What is left out stays as it is; `null` takes presenter, notes or the fixed time away, and opens a closed
 * item.
 */
export class ItemChange {
  /** The state of the item that the change was made of. */
  @IsInt()
  @Min(1)
  revision: number;

  @ValidateIf((_, value) => value !== undefined)
  @IsIn(AGENDA_ITEM_KINDS)
  kind?: AgendaItemKind;

  @ValidateIf((_, value) => value !== undefined)
  @MemberText({ min: 1, max: AGENDA_LIMITS.title })
  title?: string;

  @ValidateIf((_, value) => value !== undefined)
  @IsInt()
  @Min(1)
  @Max(AGENDA_LIMITS.minutes)
  minutes?: number;

  @IsOptional()
  @ValidateNested()
  @Type(() => PresenterInput)
  presenter?: PresenterInput | null;

  @IsOptional()
  @MemberText({ max: AGENDA_LIMITS.notes })
  notes?: string | null;

  @IsOptional()
  @IsWallClock()
  fixedAt?: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => ItemReadersInput)
  closed?: ItemReadersInput | null;
}

/** Moves the fixed times that do not fit to the first that do. */
export class RescheduleInput {
  /** Minutes to leave between two items, from now on. */
  @IsInt()
  @Min(0)
  @Max(AGENDA_LIMITS.gap)
  gap: number;

  /** The version of the order that was looked at; of another one nothing is moved. */
  @IsInt()
  @Min(0)
  version: number;
}

export class PapersDeadlineInput {
  /** On the host's clock; null for no deadline. */
  @ValidateIf((_, value) => value !== null)
  @IsWallClock()
  papersBy: string | null;
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

  /**
   * The version of the order that the move was made of. An older one is no fault: both moves are kept, and
   * the answer says so.
   */
  @IsInt()
  @Min(0)
  version: number;
}
