import type { DataSource } from 'typeorm';
import { newId } from '#platform/persistence/id';

/** Who took which version. */
export interface Download {
  readonly documentId: string;
  readonly version: number;
  readonly memberId: string | null;
  readonly linkId?: string;
}

export async function insertDownload(
  database: Pick<DataSource, 'query'>,
  { documentId, version, memberId, linkId }: Download,
): Promise<void> {
  await database.query(
    `
      insert into document_download (id, document_id, version, member_id, link_id, at)
      values ($1, $2, $3, $4, $5, app_now())`,
    [newId(), documentId, version, memberId, linkId ?? null],
  );
}
