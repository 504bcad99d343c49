import { PASSKEY_LIMITS, PASSKEY_TRANSPORTS, type PasskeyTransport } from '@nbn/contracts';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, Matches } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** Bytes as base64url; each of these is a few hundred long. */
const BYTES = /^[\w-]{1,8000}$/;

/** What an authenticator signed (AuthenticationResponseJSON without what is not looked at). */
export class PasskeyAssertionDto {
  /** Of the credential. */
  @Matches(/^[\w-]{1,1400}$/)
  id!: string;

  @Matches(BYTES)
  clientDataJSON!: string;

  @Matches(BYTES)
  authenticatorData!: string;

  @Matches(BYTES)
  signature!: string;

  @MayBeAbsent()
  @Matches(/^[\w-]{1,86}$/)
  userHandle?: string;
}

export class PasskeyNameDto {
  /** By which its member knows it again: "Work laptop". */
  @MemberText({ min: 1, max: PASSKEY_LIMITS.name })
  name!: string;
}

/** What an authenticator made (RegistrationResponseJSON without what is not looked at). */
export class NewPasskeyDto extends PasskeyNameDto {
  @Matches(/^[\w-]{1,1400}$/)
  id!: string;

  @Matches(BYTES)
  clientDataJSON!: string;

  @Matches(BYTES)
  attestationObject!: string;

  /** How the browser reaches it; it is asked by these ways first. */
  @IsArray()
  @ArrayMaxSize(PASSKEY_TRANSPORTS.length)
  @ArrayUnique()
  @IsIn(PASSKEY_TRANSPORTS, { each: true })
  transports!: PasskeyTransport[];
}

export class PasskeyDescriptorView {
  id!: string;
  type!: 'public-key';
  transports!: PasskeyTransport[];
}

/** PublicKeyCredentialRequestOptionsJSON. */
export class PasskeyRequestOptionsView {
  challenge!: string;
  rpId!: string;
  timeout!: number;
  userVerification!: 'required';
  allowCredentials!: PasskeyDescriptorView[];
}

export class PasskeyPartyView {
  id!: string;
  name!: string;
}

export class PasskeyUserView extends PasskeyPartyView {
  displayName!: string;
}

export class PasskeyAlgorithmView {
  type!: 'public-key';
  alg!: number;
}

export class PasskeySelectionView {
  residentKey!: 'required';
  requireResidentKey!: true;
  userVerification!: 'required';
}

/** PublicKeyCredentialCreationOptionsJSON. */
export class PasskeyCreationOptionsView {
  challenge!: string;
  rp!: PasskeyPartyView;
  user!: PasskeyUserView;
  pubKeyCredParams!: PasskeyAlgorithmView[];
  timeout!: number;
  attestation!: 'none';
  authenticatorSelection!: PasskeySelectionView;
  excludeCredentials!: PasskeyDescriptorView[];
}

/** One of the member's own passkeys. */
export class PasskeyView {
  id!: string;
  name!: string;
  /** Whether it can be on several devices, such as by the password manager of a telephone. */
  backedUp!: boolean;
  /** @format date-time */
  createdAt!: string;
  /** @format date-time */
  lastUsedAt!: string | null;
}

export class PasskeysView {
  items!: PasskeyView[];
}
