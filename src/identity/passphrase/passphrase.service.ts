import { Injectable } from '@nestjs/common';
import { passphraseFault } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { Problem } from '#platform/problems/problem';
import { VerificationRefused, WeakPassphrase } from '../identity.problems.ts';
import { KnownDeviceService } from '../known-device.service.ts';
import { MemberRepository } from '../member.repository.ts';
import { SignInNoticeService } from '../notices/sign-in-notice.service.ts';
import { PassphraseHasher } from '../passphrase-hasher.ts';
import type { RequestOrigin } from '../request-origin.ts';
import { SessionService } from '../session.service.ts';
import type { PassphraseChangeDto } from './dto/passphrase.dto.ts';
import { PassphraseCheckService } from './passphrase-check.service.ts';

/** Members change their own passphrase. */
@Injectable()
export class PassphraseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly checks: PassphraseCheckService,
    private readonly passphrases: PassphraseHasher,
    private readonly members: MemberRepository,
    private readonly sessions: SessionService,
    private readonly devices: KnownDeviceService,
    private readonly notices: SignInNoticeService,
  ) {}

  /** Ends every other session, and makes every other device a stranger: somebody may have known the old one. */
  async change(
    actor: Actor,
    { present, passphrase }: PassphraseChangeDto,
    from: RequestOrigin,
    deviceToken: string | null,
  ): Promise<void> {
    const object = { kind: 'member', id: actor.memberId };
    if (!(await this.checks.isRight(actor, present, from, deviceToken))) {
      await this.unitOfWork.run(actor, (tx) => {
        tx.audit({ action: 'member.passphrase-change-refused', object, country: actor.country });
        return Promise.resolve();
      });
      throw new VerificationRefused();
    }
    const fault = passphraseFault(passphrase, [
      actor.name,
      actor.email.split('@')[0]!,
      actor.organisationName,
    ]);
    if (fault) throw new WeakPassphrase(fault);
    const passphraseHash = await this.passphrases.hash(passphrase);
    await this.unitOfWork.run(actor, async (tx) => {
      // A member whom the secretariat lets go at this moment has no account any more.
      if (!(await this.members.setPassphrase(tx, actor.memberId, passphraseHash)))
        throw new Problem('changed-meanwhile');
      await this.sessions.endOthersOf(tx, actor);
      await this.devices.forgetOthers(tx, actor.memberId, deviceToken);
      tx.audit({ action: 'member.passphrase-changed', object, country: actor.country });
      await this.notices.plan(tx, actor, 'passphrase-changed');
    });
  }
}
