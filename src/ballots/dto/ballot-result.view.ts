import { ApiProperty } from '@nestjs/swagger';
import type { BallotElectorate, BallotMethod, BallotOutcome, CountryCode } from '@nbn/contracts';
import { PaperView } from './paper.view.ts';

export class ResultTurnoutView {
  seats!: number;
  seatsVoting!: number;
  countries!: number;
  /** Countries whose ballot was counted. */
  countriesVoting!: number;
}

/** The ballot that one country sent; null when its team cast no paper. */
export class CountryBallotView {
  country!: CountryCode;
  paper!: PaperView | null;
}

/** The full reckoning. Numbers stand in the order of `options`, in units of which `scale` make one vote. */
export class BallotWorkingView {
  method!: BallotMethod;
  options!: string[];
  scale!: number;
  /** Approval: units for each option. */
  approvals?: number[];
  /** Approval: units of all papers, blank ones included. */
  papers?: number;
  /** Ranked: `matrix[a][b]` units put a before b. */
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'number' } }, required: false })
  matrix?: number[][];
  /** Ranked: units on the weakest link of the strongest path from a to b. */
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'number' } }, required: false })
  paths?: number[][];
  condorcetWinner?: string | null;
  smithSet?: string[];
}

/** What the count gave. Ties are groups; nothing was chosen among tied options. */
export class BallotResultView {
  state!: BallotOutcome;
  electorate!: BallotElectorate;
  /** Groups of tied options, best first. */
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } })
  order!: string[][];
  /** Options that have a place beyond doubt. */
  sure!: string[];
  /** Options tied for the places that remain. */
  tied!: string[];
  open!: number;
  countryBallots!: CountryBallotView[] | null;
  turnout!: ResultTurnoutView;
  working!: BallotWorkingView;
}
