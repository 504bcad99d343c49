import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { AgendaRepository } from '../agenda.repository.ts';
import { AgendaEndReached, NoCurrentItem } from '../agendas.problems.ts';
import { AgendaItemRun } from './agenda-item-run.entity.ts';
import { MeetingSessionTransaction } from './meeting-session-transaction.ts';

/** Where the chair goes: to the item after, to the item before, to one that is named, or to none. */
export type SessionStep =
  | { readonly to: 'next' | 'previous' | 'none' }
  | { readonly to: 'item'; readonly itemId: string };

/** The clause that is shown to all who follow, as far as the standards let each of them see it. */
export interface ShownClause {
  readonly standardId: string;
  readonly clauseId: string;
}

/** The chair leads through the agenda. */
@Injectable()
export class MeetingSessionControlService {
  constructor(
    private readonly session: MeetingSessionTransaction,
    private readonly agenda: AgendaRepository,
  ) {}

  /**
   * Ends what is dealt with and begins another item. Headings are passed over; what is closed to the chair is
   * begun as the next thing all the same.
   */
  async goToItem(actor: Actor, meetingId: string, step: SessionStep): Promise<void> {
    await this.session.runAsChair(actor, meetingId, async ({ tx, meeting }) => {
      const now = await findCurrentItemRun(tx, meetingId);
      const itemId =
        step.to === 'item'
          ? (await this.agenda.findItem(tx, actor, meetingId, step.itemId)).id
          : await this.findAdjacentItem(tx, meetingId, now?.itemId ?? null, step.to);
      if (itemId !== null && itemId === now?.itemId)
        return tx.audit({
          action: 'meeting-session.kept-on',
          object: { kind: 'meeting', id: meetingId },
          country: meeting.countryCode,
        });
      if (now) await this.endItem(tx, now);
      if (itemId) await tx.manager.insert(AgendaItemRun, { id: newId(), meetingId, itemId, beganAt: tx.now });
      tx.audit({
        action: itemId ? 'meeting-session.item-begun' : 'meeting-session.item-ended',
        object: { kind: 'agenda-item', id: itemId ?? now?.itemId ?? meetingId },
        country: meeting.countryCode,
        detail: { meetingId },
      });
    });
  }

  /** Shows a clause beside the item that is dealt with, or takes it away. */
  async showClause(actor: Actor, meetingId: string, clause: ShownClause | null): Promise<void> {
    await this.session.runAsChair(actor, meetingId, async ({ tx, meeting }) => {
      const now = await getCurrentItemRun(tx, meetingId);
      await tx.manager.update(
        AgendaItemRun,
        { id: now.id },
        { shownStandardId: clause?.standardId ?? null, shownClauseId: clause?.clauseId ?? null },
      );
      tx.audit({
        action: clause ? 'meeting-session.clause-shown' : 'meeting-session.clause-put-away',
        object: { kind: 'agenda-item', id: now.itemId },
        country: meeting.countryCode,
        detail: { meetingId, clauseId: clause?.clauseId ?? null },
      });
    });
  }

  /**
   * Whoever has the floor gives it back with the item; wishes to speak stay with the item, should it be taken
   * up again.
   */
  private async endItem(tx: Tx, run: AgendaItemRun): Promise<void> {
    await tx.manager.query(
      `
        update speaker_turn
        set ended_at = $2
        where meeting_id = $1 and began_at is not null and ended_at is null`,
      [run.meetingId, tx.now],
    );
    await tx.manager.update(AgendaItemRun, { id: run.id }, { endedAt: tx.now });
  }

  private async findAdjacentItem(
    tx: Tx,
    meetingId: string,
    from: string | null,
    to: 'next' | 'previous' | 'none',
  ): Promise<string | null> {
    if (to === 'none') {
      if (from === null) throw new NoCurrentItem();
      return null;
    }
    const rows = await tx.manager.query<{ id: string }[]>(
      `select id from agenda_item where meeting_id = $1 and kind <> 'section' order by position`,
      [meetingId],
    );
    const order = rows.map(({ id }) => id);
    // Where nothing is under way, the way goes on after the last that was.
    const at = order.indexOf(from ?? (await this.findLastItem(tx, meetingId)) ?? '');
    const id = order[to === 'next' ? at + 1 : at - 1];
    if (!id) throw new AgendaEndReached();
    return id;
  }

  private async findLastItem(tx: Tx, meetingId: string): Promise<string | null> {
    const [row] = await tx.manager.query<{ id: string }[]>(
      'select item_id as id from agenda_item_run where meeting_id = $1 order by began_at desc limit 1',
      [meetingId],
    );
    return row?.id ?? null;
  }
}

/** What is being dealt with. */
export function findCurrentItemRun(tx: Tx, meetingId: string): Promise<AgendaItemRun | null> {
  return tx.manager
    .createQueryBuilder(AgendaItemRun, 'r')
    .where('r.meetingId = :meetingId and r.endedAt is null', { meetingId })
    .getOne();
}

export async function getCurrentItemRun(tx: Tx, meetingId: string): Promise<AgendaItemRun> {
  const now = await findCurrentItemRun(tx, meetingId);
  if (!now) throw new NoCurrentItem();
  return now;
}
