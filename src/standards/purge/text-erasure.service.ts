import { Injectable } from '@nestjs/common';
import { FileStore } from '#platform/files/file-store';
import type { Tx } from '#platform/persistence/transaction';
import { type CollabAddress } from '../drafting/collab/collab-address.ts';
import { CollabDocumentService } from '../drafting/collab/collab-document.service.ts';
import {
  GENERATED_FILE_TABLES,
  countRowsContaining,
  deleteGeneratedFileRows,
  findDocuments,
  findTextColumns,
  permitPurging,
  purgeRows,
} from './purge.repository.ts';
import { isExempt } from './text-columns.sql.ts';
import { recomputeVersionHashes } from './version-hashes.ts';

export interface ErasureResult {
  /** Rows that held the words, by table. */
  readonly removed: Readonly<Record<string, number>>;
  /** Rows that hold them still, where nothing is rewritten. */
  readonly remaining: Readonly<Record<string, number>>;
}

/**
 * Erases words everywhere, in one transaction: rows of every table, logs of collab documents,
 * fingerprints, generated files.
 */
@Injectable()
export class TextErasureService {
  constructor(
    private readonly documents: CollabDocumentService,
    private readonly files: FileStore,
  ) {}

  async erase(tx: Tx, words: string): Promise<ErasureResult> {
    await permitPurging(tx);
    const documents = await this.findDocumentsContaining(tx, words);
    const removed: Record<string, number> = {};
    const remaining: Record<string, number> = {};
    for (const columns of await findTextColumns(tx)) {
      const { name } = columns;
      if (isExempt(name)) {
        const rows = await countRowsContaining(tx, columns, words);
        if (rows > 0) remaining[name] = rows;
        continue;
      }
      const rows = await purgeRows(tx, columns, words);
      if (rows > 0) removed[name] = rows;
    }
    if (Object.keys(removed).length > 0) await recomputeVersionHashes(tx);
    for (const address of documents) await this.documents.reset(tx, address);
    if (documents.length > 0) removed['manuscript'] = documents.length;
    await this.deleteGeneratedFiles(tx);
    return { removed, remaining };
  }

  /**
   * By its clauses, by their history, and by its log, which may hold words that were typed and deleted again.
   */
  private async findDocumentsContaining(tx: Tx, words: string): Promise<CollabAddress[]> {
    const all = await findDocuments(tx, words);
    const found: CollabAddress[] = [];
    for (const { id, kind, contains } of all)
      if (contains || (await this.documents.everContained(tx, id, words))) found.push({ id, kind });
    return found;
  }

  /** Their content cannot be searched: all are deleted, and made again when somebody asks. */
  private async deleteGeneratedFiles(tx: Tx): Promise<void> {
    for (const table of GENERATED_FILE_TABLES) {
      const fileIds = await deleteGeneratedFileRows(tx, table);
      tx.afterCommit.push(() =>
        fileIds.forEach((id) => {
          void this.files.remove(id).catch(() => undefined);
        }),
      );
    }
  }
}
