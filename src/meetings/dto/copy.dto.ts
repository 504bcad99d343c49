import { MEETING_LIMITS, type CountryCode, type MeetingKind, type MeetingZone } from '@nbn/contracts';
import { MemberText } from '#platform/text/member-text.decorator';
import { MeetingTimesInput } from './convene.dto.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** When the new meeting is; all else is as in what it is made from. */
export class MeetingCopy extends MeetingTimesInput {
  /** Left out, it is called as what it is made from. */
  @MayBeAbsent()
  @MemberText({ min: 1, max: MEETING_LIMITS.title })
  title?: string;
}

export class TemplateInput {
  @MemberText({ min: 1, max: MEETING_LIMITS.templateName })
  name: string;
}

/** A draft that is kept to make meetings from. */
export class TemplateLine {
  id!: string;
  name!: string;
  kind!: MeetingKind;
  country!: CountryCode | null;
  title!: string;
  timeZone!: MeetingZone;
  /** The hours that it usually takes. */
  startWall!: string;
  endWall!: string;
  /** How many are on its list. */
  guests!: number;
}
