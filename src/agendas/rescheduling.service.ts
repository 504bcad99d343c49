import { type ItemToTime, reschedule, wallClockAt } from '@nbn/calendar';
import { Injectable } from '@nestjs/common';
import { resolveInstant } from '../meetings/index.ts';
import type { Actor } from '../platform/access/actor.ts';
import type { Tx } from '../platform/persistence/transaction.ts';
import { Problem } from '../platform/problems/problem.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { AgendaWriting, type LockedMeeting } from './agenda-writing.ts';
import { Agenda } from './agenda.entity.ts';
import { visibleItems } from './closed/visible-items.ts';
import { fixedColumnsAt, fixedInstant } from './fixed-times.ts';

/** A fixed time that was moved, as whoever moved it may know of it; times on the host's clock. */
export interface MovedFixedTime {
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
export class Rescheduling {
  constructor(private readonly agenda: AgendaWriting) {}

  /**
   * Moves every fixed time that does not fit to the first that does, and keeps the gap from now on. Of
   * another order nothing is moved, nor for reasons that are closed to the actor: where it came to stand
   * would tell how long a closed item is.
   */
  async run(
    actor: Actor,
    meetingId: string,
    { gap, version }: { readonly gap: number; readonly version: number },
  ): Promise<readonly MovedFixedTime[]> {
    return this.agenda.change(actor, meetingId, async (tx, meeting) => {
      const next = await this.agenda.nextVersion(tx, meetingId);
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
      const moved = stretchesOf(meeting, rows).flatMap(({ start, items }) => reschedule(start, items, gap));
      await tx.manager.update(Agenda, { meetingId }, { gapMinutes: gap });
      for (const { id, to } of moved) await this.fix(tx, meeting, id, to);
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
  async papersBy(actor: Actor, meetingId: string, wall: string | null): Promise<void> {
    await this.agenda.change(actor, meetingId, async (tx, meeting) => {
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

  private async fix(tx: Tx, meeting: LockedMeeting, id: string, to: Date): Promise<void> {
    const { fixedDay, fixedClock } = fixedColumnsAt(meeting, to);
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
  readonly items: ItemToTime[];
}

/**
 * The items whose times the actor knows: from the beginning on, and after something closed from the next
 * fixed time on.
 */
function stretchesOf(meeting: LockedMeeting, rows: readonly FixedRow[]): readonly Stretch[] {
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
