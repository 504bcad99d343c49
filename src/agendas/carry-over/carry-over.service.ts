import { Injectable } from '@nestjs/common';
import { AGENDA_LIMITS } from '@nbn/contracts';
import { AttachmentService } from '../../documents/index.ts';
import { MeetingsQuery, MeetingRepository } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { AgendaItem } from '../agenda-item.entity.ts';
import { broadcastAgenda } from '../agenda.broadcaster.ts';
import { AgendaRepository } from '../agenda.repository.ts';
import { mayArrange } from '../agendas.policy.ts';
import { AgendaFull, AgendaItemAlreadyCarriedOver } from '../agendas.problems.ts';
import { ItemAccessService } from '../item-access/item-access.service.ts';
import { isCarriedOver, isLaterMeeting } from './carry-over.repository.ts';

/**
 * Continues an unfinished item in a later meeting: the item stays here with its minutes, and a copy is added
 * to the later agenda.
 */
@Injectable()
export class CarryOverService {
  constructor(
    private readonly agenda: AgendaRepository,
    private readonly meetings: MeetingsQuery,
    private readonly meetingRepository: MeetingRepository,
    private readonly attachments: AttachmentService,
    private readonly itemAccess: ItemAccessService,
  ) {}

  /** Carries an item over, once, with its papers and its readers. Returns the id of the copy. */
  async carryOver(actor: Actor, meetingId: string, itemId: string, toMeetingId: string): Promise<string> {
    await this.meetings.mustSee(actor, toMeetingId);
    return this.agenda.withLockedAgenda(
      actor,
      meetingId,
      async (tx, meeting) => {
        const item = await this.agenda.findItem(tx, actor, meetingId, itemId);
        if (item.kind === 'section' || item.kind === 'break')
          throw new InvalidInput([{ field: 'itemId', code: 'agenda-item' }]);
        if (await isCarriedOver(tx, itemId)) throw new AgendaItemAlreadyCarriedOver();
        const target = await this.meetingRepository.lock(tx, toMeetingId);
        if (!mayArrange(actor, target)) throw new NotFound();
        if (!(await isLaterMeeting(tx, toMeetingId, meetingId)))
          throw new InvalidInput([
            {
              field: 'toMeetingId',
              code: 'later-meeting',
            },
          ]);
        const id = await this.copyItem(tx, item, toMeetingId);
        await this.itemAccess.copyReaders(tx, itemId, id);
        await this.attachments.share(
          tx,
          actor,
          { kind: 'agenda-item', id: itemId },
          { kind: 'agenda-item', id },
        );
        this.agenda.recordItemChange(tx, meeting, itemId, 'carried', { to: id });
        this.agenda.recordItemChange(tx, target, id, 'added', { from: itemId });
        broadcastAgenda(tx, toMeetingId);
        return id;
      },
      { aftermath: true },
    );
  }

  /** Copies the item to the end of another agenda, without its fixed time: that belongs to the old day. */
  private async copyItem(tx: Tx, item: AgendaItem, meetingId: string): Promise<string> {
    const order = await this.agenda.findItemOrder(tx, meetingId);
    if (order.length >= AGENDA_LIMITS.items) throw new AgendaFull();
    const id = newId();
    await this.agenda.incrementVersion(tx, meetingId);
    const { kind, title, minutes, notes, closed, presenterMemberId, presenterSeatId, presenterWords } = item;
    await tx.manager.insert(AgendaItem, {
      id,
      meetingId,
      position: order.length + 1,
      kind,
      title,
      minutes,
      notes,
      closed,
      presenterMemberId,
      presenterSeatId,
      presenterWords,
      carriedFromId: item.id,
      revision: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
    });
    return id;
  }
}
