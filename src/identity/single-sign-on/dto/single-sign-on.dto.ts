import { IsUUID, Length, Matches } from 'class-validator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';
import { LinkDto } from '../../dto/sign-in.dto.ts';

export class AgencyDto {
  /** Which organisation's sign-in. */
  @IsUUID()
  organisationId!: string;
}

export class AgencyLinkDto extends LinkDto {}

/** What the provider gave the browser on its way back. */
export class AgencyAnswerDto {
  /** Left out where the provider refused. */
  @MayBeAbsent()
  @Length(1, 4_000)
  code?: string;

  @Matches(/^[\w-]{43}$/)
  state!: string;

  /** The issuer, where the provider says it (RFC 9207). */
  @MayBeAbsent()
  @Length(1, 500)
  iss?: string;
}

export class AgencyRequestView {
  /** Of the provider's page, to which the browser goes. */
  url!: string;
}

export class ListedAgencyView {
  organisationId!: string;
  name!: string;
}

export class ListedAgenciesView {
  items!: ListedAgencyView[];
}

export class OwnAgencyAccountView {
  /** The member's organisation has a sign-in of its own. */
  isOffered!: boolean;
  /** It takes nothing else. */
  isRequired!: boolean;
  /** Since when the member's account there is linked; null: it is not. */
  linkedAt!: string | null;
}
