import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor } from '#platform/access/actor';
import { FileStore } from '#platform/files/file-store';
import { nameScope } from '#platform/people/person';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { threadScope } from '../../standard.policy.ts';
import { StandardContentQuery, type ExportOptions } from '../standard-content.query.ts';
import type { StandardPrint } from './standard-print.entity.ts';
import { insertPrint, StandardPrintRepository } from './standard-print.repository.ts';

/** A member asks for a standard as one PDF, sees how far it is, and gets it for a day. */
@Injectable()
export class StandardPrintService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly prints: StandardPrintRepository,
    private readonly contents: StandardContentQuery,
    private readonly files: FileStore,
  ) {}

  /** Asks for a print; while one of the same standard is under way, no other is made. */
  async request(
    actor: Actor,
    standardId: string,
    { versionId, comments }: Omit<ExportOptions, 'amendments'>,
  ): Promise<void> {
    await this.contents.requireReadable(actor, standardId, versionId);
    await this.unitOfWork.run(actor, async (tx) => {
      await insertPrint(tx, actor, { id: newId(), standardId, versionId, comments });
      tx.audit({
        action: 'standard-print.asked',
        object: { kind: 'standard', id: standardId },
        detail: { versionId, comments },
      });
    });
  }

  /** The member's own last print of this standard that has not ended; null where there is none. */
  async findLatest(actor: Actor, standardId: string): Promise<StandardPrint | null> {
    await this.contents.requireStandardKnown(actor, standardId);
    return this.prints.findLatest({ standardId, memberId: actor.memberId });
  }

  /**
   * The file of a print that is ready, to the member who asked for it, as long as all that it holds is still
   * theirs to see.
   */
  async openFile(
    actor: Actor,
    standardId: string,
    id: string,
  ): Promise<{ readonly content: Readable; readonly size: number }> {
    const { memberId } = actor;
    const print = await this.prints.findLatest({ id, standardId, memberId, state: 'ready' });
    if (
      !print?.fileId ||
      (print.comments !== 'none' && print.versionId === null && print.scope !== threadScope(actor))
    )
      throw new NotFound();
    if (print.names !== nameScope(actor)) throw new NotFound();
    await this.contents.requireReadable(actor, standardId, print.versionId);
    await this.unitOfWork.run(actor, (tx) => {
      tx.audit({
        action: 'standard-print.taken',
        object: { kind: 'standard', id: standardId },
        detail: { versionId: print.versionId, comments: print.comments },
      });
      return Promise.resolve();
    });
    return { content: await this.files.open(print.fileId), size: print.size! };
  }
}
