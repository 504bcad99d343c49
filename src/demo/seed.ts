import { Chronicle, type Stage } from './chronicle.ts';
import type { DemoApplication } from './demo-application.ts';
import { tellPastMeetings, tellSoughtMeeting, tellUpcomingMeeting } from './seed-meetings.ts';
import { seedPeople } from './seed-people.ts';
import { tellSecretBallots } from './seed-secret-ballots.ts';
import { tellAgreedPeriod, tellPeriodOnTheBallot } from './seed-priorities.ts';
import { tellPublishedStandard } from './seed-published.ts';
import { tellConsolidation, tellOpenConsultation } from './seed-consultations.ts';
import { tellStandards } from './seed-standards.ts';

/** The day before anything else happens: everybody joins, the terms of the seats begin. */
const BEGINNING = -340;

/**
 * Fills an empty database with nearly a year of the Network's life, done by its members through the services.
 */
export async function seed(demo: DemoApplication): Promise<void> {
  const people = await demo.at(BEGINNING, () => seedPeople(demo));
  const stage: Stage = { app: demo.app, people, today: await demo.today() };
  const chronicle = new Chronicle();
  tellPastMeetings(chronicle, stage);
  tellAgreedPeriod(chronicle, stage);
  tellPublishedStandard(chronicle, stage);
  tellStandards(chronicle, stage);
  tellConsolidation(chronicle, stage);
  tellOpenConsultation(chronicle, stage);
  tellSecretBallots(chronicle, stage);
  tellPeriodOnTheBallot(chronicle, stage);
  tellSoughtMeeting(chronicle, stage);
  // Whatever was mailed up to here is history; what comes after is still on its way when the demo opens.
  chronicle.on(-8.5, () => demo.keepMailsIn());
  tellUpcomingMeeting(chronicle, stage);
  await chronicle.unfold((day, deed) => demo.at(day, deed));
}
