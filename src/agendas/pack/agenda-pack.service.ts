import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { MeetingsQuery } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { FileStore } from '#platform/files/file-store';
import { nameScope } from '#platform/people/person';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { AgendaQuery, type AgendaRead } from '../agenda.query.ts';
import type { AgendaPack } from './agenda-pack.entity.ts';
import { AgendaPackRepository, findUnfinishedPackId, insertPack } from './agenda-pack.repository.ts';

/** Agenda packs for members: requested, built by a job, and kept for a day. */
@Injectable()
export class AgendaPackService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly packs: AgendaPackRepository,
    private readonly meetings: MeetingsQuery,
    private readonly agendas: AgendaQuery,
    private readonly files: FileStore,
  ) {}

  /** Requests a pack, unless one for the same meeting is under way. Returns its id. */
  async request(actor: Actor, meetingId: string): Promise<string> {
    await this.meetings.mustSee(actor, meetingId);
    return this.unitOfWork.run(actor, async (tx) => {
      const id = newId();
      const inserted = await insertPack(tx, id, meetingId, actor);
      tx.audit({ action: 'agenda-book.asked', object: { kind: 'meeting', id: meetingId } });
      if (inserted) return id;
      return (await findUnfinishedPackId(tx, meetingId, actor.memberId)) ?? id;
    });
  }

  /** The member's latest pack of this meeting that has not expired. */
  async findLatest(actor: Actor, meetingId: string): Promise<AgendaPack | null> {
    await this.meetings.mustSee(actor, meetingId);
    return this.packs.findLatest({ meetingId, memberId: actor.memberId });
  }

  /** The file of a finished pack, for the member who requested it, while they may still see all of it. */
  async openFile(
    actor: Actor,
    meetingId: string,
    id: string,
  ): Promise<{ readonly content: Readable; readonly size: number }> {
    const { memberId } = actor;
    const pack = await this.packs.findLatest({ id, meetingId, memberId, state: 'ready' });
    if (!pack?.fileId || pack.names !== nameScope(actor)) throw new NotFound();
    if (!isStillVisible(pack, await this.agendas.one(actor, meetingId))) throw new NotFound();
    await this.unitOfWork.run(actor, (tx) => {
      tx.audit({ action: 'agenda-book.taken', object: { kind: 'meeting', id: meetingId } });
      return Promise.resolve();
    });
    return { content: await this.files.open(pack.fileId), size: pack.size! };
  }
}

function isStillVisible(
  { itemIds, documentIds }: AgendaPack,
  { items, itemPapers, meetingPapers }: AgendaRead,
): boolean {
  const seen = new Set([...items, ...itemPapers, ...meetingPapers].map(({ id }) => id));
  return [...itemIds, ...documentIds].every((id) => seen.has(id));
}
