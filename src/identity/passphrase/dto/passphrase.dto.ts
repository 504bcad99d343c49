import { PASSPHRASE } from '@nbn/contracts';
import { IsString, Length } from 'class-validator';

export class PassphraseChangeDto {
  /** The one that counts until now; the whole of it, as typed. */
  @IsString()
  @Length(1, PASSPHRASE.max * 4)
  present!: string;

  @IsString()
  @Length(1, PASSPHRASE.max * 4)
  passphrase!: string;
}
