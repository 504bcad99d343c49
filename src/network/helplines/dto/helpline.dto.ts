import { HELPLINE_LANGUAGES, HELPLINE_LIMITS, type HelplineLanguage, isHelplinePhone } from '@nbn/contracts';
import {
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsUrl,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
} from 'class-validator';
import { withFault } from '#platform/problems/with-fault';
import { MemberContact, MemberText, MemberUrl } from '#platform/text/member-text.decorator';

const ifGiven = (_: unknown, value: unknown): boolean => value !== null;

const CAN_BE_DIALLED = ValidateBy(
  {
    name: 'helplinePhone',
    validator: { validate: (value: unknown) => typeof value === 'string' && isHelplinePhone(value) },
  },
  withFault('dialled-number'),
);

/** What callers need to know. There is no field for an address: where women are safe has no place here. */
export class HelplineInput {
  @MemberText({ min: 1, max: HELPLINE_LIMITS.name })
  name!: string;

  @MaxLength(HELPLINE_LIMITS.phone)
  @MemberContact('phone', CAN_BE_DIALLED)
  phone!: string;

  @IsArray()
  @ArrayUnique()
  @IsIn(HELPLINE_LANGUAGES, { each: true })
  languages!: HelplineLanguage[];

  /** It answers every day at every hour; `hours` then says nothing. */
  @IsBoolean()
  roundTheClock!: boolean;

  /** When it answers, in English. */
  @ValidateIf(ifGiven)
  @MemberText({ min: 1, max: HELPLINE_LIMITS.hours })
  hours!: string | null;

  @ValidateIf(ifGiven)
  @IsUrl({ protocols: ['https'], require_protocol: true })
  @MaxLength(HELPLINE_LIMITS.webAddress)
  @MemberUrl('page-url')
  webAddress!: string | null;
}

export class HelplineChange extends HelplineInput {
  /** As it was read. */
  @IsInt()
  @Min(1)
  revision!: number;
}

/** A helpline as everyone may read it. */
export class PublicHelplineView {
  name!: string;
  phone!: string;
  languages!: HelplineLanguage[];
  roundTheClock!: boolean;
  hours!: string | null;
  webAddress!: string | null;
}

export class HelplineView extends PublicHelplineView {
  id!: string;
  revision!: number;
}

/** The helplines of a country, in the order in which they were published. */
export class HelplinesView {
  items!: HelplineView[];
  mayPublish!: boolean;
  mayRemove!: boolean;
}
