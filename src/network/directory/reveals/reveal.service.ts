import { Injectable } from '@nestjs/common';
import type { DirectoryField } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { DirectoryRevealsStopped } from '../directory.events.ts';
import { RevealLimitReached } from '../directory.problems.ts';
import type { RevealedFieldView } from '../dto/directory-entry.view.ts';
import { revealLimitEmail } from '../emails/reveal-limit.email.ts';
import { DirectoryReveal } from './directory-reveal.entity.ts';
import {
  findAlertRecipients,
  findRevealable,
  insertAlert,
  isRevealLimitReached,
} from './reveal.repository.ts';

/** Restricted fields are looked at by name, one at a time, seen by their holder, and not many in a day. */
@Injectable()
export class RevealService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  async reveal(actor: Actor, entryId: string, field: DirectoryField): Promise<RevealedFieldView> {
    const revealed = await this.unitOfWork.run(actor, async (tx) => {
      const found = await findRevealable(tx, actor, entryId, field);
      if (!found || found.access === 'hidden' || found.access === 'ask') throw new NotFound();
      // What follows must be committed although the request is refused.
      if (await isRevealLimitReached(tx, actor.memberId)) return this.stop(tx, actor, entryId, field);
      await tx.manager.insert(DirectoryReveal, {
        id: newId(),
        entryId,
        field,
        memberId: actor.memberId,
        at: tx.now,
      });
      tx.audit({
        action: 'directory.revealed',
        object: { kind: 'directory-entry', id: entryId },
        country: found.country,
        detail: { field },
      });
      return { field, value: found.value, choices: found.choices };
    });
    if (!revealed) throw new RevealLimitReached();
    return revealed;
  }

  private async stop(tx: Tx, { memberId }: Actor, entryId: string, field: DirectoryField): Promise<null> {
    tx.audit({
      action: 'directory.reveal-refused',
      object: { kind: 'directory-entry', id: entryId },
      detail: { field },
    });
    const alertId = await insertAlert(tx, memberId);
    if (!alertId) return null;
    const recipients = await findAlertRecipients(tx, memberId);
    const url = new URL(`/network/members/${memberId}`, this.config.PUBLIC_URL).href;
    await this.deliveries.plan(
      tx,
      recipients.map((recipient) => ({
        event: `directory-reveals-stopped:${alertId}`,
        recipientId: recipient.memberId,
        address: recipient.address,
        channel: 'mail',
        ...revealLimitEmail(url, recipient.language),
      })),
    );
    tx.publish(
      new DirectoryRevealsStopped({ memberId, toIds: recipients.map((recipient) => recipient.memberId) }),
    );
    return null;
  }
}
