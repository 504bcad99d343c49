import type { AttachableKind } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

/** An object that documents are attached to. */
export interface AttachmentOwner {
  readonly kind: AttachableKind;
  readonly id: string;
}

/** Returns the ids of the documents that were attached. */
export async function deleteAttachments(tx: Tx, owner: AttachmentOwner): Promise<string[]> {
  const rows = await tx.manager.query<{ document_id: string }[]>(
    `
      with gone as (
        delete from document_attachment
        where kind = $1 and object_id = $2
        returning document_id
      )
      select document_id
      from gone`,
    [owner.kind, owner.id],
  );
  return rows.map(({ document_id }) => document_id);
}

/** Attaches the documents of one object to another instead. Returns their ids. */
export async function moveAttachments(tx: Tx, from: AttachmentOwner, to: AttachmentOwner): Promise<string[]> {
  const [rows] = await tx.manager.query<[{ document_id: string }[], number]>(
    `
      update document_attachment
      set kind = $3, object_id = $4
      where kind = $1 and object_id = $2
      returning document_id`,
    [from.kind, from.id, to.kind, to.id],
  );
  return rows.map(({ document_id }) => document_id);
}

/**
 * Attaches the current documents of one object to another as well. Returns the ids of those that were not
 * attached to it before.
 */
export async function copyAttachments(
  tx: Tx,
  from: AttachmentOwner,
  to: AttachmentOwner,
  attachedBy: string,
): Promise<string[]> {
  const rows = await tx.manager.query<{ document_id: string }[]>(
    `
      insert into document_attachment (document_id, kind, object_id, attached_by, attached_at)
      select a.document_id, $3, $4, $5, app_now()
      from document_attachment a
      join document d on d.id = a.document_id and d.state = 'current'
      where a.kind = $1 and a.object_id = $2
      on conflict do nothing
      returning document_id`,
    [from.kind, from.id, to.kind, to.id, attachedBy],
  );
  return rows.map(({ document_id }) => document_id);
}
