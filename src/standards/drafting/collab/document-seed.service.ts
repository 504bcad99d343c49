import { Injectable } from '@nestjs/common';
import { COLLAB_SCHEMA_VERSION } from '@nbn/contracts';
import { SYSTEM } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import type { CollabAddress } from './collab-address.ts';
import { CollabDocumentRepository } from './collab-document.repository.ts';
import { type DocumentHead, INSERT_DOCUMENT, LOCK_DOCUMENT, RESET_DOCUMENT } from './collab-document.sql.ts';
import { CollabHandlerRegistry } from './collab-handler.registry.ts';
import { CollabWorkerPool } from './worker/collab-worker-pool.ts';

export const FIRST_EPOCH = 1;
/** An update that changes nothing. */
const EMPTY_UPDATE = Buffer.from([0, 0]).toString('base64');

/** The rows of documents, and their first state: made from the clauses of the object that a document is of. */
@Injectable()
export class DocumentSeedService {
  constructor(
    private readonly handlers: CollabHandlerRegistry,
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: CollabDocumentRepository,
    private readonly workers: CollabWorkerPool,
  ) {}

  /** Makes the document, in a transaction of its own, unless it is there and has the form of this version. */
  async createIfMissing(address: CollabAddress): Promise<void> {
    if (await this.repository.existsInSchema(address.id, COLLAB_SCHEMA_VERSION)) return;
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      await tx.queryAll(this.handlers.get(address.kind).lock(address.id));
      await this.lockInCurrentForm(tx, address);
    });
  }

  /**
   * Locks the document's row. A document that does not exist yet, or has an earlier schema version, is created
   * from the clauses of its object.
   * @param lockedRow the row, where the transaction has locked it already.
   */
  async lockInCurrentForm(tx: Tx, address: CollabAddress, lockedRow?: DocumentHead): Promise<DocumentHead> {
    let row = lockedRow ?? (await tx.queryAll(LOCK_DOCUMENT.bind(address.id)))[0][0];
    if (!row) {
      await this.seed(tx, address);
      [[row]] = await tx.queryAll(LOCK_DOCUMENT.bind(address.id));
    }
    return row!.form < COLLAB_SCHEMA_VERSION ? this.reset(tx, address, row!) : row!;
  }

  /** Replaces a locked document's log by the current clauses of its object. Returns its row as it is then. */
  async reset(tx: Tx, address: CollabAddress, { epoch }: DocumentHead): Promise<DocumentHead> {
    const state = await this.stateOf(tx, address, epoch + 1);
    const [[replaced]] = await tx.queryAll(
      RESET_DOCUMENT.bind(address.id, state, EMPTY_UPDATE, COLLAB_SCHEMA_VERSION),
    );
    return replaced!;
  }

  /** The first state is made from the object's rows, under its lock: always the same, and made once. */
  private async seed(tx: Tx, address: CollabAddress): Promise<void> {
    const state = await this.stateOf(tx, address, FIRST_EPOCH);
    await tx.queryAll(INSERT_DOCUMENT.bind(address.id, address.kind, COLLAB_SCHEMA_VERSION, state));
  }

  private async stateOf(tx: Tx, { kind, id }: CollabAddress, epoch: number): Promise<string> {
    const clauses = await this.handlers.get(kind).seed(tx, id);
    const state = await this.workers.run({ do: 'seed', clauses, epoch });
    return Buffer.from(state).toString('base64');
  }
}
