import { COUNTRY_CODES, type AttendanceAnswer } from '@nbn/contracts';
import { Programme, type PresenterInput } from '../agendas/index.ts';
import {
  Attendance,
  EndedMeetingsSweep,
  Invitations,
  LetterSweep,
  PollAnswers,
  Polls,
  PollsQuery,
  Scheduling,
} from '../meetings/index.ts';
import type { Chronicle, Stage } from './chronicle.ts';
import {
  PAST,
  SOUGHT,
  UPCOMING,
  UPCOMING_ANSWERS,
  type MeetingContent,
  type PaperKey,
} from './content/meetings.ts';
import type { PersonKey } from './content/people.ts';
import type { SeatKey } from './content/text.ts';
import { dayOf, later } from './days.ts';
import type { People } from './people.ts';
import { tellMinutes } from './seed-minutes.ts';
import { addPapers } from './seed-papers.ts';

/** How long before a past meeting its invitations went out. */
const NOTICE = 21;

/** The meetings of the last year, each announced, answered and held. */
export function tellPastMeetings(chronicle: Chronicle, stage: Stage): void {
  for (const content of PAST) {
    let meetingId: string;
    chronicle
      .on(content.inDays - NOTICE, async () => {
        meetingId = await draft(stage, content);
        await arrange(stage, meetingId, content);
        await convene(stage, meetingId, []);
      })
      .on(content.inDays - NOTICE + 1, () => stage.app.get(LetterSweep).run())
      .on(content.inDays - NOTICE + 5, () =>
        answer(stage, meetingId, 'yes', stage.people.seatsOf(COUNTRY_CODES)),
      )
      .on(content.inDays + 4, () => stage.app.get(EndedMeetingsSweep).run());
    tellMinutes(chronicle, stage, content.key, content.inDays, () => meetingId);
  }
}

/** The meeting that is coming up, with some answers given already. */
export function tellUpcomingMeeting(chronicle: Chronicle, stage: Stage): void {
  let meetingId: string;
  chronicle
    .on(-9, async () => {
      meetingId = await draft(stage, UPCOMING);
      const items = await arrange(stage, meetingId, UPCOMING);
      await addPapers(stage, items);
    })
    .on(-8, () => convene(stage, meetingId, ['IOM', 'ILO', 'EE/police']))
    .on(-7, () => stage.app.get(LetterSweep).run())
    .on(-5, () => answer(stage, meetingId, 'yes', UPCOMING_ANSWERS.yes))
    .on(-4, () => answer(stage, meetingId, 'no', UPCOMING_ANSWERS.no));
}

/** A meeting whose date is sought, with the answers of some. */
export function tellSoughtMeeting(chronicle: Chronicle, stage: Stage): void {
  const { app, people, today } = stage;
  const { zone, time, minutes, slotsInDays, answerByInDays, answers } = SOUGHT;
  let meetingId: string;
  const on = (inDays: number) => dayOf(today, inDays, zone);
  chronicle
    .on(-14, async () => {
      const secretariat = people.the('secretariat');
      meetingId = await draft(stage, SOUGHT);
      await arrange(stage, meetingId, SOUGHT);
      await app.get(Invitations).invite(secretariat, meetingId, { countries: COUNTRY_CODES, memberIds: [] });
      await app.get(Polls).open(secretariat, meetingId, {
        timeZone: zone,
        answerBy: `${on(answerByInDays)}T12:00`,
        slots: slotsInDays.map((inDays) => ({
          startsAt: `${on(inDays)}T${time}`,
          endsAt: `${on(inDays)}T${later(time, minutes)}`,
        })),
      });
    })
    .on(-13, () => app.get(LetterSweep).run())
    .on(-11, async () => {
      const slots = await app.get(PollsQuery).slots([meetingId]);
      for (const { says, by } of answers) {
        for (const key of by)
          await app.get(PollAnswers).answer(
            people.the(key),
            meetingId,
            says.map((answer, place) => ({ slotId: slots[place]!.id, answer })),
          );
      }
    });
}

function draft({ app, people, today }: Stage, content: MeetingContent): Promise<string> {
  const day = dayOf(today, content.inDays, content.zone);
  return app.get(Scheduling).draft(people.the('secretariat'), {
    kind: 'regional',
    title: content.title,
    note: content.purpose,
    place: content.place,
    discreet: true,
    joinUrl: content.online ? 'https://meet.example.org/nbn' : null,
    timeZone: content.zone,
    startsAt: `${day}T${content.time}`,
    endsAt: `${day}T${later(content.time, content.minutes)}`,
  });
}

/** The agenda, item by item. Answers with the id of the item that each paper belongs to. */
async function arrange(
  { app, people }: Stage,
  meetingId: string,
  { agenda }: MeetingContent,
): Promise<ReadonlyMap<PaperKey, string>> {
  const programme = app.get(Programme);
  const papers = new Map<PaperKey, string>();
  for (const { title, kind, minutes, presenter, note, paper } of agenda) {
    const id = await programme.addItem(people.the('secretariat'), meetingId, {
      title,
      kind,
      minutes,
      notes: note ?? null,
      presenter: presenter ? presenterOf(people, presenter) : null,
    });
    if (paper) papers.set(paper, id);
  }
  return papers;
}

function presenterOf(people: People, key: SeatKey | 'secretariat'): PresenterInput {
  const { memberId, seat } = people.the(key);
  return seat ? { kind: 'seat', country: seat.country, seat: seat.type } : { kind: 'member', memberId };
}

/** All national teams are invited, and with them whoever else is named; then the invitations go out. */
async function convene(
  { app, people }: Stage,
  meetingId: string,
  guests: readonly PersonKey[],
): Promise<void> {
  const secretariat = people.the('secretariat');
  await app.get(Invitations).invite(secretariat, meetingId, {
    countries: COUNTRY_CODES,
    memberIds: guests.map((key) => people.the(key).memberId),
  });
  await app.get(Scheduling).schedule(secretariat, meetingId);
}

async function answer(
  { app, people }: Stage,
  meetingId: string,
  said: AttendanceAnswer,
  who: readonly PersonKey[],
): Promise<void> {
  const attendance = app.get(Attendance);
  for (const key of who) await attendance.answer(people.the(key), meetingId, said);
}
