import { timeAgenda, wallClockAt } from '@nbn/calendar';
import type { Actor } from '../platform/access/actor.ts';
import { presentDocumentLine } from '../documents/index.ts';
import type { AgendaRead, ItemRow } from './agenda.query.ts';
import { abilities } from './agendas.policy.ts';
import type { AgendaItemView, AgendaView, PresenterView } from './dto/agenda.view.ts';

function presenterOf(item: ItemRow): PresenterView | null {
  if (item.presenterMemberId) return { kind: 'member', country: null, seat: null, memberId: item.presenterMemberId, name: item.presenterName };
  if (item.presenterSeat) return { kind: 'seat', country: item.presenterCountry, seat: item.presenterSeat, memberId: null, name: null };
  if (item.presenterWords) return { kind: 'words', country: null, seat: null, memberId: null, name: item.presenterWords };
  return null;
}

/** An agenda with its times, as one reader gets it. */
export function presentAgenda(actor: Actor, { meeting, version, items, itemPapers, meetingPapers }: AgendaRead): AgendaView {
  const { id: meetingId, timeZone } = meeting;
  const [start, bookedEnd] = [new Date(meeting.startsAt), new Date(meeting.endsAt)];
  const timed = timeAgenda(start, bookedEnd, items);
  const wall = (instant: Date): string => wallClockAt(instant, timeZone);
  return {
    meetingId,
    version,
    timeZone,
    startsAt: start.toISOString(),
    endsAt: timed.end.toISOString(),
    endWall: wall(timed.end),
    bookedEndsAt: bookedEnd.toISOString(),
    bookedEndWall: wall(bookedEnd),
    totalMinutes: items.reduce((sum, item) => sum + item.minutes, 0),
    overrunMinutes: timed.overrunMinutes,
    items: items.map((item, index): AgendaItemView => {
      const { start: startsAt, end: endsAt } = timed.items[index]!;
      const { id, kind, title, minutes, notes, revision } = item;
      return {
        id, kind, title, minutes, presenter: presenterOf(item), notes, revision,
        startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), startWall: wall(startsAt), endWall: wall(endsAt),
        papers: itemPapers.filter((paper) => paper.objectId === id).map(presentDocumentLine),
      };
    }),
    papers: meetingPapers.map(presentDocumentLine),
    can: abilities(actor, meeting),
  };
}
