import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '#platform/persistence/transaction';
import { RetentionRuleRegistry } from '#platform/retention/retention-rule.registry';
import { KNOWN_DEVICE_RETENTION, KnownDeviceRepository } from './known-device.repository.ts';
import { newToken, hashToken } from './token.ts';

/**
 * Devices that a member has signed in with before (OWASP, device cookies). Whoever guesses at an account from
 * elsewhere uses up the attempts of strangers, and the member still comes in from her own device. A known
 * device opens nothing by itself.
 */
@Injectable()
export class KnownDeviceService implements OnModuleInit {
  constructor(
    private readonly devices: KnownDeviceRepository,
    private readonly retention: RetentionRuleRegistry,
  ) {}

  onModuleInit(): void {
    this.retention.register(KNOWN_DEVICE_RETENTION);
  }

  /** The key under which the device's own attempts are counted; null where the member has not used it before. */
  async findRateLimitKey(email: string, deviceToken: string | null): Promise<string | null> {
    if (deviceToken === null) return null;
    const hash = hashToken(deviceToken);
    return (await this.devices.existsForEmail(hash, email)) ? hash.toString('base64url') : null;
  }

  /** Whether the member has signed in with this device before. */
  async isKnown(memberId: string, deviceToken: string | null): Promise<boolean> {
    if (deviceToken === null) return false;
    return this.devices.existsForMember(hashToken(deviceToken), memberId);
  }

  /**
   * Remembers the device for the member and returns its token. A token that this server did not issue is
   * replaced: it may have been planted.
   */
  async remember(tx: Tx, memberId: string, deviceToken: string | null): Promise<string> {
    const isOurs = deviceToken !== null && (await this.devices.exists(tx, hashToken(deviceToken)));
    const token = isOurs ? deviceToken : newToken();
    await this.devices.upsert(tx, hashToken(token), memberId);
    await this.devices.deleteOldest(tx, memberId);
    return token;
  }

  /** None of the member's devices but this one is known any more. */
  async forgetOthers(tx: Tx, memberId: string, deviceToken: string | null): Promise<void> {
    if (deviceToken === null) return this.forgetAll(tx, memberId);
    await this.devices.deleteOthersOf(tx, memberId, hashToken(deviceToken));
  }

  /** None of the member's devices is known any more. */
  async forgetAll(tx: Tx, memberId: string): Promise<void> {
    await this.devices.deleteAllOf(tx, memberId);
  }
}
