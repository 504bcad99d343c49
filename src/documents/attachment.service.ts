import { Injectable } from '@nestjs/common';
import type { AttachableKind } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';

/** An object that carries documents. */
interface AttachmentOwner {
  readonly kind: AttachableKind;
  readonly id: string;
}

/** For the features whose objects carry documents. */
@Injectable()
export class AttachmentService {
  /**
   * Lets everything that stands with an object go, because the object ends; part of the command that ends it.
   */
  async detachAll(tx: Tx, kind: AttachableKind, objectId: string): Promise<void> {
    const released = await tx.manager.query<{ document_id: string }[]>(
      `
        with gone as (
          delete from document_attachment
          where kind = $1 and object_id = $2
          returning document_id
        )
        select document_id
        from gone`,
      [kind, objectId],
    );
    for (const { document_id: id } of released)
      tx.audit({
        action: 'document.detached',
        object: { kind: 'document', id },
        detail: { from: kind, id: objectId },
      });
  }

  /** Lets what stands with one object stand with another instead: the one has become the other. */
  async transfer(tx: Tx, from: AttachmentOwner, to: AttachmentOwner): Promise<void> {
    const moved = await tx.manager.query<[{ document_id: string }[], number]>(
      `
        update document_attachment
        set kind = $3, object_id = $4
        where kind = $1 and object_id = $2
        returning document_id`,
      [from.kind, from.id, to.kind, to.id],
    );
    for (const { document_id: id } of moved[0])
      tx.audit({
        action: 'document.attached',
        object: { kind: 'document', id },
        detail: { to: to.kind, id: to.id },
      });
  }

  /** Lets what stands with one object and is not withdrawn stand with another as well. */
  async share(tx: Tx, actor: Actor, from: AttachmentOwner, to: AttachmentOwner): Promise<void> {
    const shared = await tx.manager.query<{ document_id: string }[]>(
      `
        insert into document_attachment (document_id, kind, object_id, attached_by, attached_at)
        select a.document_id, $3, $4, $5, app_now()
        from document_attachment a
        join document d on d.id = a.document_id and d.state = 'current'
        where a.kind = $1 and a.object_id = $2
        on conflict do nothing
        returning document_id`,
      [from.kind, from.id, to.kind, to.id, actor.memberId],
    );
    for (const { document_id: id } of shared)
      tx.audit({
        action: 'document.attached',
        object: { kind: 'document', id },
        detail: { to: to.kind, id: to.id },
      });
  }
}
