import {
  ATTACHABLE_KINDS,
  CONTENT_LANGUAGES,
  COUNTRY_CODES,
  DOCUMENT_AUDIENCES,
  DOCUMENT_LIMITS,
  REVIEW_STATES,
  type AttachableKind,
  type ContentLanguage,
  type CountryCode,
  type DocumentAudience,
  type ReviewState,
} from '@nbn/contracts';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsUUID, Min, ValidateIf } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { DocumentDetails } from './document-details.input.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** The words of an upload form for a new document; its file is the field `file`. */
export class DocumentDraft extends DocumentDetails {
  @MemberText({ min: 1, max: DOCUMENT_LIMITS.title })
  title: string;

  @IsIn(DOCUMENT_AUDIENCES)
  audience: DocumentAudience;

  /** Whose it is; for a national audience only. */
  @ValidateIf((draft: DocumentDraft) => draft.audience === 'national' || draft.country !== undefined)
  @IsIn(COUNTRY_CODES)
  country?: CountryCode;

  /** What it is attached to from the start. */
  @ValidateIf(
    (draft: DocumentDraft) =>
      draft.audience === 'attached' || draft.attachToId !== undefined || draft.attachToKind !== undefined,
  )
  @IsIn(ATTACHABLE_KINDS)
  attachToKind?: AttachableKind;

  @ValidateIf(
    (draft: DocumentDraft) =>
      draft.audience === 'attached' || draft.attachToId !== undefined || draft.attachToKind !== undefined,
  )
  @IsUUID()
  attachToId?: string;

  /** What its first version is, in words. */
  @ValidateIf((_, value) => value !== undefined)
  @MemberText({ max: DOCUMENT_LIMITS.note })
  note?: string;
}

/** The words of an upload form for a newer version; its file is the field `file`. */
export class VersionDraft {
  /**
   * The number of the version that the sender had before them: if another came meanwhile, this one is
   * refused.
   */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  replaces?: number;

  /** What is new in it. */
  @ValidateIf((_, value) => value !== undefined)
  @MemberText({ max: DOCUMENT_LIMITS.note })
  note?: string;
}

export class AttachmentInput {
  @IsIn(ATTACHABLE_KINDS)
  kind: AttachableKind;

  @IsUUID()
  id: string;
}

export class DocumentsPageQuery extends PageQuery {
  @MayBeAbsent()
  @IsIn(DOCUMENT_AUDIENCES)
  audience?: DocumentAudience;

  /** Words of the title or of the file's name. */
  @MayBeAbsent()
  @MemberText({ max: DOCUMENT_LIMITS.words })
  words?: string;

  @MayBeAbsent()
  @IsUUID()
  collectionId?: string;

  /** A tag that they have, whatever its case. */
  @MayBeAbsent()
  @MemberText({ max: DOCUMENT_LIMITS.tag })
  tag?: string;

  @MayBeAbsent()
  @IsIn(CONTENT_LANGUAGES)
  language?: ContentLanguage;

  @MayBeAbsent()
  @IsIn(REVIEW_STATES)
  review?: ReviewState;
}
