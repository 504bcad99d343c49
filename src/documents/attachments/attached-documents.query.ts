import { Injectable } from '@nestjs/common';
import type { AttachableKind } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { AttachmentTargetRegistry } from '../attachment-target-registry.ts';
import { presentDocumentLine } from '../documents.presenter.ts';
import { DocumentsQuery } from '../documents.query.ts';
import type { AttachedDocumentsView } from './dto/attached-document.view.ts';
import { isOpenToReaders } from './target-readers.ts';

/** The documents that stand with one object, for that object's page. */
@Injectable()
export class AttachedDocumentsQuery {
  constructor(
    private readonly documents: DocumentsQuery,
    private readonly targets: AttachmentTargetRegistry,
  ) {}

  /** An object that the actor does not see answers like one that is not there. */
  async find(actor: Actor, kind: AttachableKind, objectId: string): Promise<AttachedDocumentsView> {
    const [target] = await this.targets.describe(actor, kind, [objectId]);
    if (!target) throw new NotFound();
    const mayWrite = actor.permissions.has('documents:write');
    const [rows, mayAttach] = await Promise.all([
      this.documents.listAttachedTo(actor, kind, [objectId]),
      mayWrite && this.targets.mayAttach(actor, kind, objectId),
    ]);
    const items = rows.map((row) => ({
      ...presentDocumentLine(actor, row),
      openToAll: isOpenToReaders(kind, target.readers, row),
    }));
    return { items, mayAttach };
  }
}
