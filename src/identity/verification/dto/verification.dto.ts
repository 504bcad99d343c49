import { PASSPHRASE } from '@nbn/contracts';
import { IsString, Length } from 'class-validator';

export class PassphraseVerificationDto {
  /** The whole of it, as typed; nothing is trimmed. */
  @IsString()
  @Length(1, PASSPHRASE.max * 4)
  passphrase!: string;
}

/** Said only where it is so: otherwise the answer is the refusal that names the ways to show it. */
export class VerificationView {
  isFresh!: true;
}
