import { Injectable } from '@nestjs/common';
import { orderSpeakers } from '@nbn/calendar';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound } from '#platform/problems/problem';
import { AgendaRepository } from '../agenda.repository.ts';
import { AgendaEndReached, NotCheckedIn } from '../agendas.problems.ts';
import { getCurrentItemRun } from './meeting-session-control.service.ts';
import { MeetingSessionTransaction, type MeetingSessionContext } from './meeting-session-transaction.ts';
import { SpeakerTurn } from './speaker-turn.entity.ts';
import { findSpeakers } from './speakers.query.ts';

/**
 * The list of speakers at the item that is dealt with: balanced by country and by side of the teams, with the
 * time of each.
 */
@Injectable()
export class SpeakerQueueService {
  constructor(
    private readonly session: MeetingSessionTransaction,
    private readonly agenda: AgendaRepository,
  ) {}

  /**
   * Asks for the floor, for oneself or at the desk for somebody who is there. Asking twice changes nothing.
   */
  async requestFloor(actor: Actor, meetingId: string, memberId: string): Promise<void> {
    await this.session.run(actor, meetingId, async (floor) => {
      const { tx } = floor;
      if (memberId !== actor.memberId && !floor.isChair) throw new NotFound();
      const itemId = await this.findCurrentItemId(tx, actor, meetingId);
      const [here] = await tx.manager.query<{ seat_id: string | null }[]>(
        'select seat_id from seat_presence where meeting_id = $1 and member_id = $2 and left_at is null',
        [meetingId, memberId],
      );
      if (!here) throw new NotCheckedIn();
      await tx.manager.query(
        `
          insert into speaker_turn (id, meeting_id, item_id, member_id, seat_id, asked_at)
          values ($1, $2, $3, $4, $5, $6)
          on conflict (item_id, member_id)
          where began_at is null and withdrawn_at is null do nothing`,
        [newId(), meetingId, itemId, memberId, here.seat_id, tx.now],
      );
      this.auditTurn(floor, memberId, 'speech-asked');
    });
  }

  /** Takes the wish to speak back. */
  async withdrawRequest(actor: Actor, meetingId: string, memberId: string): Promise<void> {
    await this.session.run(actor, meetingId, async (floor) => {
      const { tx } = floor;
      if (memberId !== actor.memberId && !floor.isChair) throw new NotFound();
      const itemId = await this.findCurrentItemId(tx, actor, meetingId);
      const [, count] = await tx.manager.query<[unknown, number]>(
        `
          update speaker_turn
          set withdrawn_at = $3
          where item_id = $1 and member_id = $2 and began_at is null and withdrawn_at is null`,
        [itemId, memberId, tx.now],
      );
      if (count === 0) throw new NotFound();
      this.auditTurn(floor, memberId, 'speech-withdrawn');
    });
  }

  /**
   * The chair gives the floor to the next by balance, or to one who is named; whoever has it gives it back.
   */
  async giveFloor(actor: Actor, meetingId: string, memberId: string | null): Promise<void> {
    await this.session.runAsChair(actor, meetingId, async (floor) => {
      const { tx } = floor;
      const itemId = await this.findCurrentItemId(tx, actor, meetingId);
      await this.endCurrentTurn(tx, meetingId);
      const { waiting, heard } = await findSpeakers(tx.manager, itemId, tx.now);
      const next = memberId
        ? waiting.find((one) => one.memberId === memberId)
        : orderSpeakers(waiting, heard)[0];
      if (!next) throw memberId ? new NotFound() : new AgendaEndReached();
      await tx.manager.update(SpeakerTurn, { id: next.id }, { beganAt: tx.now });
      this.auditTurn(floor, next.memberId, 'floor-given');
    });
  }

  /** Ends the turn: the chair, or whoever is speaking. */
  async endTurn(actor: Actor, meetingId: string): Promise<void> {
    await this.session.run(actor, meetingId, async (floor) => {
      const [now] = await floor.tx.manager.query<{ member_id: string }[]>(
        `
          select member_id
          from speaker_turn
          where meeting_id = $1 and began_at is not null and ended_at is null`,
        [meetingId],
      );
      if (!now || (!floor.isChair && now.member_id !== actor.memberId)) throw new NotFound();
      await this.endCurrentTurn(floor.tx, meetingId);
      this.auditTurn(floor, now.member_id, 'floor-given-back');
    });
  }

  private async endCurrentTurn(tx: Tx, meetingId: string): Promise<void> {
    await tx.manager.query(
      `
        update speaker_turn
        set ended_at = $2
        where meeting_id = $1 and began_at is not null and ended_at is null`,
      [meetingId, tx.now],
    );
  }

  /**
   * What is dealt with, if the actor may know of it: at an item that is closed to them nobody asks to speak.
   */
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
