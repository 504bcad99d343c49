import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { KnownDeviceService } from './known-device.service.ts';
import { SignInNoticeService } from './notices/sign-in-notice.service.ts';
import type { RequestOrigin } from './request-origin.ts';
import type { RequestCookies } from './session-cookies.ts';
import type { AgencySession } from './session.repository.ts';
import { type OpenedSession, SessionService } from './session.service.ts';
import type { SignInFactor } from './sign-in-factor.ts';

/** The end of every way in: a session, a known device, an entry in the audit log, and a mail of a new device. */
@Injectable()
export class SessionOpeningService {
  constructor(
    private readonly sessions: SessionService,
    private readonly devices: KnownDeviceService,
    private readonly notices: SignInNoticeService,
  ) {}

  /** @param factors by what the member has shown who they are, the last one last. */
  async open(
    tx: Tx,
    actor: Actor,
    factors: readonly SignInFactor[],
    from: RequestOrigin,
    cookies: RequestCookies,
    agency?: AgencySession,
  ): Promise<OpenedSession> {
    const { memberId, country } = actor;
    const isKnown = await this.devices.isKnown(memberId, cookies.device);
    if (!isKnown) await this.notices.planNewDevice(tx, actor, from.device);
    const opened = await this.sessions.open(tx, memberId, {
      from,
      factors,
      oldToken: cookies.session,
      agency,
    });
    tx.audit({
      action: 'session.opened',
      object: { kind: 'session', id: opened.signedIn.actor.sessionId },
      country,
      detail: { by: factors.join('+') },
    });
    return { ...opened, device: await this.devices.remember(tx, memberId, cookies.device) };
  }
}
