import { SOURCE_KINDS, SOURCE_LIMITS, type SourceKind } from '@nbn/contracts';
import {
  IsIn,
  IsInt,
  IsISO8601,
  IsUrl,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { MemberText, MemberUrl } from '#platform/text/member-text.decorator';
import { withFault } from '#platform/problems/with-fault';

export class SourceDraft {
  @IsIn(SOURCE_KINDS)
  kind!: SourceKind;

  @MemberText({ min: 1, max: SOURCE_LIMITS.title })
  title!: string;

  /** As they are cited; may be empty. */
  @MemberText({ max: SOURCE_LIMITS.authors })
  authors!: string;

  @ValidateIf((draft: SourceDraft) => draft.year !== null)
  @IsInt()
  @Min(SOURCE_LIMITS.yearFrom)
  @Max(SOURCE_LIMITS.yearTo)
  year!: number | null;

  /** May be empty. */
  @MemberText({ max: SOURCE_LIMITS.publisher })
  publisher!: string;

  /** Where it is found; needed of a web page. */
  @ValidateIf((draft: SourceDraft) => draft.kind === 'web' || draft.address !== null)
  @IsUrl({ protocols: ['https'], require_protocol: true })
  @MaxLength(SOURCE_LIMITS.address)
  @MemberUrl('conference-url')
  address!: string | null;

  /** What others who edit should know; may be empty. */
  @MemberText({ max: SOURCE_LIMITS.note })
  note!: string;

  /** The document that it is, or that keeps a copy of it. */
  @ValidateIf((draft: SourceDraft) => draft.kind === 'document' || draft.documentId !== null)
  @IsUUID()
  documentId!: string | null;

  @ValidateIf((draft: SourceDraft) => draft.kind === 'practice' || draft.practiceId !== null)
  @IsUUID()
  practiceId!: string | null;

  /** By which day somebody looks whether it still holds. */
  @ValidateIf((draft: SourceDraft) => draft.reviewOn !== null)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, withFault('date'))
  @IsISO8601({ strict: true })
  reviewOn!: string | null;
}

export class SourceChange extends SourceDraft {
  /** The revision that was seen; a newer one refuses it. */
  @IsInt()
  @Min(1)
  revision!: number;
}

export class ConfirmSource {
  @IsInt()
  @Min(1)
  revision!: number;

  /** The next day on which somebody looks; null: none. */
  @ValidateIf((confirmation: ConfirmSource) => confirmation.reviewOn !== null)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, withFault('date'))
  @IsISO8601({ strict: true })
  reviewOn!: string | null;
}

export class CiteSource {
  /** Where in the source, such as `p. 12`; may be empty. */
  @MemberText({ max: SOURCE_LIMITS.locator })
  locator!: string;

  /** What of the clause it bears out, in a line; may be empty. */
  @MemberText({ max: SOURCE_LIMITS.supports })
  supports!: string;
}
