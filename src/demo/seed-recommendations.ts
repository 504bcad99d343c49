import { COUNTRY_CODES, SEAT_TYPES, type CountryCode } from '@nbn/contracts';
import { InstrumentsQuery, RecommendationService } from '../monitoring/testing.ts';
import { type RecommendationContent, recommendationsOf } from './content/recommendations.ts';
import type { FunctionKey } from './content/people.ts';
import type { SeatKey } from './content/text.ts';
import { addDays, workingDay } from './dates.ts';
import type { DemoContext, Timeline } from './timeline.ts';

const WRITTEN_DOWN = -100;
const ANSWERED = -20;

/** What the countries were asked by outside bodies, and what some of them have answered. */
export function seedRecommendations(chronicle: Timeline, stage: DemoContext): void {
  for (const [index, country] of COUNTRY_CODES.entries())
    for (const content of recommendationsOf(country)) seedOne(chronicle, stage, country, content, index);
}

function seedOne(
  chronicle: Timeline,
  stage: DemoContext,
  country: CountryCode,
  content: RecommendationContent,
  index: number,
): void {
  const writer = stage.people.actor(`${country}/government` as SeatKey);
  const recommendations = stage.app.get(RecommendationService);
  let id = '';
  chronicle.on(WRITTEN_DOWN + index / 8, async () => {
    id = await addRecommendation(stage, country, content);
  });
  if (!content.answer) return;
  const [state, answer] = content.answer;
  chronicle.on(ANSWERED + index / 8, () =>
    recommendations.answer(writer, id, { state, answer, revision: 1 }),
  );
}

async function addRecommendation(
  { app, people, today }: DemoContext,
  country: CountryCode,
  {
    instrument: code,
    provisions,
    receivedIn,
    dueIn,
    owner,
    shared = false,
    source,
    number,
    text,
  }: RecommendationContent,
): Promise<string> {
  const writer = people.actor(`${country}/government` as SeatKey);
  const instruments = await app.get(InstrumentsQuery).findAll();
  const instrument = instruments.find((known) => known.code === code)!;
  const seat = SEAT_TYPES.find((type) => type === owner);
  const memberId = owner && !seat ? people.actor(owner as FunctionKey).memberId : null;
  return app.get(RecommendationService).add(writer, country, {
    instrumentId: instrument.id,
    source,
    number,
    text,
    receivedOn: addDays(today, receivedIn).toISOString().slice(0, 10),
    provisionIds: instrument.provisions.filter((one) => provisions.includes(one.number)).map(({ id }) => id),
    owner: owner ? { seat: seat ?? null, memberId } : null,
    dueOn: dueIn === undefined ? null : workingDay(today, dueIn, 'UTC'),
    shared,
  });
}
