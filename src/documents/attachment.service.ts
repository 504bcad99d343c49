import { Injectable } from '@nestjs/common';
import type { AttachableKind } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import {
  type AttachmentOwner,
  copyAttachments,
  deleteAttachments,
  moveAttachments,
} from './attachment.repository.ts';

/** For the features whose objects documents are attached to. */
@Injectable()
export class AttachmentService {
  /** Detaches every document from an object that ends; part of the command that ends it. */
  async detachAll(tx: Tx, kind: AttachableKind, objectId: string): Promise<void> {
    const documentIds = await deleteAttachments(tx, { kind, id: objectId });
    for (const id of documentIds)
      tx.audit({
        action: 'document.detached',
        object: { kind: 'document', id },
        detail: { from: kind, id: objectId },
      });
  }

  /** Attaches the documents of one object to another instead: the one has become the other. */
  async transfer(tx: Tx, from: AttachmentOwner, to: AttachmentOwner): Promise<void> {
    auditAttached(tx, await moveAttachments(tx, from, to), to);
  }

  /** Attaches the documents of one object to another as well, except withdrawn ones. */
  async share(tx: Tx, actor: Actor, from: AttachmentOwner, to: AttachmentOwner): Promise<void> {
    auditAttached(tx, await copyAttachments(tx, from, to, actor.memberId), to);
  }
}

function auditAttached(tx: Tx, documentIds: readonly string[], to: AttachmentOwner): void {
  for (const id of documentIds)
    tx.audit({
      action: 'document.attached',
      object: { kind: 'document', id },
      detail: { to: to.kind, id: to.id },
    });
}
