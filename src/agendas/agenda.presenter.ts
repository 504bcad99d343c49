import { agendaNumbers, wallClockAt } from '@nbn/calendar';
import type { Actor } from '#platform/access/actor';
import { displayNameFor, type PeopleReader } from '#platform/people/person';
import { type PaperRow, presentDocumentLine } from '../documents/index.ts';
import { maySeeAttendance } from '../meetings/index.ts';
import { visibleTimesFor } from './agenda-times.ts';
import type { AgendaRead, ItemRow } from './agenda.query.ts';
import { agendaAbilities } from './agendas.policy.ts';
import type {
  AgendaItemView,
  AgendaPaperView,
  AgendaView,
  CarriedItemView,
  PresenterView,
} from './dto/agenda.view.ts';
import type { ProposerView } from './proposals/dto/proposal.view.ts';

function presentItemPresenter(reader: PeopleReader, item: ItemRow): PresenterView | null {
  const { presenter } = item;
  if (presenter)
    return {
      kind: 'member',
      country: null,
      seat: null,
      memberId: presenter.memberId,
      name: displayNameFor(reader, presenter),
    };
  if (item.presenterSeat)
    return {
      kind: 'seat',
      country: item.presenterCountry,
      seat: item.presenterSeat,
      memberId: null,
      name: null,
    };
  if (item.presenterWords)
    return { kind: 'words', country: null, seat: null, memberId: null, name: item.presenterWords };
  return null;
}

function presentProposer(
  reader: PeopleReader,
  { person, country, seat }: NonNullable<ItemRow['proposedBy']>,
): ProposerView {
  return { memberId: person.memberId, name: displayNameFor(reader, person), country, seat };
}

const presentCarriedItem = (row: ItemRow['carriedFrom']): CarriedItemView | null =>
  row && { ...row, startsAt: new Date(row.startsAt).toISOString() };

/** How late a paper is: when it was put there, or its present version was, whichever came last. */
function lateMinutesOf({ attachedAt, changedAt }: PaperRow, papersBy: Date | null): number | null {
  if (!papersBy) return null;
  const late = Math.max(Date.parse(attachedAt), Date.parse(changedAt)) - papersBy.getTime();
  return late > 0 ? Math.ceil(late / 60_000) : null;
}

/** An agenda with its times, as one reader gets it. */
export function presentAgenda(actor: Actor, read: AgendaRead): AgendaView {
  const { meeting, version, gapMinutes, papersBy, items, itemPapers, meetingPapers, ballots } = read;
  const { id: meetingId, timeZone } = meeting;
  const { times, closedAtEnd, end, overrunMinutes } = visibleTimesFor(read);
  const reader = { ...actor, readsParticipants: maySeeAttendance(actor, meeting) };
  const can = { ...agendaAbilities(actor, meeting), readMinutes: read.readsMinutes };
  const wall = (instant: Date): string => wallClockAt(instant, timeZone);
  const wallOf = (instant: Date | null): string | null => instant && wall(instant);
  const numbers = agendaNumbers(items.map(({ kind, readers }) => ({ kind, closed: readers !== null })));
  const paper = (row: PaperRow): AgendaPaperView => ({
    ...presentDocumentLine(actor, row),
    lateMinutes: lateMinutesOf(row, papersBy),
  });
  return {
    meetingId,
    state: meeting.state,
    version,
    timeZone,
    startsAt: new Date(meeting.startsAt).toISOString(),
    endsAt: end && end.toISOString(),
    endWall: wallOf(end),
    bookedEndsAt: new Date(meeting.endsAt).toISOString(),
    bookedEndWall: wall(new Date(meeting.endsAt)),
    totalMinutes: items.reduce((sum, item) => sum + item.minutes, 0),
    overrunMinutes,
    gapMinutes,
    papersBy: papersBy?.toISOString() ?? null,
    papersByWall: papersBy && wall(papersBy),
    items: items.map((item, place): AgendaItemView => {
      const { start, end: ends, fixedAt, idleMinutes, conflict, closedBefore } = times.get(item.id)!;
      const { id, kind, title, minutes, notes, revision } = item;
      return {
        id,
        number: numbers[place]!,
        kind,
        title,
        minutes,
        presenter: presentItemPresenter(reader, item),
        notes,
        revision,
        startsAt: start && start.toISOString(),
        endsAt: ends && ends.toISOString(),
        startWall: wallOf(start),
        endWall: wallOf(ends),
        fixedAt: fixedAt?.toISOString() ?? null,
        fixedWall: wallOf(fixedAt),
        idleMinutes,
        conflict: can.arrange ? conflict : null,
        closed:
          item.readers?.map(({ country, seat, memberId, person }) => ({
            country,
            seat,
            memberId,
            name: person && displayNameFor(reader, person),
          })) ?? null,
        closedBefore,
        proposedBy: item.proposedBy && presentProposer(reader, item.proposedBy),
        carriedFrom: presentCarriedItem(item.carriedFrom),
        carriedTo: presentCarriedItem(item.carriedTo),
        papers: itemPapers.filter((row) => row.objectId === id).map(paper),
        ballots: ballots
          .filter((ballot) => ballot.subjectId === id)
          .map((ballot) => ({ id: ballot.id, question: ballot.question })),
      };
    }),
    closedAtEnd,
    papers: meetingPapers.map(paper),
    can,
  };
}
