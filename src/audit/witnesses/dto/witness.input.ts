import { IsBoolean, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';

export class RegisterKey {
  /** A public key on the curve P-256, as SPKI in base64. */
  @Matches(/^[0-9A-Za-z+/]{100,140}={0,2}$/)
  publicKey!: string;
}

export class Countersign {
  /** The number of the checkpoint. */
  @IsInt()
  @Min(1)
  @Max(2 ** 31 - 1)
  checkpoint!: number;

  @IsUUID()
  keyId!: string;

  /** ECDSA with SHA-256 over the text of the checkpoint, the two numbers in base64. */
  @Matches(/^[0-9A-Za-z+/]{86}==$/)
  signature!: string;
}

export class SetCheckpointEmail {
  @IsBoolean()
  wanted!: boolean;
}
