import {
  MEETING_ZONES,
  NATIONAL_ANSWERS,
  ORGANISATION_KINDS,
  ROUND_LIMITS,
  type MeetingZone,
  type NationalAnswer,
  type OrganisationKind,
} from '@nbn/contracts';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, Matches, Min } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { LOCAL_DATE_TIME, NOT_LOCAL_DATE_TIME } from '../../dto/local-date-time.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class OpenNationalConsultation {
  /** What the network is asked. */
  @MemberText({ min: 1, max: ROUND_LIMITS.lead })
  lead!: string;

  /** Of which kinds of organisations; left out: the whole network. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(ORGANISATION_KINDS.length)
  @IsIn(ORGANISATION_KINDS, { each: true })
  kinds?: OrganisationKind[];

  @IsIn(MEETING_ZONES)
  timeZone!: MeetingZone;

  /** Not after the country's own deadline in the round. */
  @Matches(LOCAL_DATE_TIME, NOT_LOCAL_DATE_TIME)
  closesAt!: string;
}

export class EndNationalConsultation {
  @IsInt()
  @Min(1)
  revision!: number;
}

export class ExtendNationalConsultation extends EndNationalConsultation {
  /** Local time of its zone. */
  @Matches(LOCAL_DATE_TIME, NOT_LOCAL_DATE_TIME)
  closesAt!: string;
}

export class NationalAnswersQuery extends PageQuery {
  @MayBeAbsent()
  @IsIn(NATIONAL_ANSWERS)
  answer?: NationalAnswer;
}
