import { Injectable } from '@nestjs/common';
import { MeetingsQuery, MeetingRepository } from '../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import type { AgendaItem } from './agenda-item.entity.ts';
import { broadcastAgenda } from './agenda.broadcaster.ts';
import { AgendaChanged, type AgendaChangedPayload } from './agendas.events.ts';
import { isOpen, mayArrange } from './agendas.policy.ts';
import { MeetingAlreadyCancelled, MeetingOver } from './agendas.problems.ts';
import { visibleItems } from './item-access/item.visibility.ts';

export type LockedMeeting = Awaited<ReturnType<MeetingRepository['lock']>>;

/**
 * Serialises changes to a meeting's agenda: the meeting's row is locked until the commit, and only those who
 * may arrange the agenda get that far.
 */
@Injectable()
export class AgendaRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsQuery,
    private readonly meetingRepository: MeetingRepository,
  ) {}

  /**
   * Runs a change and broadcasts it to those who have the agenda open. The agenda of a meeting that was held
   * or cancelled is final; only follow-up work (`aftermath`) may still change it.
   */
  async withLockedAgenda<T>(
    actor: Actor,
    meetingId: string,
    act: (tx: Tx, meeting: LockedMeeting) => Promise<T>,
    { aftermath = false } = {},
  ): Promise<T> {
    await this.meetings.mustSee(actor, meetingId);
    return this.unitOfWork.run(actor, async (tx) => {
      const meeting = await this.meetingRepository.lock(tx, meetingId);
      if (!mayArrange(actor, meeting)) throw new NotFound();
      if (!aftermath) mustBeArrangeable(meeting, tx.now);
      const result = await act(tx, meeting);
      broadcastAgenda(tx, meetingId);
      return result;
    });
  }

  /** Writes the audit entry and the event of a change to an item. */
  recordItemChange(
    tx: Tx,
    meeting: LockedMeeting,
    itemId: string,
    change: AgendaChangedPayload['change'],
    detail: Readonly<Record<string, string | boolean>> = {},
  ): void {
    tx.audit({
      action: `agenda-item.${change}`,
      object: { kind: 'agenda-item', id: itemId },
      country: meeting.countryCode,
      detail: { meetingId: meeting.id, ...detail },
    });
    tx.publish(new AgendaChanged({ meetingId: meeting.id, itemId, change }));
  }

  /** An item of this meeting that the actor may know of; not found if it is closed to the actor. */
  async findItem(tx: Tx, actor: Actor, meetingId: string, id: string): Promise<AgendaItem> {
    const [item] = await this.findItems(tx, actor, meetingId, [id]);
    if (!item) throw new NotFound();
    return item;
  }

  /** Those of the given items of this meeting that the actor may know of. */
  async findItems(tx: Tx, actor: Actor, meetingId: string, ids: readonly string[]): Promise<AgendaItem[]> {
    return tx.manager.query<AgendaItem[]>(
      `
        select i.id, i.meeting_id as "meetingId", i.position, i.kind, i.title, i.minutes,
          i.fixed_day as "fixedDay", i.fixed_clock as "fixedClock", i.closed,
          i.presenter_member_id as "presenterMemberId", i.presenter_seat_id as "presenterSeatId",
          i.presenter_words as "presenterWords", i.notes, i.revision
        from agenda_item i
        where i.meeting_id = $2 and i.id = any($3) and ${visibleItems(actor)}`,
      [actor.memberId, meetingId, ids],
    );
  }

  /** All items of a meeting in their order. */
  async findItemOrder(tx: Tx, meetingId: string): Promise<string[]> {
    const rows = await tx.manager.query<{ id: string }[]>(
      'select id from agenda_item where meeting_id = $1 order by position',
      [meetingId],
    );
    return rows.map((row) => row.id);
  }

  /** An agenda row without items: it carries settings made before the first item is added. */
  async insertIfMissing(tx: Tx, meetingId: string): Promise<void> {
    await tx.manager.query('insert into agenda (meeting_id, version) values ($1, 0) on conflict do nothing', [
      meetingId,
    ]);
  }

  /** Counts up the version of the order. Returns the new version. */
  async incrementVersion(tx: Tx, meetingId: string): Promise<number> {
    const [row] = await tx.manager.query<[{ version: number }]>(
      `
        insert into agenda as g (meeting_id, version)
        values ($1, 1)
        on conflict (meeting_id) do update set version = g.version + 1
        returning version`,
      [meetingId],
    );
    return row.version;
  }
}

function mustBeArrangeable({ state, overAt, endsAt }: LockedMeeting, now: Date): void {
  const over = overAt !== null || (state === 'scheduled' && endsAt <= now);
  if (!isOpen({ state, over }))
    throw state === 'cancelled' ? new MeetingAlreadyCancelled() : new MeetingOver();
}
