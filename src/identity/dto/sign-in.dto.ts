import { PASSPHRASE } from '@nbn/contracts';
import { IsString, Length } from 'class-validator';

/** Longest text that is looked at as a passphrase, in UTF-16 units: some scripts need several a character. */
const MAX_PASSPHRASE_LENGTH = PASSPHRASE.max * 4;

export class SignInDto {
  @IsString()
  @Length(3, 254)
  email!: string;

  /** The whole of it, as typed; nothing is trimmed. */
  @IsString()
  @Length(1, MAX_PASSPHRASE_LENGTH)
  passphrase!: string;
}

export class LinkDto {
  /** What stands behind the hash sign of a one-time link. */
  @IsString()
  @Length(43, 43)
  token!: string;
}

export class AcceptDto extends LinkDto {
  @IsString()
  @Length(1, MAX_PASSPHRASE_LENGTH)
  passphrase!: string;
}
