import {
  type Language,
  LANGUAGES,
  TEXT_KEY,
  WORDING_OUTCOMES,
  WORDING_REPORT_LIMITS,
  WORDING_REPORT_LISTS,
  type WordingOutcome,
  type WordingReportList,
} from '@nbn/contracts';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, Matches } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** A path of the client, without a query. */
const PAGE_PATH = /^\/[\w/:.~%-]*$/;

export class WordingReportInput {
  /** The language of the page. */
  @IsIn(LANGUAGES)
  language!: Language;

  /** The path of the page, its ids replaced by `:id`. */
  @MemberText({ min: 1, max: WORDING_REPORT_LIMITS.page })
  @Matches(PAGE_PATH)
  page!: string;

  /** The word or sentence that is wrong. */
  @MemberText({ min: 1, max: WORDING_REPORT_LIMITS.words })
  words!: string;

  /** What it should say. */
  @MayBeAbsent()
  @MemberText({ max: WORDING_REPORT_LIMITS.suggestion })
  suggestion?: string;

  /** Keys of the texts in which the words stand, such as `meetings:form.title`. */
  @IsArray()
  @ArrayMaxSize(WORDING_REPORT_LIMITS.keys)
  @ArrayUnique()
  @Matches(TEXT_KEY, { each: true })
  keys!: string[];
}

export class WordingSettlementInput {
  @IsIn(WORDING_OUTCOMES)
  outcome!: WordingOutcome;
}

export class WordingReportsQuery extends PageQuery {
  /** Those that wait, which are also the ones without it, or those that were settled. */
  @MayBeAbsent()
  @IsIn(WORDING_REPORT_LISTS)
  state?: WordingReportList;
}
