import { SHARE_LINK_LIMITS, type DocumentMediaType, type ShareAccessKind } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

/** A link that works, with the file that it opens. */
export interface OpenShareLink {
  readonly id: string;
  readonly documentId: string;
  readonly codeHash: Buffer;
  readonly wrongCodes: number;
  readonly recipient: string;
  readonly expiresAt: Date;
  readonly title: string;
  readonly number: number;
  readonly fileId: string;
  readonly name: string;
  readonly mediaType: DocumentMediaType;
  readonly size: number;
}

/** A link that works still: what it opens may have been withdrawn or become private meanwhile. */
export async function lockOpenLink(tx: Tx, tokenHash: Buffer): Promise<OpenShareLink | undefined> {
  const [row] = await tx.manager.query<OpenShareLink[]>(
    `
      select l.id, l.document_id as "documentId", l.code_hash as "codeHash", l.wrong_codes as "wrongCodes",
        l.recipient, l.expires_at as "expiresAt", d.title, v.number, v.file_id as "fileId", v.name,
        v.media_type as "mediaType", v.size
      from document_share_link l
      join document d on d.id = l.document_id and d.state = 'current' and d.audience <> 'named'
      join document_version v on v.document_id = d.id and v.number = coalesce(l.version, d.latest)
        and v.state = 'released'
      where l.token_hash = $1 and l.revoked_at is null and l.expires_at > app_now()
        and l.wrong_codes < ${SHARE_LINK_LIMITS.wrongCodes}
      for update of l`,
    [tokenHash],
  );
  return row;
}

export async function countWrongCode(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('update document_share_link set wrong_codes = wrong_codes + 1 where id = $1', [id]);
}

export async function insertAccess(tx: Tx, linkId: string, kind: ShareAccessKind): Promise<void> {
  await tx.manager.query(
    'insert into document_share_access (id, link_id, kind, at) values ($1, $2, $3, $4)',
    [newId(), linkId, kind, tx.now],
  );
}

/** How many links to a document have neither ended nor been taken back. */
export async function countLinks(tx: Tx, documentId: string): Promise<number> {
  const [{ links }] = await tx.manager.query<[{ links: number }]>(
    `
      select count(*)::int as links
      from document_share_link
      where document_id = $1 and revoked_at is null and expires_at > app_now()`,
    [documentId],
  );
  return links;
}

/** Takes back every link to a document. */
export async function revokeLinksTo(tx: Tx, documentId: string): Promise<void> {
  await tx.manager.query(
    'update document_share_link set revoked_at = $2 where document_id = $1 and revoked_at is null',
    [documentId, tx.now],
  );
}
