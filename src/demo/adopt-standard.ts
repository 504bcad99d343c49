import { COUNTRY_CODES } from '@nbn/contracts';
import { BallotCasting } from '../ballots/index.ts';
import { AdoptionBallots } from '../standards/index.ts';
import type { Stage } from './chronicle.ts';
import type { AdoptionContent } from './content/first-conversation-asked.ts';
import { atFive, ZONE } from './days.ts';
import type { WrittenStandard } from './write-standard.ts';

/** Fixes the text and puts it to the countries. Returns the ballot's id. */
export function openAdoption(
  { app, people, today }: Stage,
  { id }: WrittenStandard,
  { question, majority }: AdoptionContent,
  closesOn: number,
): Promise<string> {
  return app.get(AdoptionBallots).open(people.the('secretariat'), id, undefined, (subject) => ({
    subject,
    question,
    method: 'proposal',
    electorate: 'one-country-one-vote',
    options: [],
    places: 1,
    quorumCountries: 6,
    rules: { majority },
    opensAt: null,
    closesAt: atFive(today, closesOn).instant,
    timeZone: ZONE,
  }));
}

/** Each team votes alike. */
export async function voteOnAdoption(
  { app, people }: Stage,
  ballotId: string,
  { otherwise }: AdoptionContent,
): Promise<void> {
  for (const country of COUNTRY_CODES) {
    for (const seat of people.seatsOf([country]))
      await app.get(BallotCasting).cast(people.the(seat), ballotId, { choice: otherwise[country] ?? 'yes' });
  }
}
