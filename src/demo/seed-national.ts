import {
  ActionService,
  AgendaItemService,
  AgendaQuery,
  DecisionService,
  DecisionSharingService,
  MinutesCirculationService,
  MinutesEntryService,
} from '../agendas/testing.ts';
import { Member } from '../identity/index.ts';
import { CompleteMeetingsJob, MeetingInvitationService, MeetingService } from '../meetings/testing.ts';
import { NominationReviewService, NominationService } from '../network/testing.ts';
import { DataSource } from 'typeorm';
import { newId } from '#platform/persistence/id';
import {
  NATIONAL_MEETINGS,
  NOMINATIONS,
  type NationalMeetingContent,
  type NominationContent,
} from './content/national.ts';
import { workingDay } from './dates.ts';
import type { DemoContext, Timeline } from './timeline.ts';

const NOTICE_DAYS = 14;
const DAYS_TO_APPROVAL = 7;

/** What each country did at home: whom its team brought in, and the meeting that it held with its network. */
export function seedNational(chronicle: Timeline, stage: DemoContext): void {
  for (const content of NOMINATIONS) seedNomination(chronicle, stage, content);
  for (const content of NATIONAL_MEETINGS) seedMeeting(chronicle, stage, content);
}

function seedNomination(chronicle: Timeline, stage: DemoContext, content: NominationContent): void {
  const reviews = stage.app.get(NominationReviewService);
  const secretariat = () => stage.people.actor('secretariat');
  const { answer } = content;
  let id: string;
  chronicle.on(content.inDays, async () => {
    id = await nominate(stage, content);
  });
  if (!answer) return;
  const { objection } = answer;
  chronicle.on(answer.inDays, () =>
    objection ? reviews.object(secretariat(), id, objection) : reviews.accept(secretariat(), id, false),
  );
}

async function nominate({ app, people }: DemoContext, content: NominationContent): Promise<string> {
  const nominations = app.get(NominationService);
  const actor = people.actor(content.by);
  const { name, reason } = content;
  if (content.kind === 'organisation')
    return nominations.nominateOrganisation(actor, {
      name,
      reason,
      sector: 'public',
      kind: content.of,
      contact: null,
    });
  const { email, colleagueOf } = content;
  const { organisationId } = people.actor(colleagueOf);
  // Known before, in no language: who is new gets that of the country, and the demo is in English.
  await app
    .get(DataSource)
    .getRepository(Member)
    .insert({ id: newId(), organisationId, name, email, state: 'listed' });
  return nominations.nominateMember(actor, { name, reason, email, organisationId });
}

function seedMeeting(chronicle: Timeline, stage: DemoContext, content: NationalMeetingContent): void {
  const { inDays } = content;
  let meetingId: string;
  chronicle
    .on(inDays - NOTICE_DAYS, async () => {
      meetingId = await convene(stage, content);
    })
    .on(inDays + 4, () => stage.app.get(CompleteMeetingsJob).run())
    .on(inDays + 4.5, () => writeMinutes(stage, meetingId, content))
    .on(inDays + 6 + DAYS_TO_APPROVAL, () => stage.app.get(MinutesCirculationService).approveDue());
}

async function convene(
  { app, people, today }: DemoContext,
  content: NationalMeetingContent,
): Promise<string> {
  const convenor = people.actor(content.convenor);
  const { country, title, place, item, zone } = content;
  const day = workingDay(today, content.inDays, zone);
  const id = await app.get(MeetingService).createDraft(convenor, {
    kind: 'national',
    country,
    title,
    place,
    discreet: false,
    sharedAbroad: true,
    timeZone: zone,
    startsAt: `${day}T10:00`,
    endsAt: `${day}T12:00`,
  });
  await app
    .get(AgendaItemService)
    .addItem(convenor, id, { title: item, kind: 'discussion', minutes: 90, notes: null, presenter: null });
  await app
    .get(MeetingInvitationService)
    .invite(convenor, id, { countries: [country], networks: [{ country }], memberIds: [] });
  await app.get(MeetingService).schedule(convenor, id);
  return id;
}

async function writeMinutes(
  { app, people, today }: DemoContext,
  meetingId: string,
  { convenor: key, country, zone, item, minutes, decision, shared, action }: NationalMeetingContent,
): Promise<void> {
  const convenor = people.actor(key);
  const { items } = await app.get(AgendaQuery).one(convenor, meetingId);
  const itemId = items.find(({ title }) => title === item)!.id;
  const owner = people.actor(action.owner);
  const there = [...people.seatsOf([country]).map((seat) => people.actor(seat)), owner];
  await app.get(MinutesEntryService).recordPresence(
    convenor,
    meetingId,
    there.map(({ memberId }) => memberId),
  );
  await app.get(MinutesEntryService).save(convenor, meetingId, itemId, { revision: 0, text: minutes });
  const decisionId = await app
    .get(DecisionService)
    .record(convenor, meetingId, itemId, { kind: 'position', text: decision, basis: 'consensus' });
  if (shared) await app.get(DecisionSharingService).setSharedAbroad(convenor, decisionId, true);
  await app.get(ActionService).agree(convenor, meetingId, {
    itemId,
    decisionId,
    text: action.text,
    owner: { memberId: owner.memberId },
    dueOn: workingDay(today, action.dueInDays, zone),
  });
  await app.get(MinutesCirculationService).circulate(convenor, meetingId, DAYS_TO_APPROVAL);
}
