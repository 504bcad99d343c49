import { Injectable } from '@nestjs/common';
import { DIRECTORY_LIMITS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { type LockedEntry, lockEntry } from '../directory-entry.repository.ts';
import { DirectoryGrantChanged } from '../directory.events.ts';
import { mayOversee } from '../directory.policy.ts';
import { NotGrantable } from '../directory.problems.ts';
import type { DirectoryGrantInput } from '../dto/directory-entry.input.ts';
import { directoryGrantEmail } from '../emails/directory-grant.email.ts';
import { DirectoryGrant } from './directory-grant.entity.ts';
import {
  endGrant,
  findAccess,
  findGrantee,
  findGrantRecipients,
  type RunningGrant,
} from './grant.repository.ts';

const DAY_MS = 86_400_000;

/** A field is given to a member by name, for a reason and until a day; both sides are told, also of its end. */
@Injectable()
export class GrantService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  async grant(actor: Actor, entryId: string, input: DirectoryGrantInput): Promise<void> {
    const { field, memberId, reason, until } = input;
    await this.unitOfWork.run(actor, async (tx) => {
      const entry = await this.lockOverseen(tx, actor, entryId);
      const endsAt = endOfDay(until);
      if (endsAt <= tx.now || endsAt.getTime() - tx.now.getTime() > DIRECTORY_LIMITS.grantDays * DAY_MS)
        throw new InvalidInput([{ field: 'until', code: 'within-a-year' }]);
      const grantee = await findGrantee(tx, memberId);
      if (!grantee || grantee.role === 'auditor') throw new NotGrantable();
      const access = await findAccess(tx, grantee, entryId, field);
      if (access !== 'ask' && access !== 'hidden') throw new NotGrantable();
      const grant = { id: newId(), field, memberId };
      await tx.manager.insert(DirectoryGrant, {
        ...grant,
        entryId,
        reason,
        grantedBy: actor.memberId,
        grantedAt: tx.now,
        endsAt,
        revokedAt: null,
      });
      tx.audit({
        action: 'directory.granted',
        object: { kind: 'directory-entry', id: entryId },
        country: entry.country,
        detail: { field, memberId, until },
      });
      await this.notify(tx, actor, entry, grant, 'granted');
    });
  }

  async revoke(actor: Actor, entryId: string, grantId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const entry = await this.lockOverseen(tx, actor, entryId);
      const grant = await endGrant(tx, entryId, grantId);
      if (!grant) throw new NotFound();
      tx.audit({
        action: 'directory.grant-ended',
        object: { kind: 'directory-entry', id: entryId },
        country: entry.country,
        detail: { field: grant.field, memberId: grant.memberId },
      });
      await this.notify(tx, actor, entry, grant, 'ended');
    });
  }

  private async lockOverseen(tx: Tx, actor: Actor, entryId: string): Promise<LockedEntry> {
    const entry = await lockEntry(tx, actor, entryId);
    if (!entry || !mayOversee(actor, entry)) throw new NotFound();
    return entry;
  }

  private async notify(
    tx: Tx,
    actor: Actor,
    { id: entryId, holderId }: LockedEntry,
    { id, field, memberId }: RunningGrant,
    what: 'granted' | 'ended',
  ): Promise<void> {
    const toIds = [...new Set([memberId, holderId])].filter((toId) => toId !== actor.memberId);
    const recipients = await findGrantRecipients(tx, toIds);
    const url = new URL(`/network/directory/${entryId}`, this.config.PUBLIC_URL).href;
    await this.deliveries.plan(
      tx,
      recipients.map((recipient) => ({
        event: `directory-grant-${what}:${id}`,
        recipientId: recipient.memberId,
        address: recipient.address,
        channel: 'mail',
        ...directoryGrantEmail(
          { what, to: recipient.memberId === memberId ? 'grantee' : 'holder', url },
          recipient.language,
        ),
      })),
    );
    tx.publish(new DirectoryGrantChanged({ entryId, field, memberId, holderId, byId: actor.memberId, what }));
  }
}

/** The instant at which a day has ended by UTC. */
function endOfDay(day: string): Date {
  const start = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(day))
    throw new InvalidInput([{ field: 'until', code: 'date' }]);
  return new Date(start.getTime() + DAY_MS);
}
