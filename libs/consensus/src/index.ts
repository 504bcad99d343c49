export { RATINGS, statisticsOf, type Rating, type RatingStatistics } from './statistics.ts';
export {
  type ChamberRating,
  type ClauseOutcome,
  type Distribution,
  distributionOf,
  endOf,
  FEWEST_SHOWN,
  judge,
  type Judgement,
  JUDGEMENTS,
  outcomeOf,
  type ProcessEnd,
  type Stop,
  type StopRule,
  STOPS,
} from './outcome.ts';
export { clausesToRate, type ClauseBefore, type ClauseInRound } from './rated-anew.ts';
export { ACCORD_ITEMS, type AccordItem, type AccordSection } from './accord-items.ts';
