import { AREA_LIMITS } from '@nbn/contracts';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsInt, IsUUID, Min } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';

export class NewArea {
  @MemberText({ min: 1, max: AREA_LIMITS.title })
  title!: string;
}

export class AreaChange extends NewArea {
  /** A retired area stays readable where it was used, and cannot be newly chosen. */
  @IsBoolean()
  retired!: boolean;

  /** Of the area that was read. */
  @IsInt()
  @Min(1)
  revision!: number;
}

export class AreaOrder {
  /** All areas, in their new order. */
  @IsArray()
  @ArrayMaxSize(AREA_LIMITS.total)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

/** The areas that a thing belongs to, as a whole. */
export class AreaChoice {
  @IsArray()
  @ArrayMaxSize(AREA_LIMITS.perObject)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  areaIds!: string[];

  /** Those that it had when it was read: what somebody else chose meanwhile is not overwritten. */
  @IsArray()
  @ArrayMaxSize(AREA_LIMITS.total)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  previousIds!: string[];
}

export class AreaView {
  id!: string;
  /** What files call it. */
  code!: string;
  title!: string;
  retired!: boolean;
  revision!: number;
}

export class AreasView {
  items!: AreaView[];
}

/** An area where something belongs to it. */
export class AreaReference {
  id!: string;
  title!: string;
}
