import { Injectable } from '@nestjs/common';
import { AGENDA_LIMITS } from '@nbn/contracts';
import { Attachments } from '../documents/index.ts';
import { MeetingsQuery, MeetingWriting } from '../meetings/index.ts';
import type { Actor } from '../platform/access/actor.ts';
import { newId } from '../platform/persistence/id.ts';
import type { Tx } from '../platform/persistence/transaction.ts';
import { UnitOfWork } from '../platform/persistence/unit-of-work.ts';
import { NotFound } from '../platform/problems/problem.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { moved } from './agenda-order.ts';
import { AgendaChanged, type AgendaChangedPayload } from './agendas.events.ts';
import { isOpen, mayArrange } from './agendas.policy.ts';
import { AgendaFull, AgendaItemInMinutes, AgendaItemChangedMeanwhile, AgendaItemGone, MeetingCalledOff, MeetingPast } from './agendas.problems.ts';
import { tellAgenda } from './agenda-live.ts';
import type { ItemChange, ItemDraft, ItemMove } from './dto/agenda.input.ts';
import { presenterColumns } from './presenters.ts';

/** What changes an agenda. One change of a meeting's agenda at a time: the meeting's row is locked until the commit. */
@Injectable()
export class Programme {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingsQuery,
    private readonly writing: MeetingWriting,
    private readonly attachments: Attachments,
  ) {}

  /** Puts an item at the end. Returns its id. */
  addItem(actor: Actor, meetingId: string, draft: ItemDraft): Promise<string> {
    return this.change(actor, meetingId, 'added', async (tx) => {
      const order = await this.order(tx, meetingId);
      if (order.length >= AGENDA_LIMITS.items) throw new AgendaFull();
      const { presenter, notes, ...rest } = draft;
      const id = newId();
      await this.nextVersion(tx, meetingId);
      await tx.manager.insert(AgendaItem, {
        id, meetingId, position: order.length + 1, ...rest, notes: notes || null, ...(await presenterColumns(tx, presenter ?? null)),
        revision: 1, createdAt: tx.now, updatedAt: tx.now,
      });
      return id;
    });
  }

  /** Changes words, kind, duration or presenter. An edit of an older state is refused. */
  async editItem(actor: Actor, meetingId: string, itemId: string, { revision, presenter, notes, ...rest }: ItemChange): Promise<void> {
    await this.change(actor, meetingId, 'edited', async (tx) => {
      const item = await this.item(tx, meetingId, itemId);
      if (item.revision !== revision) throw new AgendaItemChangedMeanwhile(item.revision);
      const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
      await tx.manager.update(AgendaItem, { id: itemId }, {
        ...given, ...(notes === undefined ? {} : { notes: notes || null }), ...(presenter === undefined ? {} : await presenterColumns(tx, presenter)),
        revision: revision + 1, updatedAt: tx.now,
      });
      return itemId;
    });
  }

  /** Takes an item out. Its papers stay in the library and stand with it no longer. */
  async removeItem(actor: Actor, meetingId: string, itemId: string): Promise<void> {
    await this.change(actor, meetingId, 'removed', async (tx) => {
      const { position } = await this.item(tx, meetingId, itemId);
      if (await isMinuted(tx, itemId)) throw new AgendaItemInMinutes();
      await this.attachments.release(tx, 'agenda-item', itemId);
      await tx.manager.delete(AgendaItem, { id: itemId });
      await tx.manager.query('update agenda_item set position = position - 1 where meeting_id = $1 and position > $2', [meetingId, position]);
      await this.nextVersion(tx, meetingId);
      return itemId;
    });
  }

  /**
   * Moves an item beside another one. Of two moves at once the second is made of the order that the first left: everybody
   * gets the same order, and the second is told by `merged`.
   */
  async moveItem(actor: Actor, meetingId: string, { itemId, place, of, version }: ItemMove): Promise<{ merged: boolean }> {
    let merged = false;
    await this.change(actor, meetingId, 'moved', async (tx) => {
      const order = moved(await this.order(tx, meetingId), { item: itemId, place, of });
      if (!order) throw new AgendaItemGone();
      merged = (await this.nextVersion(tx, meetingId)) !== version + 1;
      await tx.manager.query(
        `update agenda_item i set position = o.position from unnest($2::uuid[]) with ordinality as o(id, position)
         where i.meeting_id = $1 and i.id = o.id and i.position <> o.position`, [meetingId, order]);
      return itemId;
    });
    return { merged };
  }

  private async change(actor: Actor, meetingId: string, change: AgendaChangedPayload['change'], act: (tx: Tx) => Promise<string>): Promise<string> {
    await this.meetings.mustSee(actor, meetingId);
    return this.work.run(actor, async (tx) => {
      const meeting = await this.writing.lock(tx, meetingId);
      if (!mayArrange(actor, meeting)) throw new NotFound();
      const over = meeting.overAt !== null || (meeting.state === 'scheduled' && meeting.endsAt <= tx.now);
      if (!isOpen({ state: meeting.state, over })) throw meeting.state === 'cancelled' ? new MeetingCalledOff() : new MeetingPast();
      const itemId = await act(tx);
      tx.audit({ action: `agenda-item.${change}`, object: { kind: 'agenda-item', id: itemId }, country: meeting.countryCode, detail: { meetingId } });
      tx.publish(new AgendaChanged({ meetingId, itemId, change }));
      tellAgenda(tx, meetingId);
      return itemId;
    });
  }

  /** The items of a meeting in their order. */
  private async order(tx: Tx, meetingId: string): Promise<string[]> {
    const rows = await tx.manager.query<{ id: string }[]>('select id from agenda_item where meeting_id = $1 order by position', [meetingId]);
    return rows.map((row) => row.id);
  }

  /** An item of this meeting; of another meeting it is not here. */
  private async item(tx: Tx, meetingId: string, id: string): Promise<AgendaItem> {
    const item = await tx.manager.findOneBy(AgendaItem, { id, meetingId });
    if (!item) throw new NotFound();
    return item;
  }

  private async nextVersion(tx: Tx, meetingId: string): Promise<number> {
    const [row] = await tx.manager.query<[{ version: number }]>(
      `insert into agenda as g (meeting_id, version) values ($1, 1)
       on conflict (meeting_id) do update set version = g.version + 1 returning version`, [meetingId]);
    return row.version;
  }
}

/** What was said, decided and taken on stays with its item. */
async function isMinuted(tx: Tx, itemId: string): Promise<boolean> {
  const [row] = await tx.manager.query<[{ some: boolean }]>(
    `select exists (select from minutes_entry where item_id = $1) or exists (select from decision where item_id = $1) or exists (select from action where item_id = $1)
       or exists (select from minutes_remark where item_id = $1) as some`, [itemId]);
  return row.some;
}
