import { COUNTRY_CODES, SEAT_TYPES } from '@nbn/contracts';
import {
  ConsensusProcessService,
  ConsensusQuery,
  ConsensusRatingService,
  ConsensusReportService,
  ConsensusRoundService,
  VersionQuery,
} from '../standards/testing.ts';
import {
  CONSENSUS_QUESTION,
  FIRST_RATINGS,
  type RatedClauseContent,
  SECOND_RATINGS,
} from './content/consensus.ts';
import type { SeatKey } from './content/text.ts';
import { SECRETARIAT_ZONE } from './dates.ts';
import type { DraftedStandard } from './draft-standard.ts';
import { closingTime } from './open-consultation.ts';
import type { DemoContext, Timeline } from './timeline.ts';

/** The seats rate clauses of a guideline: one round has closed, in the second some have rated. */
export function seedConsensus(
  chronicle: Timeline,
  stage: DemoContext,
  standard: () => DraftedStandard,
): void {
  let processId: string;
  chronicle
    .on(-35, async () => {
      processId = await begin(stage, standard());
      await openRound(stage, standard(), processId, -20);
    })
    .on(-28, () => rate(stage, standard(), processId, FIRST_RATINGS))
    .on(-19, () => stage.app.get(ConsensusRoundService).closeDueRounds())
    .on(-9, () => openRound(stage, standard(), processId, 12))
    .on(-8.8, () => rate(stage, standard(), processId, SECOND_RATINGS))
    .on(-8.7, () =>
      stage.app
        .get(ConsensusReportService)
        .write(stage.people.actor('secretariat'), standard().id, processId, 'I1', {
          revision: 0,
          text: 'The consultation brought remarks that contradict each other. Rating shows where the seats agree.',
        }),
    );
}

async function begin({ app, people }: DemoContext, { id, clauses }: DraftedStandard): Promise<string> {
  const secretariat = people.actor('secretariat');
  const { items } = await app.get(VersionQuery).list(secretariat, id, {});
  return app.get(ConsensusProcessService).begin(secretariat, id, {
    question: CONSENSUS_QUESTION,
    versionId: items[0]!.id,
    clauseIds: FIRST_RATINGS.map(({ clause }) => clauses.get(clause)!.id),
    maxRounds: 3,
    minRaters: 12,
  });
}

async function openRound(
  stage: DemoContext,
  { id }: DraftedStandard,
  processId: string,
  closesOn: number,
): Promise<void> {
  const secretariat = stage.people.actor('secretariat');
  const { versionId } = await stage.app.get(ConsensusQuery).findOne(secretariat, id, processId);
  await stage.app.get(ConsensusRoundService).plan(secretariat, id, processId, {
    versionId,
    timeZone: SECRETARIAT_ZONE,
    closesAt: closingTime(stage, closesOn),
  });
}

async function rate(
  { app, people }: DemoContext,
  { id: standardId, clauses }: DraftedStandard,
  processId: string,
  rated: readonly RatedClauseContent[],
): Promise<void> {
  const { rounds } = await app
    .get(ConsensusQuery)
    .findOne(people.actor('secretariat'), standardId, processId);
  const roundId = rounds.find(({ state }) => state === 'open')!.id;
  for (const { clause, ratings, reasons = {} } of rated)
    for (const [seat, rating] of ratingsBySeat(ratings))
      await app
        .get(ConsensusRatingService)
        .rate(
          people.actor(seat),
          { standardId, processId, roundId, clauseId: clauses.get(clause)!.id },
          { rating, reason: reasons[seat] ?? '' },
        );
}

/** Every seat that has rated, with its rating. */
export function ratingsBySeat(ratings: string): [SeatKey, number | null][] {
  const signs = ratings.replaceAll(' ', '');
  const seats = COUNTRY_CODES.flatMap((country) => SEAT_TYPES.map((seat): SeatKey => `${country}/${seat}`));
  return seats.flatMap((seat, place) =>
    signs[place] === '.' ? [] : [[seat, signs[place] === '-' ? null : Number(signs[place])]],
  );
}
