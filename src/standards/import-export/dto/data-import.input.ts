import {
  AMENDMENTS_CHOICES,
  COMMENTS_CHOICES,
  DRAFT_AUDIENCES,
  LIMITS,
  type AmendmentsChoice,
  type CommentsChoice,
  type DraftAudience,
} from '@nbn/contracts';
import { IsIn } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** Beside a file of data: what is to become of its comments and its amendments. */
export class DataImportOptions {
  /**
   * `threads`: its threads are opened under your name, each comment with the name that the file gives its
   * author. Left out: `leave`.
   */
  @MayBeAbsent()
  @IsIn(COMMENTS_CHOICES)
  comments?: CommentsChoice;

  /** `drafts`: they become drafts of your team. Left out: `leave`. */
  @MayBeAbsent()
  @IsIn(AMENDMENTS_CHOICES)
  amendments?: AmendmentsChoice;
}

export class DraftFromData extends DataImportOptions {
  /** Without it, the title that the file says. */
  @MayBeAbsent()
  @MemberText({ min: 1, max: LIMITS.title })
  title?: string;

  @IsIn(DRAFT_AUDIENCES)
  audience!: DraftAudience;
}
