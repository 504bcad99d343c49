import { AREA_LIMITS, PRIORITY_LIMITS, PRIORITY_SOURCES, type PrioritySource } from '@nbn/contracts';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsUUID, Matches, ValidateIf } from 'class-validator';
import { MemberUrl, MemberText } from '#platform/text/member-text.decorator';
import { withFault } from '#platform/problems/with-fault';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** An address within Norbanet, such as `/meetings/decisions/…`. */
export const PAGE_PATH =
  /^\/(?:meetings|standards|priorities|library|network|published)\/(?!.*\/\/)[A-Za-z0-9/_.#?=&-]{1,230}$/;

export class ProposePriority {
  @MemberText({ min: 1, max: PRIORITY_LIMITS.title })
  title!: string;

  /** Why the region should work on this. */
  @MemberText({ min: 1, max: PRIORITY_LIMITS.reason })
  reason!: string;

  /** What it rests on: figures, findings, experience. */
  @MayBeAbsent()
  @MemberText({ max: PRIORITY_LIMITS.evidence })
  evidence?: string;

  /** The areas of the Network's work that it belongs to. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(AREA_LIMITS.perObject)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  areaIds?: string[];

  /** The clause, decision, meeting or practice that it comes from, by the address of its page. */
  @ValidateIf(({ sourcePath }: ProposePriority) => sourcePath !== undefined)
  @IsIn(PRIORITY_SOURCES)
  sourceKind?: PrioritySource;

  @ValidateIf(({ sourceKind }: ProposePriority) => sourceKind !== undefined)
  @Matches(PAGE_PATH, withFault('page-address'))
  @MemberUrl('page-url')
  sourcePath?: string;
}
