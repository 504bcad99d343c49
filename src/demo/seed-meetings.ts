import { COUNTRY_CODES, type AttendanceAnswer } from '@nbn/contracts';
import { AgendaItemService, type PresenterInput } from '../agendas/testing.ts';
import {
  AttendanceService,
  CompleteMeetingsJob,
  MeetingInvitationService,
  SendMeetingEmailsJob,
  PollAnswerService,
  PollService,
  PollsQuery,
  MeetingService,
} from '../meetings/testing.ts';
import type { Timeline, DemoContext } from './timeline.ts';
import {
  PAST_MEETINGS,
  POLLING,
  UPCOMING_MEETING,
  UPCOMING_ANSWERS,
  type MeetingContent,
  type PaperKey,
} from './content/meetings.ts';
import type { PersonKey } from './content/people.ts';
import type { SeatKey } from './content/text.ts';
import { workingDay, addMinutes } from './dates.ts';
import type { People } from './people.ts';
import { seedMinutes } from './seed-minutes.ts';
import { seedPapers } from './seed-papers.ts';

/** How long before a past meeting its invitations went out. */
const NOTICE_DAYS = 21;

/** The meetings of the last year, each announced, answered and held. */
export function seedPastMeetings(chronicle: Timeline, stage: DemoContext): void {
  for (const content of PAST_MEETINGS) {
    let meetingId: string;
    chronicle
      .on(content.inDays - NOTICE_DAYS, async () => {
        meetingId = await draftMeeting(stage, content);
        await addAgenda(stage, meetingId, content);
        await inviteAndSchedule(stage, meetingId, []);
      })
      .on(content.inDays - NOTICE_DAYS + 1, () => stage.app.get(SendMeetingEmailsJob).run())
      .on(content.inDays - NOTICE_DAYS + 5, () =>
        answerInvitations(stage, meetingId, 'yes', stage.people.seatsOf(COUNTRY_CODES)),
      )
      .on(content.inDays + 4, () => stage.app.get(CompleteMeetingsJob).run());
    seedMinutes(chronicle, stage, content.key, content.inDays, () => meetingId);
  }
}

/** The meeting that is coming up, with some answers given already. */
export function seedUpcomingMeeting(chronicle: Timeline, stage: DemoContext): void {
  let meetingId: string;
  chronicle
    .on(-9, async () => {
      meetingId = await draftMeeting(stage, UPCOMING_MEETING);
      const items = await addAgenda(stage, meetingId, UPCOMING_MEETING);
      await seedPapers(stage, items);
    })
    .on(-8, () => inviteAndSchedule(stage, meetingId, ['IOM', 'ILO', 'EE/police']))
    .on(-7, () => stage.app.get(SendMeetingEmailsJob).run())
    .on(-5, () => answerInvitations(stage, meetingId, 'yes', UPCOMING_ANSWERS.yes))
    .on(-4, () => answerInvitations(stage, meetingId, 'no', UPCOMING_ANSWERS.no));
}

/** A meeting whose date is sought, with the answers of some. */
export function seedPollingMeeting(chronicle: Timeline, stage: DemoContext): void {
  const { app, people, today } = stage;
  const { zone, time, minutes, slotsInDays, answerByInDays, answers } = POLLING;
  let meetingId: string;
  const on = (inDays: number) => workingDay(today, inDays, zone);
  chronicle
    .on(-14, async () => {
      const secretariat = people.actor('secretariat');
      meetingId = await draftMeeting(stage, POLLING);
      await addAgenda(stage, meetingId, POLLING);
      await app
        .get(MeetingInvitationService)
        .invite(secretariat, meetingId, { countries: COUNTRY_CODES, networks: [], memberIds: [] });
      await app.get(PollService).open(secretariat, meetingId, {
        timeZone: zone,
        answerBy: `${on(answerByInDays)}T12:00`,
        slots: slotsInDays.map((inDays) => ({
          startsAt: `${on(inDays)}T${time}`,
          endsAt: `${on(inDays)}T${addMinutes(time, minutes)}`,
        })),
      });
    })
    .on(-13, () => app.get(SendMeetingEmailsJob).run())
    .on(-11, async () => {
      const slots = await app.get(PollsQuery).slots([meetingId]);
      for (const { says, by } of answers) {
        for (const key of by)
          await app.get(PollAnswerService).answer(
            people.actor(key),
            meetingId,
            says.map((answer, place) => ({ slotId: slots[place]!.id, answer })),
          );
      }
    });
}

function draftMeeting({ app, people, today }: DemoContext, content: MeetingContent): Promise<string> {
  const day = workingDay(today, content.inDays, content.zone);
  return app.get(MeetingService).createDraft(people.actor('secretariat'), {
    kind: 'regional',
    title: content.title,
    note: content.purpose,
    place: content.place,
    discreet: true,
    joinUrl: content.online ? 'https://meet.example.org/nbn' : null,
    timeZone: content.zone,
    startsAt: `${day}T${content.time}`,
    endsAt: `${day}T${addMinutes(content.time, content.minutes)}`,
  });
}

/** The agenda, item by item. Answers with the id of the item that each paper belongs to. */
async function addAgenda(
  { app, people }: DemoContext,
  meetingId: string,
  { agenda }: MeetingContent,
): Promise<ReadonlyMap<PaperKey, string>> {
  const programme = app.get(AgendaItemService);
  const papers = new Map<PaperKey, string>();
  for (const { title, kind, minutes, presenter, note, paper } of agenda) {
    const id = await programme.addItem(people.actor('secretariat'), meetingId, {
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
  const { memberId, seat } = people.actor(key);
  return seat ? { kind: 'seat', country: seat.country, seat: seat.type } : { kind: 'member', memberId };
}

/** All national teams are invited, and with them whoever else is named; then the invitations go out. */
async function inviteAndSchedule(
  { app, people }: DemoContext,
  meetingId: string,
  guests: readonly PersonKey[],
): Promise<void> {
  const secretariat = people.actor('secretariat');
  await app.get(MeetingInvitationService).invite(secretariat, meetingId, {
    countries: COUNTRY_CODES,
    networks: [],
    memberIds: guests.map((key) => people.actor(key).memberId),
  });
  await app.get(MeetingService).schedule(secretariat, meetingId);
}

async function answerInvitations(
  { app, people }: DemoContext,
  meetingId: string,
  said: AttendanceAnswer,
  who: readonly PersonKey[],
): Promise<void> {
  const attendance = app.get(AttendanceService);
  for (const key of who) await attendance.answer(people.actor(key), meetingId, { answer: said });
}
