import { Injectable } from '@nestjs/common';
import { AGENDA_LIMITS } from '@nbn/contracts';
import { AttachmentService } from '../documents/index.ts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { type FieldFault, InvalidInput } from '#platform/problems/problem';
import { AgendaItem } from './agenda-item.entity.ts';
import { closePositionGap, isMinuted, updateItemOrder } from './agenda-item.repository.ts';
import { moveInOrder } from './agenda-order.ts';
import { AgendaRepository, type LockedMeeting } from './agenda.repository.ts';
import {
  AgendaFull,
  AgendaItemInMinutes,
  AgendaItemChangedMeanwhile,
  AgendaItemGone,
} from './agendas.problems.ts';
import { ItemAccessService } from './item-access/item-access.service.ts';
import type { ItemChange, ItemDraft, ItemMove } from './dto/agenda.input.ts';
import { fixedTimeColumns } from './fixed-times.ts';
import { itemPresenterColumns } from './item-presenter-columns.ts';

/** Adds, edits, removes and moves agenda items. */
@Injectable()
export class AgendaItemService {
  constructor(
    private readonly agenda: AgendaRepository,
    private readonly itemAccess: ItemAccessService,
    private readonly attachments: AttachmentService,
  ) {}

  /** Puts an item, or the heading of a section, at the end. Returns its id. */
  addItem(actor: Actor, meetingId: string, draft: ItemDraft): Promise<string> {
    return this.agenda.withLockedAgenda(actor, meetingId, (tx, meeting) =>
      this.appendItem(tx, actor, meeting, draft),
    );
  }

  /** The same inside a transaction that holds the agenda's lock. */
  async appendItem(tx: Tx, actor: Actor, meeting: LockedMeeting, draft: ItemDraft): Promise<string> {
    if (draft.kind === 'section') mustHaveTitleOnly(draft);
    const order = await this.agenda.findItemOrder(tx, meeting.id);
    if (order.length >= AGENDA_LIMITS.items) throw new AgendaFull();
    const { kind, title, minutes, presenter, notes, fixedAt, closed } = draft;
    const id = newId();
    await this.agenda.incrementVersion(tx, meeting.id);
    await tx.manager.insert(AgendaItem, {
      id,
      meetingId: meeting.id,
      position: order.length + 1,
      kind,
      title,
      minutes: kind === 'section' ? 0 : minutes!,
      notes: notes || null,
      ...(await itemPresenterColumns(tx, presenter ?? null)),
      ...fixedTimeColumns(meeting, fixedAt ?? null),
      closed: Boolean(closed),
      revision: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
    });
    if (closed) await this.itemAccess.setReaders(tx, actor, id, closed);
    this.agenda.recordItemChange(tx, meeting, id, 'added', closed ? { closed: true } : {});
    return id;
  }

  /**
   * Changes text, kind, duration, presenter, fixed time or readers. An edit of an outdated revision is
   * refused.
   */
  async editItem(
    actor: Actor,
    meetingId: string,
    itemId: string,
    { revision, presenter, notes, fixedAt, closed, ...rest }: ItemChange,
  ): Promise<void> {
    await this.agenda.withLockedAgenda(actor, meetingId, async (tx, meeting) => {
      const item = await this.agenda.findItem(tx, actor, meetingId, itemId);
      if (item.revision !== revision) throw new AgendaItemChangedMeanwhile(item.revision);
      if (item.kind === 'section') mustHaveTitleOnly({ ...rest, presenter, fixedAt, closed });
      const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
      await tx.manager.update(
        AgendaItem,
        { id: itemId },
        {
          ...given,
          ...(notes === undefined ? {} : { notes: notes || null }),
          ...(presenter === undefined ? {} : await itemPresenterColumns(tx, presenter)),
          ...(fixedAt === undefined ? {} : fixedTimeColumns(meeting, fixedAt)),
          ...(closed === undefined ? {} : { closed: closed !== null }),
          revision: revision + 1,
          updatedAt: tx.now,
        },
      );
      if (closed !== undefined) await this.itemAccess.setReaders(tx, actor, itemId, closed);
      this.agenda.recordItemChange(
        tx,
        meeting,
        itemId,
        'edited',
        closed === undefined ? {} : { closed: closed !== null },
      );
    });
  }

  /** Removes an item. Its papers stay in the library, detached from it. */
  async removeItem(actor: Actor, meetingId: string, itemId: string): Promise<void> {
    await this.agenda.withLockedAgenda(actor, meetingId, async (tx, meeting) => {
      const { position } = await this.agenda.findItem(tx, actor, meetingId, itemId);
      if (await isMinuted(tx, itemId)) throw new AgendaItemInMinutes();
      await this.attachments.detachAll(tx, 'agenda-item', itemId);
      await tx.manager.delete(AgendaItem, { id: itemId });
      await closePositionGap(tx, meetingId, position);
      await this.agenda.incrementVersion(tx, meetingId);
      this.agenda.recordItemChange(tx, meeting, itemId, 'removed');
    });
  }

  /**
   * Moves an item next to another one. Of two simultaneous moves, the second starts from the order that the
   * first one left: everybody gets the same order, and `merged` tells the second caller so.
   */
  async moveItem(
    actor: Actor,
    meetingId: string,
    { itemId, place, of, version }: ItemMove,
  ): Promise<{ merged: boolean }> {
    return this.agenda.withLockedAgenda(actor, meetingId, async (tx, meeting) => {
      const known = await this.agenda.findItems(tx, actor, meetingId, [itemId, of]);
      const order = moveInOrder(await this.agenda.findItemOrder(tx, meetingId), { item: itemId, place, of });
      if (!order || known.length < new Set([itemId, of]).size) throw new AgendaItemGone();
      const merged = (await this.agenda.incrementVersion(tx, meetingId)) !== version + 1;
      await updateItemOrder(tx, meetingId, order);
      this.agenda.recordItemChange(tx, meeting, itemId, 'moved');
      return { merged };
    });
  }
}

/** The heading of a section has a title and nothing else. */
function mustHaveTitleOnly({ kind, minutes, presenter, fixedAt, closed }: Partial<ItemDraft>): void {
  const wrong = {
    kind: kind !== undefined && kind !== 'section',
    minutes: Boolean(minutes),
    presenter: Boolean(presenter),
    fixedAt: Boolean(fixedAt),
    closed: Boolean(closed),
  };
  const faults = Object.entries(wrong).flatMap(([field, is]): FieldFault[] =>
    is ? [{ field, code: 'not-for-heading' }] : [],
  );
  if (faults.length > 0) throw new InvalidInput(faults);
}
