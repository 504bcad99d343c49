import { Injectable } from '@nestjs/common';
import { orderSpeakers } from '@nbn/calendar';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound } from '#platform/problems/problem';
import { AgendaRepository } from '../agenda.repository.ts';
import { AgendaEndReached, NotCheckedIn, SpeechNotWaiting } from '../agendas.problems.ts';
import { getCurrentItemRun } from './agenda-item-run.repository.ts';
import { MeetingSessionTransaction, type MeetingSessionContext } from './meeting-session-transaction.ts';
import { findCheckedInSeatId } from './seat-presence.repository.ts';
import { SpeakerTurn } from './speaker-turn.entity.ts';
import {
  endCurrentTurn,
  findCurrentSpeaker,
  insertSpeakerTurn,
  withdrawSpeakerTurn,
} from './speaker-turn.repository.ts';
import { findSpeakers } from './speakers.query.ts';

/**
 * The list of speakers at the current item: balanced by country and by kind of seat, with the time of each
 * speaker.
 */
@Injectable()
export class SpeakerQueueService {
  constructor(
    private readonly session: MeetingSessionTransaction,
    private readonly agenda: AgendaRepository,
  ) {}

  /** Asks for the context, for oneself or as the chair for somebody checked in. Asking twice changes nothing. */
  async requestFloor(actor: Actor, meetingId: string, memberId: string): Promise<void> {
    await this.session.run(actor, meetingId, async (context) => {
      const { tx } = context;
      if (memberId !== actor.memberId && !context.isChair) throw new NotFound();
      const itemId = await this.findCurrentItemId(tx, actor, meetingId);
      const seatId = await findCheckedInSeatId(tx, meetingId, memberId);
      if (seatId === undefined) throw new NotCheckedIn();
      await insertSpeakerTurn(tx, { meetingId, itemId, memberId, seatId });
      this.auditTurn(context, memberId, 'speech-asked');
    });
  }

  /** Withdraws a request to speak. */
  async withdrawRequest(actor: Actor, meetingId: string, memberId: string): Promise<void> {
    await this.session.run(actor, meetingId, async (context) => {
      const { tx } = context;
      if (memberId !== actor.memberId && !context.isChair) throw new NotFound();
      const itemId = await this.findCurrentItemId(tx, actor, meetingId);
      if (!(await withdrawSpeakerTurn(tx, itemId, memberId))) throw new SpeechNotWaiting();
      this.auditTurn(context, memberId, 'speech-withdrawn');
    });
  }

  /** The chair gives the floor to the next speaker by balance, or to a named one; the current turn ends. */
  async giveFloor(actor: Actor, meetingId: string, memberId: string | null): Promise<void> {
    await this.session.runAsChair(actor, meetingId, async (context) => {
      const { tx } = context;
      const itemId = await this.findCurrentItemId(tx, actor, meetingId);
      await endCurrentTurn(tx, meetingId);
      const { waiting, heard } = await findSpeakers(tx.manager, itemId, tx.now);
      const next = memberId
        ? waiting.find((one) => one.memberId === memberId)
        : orderSpeakers(waiting, heard)[0];
      if (!next) throw memberId ? new SpeechNotWaiting() : new AgendaEndReached();
      await tx.manager.update(SpeakerTurn, { id: next.id }, { beganAt: tx.now });
      this.auditTurn(context, next.memberId, 'floor-given');
    });
  }

  /**
   * Ends the turn of a member, by default of whoever speaks; the chair and the speaker may. A turn that is already
   * over stays over, and the next one goes on: the chair's next step may have come first.
   */
  async endTurn(actor: Actor, meetingId: string, memberId?: string): Promise<void> {
    await this.session.run(actor, meetingId, async (context) => {
      const speakerId = await findCurrentSpeaker(context.tx, meetingId);
      const meantId = memberId ?? speakerId;
      if (!context.isChair && meantId !== actor.memberId) throw new NotFound();
      if (!speakerId || speakerId !== meantId)
        return this.auditTurn(context, meantId ?? actor.memberId, 'turn-already-over');
      await endCurrentTurn(context.tx, meetingId);
      this.auditTurn(context, speakerId, 'floor-given-back');
    });
  }

  /** The current item, if the actor may know of it: nobody asks to speak at an item that is closed to them. */
  private async findCurrentItemId(tx: Tx, actor: Actor, meetingId: string): Promise<string> {
    const { itemId } = await getCurrentItemRun(tx, meetingId);
    return (await this.agenda.findItem(tx, actor, meetingId, itemId)).id;
  }

  private auditTurn({ tx, meeting }: MeetingSessionContext, memberId: string, what: string): void {
    tx.audit({
      action: `meeting-session.${what}`,
      object: { kind: 'member', id: memberId },
      country: meeting.countryCode,
      detail: { meetingId: meeting.id },
    });
  }
}
