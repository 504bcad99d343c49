import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import { IsBoolean, IsIn } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class SharedDecisionsQueryInput extends PageQuery {
  @MayBeAbsent()
  @IsIn(COUNTRY_CODES)
  country?: CountryCode;
}

/** Whether the other countries are told what a national meeting decided. */
export class DecisionSharingInput {
  @IsBoolean()
  sharedAbroad!: boolean;
}

/** What a national meeting decided: its words and its day, and nothing that leads to the meeting. */
export class SharedDecisionView {
  id!: string;
  country!: CountryCode;
  reference!: string;
  text!: string;
  /** On the host's calendar. */
  day!: string;
}

export class SharedDecisionsPageView {
  items!: SharedDecisionView[];
  next!: string | null;
}
