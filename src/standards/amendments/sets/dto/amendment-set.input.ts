import { AMENDMENT_LIMITS } from '@nbn/contracts';
import { MemberText } from '#platform/text/member-text.decorator';

export class SubmitAmendmentSet {
  /** Why, for all of them; one that gives a reason of its own keeps it. */
  @MemberText({ min: 1, max: AMENDMENT_LIMITS.reason })
  reason!: string;
}
