import { EDITION_STEPS, SLUG_MAX, STANDARD_CLAUSES_MAX, type EditionStep } from '@nbn/contracts';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsNotIn, IsUUID, Matches } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { withFault } from '#platform/problems/with-fault';
import { RESERVED_SLUGS } from '../slug.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class PublishVersion {
  /**
   * The address in public, at the first publication: small letters, digits, hyphens. Made of the title where
   * it is left out.
   */
  @MayBeAbsent()
  @MemberText({ min: 1, max: SLUG_MAX })
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, withFault('address-part'))
  @IsNotIn([...RESERVED_SLUGS], withFault('language-code'))
  slug?: string;

  /** Which part of the edition's number grows; the first edition is v1.0. */
  @IsIn(EDITION_STEPS)
  step!: EditionStep;

  /**
   * Changed clauses whose meaning stayed the same. Of all others that changed, the countries are asked again.
   */
  @IsArray()
  @ArrayMaxSize(STANDARD_CLAUSES_MAX)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  editorial!: string[];
}
