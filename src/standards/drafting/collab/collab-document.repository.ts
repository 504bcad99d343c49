import { Injectable } from '@nestjs/common';
import type { BoundStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import {
  SELECT_IN_FORM,
  SELECT_LONG_LOGS,
  SELECT_SEQS,
  SELECT_SNAPSHOT,
  SELECT_UPDATES_AFTER,
  SELECT_UPDATES_SINCE_SNAPSHOT,
  type StoredSnapshot,
  type StoredUpdate,
} from './collab-document.sql.ts';

/** Reads of collab documents outside a transaction. */
@Injectable()
export class CollabDocumentRepository {
  constructor(private readonly reads: ReadPool) {}

  /** For a replica, which reads through the pool or, while it is locked, in the transaction. */
  readonly run = <Row extends object>(statement: BoundStatement<Row>): Promise<Row[]> =>
    this.reads.query(statement);

  /** The number of the last update of each document that exists. */
  async findSeqs(ids: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.reads.query(SELECT_SEQS.bind(ids));
    return new Map(rows.map(({ id, seq }) => [id, seq]));
  }

  findUpdatesAfter(id: string, seq: number): Promise<StoredUpdate[]> {
    return this.reads.query(SELECT_UPDATES_AFTER.bind(id, seq));
  }

  /** Whether the document exists in this schema version. */
  async existsInSchema(id: string, version: number): Promise<boolean> {
    const rows = await this.reads.query(SELECT_IN_FORM.bind(id, version));
    return rows.length > 0;
  }

  async findSnapshot(id: string): Promise<StoredSnapshot | undefined> {
    const [snapshot] = await this.reads.query(SELECT_SNAPSHOT.bind(id));
    return snapshot;
  }

  findUpdatesSinceSnapshot(id: string): Promise<StoredUpdate[]> {
    return this.reads.query(SELECT_UPDATES_SINCE_SNAPSHOT.bind(id));
  }

  /** Ids of documents that need a new snapshot. */
  async findLongLogs(): Promise<string[]> {
    const rows = await this.reads.query(SELECT_LONG_LOGS.bind());
    return rows.map(({ id }) => id);
  }
}
