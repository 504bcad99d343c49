import { Timeline, type DemoContext } from './timeline.ts';
import type { DemoApplication } from './demo-application.ts';
import { seedPastMeetings, seedPollingMeeting, seedUpcomingMeeting } from './seed-meetings.ts';
import { seedPeople } from './seed-people.ts';
import { seedNational } from './seed-national.ts';
import { seedDirectory } from './seed-directory.ts';
import { seedSecretBallots } from './seed-secret-ballots.ts';
import { seedAgreedPeriod, seedPeriodOnTheBallot } from './seed-priorities.ts';
import { seedFunds } from './seed-funds.ts';
import { seedLibrary } from './seed-library.ts';
import { seedPlans } from './seed-plans.ts';
import { seedRecommendations } from './seed-recommendations.ts';
import { seedPractices } from './seed-practices.ts';
import { seedPublishedStandard } from './seed-published-standard.ts';
import { seedReports } from './seed-reports.ts';
import { seedTerms } from './seed-terms.ts';
import { seedConsolidation, seedOpenConsultation } from './seed-consultations.ts';
import { seedDraftStandard } from './seed-draft-standard.ts';

/** The day before anything else happens: everybody joins, the terms of the seats begin. */
const FIRST_DAY = -340;

/**
 * Fills an empty database with nearly a year of the Network's life, done by its members through the services.
 */
export async function seedDemo(demo: DemoApplication): Promise<void> {
  const people = await demo.runAt(FIRST_DAY, () => seedPeople(demo));
  const stage: DemoContext = { app: demo.app, people, today: await demo.today() };
  const shared = { documents: new Map<string, string>(), practices: new Map<string, string>() };
  const chronicle = new Timeline();
  seedPastMeetings(chronicle, stage);
  seedNational(chronicle, stage);
  seedDirectory(chronicle, stage);
  seedAgreedPeriod(chronicle, stage);
  seedPublishedStandard(chronicle, stage);
  seedDraftStandard(chronicle, stage, shared);
  seedConsolidation(chronicle, stage);
  seedOpenConsultation(chronicle, stage);
  seedSecretBallots(chronicle, stage);
  seedPractices(chronicle, stage, shared.practices);
  seedPlans(chronicle, stage);
  seedReports(chronicle, stage);
  seedRecommendations(chronicle, stage);
  seedLibrary(chronicle, stage, shared.documents);
  seedFunds(chronicle, stage);
  seedPeriodOnTheBallot(chronicle, stage);
  seedPollingMeeting(chronicle, stage);
  seedTerms(chronicle, stage);
  // Whatever was mailed up to here is history; what comes after is still on its way when the demo opens.
  chronicle.on(-8.5, () => demo.discardPendingEmails());
  seedUpcomingMeeting(chronicle, stage);
  await chronicle.replay((day, deed) => demo.runAt(day, deed));
}
