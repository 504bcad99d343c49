import { type UntimedItem, reschedule, wallClockAt } from '@nbn/calendar';
import { Injectable } from '@nestjs/common';
import { resolveInstant } from '../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { Problem } from '#platform/problems/problem';
import { findTimedItems, updateFixedTime, type TimedItemRow } from './agenda-item.repository.ts';
import { AgendaRepository, type LockedMeeting } from './agenda.repository.ts';
import { Agenda } from './agenda.entity.ts';
import { fixedTimeColumnsAt, fixedInstant } from './fixed-times.ts';

/** A fixed time that was moved; times on the host's clock. */
export interface RescheduledFixedTime {
  readonly itemId: string;
  readonly title: string;
  readonly fromWall: string;
  readonly toWall: string;
}

/** The timing of an agenda as a whole: gaps between items, conflicting fixed times, the deadline for papers. */
@Injectable()
export class AgendaTimingService {
  constructor(private readonly agenda: AgendaRepository) {}

  /**
   * Moves every conflicting fixed time to the first one that fits, and keeps the gap from now on. Nothing is
   * moved in an outdated order, nor because of an item that is closed to the actor: the new time would reveal
   * how long that item is.
   */
  async rescheduleFixedTimes(
    actor: Actor,
    meetingId: string,
    { gap, version }: { readonly gap: number; readonly version: number },
  ): Promise<readonly RescheduledFixedTime[]> {
    return this.agenda.withLockedAgenda(actor, meetingId, async (tx, meeting) => {
      const next = await this.agenda.incrementVersion(tx, meetingId);
      if (next !== version + 1) throw new Problem('changed-meanwhile', { version: next - 1 });
      const rows = await findTimedItems(tx, actor, meetingId);
      const moved = visibleStretches(meeting, rows).flatMap(({ start, items }) =>
        reschedule(start, items, gap),
      );
      await tx.manager.update(Agenda, { meetingId }, { gapMinutes: gap });
      for (const { id, to } of moved) await updateFixedTime(tx, id, fixedTimeColumnsAt(meeting, to));
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

  /** Sets the deadline for papers, on the host's clock. Later papers are accepted and marked as late. */
  async setPapersDeadline(actor: Actor, meetingId: string, wall: string | null): Promise<void> {
    await this.agenda.withLockedAgenda(actor, meetingId, async (tx, meeting) => {
      await this.agenda.insertIfMissing(tx, meetingId);
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
}

interface VisibleStretch {
  readonly start: Date;
  readonly items: UntimedItem[];
}

/**
 * Runs of items whose times the actor knows: from the beginning, and after a closed item from the next fixed
 * time.
 */
function visibleStretches(meeting: LockedMeeting, rows: readonly TimedItemRow[]): readonly VisibleStretch[] {
  const stretches: VisibleStretch[] = [{ start: meeting.startsAt, items: [] }];
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
