import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import type { RecoveredTextList } from './dto/recovered-text.view.ts';
import type { CollabAddress } from './collab-address.ts';
import { CollabHandlerRegistry } from './collab-handler.registry.ts';
import { RecoveredTextRepository } from './recovered-text.repository.ts';

/** Text that a merge left nowhere, offered back to the member who typed it and to nobody else. */
@Injectable()
export class RecoveredTextService {
  constructor(
    private readonly recoveredTexts: RecoveredTextRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly handlers: CollabHandlerRegistry,
  ) {}

  async listOffered(actor: Actor, { kind, id }: CollabAddress): Promise<RecoveredTextList> {
    if (!(await this.handlers.get(kind).accessOf(actor, id))) throw new NotFound();
    const rows = await this.recoveredTexts.findOffered(actor.memberId, id);
    return { items: rows.map(({ at, ...text }) => ({ ...text, at: at.toISOString() })) };
  }

  /** The text was put back into the document, or is not wanted any more. */
  async resolve(actor: Actor, id: string, state: 'restored' | 'discarded'): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const documentId = await this.recoveredTexts.resolve(tx, id, actor.memberId, state);
      if (!documentId) throw new NotFound();
      tx.audit({
        action: 'rescued-words.settled',
        object: { kind: 'manuscript', id: documentId },
        detail: { state },
      });
    });
  }
}
