import { IsString, IsUUID, Matches, MaxLength } from 'class-validator';

/** Where a browser is written to, as it says itself (W3C Push API). */
export class PushDeviceInput {
  /** By which the browser knows its own entry again: random, and its own choice. */
  @IsUUID()
  deviceId!: string;

  @IsString()
  @MaxLength(1_000)
  endpoint!: string;

  /** The key that messages are encrypted for, and the secret that goes with it, as base64url. */
  @Matches(/^[\w-]{87}$/)
  p256dh!: string;

  @Matches(/^[\w-]{22}$/)
  auth!: string;
}
