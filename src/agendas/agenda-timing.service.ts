import { type UntimedItem, reschedule, wallClockAt } from '@nbn/calendar';
import { Injectable } from '@nestjs/common';
import { resolveInstant } from '../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { Problem } from '#platform/problems/problem';
import { AgendaItem } from './agenda-item.entity.ts';
import { AgendaRepository, type LockedMeeting } from './agenda.repository.ts';
import { Agenda } from './agenda.entity.ts';
import { visibleItems } from './item-access/item.visibility.ts';
import { fixedTimeColumnsAt, fixedInstant } from './fixed-times.ts';

/** A fixed time that was moved, as whoever moved it may know of it; times on the host's clock. */
export interface RescheduledFixedTime {
  readonly itemId: string;
  readonly title: string;
  readonly fromWall: string;
  readonly toWall: string;
}

type FixedRow = Pick<AgendaItem, 'id' | 'kind' | 'title' | 'minutes' | 'fixedDay' | 'fixedClock'> & {
  readonly visible: boolean;
};

/**
 * The times of an agenda as a whole: the gap between items, fixed times that do not fit, until when papers
 * are to come.
 */
@Injectable()
export class AgendaTimingService {
  constructor(private readonly agenda: AgendaRepository) {}

  /**
   * Moves every fixed time that does not fit to the first that does, and keeps the gap from now on. Of
   * another order nothing is moved, nor for reasons that are closed to the actor: where it came to stand
   * would tell how long a closed item is.
   */
  async rescheduleFixedTimes(
    actor: Actor,
    meetingId: string,
    { gap, version }: { readonly gap: number; readonly version: number },
  ): Promise<readonly RescheduledFixedTime[]> {
    return this.agenda.withLockedAgenda(actor, meetingId, async (tx, meeting) => {
      const next = await this.agenda.incrementVersion(tx, meetingId);
      if (next !== version + 1) throw new Problem('changed-meanwhile', { version: next - 1 });
      const rows = await tx.manager.query<FixedRow[]>(
        `
          select i.id, i.kind, i.title, i.minutes, i.fixed_day as "fixedDay", i.fixed_clock as "fixedClock",
            ${visibleItems(actor)} as visible
          from agenda_item i
          where i.meeting_id = $2
          order by i.position`,
        [actor.memberId, meetingId],
      );
      const moved = visibleStretches(meeting, rows).flatMap(({ start, items }) =>
        reschedule(start, items, gap),
      );
      await tx.manager.update(Agenda, { meetingId }, { gapMinutes: gap });
      for (const { id, to } of moved) await this.updateFixedTime(tx, meeting, id, to);
      tx.audit({
        action: 'agenda.rescheduled',
        object: { kind: 'meeting', id: meetingId },
        country: meeting.countryCode,
        detail: { gap, moved: moved.map(({ id }) => id) },
      });
      const wall = (instant: Date): string => wallClockAt(instant, meeting.timeZone);
      return moved.map(({ id, from, to }) => ({
        itemId: id,
        title: rows.find((row) => row.id === id)!.title,
        fromWall: wall(from),
        toWall: wall(to),
      }));
    });
  }

  /** Until when papers are to be here, on the host's clock. Later ones are taken and marked. */
  async setPapersDeadline(actor: Actor, meetingId: string, wall: string | null): Promise<void> {
    await this.agenda.withLockedAgenda(actor, meetingId, async (tx, meeting) => {
      await tx.manager.query(
        'insert into agenda (meeting_id, version) values ($1, 0) on conflict do nothing',
        [meetingId],
      );
      await tx.manager.update(
        Agenda,
        { meetingId },
        { papersBy: wall === null ? null : resolveInstant('papersBy', wall, meeting.timeZone, 'first') },
      );
      tx.audit({
        action: 'agenda.papers-due-set',
        object: { kind: 'meeting', id: meetingId },
        country: meeting.countryCode,
      });
    });
  }

  private async updateFixedTime(tx: Tx, meeting: LockedMeeting, id: string, to: Date): Promise<void> {
    const { fixedDay, fixedClock } = fixedTimeColumnsAt(meeting, to);
    await tx.manager.query(
      `
        update agenda_item
        set fixed_day = $2, fixed_clock = $3, revision = revision + 1, updated_at = app_now()
        where id = $1`,
      [id, fixedDay, fixedClock],
    );
  }
}

interface Stretch {
  readonly start: Date;
  readonly items: UntimedItem[];
}

/**
 * The items whose times the actor knows: from the beginning on, and after something closed from the next
 * fixed time on.
 */
function visibleStretches(meeting: LockedMeeting, rows: readonly FixedRow[]): readonly Stretch[] {
  const stretches: Stretch[] = [{ start: meeting.startsAt, items: [] }];
  let isKnown = true;
  for (const row of rows) {
    const fixedAt = fixedInstant(meeting, row);
    if (row.visible && !isKnown && fixedAt)
      stretches.push({ start: fixedAt < meeting.startsAt ? meeting.startsAt : fixedAt, items: [] });
    isKnown = row.visible && (isKnown || fixedAt !== null);
    if (isKnown)
      stretches
        .at(-1)!
        .items.push({ id: row.id, minutes: row.minutes, heading: row.kind === 'section', fixedAt });
  }
  return stretches;
}
