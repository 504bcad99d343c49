import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { AgendaRepository } from '../agenda.repository.ts';
import { AgendaEndReached, NoCurrentItem } from '../agendas.problems.ts';
import { AgendaItemRun } from './agenda-item-run.entity.ts';
import {
  findCurrentItemRun,
  findLastItemId,
  findRunnableItemIds,
  getCurrentItemRun,
} from './agenda-item-run.repository.ts';
import { MeetingSessionTransaction } from './meeting-session-transaction.ts';
import { endCurrentTurn } from './speaker-turn.repository.ts';

/** Where the chair goes: to the next item, to the previous one, to a given one, or to none. */
export type SessionStep =
  | { readonly to: 'next' | 'previous' | 'none' }
  | { readonly to: 'item'; readonly itemId: string };

/** The clause shown to everybody in the session who may see it. */
export interface ShownClause {
  readonly standardId: string;
  readonly clauseId: string;
}

/** The chair's control over the session: which item is current, and which clause is shown. */
@Injectable()
export class MeetingSessionControlService {
  constructor(
    private readonly session: MeetingSessionTransaction,
    private readonly agenda: AgendaRepository,
  ) {}

  /**
   * Ends the current item and begins another one. Headings are skipped; an item that is closed to the chair
   * is begun all the same.
   */
  async goToItem(actor: Actor, meetingId: string, step: SessionStep): Promise<void> {
    await this.session.runAsChair(actor, meetingId, async ({ tx, meeting }) => {
      const current = await findCurrentItemRun(tx, meetingId);
      const itemId =
        step.to === 'item'
          ? (await this.agenda.findItem(tx, actor, meetingId, step.itemId)).id
          : await this.findAdjacentItem(tx, meetingId, current?.itemId ?? null, step.to);
      if (itemId !== null && itemId === current?.itemId)
        return tx.audit({
          action: 'meeting-session.kept-on',
          object: { kind: 'meeting', id: meetingId },
          country: meeting.countryCode,
        });
      if (current) await this.endItem(tx, current);
      if (itemId) await tx.manager.insert(AgendaItemRun, { id: newId(), meetingId, itemId, beganAt: tx.now });
      tx.audit({
        action: itemId ? 'meeting-session.item-begun' : 'meeting-session.item-ended',
        object: { kind: 'agenda-item', id: itemId ?? current?.itemId ?? meetingId },
        country: meeting.countryCode,
        detail: { meetingId },
      });
    });
  }

  /** Shows a clause with the current item, or hides it. */
  async showClause(actor: Actor, meetingId: string, clause: ShownClause | null): Promise<void> {
    await this.session.runAsChair(actor, meetingId, async ({ tx, meeting }) => {
      const current = await getCurrentItemRun(tx, meetingId);
      await tx.manager.update(
        AgendaItemRun,
        { id: current.id },
        { shownStandardId: clause?.standardId ?? null, shownClauseId: clause?.clauseId ?? null },
      );
      tx.audit({
        action: clause ? 'meeting-session.clause-shown' : 'meeting-session.clause-put-away',
        object: { kind: 'agenda-item', id: current.itemId },
        country: meeting.countryCode,
        detail: { meetingId, clauseId: clause?.clauseId ?? null },
      });
    });
  }

  /** Ends the item and the current turn; waiting requests stay with the item in case it is taken up again. */
  private async endItem(tx: Tx, run: AgendaItemRun): Promise<void> {
    await endCurrentTurn(tx, run.meetingId);
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
    const order = await findRunnableItemIds(tx, meetingId);
    // Between items, the agenda continues from the item that was begun last.
    const at = order.indexOf(from ?? (await findLastItemId(tx, meetingId)) ?? '');
    const id = order[to === 'next' ? at + 1 : at - 1];
    if (!id) throw new AgendaEndReached();
    return id;
  }
}
