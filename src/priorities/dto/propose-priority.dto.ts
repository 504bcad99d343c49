import { PRIORITY_LIMITS } from '@nbn/contracts';
import { MemberText } from '../../platform/text/member-text.decorator.ts';

export class ProposePriority {
  @MemberText({ min: 1, max: PRIORITY_LIMITS.title })
  title!: string;

  /** Why the region should work on this. */
  @MemberText({ min: 1, max: PRIORITY_LIMITS.reason })
  reason!: string;
}
