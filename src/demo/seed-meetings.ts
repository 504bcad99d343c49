import { COUNTRY_CODES, type AttendanceAnswer } from '@nbn/contracts';
import { Attendance, EndedMeetingsSweep, Invitations, Scheduling } from '../meetings/index.ts';
import type { Chronicle, Stage } from './chronicle.ts';
import { PAST, UPCOMING, UPCOMING_ANSWERS, type MeetingContent } from './content/meetings.ts';
import type { PersonKey } from './content/people.ts';
import { dayOf, later } from './days.ts';

/** How long before a past meeting its invitations went out. */
const NOTICE = 21;

/** The meetings of the last year, each announced, answered and held. */
export function tellPastMeetings(chronicle: Chronicle, stage: Stage): void {
  for (const content of PAST) {
    let meetingId: string;
    chronicle
      .on(content.inDays - NOTICE, async () => {
        meetingId = await draft(stage, content);
        await convene(stage, meetingId, []);
      })
      .on(content.inDays - NOTICE + 5, () => answer(stage, meetingId, 'yes', stage.people.seatsOf(COUNTRY_CODES)))
      .on(content.inDays + 4, () => stage.app.get(EndedMeetingsSweep).run());
  }
}

/** The meeting that is coming up, with some answers given already. */
export function tellUpcomingMeeting(chronicle: Chronicle, stage: Stage): void {
  let meetingId: string;
  chronicle
    .on(-9, async () => {
      meetingId = await draft(stage, UPCOMING);
    })
    .on(-8, () => convene(stage, meetingId, ['IOM', 'ILO', 'EE/police']))
    .on(-5, () => answer(stage, meetingId, 'yes', UPCOMING_ANSWERS.yes))
    .on(-4, () => answer(stage, meetingId, 'no', UPCOMING_ANSWERS.no));
}

function draft({ app, people, today }: Stage, content: MeetingContent): Promise<string> {
  const day = dayOf(today, content.inDays, content.zone);
  return app.get(Scheduling).draft(people.the('secretariat'), {
    kind: 'regional', title: content.title, note: content.purpose, place: content.place, discreet: true,
    joinUrl: content.online ? 'https://meet.example.org/nbn' : null,
    timeZone: content.zone, startsAt: `${day}T${content.time}`, endsAt: `${day}T${later(content.time, content.minutes)}`,
  });
}

/** All national teams are invited, and with them whoever else is named; then the invitations go out. */
async function convene({ app, people }: Stage, meetingId: string, guests: readonly PersonKey[]): Promise<void> {
  const secretariat = people.the('secretariat');
  await app.get(Invitations).invite(secretariat, meetingId, { countries: COUNTRY_CODES, memberIds: guests.map((key) => people.the(key).memberId) });
  await app.get(Scheduling).schedule(secretariat, meetingId);
}

async function answer({ app, people }: Stage, meetingId: string, said: AttendanceAnswer, who: readonly PersonKey[]): Promise<void> {
  const attendance = app.get(Attendance);
  for (const key of who) await attendance.answer(people.the(key), meetingId, said);
}
