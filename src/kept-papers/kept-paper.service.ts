import { Injectable } from '@nestjs/common';
import type { KeptPaperKind } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { KeptPaperQuery } from './kept-paper.query.ts';

/** Notes what members take along. What is kept is what the paper's own route answers, on the device alone. */
@Injectable()
export class KeptPaperService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly papers: KeptPaperQuery,
  ) {}

  /** A paper that the actor may read goes onto a device, as the audit log then says. */
  async record(actor: Actor, kind: KeptPaperKind, id: string): Promise<void> {
    const paper = await this.papers.find(actor, kind, id);
    await this.unitOfWork.run(actor, (tx) => {
      tx.audit({
        action: 'kept-paper.kept',
        object: { kind: paper.kind, id: paper.id },
        country: paper.country,
        detail: { kind, ...(paper.id === id ? {} : { version: id }) },
      });
      return Promise.resolve();
    });
  }
}
