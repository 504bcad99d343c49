import { INSTRUMENT_LIMITS } from '@nbn/contracts';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Min,
} from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { withFault } from '#platform/problems/with-fault';

export class NewInstrument {
  @MemberText({ min: 1, max: INSTRUMENT_LIMITS.title })
  title: string;

  /** By which it is cited. */
  @MemberText({ min: 1, max: INSTRUMENT_LIMITS.shortTitle })
  shortTitle: string;

  /** What stands before a number where it is cited, such as `Art.`; may be empty. */
  @MemberText({ max: INSTRUMENT_LIMITS.unit })
  unit: string;

  /** Who monitors it; may be empty. */
  @MemberText({ max: INSTRUMENT_LIMITS.body })
  body: string;
}

export class InstrumentChange extends NewInstrument {
  /** A retired instrument stays readable where it was used, and cannot be newly chosen. */
  @IsBoolean()
  retired: boolean;

  /** Of the instrument that was read. */
  @IsInt()
  @Min(1)
  revision: number;
}

export class NewProvision {
  /** Without the unit: `11a`. */
  @MemberText({ min: 1, max: INSTRUMENT_LIMITS.number })
  @Matches(/^[\p{L}\p{N}][\p{L}\p{N} .-]*$/u, withFault('letters-and-digits'))
  number: string;

  /** A short title, never the text. */
  @MemberText({ min: 1, max: INSTRUMENT_LIMITS.provisionTitle })
  title: string;
}

export class ProvisionChange extends NewProvision {
  @IsBoolean()
  retired: boolean;

  /** Of the provision that was read. */
  @IsInt()
  @Min(1)
  revision: number;
}

export class InstrumentOrder {
  /** All instruments, in their new order. */
  @IsArray()
  @ArrayMaxSize(INSTRUMENT_LIMITS.total)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids: string[];
}

export class ProvisionOrder {
  /** All provisions of the instrument, in their new order. */
  @IsArray()
  @ArrayMaxSize(INSTRUMENT_LIMITS.provisions)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids: string[];
}

/** What a provision is linked to: exactly one of them. */
export class CrosswalkTarget {
  @IsOptional()
  @IsUUID()
  areaId?: string | null;

  /** A clause of a published standard. */
  @IsOptional()
  @IsUUID()
  clauseId?: string | null;

  @IsOptional()
  @IsUUID()
  priorityId?: string | null;
}
