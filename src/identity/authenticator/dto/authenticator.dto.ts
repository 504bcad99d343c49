import { Matches } from 'class-validator';

/** Six digits of the app, or a recovery code, with or without blanks and hyphens. */
export const SIGN_IN_CODE = /^[0-9A-Za-z -]{6,30}$/;

export class AuthenticatorCodeDto {
  @Matches(SIGN_IN_CODE)
  code!: string;
}

export class SecondStepDto extends AuthenticatorCodeDto {
  /** What the first step answered. */
  @Matches(/^[\w-]{43}$/)
  secondStep!: string;
}

export class AuthenticatorView {
  /** Since when codes of an app are asked for; null: there is none. */
  since!: string | null;
  recoveryCodes!: number;
}

export class AuthenticatorSecretView {
  /** To be typed into the app, in base32. */
  secret!: string;
  /** The same, as a QR code holds it. */
  uri!: string;
}

export class RecoveryCodesView {
  codes!: string[];
}
