import {
  COMMENTS_CHOICES,
  DRAFT_AUDIENCES,
  LIMITS,
  TRACKED_CHANGES_MODES,
  type CommentsChoice,
  type DraftAudience,
  type TrackedChangesMode,
} from '@nbn/contracts';
import { IsIn } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** Beside the file: what is to become of tracked changes that are still open, and of comments. */
export class WordImportOptions {
  /**
   * `accept`: the text is taken as if all were accepted; `reject`: as it was before them; `amendments`: as it
   * was, and what each author wants of a clause becomes an amendment of your team. Without it a file that has
   * any is refused.
   */
  @MayBeAbsent()
  @IsIn(TRACKED_CHANGES_MODES)
  tracked?: TrackedChangesMode;

  /**
   * `threads`: comments become threads under your name, each with the name that the file gives its author.
   * Left out: `leave`.
   */
  @MayBeAbsent()
  @IsIn(COMMENTS_CHOICES)
  comments?: CommentsChoice;
}

export class DraftFromWord extends WordImportOptions {
  /** Without it, the title that the document says. */
  @MayBeAbsent()
  @MemberText({ min: 1, max: LIMITS.title })
  title?: string;

  @IsIn(DRAFT_AUDIENCES)
  audience!: DraftAudience;
}
