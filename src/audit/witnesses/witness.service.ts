import { Injectable } from '@nestjs/common';
import type { Actor, ActorSeat } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { findCheckpoint, lockCheckpoints } from '../checkpoints/audit-checkpoint.repository.ts';
import { textOf } from '../checkpoints/checkpoint-text.ts';
import { AuditCountersignature } from './audit-countersignature.entity.ts';
import { AuditKey } from './audit-key.entity.ts';
import { CheckpointEmailRefusal } from './checkpoint-email-refusal.entity.ts';
import { fingerprint, isCountersignature, parsePublicKey } from './countersignature.crypto.ts';
import { newKeyEmail } from './emails/new-key.email.ts';
import { findKey, findTeam, hasCountersigned } from './witness.repository.ts';

/** Ends a transaction in which nothing is left to do. */
class AlreadyCountersigned extends Error {}

/** Countersigned checkpoints: each browser has a key of its own, and a country counts once. */
@Injectable()
export class WitnessService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  /** Takes the public key of a browser of this seat's. The whole team is told, so that no key comes in unseen. */
  async registerKey(actor: Actor, publicKey: string): Promise<string> {
    const seat = seatOf(actor);
    const bytes = parsePublicKey(publicKey);
    if (!bytes) throw new InvalidInput([{ field: 'publicKey', code: 'malformed' }]);
    const id = newId();
    await this.unitOfWork.run(actor, async (tx) => {
      await tx.manager.insert(AuditKey, {
        id,
        memberId: actor.memberId,
        seatId: seat.id,
        country: seat.country,
        publicKey: bytes,
        registeredAt: tx.now,
      });
      tx.audit({
        action: 'audit-key.registered',
        object: { kind: 'audit-key', id },
        country: seat.country,
        detail: { fingerprint: fingerprint(bytes), seatId: seat.id },
      });
      await this.tellTeam(tx, seat, id);
    });
    return id;
  }

  /** Keeps a signature that verifies; the same key counts once for a checkpoint. */
  async countersign(actor: Actor, number: number, keyId: string, signature: string): Promise<void> {
    const { country } = seatOf(actor);
    await this.unitOfWork
      .run(actor, async (tx) => {
        // Of two at the same moment the second finds the first.
        await lockCheckpoints(tx.manager);
        const key = await findKey(tx.manager, keyId, actor.memberId, country);
        const checkpoint = await findCheckpoint(tx.manager, number);
        if (!key || !checkpoint) throw new NotFound();
        if (await hasCountersigned(tx.manager, number, keyId)) throw new AlreadyCountersigned();
        const bytes = Buffer.from(signature, 'base64');
        if (!isCountersignature(key.publicKey, textOf(checkpoint), bytes))
          throw new InvalidInput([{ field: 'signature', code: 'malformed' }]);
        await tx.manager.insert(AuditCountersignature, {
          checkpointNumber: number,
          keyId,
          country,
          signature: bytes,
          signedAt: tx.now,
        });
        tx.audit({
          action: 'audit-checkpoint.countersigned',
          object: { kind: 'audit-checkpoint', id: String(number) },
          country,
          detail: { keyId, signature: fingerprint(bytes) },
        });
      })
      .catch((error: unknown) => {
        if (!(error instanceof AlreadyCountersigned)) throw error;
      });
  }

  /** Whether this member gets each checkpoint by email. */
  async setEmail(actor: Actor, wanted: boolean): Promise<void> {
    const { memberId } = actor;
    await this.unitOfWork.run(actor, async (tx) => {
      if (wanted) await tx.manager.delete(CheckpointEmailRefusal, { memberId });
      else await tx.manager.upsert(CheckpointEmailRefusal, { memberId, at: tx.now }, ['memberId']);
      tx.audit({
        action: 'member.checkpoint-email-set',
        object: { kind: 'member', id: memberId },
        country: actor.country,
        detail: { wanted },
      });
    });
  }

  private async tellTeam(tx: Tx, { country }: ActorSeat, keyId: string): Promise<void> {
    const team = await findTeam(tx.manager, country);
    const url = new URL('/network/record', this.config.PUBLIC_URL).href;
    await this.deliveries.plan(
      tx,
      team.map(({ memberId, address, language }) => ({
        event: `audit-key:${keyId}`,
        recipientId: memberId,
        address,
        channel: 'mail',
        ...newKeyEmail({ country, url }, language),
      })),
    );
  }
}

function seatOf({ seat }: Actor): ActorSeat {
  if (!seat) throw new NotFound();
  return seat;
}
