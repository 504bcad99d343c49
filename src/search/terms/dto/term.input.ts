import {
  type Field,
  FIELDS,
  LANGUAGES,
  TERM_LIMITS,
  TERM_PROPOSAL_KINDS,
  type Language,
  type TermProposalKind,
} from '@nbn/contracts';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsUUID, Matches } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

const CONCEPT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export class ConceptsInput extends PageQuery {
  @MayBeAbsent()
  @IsIn(FIELDS)
  field?: Field;

  /** Part of a term, or the beginning of one of its forms, in any language. */
  @MayBeAbsent()
  @MemberText({ max: TERM_LIMITS.words })
  words?: string;

  /** Languages whose terms are wanted, set apart by commas; English without one. */
  @MayBeAbsent()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMaxSize(TERM_LIMITS.languages)
  @ArrayUnique()
  @IsIn(LANGUAGES, { each: true })
  languages?: Language[];

  /** Only concepts about which something is proposed. */
  @MayBeAbsent()
  @Transform(({ value }: { value: unknown }) => value === true || value === 'true')
  @IsBoolean()
  proposed?: boolean;
}

export class ProposeTerm {
  @IsIn(TERM_PROPOSAL_KINDS)
  kind!: TermProposalKind;

  /** The concept that gets another term. */
  @MayBeAbsent()
  @MemberText({ min: 1, max: TERM_LIMITS.term })
  @Matches(CONCEPT_ID)
  conceptId?: string;

  @MayBeAbsent()
  @IsIn(LANGUAGES)
  language?: Language;

  /** The term that is to be corrected or removed. */
  @MayBeAbsent()
  @IsUUID()
  termId?: string;

  @MayBeAbsent()
  @MemberText({ min: 1, max: TERM_LIMITS.term })
  term?: string;

  /** Inflected forms, one a line or set apart by commas. */
  @MayBeAbsent()
  @MemberText({ max: TERM_LIMITS.forms })
  forms?: string;

  /** It is to stand before the other terms of its concept and language. */
  @MayBeAbsent()
  @IsBoolean()
  preferred?: boolean;

  @MayBeAbsent()
  @IsIn(FIELDS)
  field?: Field;

  @MayBeAbsent()
  @MemberText({ min: 1, max: TERM_LIMITS.definition })
  definition?: string;

  @MayBeAbsent()
  @MemberText({ max: TERM_LIMITS.reason })
  reason?: string;
}

export class RefuseTermProposal {
  @MemberText({ min: 1, max: TERM_LIMITS.reason })
  reason!: string;
}

export class TermsInText {
  @MemberText({ max: TERM_LIMITS.text })
  text!: string;

  @IsIn(LANGUAGES)
  language!: Language;

  /** The language whose terms are wanted. */
  @IsIn(LANGUAGES)
  target!: Language;
}
