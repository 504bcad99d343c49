import { IDENTITY_PROVIDER_LIMITS as LIMITS } from '@nbn/contracts';
import { ArrayMaxSize, IsArray, IsBoolean, IsString, Length, Matches } from 'class-validator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class IdentityProviderDto {
  /** As the provider names itself, to the letter. */
  @IsString()
  @Length(8, LIMITS.issuer)
  issuer!: string;

  @Length(1, LIMITS.clientId)
  @Matches(/^[\x21-\x7e]+$/)
  clientId!: string;

  /** Left out, the one that was set before stays. */
  @MayBeAbsent()
  @Length(1, LIMITS.secret)
  @Matches(/^[\x21-\x7e]+$/)
  secret?: string;

  /** Of which one is wanted; none: the provider decides how members show who they are. */
  @IsArray()
  @ArrayMaxSize(LIMITS.acrValues)
  @Matches(/^[\x21-\x7e]{1,200}$/, { each: true })
  acrValues!: string[];

  /** Members of the organisation sign in by it alone. */
  @IsBoolean()
  isRequired!: boolean;

  /** Offered by name on the page where anybody signs in. */
  @IsBoolean()
  isListed!: boolean;
}

/** Without the secret, which nobody is shown again. */
export class IdentityProviderFieldsView {
  issuer!: string;
  clientId!: string;
  acrValues!: string[];
  isRequired!: boolean;
  isListed!: boolean;
}

export class IdentityProviderView {
  /** Null: the organisation has none. */
  provider!: IdentityProviderFieldsView | null;
  /** What the provider wants to know of us: where it sends people back to, and where it says that they signed out. */
  returnAddress!: string;
  logoutAddress!: string;
}
