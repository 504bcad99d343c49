import { SHARE_LINK_LIMITS } from '@nbn/contracts';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { MemberContact } from '#platform/text/member-text.decorator';
import { withFault } from '#platform/problems/with-fault';

export class ShareLinkDraft {
  /** The address of whom it is for; nothing is sent there. */
  @MemberContact('email')
  recipient: string;

  @IsInt()
  @Min(1)
  @Max(SHARE_LINK_LIMITS.days)
  days: number;

  /** The version that it opens for good; left out: whichever holds. */
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number | null;
}

/** What the holder of a link has: the end of its address, and the code. */
export class SharedDocumentKey {
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  token: string;

  @Matches(/^\d{8}$/, withFault('eight-digits'))
  code: string;
}
