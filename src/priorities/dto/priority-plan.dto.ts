import { COUNTRY_CODES, PRIORITY_LIMITS, type CountryCode } from '@nbn/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsUUID,
  Matches,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { MemberUrl, MemberText } from '#platform/text/member-text.decorator';
import { withFault } from '#platform/problems/with-fault';
import { PAGE_PATH } from './propose-priority.dto.ts';

export class MergeProposal {
  /** The proposal in which this one goes on. */
  @IsUUID()
  into!: string;
}

export class PriorityLinkInput {
  @MemberText({ min: 1, max: PRIORITY_LIMITS.linkLabel })
  label!: string;

  @Matches(PAGE_PATH, withFault('page-address'))
  @MemberUrl('page-url')
  path!: string;
}

/** Who carries an agreed priority, when it is looked at again, and where it is taken up. */
export class PlanPriority {
  /** Of the plan that was read, 0 for none: one that somebody else made meanwhile is not overwritten. */
  @IsInt()
  @Min(0)
  revision!: number;

  @IsArray()
  @ArrayMaxSize(COUNTRY_CODES.length)
  @ArrayUnique()
  @IsIn(COUNTRY_CODES, { each: true })
  ownerCountries!: CountryCode[];

  @ValidateIf((_, value) => value !== null)
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/, withFault('date'))
  reviewOn!: string | null;

  @IsArray()
  @ArrayMaxSize(PRIORITY_LIMITS.links)
  @ValidateNested({ each: true })
  @Type(() => PriorityLinkInput)
  links!: PriorityLinkInput[];
}

export class PriorityCommentInput {
  @MemberText({ min: 1, max: PRIORITY_LIMITS.comment })
  text!: string;
}
