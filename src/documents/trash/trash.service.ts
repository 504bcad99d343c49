import { Injectable } from '@nestjs/common';
import { TRASH_DAYS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { AttachmentTargetRegistry } from '../attachment-target-registry.ts';
import { DocumentAttachment } from '../document-attachment.entity.ts';
import { Document } from '../document.entity.ts';
import { DocumentRestored } from '../documents.events.ts';
import { mayChange } from '../documents.policy.ts';

const TRASH_MS = TRASH_DAYS * 24 * 60 * 60_000;

/** Puts documents back from the trash. */
@Injectable()
export class TrashService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attachables: AttachmentTargetRegistry,
  ) {}

  /** Puts it back where it was; what carried it carries it again. For those who may change it. */
  restore(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const document = await tx.manager.findOne(Document, {
        where: { id, state: 'withdrawn' },
        lock: { mode: 'pessimistic_write' },
      });
      const { withdrawnAt } = document ?? {};
      if (!document || !withdrawnAt || !mayChange(actor, document)) throw new NotFound();
      if (tx.now.getTime() - withdrawnAt.getTime() >= TRASH_MS) throw new NotFound();
      const back = { withdrawnAt: null, withdrawnBy: null };
      await tx.manager.update(Document, { id }, { state: 'current', changedAt: tx.now, ...back });
      for (const { kind, objectId } of await tx.manager.findBy(DocumentAttachment, { documentId: id }))
        await this.attachables.broadcastChange(tx, kind, objectId);
      const { latest: version, audience, countryCode: country } = document;
      tx.audit({ action: 'document.restored', object: { kind: 'document', id }, country });
      const { memberId } = actor;
      tx.publish(new DocumentRestored({ documentId: id, version, audience, country, memberId }));
    });
  }
}
