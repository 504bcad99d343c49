import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import { BallotCastService, BallotCloseService } from '../ballots/testing.ts';
import { AreaService } from '../network/testing.ts';
import { PeriodBallotService, PriorityProposalService } from '../priorities/testing.ts';
import type { Timeline, DemoContext } from './timeline.ts';
import {
  RANKINGS,
  SEATS_NOT_VOTED,
  PAST_RANKINGS,
  PAST_PROGRESS,
  PAST_PROPOSALS,
  PROPOSALS,
  type ProposalContent,
} from './content/priorities.ts';
import { atFivePm, addDays, SECRETARIAT_ZONE } from './dates.ts';

/** A period under way: its proposals by the key that votes and progress name them by. */
interface Period {
  readonly id: string;
  readonly proposals: Map<string, string>;
  ballotId: string;
}

/** The period that runs: proposed, voted on, agreed, and some of it done. */
export function seedAgreedPeriod(chronicle: Timeline, stage: DemoContext): void {
  let period: Period;
  chronicle.on(-310, async () => {
    period = await createPeriod(stage, planningYear(stage.today) - 1);
  });
  for (const proposal of PAST_PROPOSALS) chronicle.on(-305, () => propose(stage, period, proposal));
  chronicle.on(-290, () => openBallot(stage, period, -278, 3));
  for (const country of COUNTRY_CODES)
    chronicle.on(-285, () => vote(stage, period, country, PAST_RANKINGS[country]));
  chronicle.on(-277, () => stage.app.get(BallotCloseService).closeDue());
  for (const { key, day, state } of PAST_PROGRESS) {
    chronicle.on(day, () =>
      stage.app
        .get(PeriodBallotService)
        .setProgress(stage.people.actor('secretariat'), period.proposals.get(key)!, state),
    );
  }
}

/** The period that comes next: proposals with reasons, the ballot open, some countries' votes in. */
export function seedPeriodOnTheBallot(chronicle: Timeline, stage: DemoContext): void {
  let period: Period;
  chronicle.on(-40, async () => {
    period = await createPeriod(stage, planningYear(stage.today));
  });
  for (const [index, proposal] of PROPOSALS.entries())
    chronicle.on(-36 + 3 * index, () => propose(stage, period, proposal));
  chronicle.on(-6, () => openBallot(stage, period, 21, 3));
  for (const [index, country] of COUNTRY_CODES.entries()) {
    const order = RANKINGS[country];
    if (order) chronicle.on(-5 + index / 2, () => vote(stage, period, country, order));
  }
}

/** The year that the teams plan for now: by the autumn, the next one. */
const planningYear = (today: Date): number => addDays(today, 120).getUTCFullYear();

async function createPeriod({ app, people }: DemoContext, year: number): Promise<Period> {
  const id = await app.get(PriorityProposalService).createPeriod(people.actor('secretariat'), {
    title: `Regional priorities ${year}`,
    firstDay: `${year}-01-01`,
    lastDay: `${year}-12-31`,
  });
  return { id, proposals: new Map(), ballotId: '' };
}

async function propose(
  { app, people }: DemoContext,
  period: Period,
  { key, by, title, reason, areas }: ProposalContent,
): Promise<void> {
  const known = await app.get(AreaService).list();
  period.proposals.set(
    key,
    await app.get(PriorityProposalService).propose(people.actor(by), period.id, {
      title,
      reason,
      areaIds: known.filter(({ code }) => areas.some((area) => area === code)).map(({ id }) => id),
    }),
  );
}

/** One country one vote, ranked: nobody's second choice goes unheard. */
async function openBallot(
  { app, people, today }: DemoContext,
  period: Period,
  closesOn: number,
  places: number,
): Promise<void> {
  period.ballotId = await app.get(PeriodBallotService).openBallot(people.actor('secretariat'), period.id, {
    question: 'Which priorities should the region work on first?',
    method: 'schulze',
    electorate: 'one-country-one-vote',
    places,
    quorumCountries: 5,
    opensAt: null,
    closesAt: atFivePm(today, closesOn).instant,
    timeZone: SECRETARIAT_ZONE,
  });
}

/** The seats of a country's team vote alike; some have not voted yet. */
async function vote(
  { app, people }: DemoContext,
  { ballotId, proposals }: Period,
  country: CountryCode,
  order: readonly string[],
): Promise<void> {
  const ranking = order.map((key) => [proposals.get(key)!]);
  for (const seat of people.seatsOf([country])) {
    if (!SEATS_NOT_VOTED.has(seat))
      await app.get(BallotCastService).cast(people.actor(seat), ballotId, { ranking });
  }
}
