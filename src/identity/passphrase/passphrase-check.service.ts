import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { KnownDeviceService } from '../known-device.service.ts';
import { MemberRepository } from '../member.repository.ts';
import { PassphraseHasher } from '../passphrase-hasher.ts';
import type { RequestOrigin } from '../request-origin.ts';
import { SignInRateLimiter } from '../sign-in-rate-limiter.ts';

/** Whether members who are signed in know their passphrase. Counted with attempts to sign in. */
@Injectable()
export class PassphraseCheckService {
  constructor(
    private readonly members: MemberRepository,
    private readonly passphrases: PassphraseHasher,
    private readonly limits: SignInRateLimiter,
    private readonly devices: KnownDeviceService,
  ) {}

  async isRight(
    actor: Actor,
    passphrase: string,
    from: RequestOrigin,
    deviceToken: string | null,
  ): Promise<boolean> {
    const email = actor.email.toLowerCase();
    const device = await this.devices.findRateLimitKey(email, deviceToken);
    await this.limits.consume(email, from.address, device);
    const account = await this.members.findActiveAccount(email);
    if (!(await this.passphrases.verify(account?.passphrase_hash ?? null, passphrase))) return false;
    await this.limits.reset(email, from.address, device);
    return true;
  }
}
