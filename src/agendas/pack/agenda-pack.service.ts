import { Injectable } from '@nestjs/common';
import { AGENDA_PACK_LIMITS } from '@nbn/contracts';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { MeetingsQuery } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { FileStore } from '#platform/files/file-store';
import { nameScope } from '#platform/people/person';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { AgendaQuery, type AgendaRead } from '../agenda.query.ts';
import { AgendaPack } from './agenda-pack.entity.ts';

/** A member asks for the pack of a meeting, sees how far it is, and gets it for a day. */
@Injectable()
export class AgendaPackService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly database: DataSource,
    private readonly meetings: MeetingsQuery,
    private readonly agendas: AgendaQuery,
    private readonly files: FileStore,
  ) {}

  /** Asks for a pack; while one is under way for the same meeting, that one is meant. Returns its id. */
  async request(actor: Actor, meetingId: string): Promise<string> {
    await this.meetings.mustSee(actor, meetingId);
    return this.work.run(actor, async (tx) => {
      const id = newId();
      const [made] = await tx.manager.query<{ id: string }[]>(
        `
          insert into agenda_pack (id, meeting_id, member_id, session_id, asked_at, state, expires_at)
          values ($1, $2, $3, $4, $5, 'waiting', $5::timestamptz + make_interval(hours => $6))
          on conflict (meeting_id, member_id)
          where state in ('waiting', 'printing') do nothing
          returning id`,
        [id, meetingId, actor.memberId, actor.sessionId, tx.now, AGENDA_PACK_LIMITS.hours],
      );
      tx.audit({ action: 'agenda-book.asked', object: { kind: 'meeting', id: meetingId } });
      if (made) return id;
      const [under] = await tx.manager.query<{ id: string }[]>(
        `
          select id
          from agenda_pack
          where meeting_id = $1 and member_id = $2 and state in ('waiting', 'printing')`,
        [meetingId, actor.memberId],
      );
      return under?.id ?? id;
    });
  }

  /** The member's own last pack of this meeting that has not ended; null where there is none. */
  async findLatest(actor: Actor, meetingId: string): Promise<AgendaPack | null> {
    await this.meetings.mustSee(actor, meetingId);
    return this.database.manager
      .createQueryBuilder(AgendaPack, 'b')
      .where('b.meetingId = :meetingId and b.memberId = :memberId and b.expiresAt > app_now()', {
        meetingId,
        memberId: actor.memberId,
      })
      .orderBy('b.id', 'DESC')
      .limit(1)
      .getOne();
  }

  /**
   * The file of a pack that is ready, to the member who asked for it, as long as all that it holds is still
   * theirs to see.
   */
  async openFile(
    actor: Actor,
    meetingId: string,
    id: string,
  ): Promise<{ readonly content: Readable; readonly size: number }> {
    const pack = await this.database.manager
      .createQueryBuilder(AgendaPack, 'b')
      .where(
        `
          b.id = :id and b.meetingId = :meetingId and b.memberId = :memberId and b.state = 'ready'
            and b.expiresAt > app_now()`,
        { id, meetingId, memberId: actor.memberId },
      )
      .getOne();
    if (!pack?.fileId || pack.names !== nameScope(actor)) throw new NotFound();
    if (!isStillVisible(pack, await this.agendas.one(actor, meetingId))) throw new NotFound();
    await this.work.run(actor, (tx) => {
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
