import { ECDH } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { RetentionRuleRegistry } from '#platform/retention/retention-rule.registry';
import { isPushEndpoint } from './push-endpoint.policy.ts';
import { PushKeyStore } from './push-key.store.ts';
import {
  PUSH_SUBSCRIPTION_RETENTION,
  type PushAddress,
  type PushDeviceRow,
  PushSubscriptionRepository,
} from './push-subscription.repository.ts';

export interface PushDevices {
  /** The key that browsers ask messages of; null: push messages are not offered. */
  readonly serverKey: string | null;
  readonly devices: readonly PushDeviceRow[];
}

/** On which devices a member is told that something is new: one's own, and nobody else's. */
@Injectable()
export class PushDeviceService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly subscriptions: PushSubscriptionRepository,
    private readonly store: PushKeyStore,
    private readonly config: Config,
    private readonly retention: RetentionRuleRegistry,
  ) {}

  onModuleInit(): void {
    this.retention.register(PUSH_SUBSCRIPTION_RETENTION);
  }

  async list({ memberId }: Actor): Promise<PushDevices> {
    return {
      serverKey: this.store.keys?.publicKey ?? null,
      devices: await this.subscriptions.findByMember(memberId),
    };
  }

  /** Tells the member on this device from now on. */
  async switchOn(actor: Actor, address: PushAddress, device: string | null): Promise<void> {
    this.assertUsable(address);
    const { memberId, sessionId, country } = actor;
    await this.unitOfWork.run(actor, async (tx) => {
      const { dropped } = await this.subscriptions.upsert(tx, { ...address, memberId, sessionId, device });
      tx.audit({
        action: 'push.on',
        object: { kind: 'member', id: memberId },
        country,
        detail: { dropped },
      });
    });
  }

  /**
   * The device says where it is written to now, in the session that it has now. Nothing changes for its member, so
   * the audit log does not record it. One that was switched off elsewhere is not there.
   */
  async renew(actor: Actor, address: PushAddress, device: string | null): Promise<void> {
    this.assertUsable(address);
    const { memberId, sessionId } = actor;
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      if (!(await this.subscriptions.exists(tx, memberId, address.deviceId))) throw new NotFound();
      await this.subscriptions.upsert(tx, { ...address, memberId, sessionId, device });
    });
  }

  async switchOff(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.subscriptions.delete(tx, actor.memberId, id))) throw new NotFound();
      tx.audit({
        action: 'push.off',
        object: { kind: 'member', id: actor.memberId },
        country: actor.country,
      });
    });
  }

  private assertUsable({ endpoint, p256dh }: PushAddress): void {
    if (this.store.keys === null) throw new NotFound();
    if (!isPushEndpoint(endpoint, this.config.pushOrigins))
      throw new InvalidInput([{ field: 'endpoint', code: 'push-service' }]);
    if (!isPointOfCurve(p256dh)) throw new InvalidInput([{ field: 'p256dh', code: 'push-service' }]);
  }
}

function isPointOfCurve(key: string): boolean {
  try {
    ECDH.convertKey(key, 'prime256v1', 'base64url');
    return true;
  } catch {
    return false;
  }
}
