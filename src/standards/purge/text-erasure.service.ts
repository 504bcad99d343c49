import { Injectable } from '@nestjs/common';
import { FileStore } from '#platform/files/file-store';
import type { Tx } from '#platform/persistence/transaction';
import { type CollabAddress } from '../drafting/collab/collab-address.ts';
import { CollabDocumentService } from '../drafting/collab/collab-document.service.ts';
import { containsWords, isExempt, assignPurged, findTextColumns } from './text-columns.sql.ts';
import { recomputeVersionHashes } from './version-hashes.ts';

export interface ErasureResult {
  /** Rows that held the words, by table. */
  readonly removed: Readonly<Record<string, number>>;
  /** Rows that hold them still, where nothing is rewritten. */
  readonly remaining: Readonly<Record<string, number>>;
}

/** Files that are made of what members wrote and can be made again. */
const GENERATED_FILE_TABLES = ['agenda_pack', 'standard_print'] as const;

/**
 * Takes words out of all there is, in one transaction: rows of every table, logs of manuscripts,
 * fingerprints, files that were made.
 */
@Injectable()
export class TextErasureService {
  constructor(
    private readonly manuscripts: CollabDocumentService,
    private readonly files: FileStore,
  ) {}

  async erase(tx: Tx, words: string): Promise<ErasureResult> {
    await tx.manager.query(`select set_config('norbanet.purging', 'on', true)`);
    const texts = await this.findDocumentsContaining(tx, words);
    const removed: Record<string, number> = {};
    const remaining: Record<string, number> = {};
    for (const columns of await findTextColumns(tx)) {
      const { table, name } = columns;
      if (isExempt(name)) {
        const [found] = await tx.manager.query<[{ rows: number }]>(
          `select count(*)::int as rows from ${table} where ${containsWords(columns, '$1')}`,
          [words],
        );
        if (found.rows > 0) remaining[name] = found.rows;
        continue;
      }
      const [, rows] = await tx.manager.query<[unknown, number]>(
        `update ${table} set ${assignPurged(columns, '$1')} where ${containsWords(columns, '$1')}`,
        [words],
      );
      if (rows > 0) removed[name] = rows;
    }
    if (Object.keys(removed).length > 0) await recomputeVersionHashes(tx);
    for (const address of texts) await this.manuscripts.reset(tx, address);
    if (texts.length > 0) removed['manuscript'] = texts.length;
    await this.deleteGeneratedFiles(tx);
    return { removed, remaining };
  }

  /**
   * By what stands in it, by its history, and by its log, where words can stand that were typed and deleted
   * again.
   */
  private async findDocumentsContaining(tx: Tx, words: string): Promise<CollabAddress[]> {
    const all = await tx.manager.query<(CollabAddress & { bound: boolean })[]>(
      `
        select m.id, m.kind,
          exists (
            select
            from clause c
            where c.standard_id = m.id
              and (
                c.text ~* ('***=' || $1::text)
                or exists (
                  select
                  from clause_revision r
                  where r.clause_id = c.id and r.text ~* ('***=' || $1::text)
                )
              )
          )
          or exists (
            select
            from recovered_text w
            where w.manuscript_id = m.id and w.text ~* ('***=' || $1::text)
          ) as bound
        from manuscript m
        order by m.id`,
      [words],
    );
    const found: CollabAddress[] = [];
    for (const { id, kind, bound } of all)
      if (bound || (await this.manuscripts.everContained(tx, id, words))) found.push({ id, kind });
    return found;
  }

  /** What is inside them cannot be looked at: all go, and are made again when somebody asks. */
  private async deleteGeneratedFiles(tx: Tx): Promise<void> {
    for (const table of GENERATED_FILE_TABLES) {
      const [gone] = await tx.manager.query<[{ file_id: string | null }[], number]>(
        `delete from ${table} returning file_id`,
      );
      tx.afterCommit.push(() =>
        gone.forEach(({ file_id }) => {
          if (file_id) void this.files.remove(file_id).catch(() => undefined);
        }),
      );
    }
  }
}
