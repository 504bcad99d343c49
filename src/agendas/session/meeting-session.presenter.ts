import { presentBallotLine } from '../../ballots/index.ts';
import { maySeeAttendance } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { displayNameFor, type PeopleReader } from '#platform/people/person';
import type { CurrentItemView, MeetingSessionView, SpeakerView } from './dto/meeting-session.view.ts';
import type { ItemRunRow, MeetingSessionRead } from './meeting-session.query.ts';
import type { SpeakerRow } from './speakers.query.ts';

const CLOSED_ITEM: CurrentItemView = {
  itemId: null,
  title: null,
  kind: null,
  beganAt: null,
  seconds: null,
  minutes: null,
  shown: null,
};

function presentCurrentItem(run: ItemRunRow | undefined): CurrentItemView | null {
  if (!run) return null;
  if (run.id === null) return CLOSED_ITEM;
  const { id, title, kind, beganAt, seconds, minutes, shownStandardId, shownClauseId } = run;
  return {
    itemId: id,
    title,
    kind,
    beganAt: beganAt!.toISOString(),
    seconds,
    minutes,
    shown: shownStandardId && shownClauseId ? { standardId: shownStandardId, clauseId: shownClauseId } : null,
  };
}

function presentSpeaker(
  reader: PeopleReader,
  { memberId, person, country, seat, askedAt, beganAt }: SpeakerRow,
  seconds: number | null,
): SpeakerView {
  return {
    memberId,
    name: displayNameFor(reader, person),
    organisation: null,
    country,
    seat,
    askedAt: askedAt.toISOString(),
    beganAt: beganAt?.toISOString() ?? null,
    seconds,
  };
}

/** A session as one reader gets it. */
export function presentMeetingSession(
  actor: Actor,
  {
    now,
    meeting,
    isChair: chairs,
    runs,
    quorum,
    transitions,
    here,
    expected,
    me,
    speakers,
    ballots,
  }: MeetingSessionRead,
): MeetingSessionView {
  const { id: meetingId, title, state } = meeting;
  const reader = { ...actor, readsParticipants: maySeeAttendance(actor, meeting) };
  return {
    meetingId,
    title,
    state,
    now: now.toISOString(),
    current: presentCurrentItem(runs.find((run) => run.current)),
    runs: runs.flatMap(({ id, seconds }) => (id !== null && seconds > 0 ? [{ itemId: id, seconds }] : [])),
    quorum: {
      met: quorum.met,
      countries: quorum.countries,
      countriesNeeded: quorum.countriesNeeded,
      missingSeatTypes: [...quorum.missingSeatTypes],
      below: quorum.below,
      transitions: transitions.map(({ met, countries, at }) => ({ met, countries, at: at.toISOString() })),
    },
    here:
      here?.map(({ memberId, name, organisation, country, seat }) => ({
        memberId,
        name,
        organisation,
        country,
        seat,
      })) ?? null,
    expected: expected?.map((row) => ({ ...row, organisation: null })) ?? null,
    me: {
      ...me,
      waits: speakers?.waiting.some(({ memberId }) => memberId === actor.memberId) ?? false,
      speaks: speakers?.speaking?.memberId === actor.memberId,
    },
    speakers: speakers && {
      speaking: speakers.speaking && presentSpeaker(reader, speakers.speaking, null),
      waiting: speakers.waiting.map((row) => presentSpeaker(reader, row, null)),
      heard: speakers.heard
        .filter(({ endedAt }) => endedAt !== null)
        .map((row) => presentSpeaker(reader, row, row.seconds)),
    },
    ballots: ballots.map((ballot) => presentBallotLine(actor, ballot, now)),
    can: { chair: chairs && state === 'in-session' },
  };
}
