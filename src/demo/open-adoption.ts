import { COUNTRY_CODES } from '@nbn/contracts';
import { BallotCastService } from '../ballots/testing.ts';
import { AdoptionBallotService } from '../standards/testing.ts';
import type { DemoContext } from './timeline.ts';
import type { AdoptionContent } from './content/first-conversation-consultation.ts';
import { atFivePm, SECRETARIAT_ZONE } from './dates.ts';
import type { DraftedStandard } from './draft-standard.ts';

/** Fixes the text and puts it to the countries. Returns the ballot's id. */
export function openAdoptionBallot(
  { app, people, today }: DemoContext,
  { id }: DraftedStandard,
  { question, majority }: AdoptionContent,
  closesOn: number,
): Promise<string> {
  return app.get(AdoptionBallotService).open(people.actor('secretariat'), id, undefined, (subject) => ({
    subject,
    question,
    method: 'proposal',
    electorate: 'one-country-one-vote',
    options: [],
    places: 1,
    quorumCountries: 6,
    rules: { majority },
    opensAt: null,
    closesAt: atFivePm(today, closesOn).instant,
    timeZone: SECRETARIAT_ZONE,
  }));
}

/** Each team votes alike. */
export async function voteOnAdoption(
  { app, people }: DemoContext,
  ballotId: string,
  { otherwise }: AdoptionContent,
): Promise<void> {
  for (const country of COUNTRY_CODES) {
    for (const seat of people.seatsOf([country]))
      await app
        .get(BallotCastService)
        .cast(people.actor(seat), ballotId, { choice: otherwise[country] ?? 'yes' });
  }
}
