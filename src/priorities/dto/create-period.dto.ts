import { PRIORITY_LIMITS } from '@nbn/contracts';
import { IsISO8601, Matches } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { withFault } from '#platform/problems/with-fault';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class CreatePeriod {
  @MemberText({ min: 1, max: PRIORITY_LIMITS.periodTitle })
  title!: string;

  /** The first day, `YYYY-MM-DD`. */
  @Matches(DAY, withFault('date'))
  @IsISO8601({ strict: true })
  firstDay!: string;

  /** The last day, `YYYY-MM-DD`. */
  @Matches(DAY, withFault('date'))
  @IsISO8601({ strict: true })
  lastDay!: string;
}
