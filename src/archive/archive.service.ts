import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { FileStore } from '#platform/files/file-store';
import { nameScope } from '#platform/people/person';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { rightsOf } from './archive-rights.ts';
import { ArchiveRepository, insertArchive } from './archive.repository.ts';
import type { MemberArchive } from './member-archive.entity.ts';

/** Archives for members: asked for, made by a job, and kept for two hours. */
@Injectable()
export class ArchiveService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly archives: ArchiveRepository,
    private readonly files: FileStore,
  ) {}

  /** Asks for an archive; while one is under way, no other is made. */
  async request(actor: Actor): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await insertArchive(tx, newId(), actor);
      tx.audit({ action: 'archive.asked', object: { kind: 'member', id: actor.memberId } });
    });
  }

  /** The member's last archive that has not expired; null where there is none. */
  findLatest(actor: Actor): Promise<MemberArchive | null> {
    return this.archives.findLatest({ memberId: actor.memberId });
  }

  /**
   * The file of an archive that is ready, to the member who asked for it, in the session in which it was asked
   * for, while the rights are those that it was made with.
   */
  async openFile(actor: Actor, id: string): Promise<{ readonly content: Readable; readonly size: number }> {
    const { memberId, sessionId } = actor;
    const archive = await this.archives.findLatest({ id, memberId, sessionId, state: 'ready' });
    if (!archive?.fileId || archive.rights !== rightsOf(actor) || archive.names !== nameScope(actor))
      throw new NotFound();
    await this.unitOfWork.run(actor, (tx) => {
      tx.audit({ action: 'archive.taken', object: { kind: 'member', id: memberId } });
      return Promise.resolve();
    });
    return { content: await this.files.open(archive.fileId), size: archive.size! };
  }
}
