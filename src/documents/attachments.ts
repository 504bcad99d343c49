import { Injectable } from '@nestjs/common';
import type { AttachableKind } from '@nbn/contracts';
import type { Tx } from '../platform/persistence/transaction.ts';

/** For the features whose objects carry documents. */
@Injectable()
export class Attachments {
  /** Lets everything that stands with an object go, because the object ends; part of the command that ends it. */
  async release(tx: Tx, kind: AttachableKind, objectId: string): Promise<void> {
    const released = await tx.manager.query<{ document_id: string }[]>(
      `with gone as (delete from document_attachment where kind = $1 and object_id = $2 returning document_id) select document_id from gone`, [kind, objectId]);
    for (const { document_id: id } of released) tx.audit({ action: 'document.detached', object: { kind: 'document', id }, detail: { from: kind, id: objectId } });
  }
}
