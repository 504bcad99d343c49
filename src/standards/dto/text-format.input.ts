import { FORMAT_KINDS, type FormatKind, FORMATS_MAX, isTextAddress, LIMITS } from '@nbn/contracts';
import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, Max, Min, ValidateBy, ValidateNested } from 'class-validator';
import { MemberUrl } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** An astral character is two UTF-16 units. */
const UNITS_MAX = 2 * LIMITS.clause;

/** How some words of a text look: from which character to which, in UTF-16 units of the text as it is kept. */
export class TextFormatInput {
  @IsIn(FORMAT_KINDS)
  kind!: FormatKind;

  @IsInt()
  @Min(0)
  @Max(UNITS_MAX)
  from!: number;

  @IsInt()
  @Min(1)
  @Max(UNITS_MAX)
  to!: number;

  /** Where a link leads: an address of the web or of mail, or `clause:` and the id of a clause of the same standard. */
  @MayBeAbsent()
  @ValidateBy({
    name: 'textAddress',
    validator: { validate: isTextAddress },
  })
  @MemberUrl('page-url')
  href?: string;
}

/** A field that says how the words of a text look; without it they are plain, or stay as they are. */
export const TextFormats = (): PropertyDecorator =>
  applyDecorators(
    MayBeAbsent(),
    ArrayMaxSize(FORMATS_MAX),
    ValidateNested({ each: true }),
    Type(() => TextFormatInput),
  );
