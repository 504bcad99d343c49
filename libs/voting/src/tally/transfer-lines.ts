import { countExactStv, EXACT_QUOTAS } from '../stv-exact.ts';
import { countMeek } from '../stv-meek.ts';
import { stv, type StvStage } from '../stv.ts';
import type { PaperRules } from '../paper.ts';
import { readChoice, readNames, readPapers, type CaseFile } from './case-file.ts';
import type { Line } from './lines.ts';

const STRICT: PaperRules = { kind: 'ranking', equalRanks: false };
const UNITS = 100_000;
const ACTIONS = { surplus: 'surplus of', exclusion: 'exclusion of' } as const;

export function stvLine(file: CaseFile): Line {
  const options = file.candidates;
  const counted = stv.count({ options, papers: readPapers(file, STRICT), places: file.seats });
  const { stages, quota, lotsNeeded, elections, whole, valid } = counted.working;
  const byStage = stages.flatMap(({ elected }, at) => elected.map((option) => [option, at + 1] as const));
  return {
    winners: counted.open > 0 ? null : elections[0],
    winners_set: counted.sure.toSorted(),
    ...(counted.open > 0
      ? { tied_for_remaining_places: counted.tied, open_places: counted.open, elections }
      : {}),
    quota,
    valid,
    stages: stages.map((stage) => ({
      action: actionOf(stage),
      votes: votesOf(options, stage),
      nontransferable: decimals(stage.nontransferable),
    })),
    stage_elected: Object.fromEntries(byStage),
    first_preferences: votesOf(options, stages[0]!),
    published_votes_by_count: Object.fromEntries(
      options.map((option, at) => [option, toTwoPlaces(option, at, stages)]),
    ),
    ...(lotsNeeded.length > 0 ? { ties: { lots_needed: lotsNeeded } } : {}),
    ...(whole ? {} : { whole }),
  };
}

function actionOf({ action, option }: StvStage): string {
  return action === 'first-preferences' ? 'first preferences' : `${ACTIONS[action]} ${option}`;
}

function votesOf(options: readonly string[], { votes }: StvStage): Record<string, number> {
  return Object.fromEntries(options.map((option, at) => [option, decimals(votes[at]!)]));
}

/** As returning officers publish them: two decimals, until the option is excluded. */
function toTwoPlaces(option: string, at: number, stages: readonly StvStage[]): number[] {
  const excluded = stages.findIndex((stage) => stage.action === 'exclusion' && stage.option === option);
  return stages
    .slice(0, excluded === -1 ? stages.length : excluded)
    .map(({ votes }) => Math.round(votes[at]! / (UNITS / 100)) / 100);
}

/** Hundred-thousandths as the decimal they are; the shortest number that reads so. */
function decimals(units: number): number {
  return Number(`${Math.trunc(units / UNITS)}.${String(units % UNITS).padStart(5, '0')}`);
}

export function meekLine(file: CaseFile): Line {
  const lot =
    file.settings['lot'] === undefined
      ? null
      : readNames('options.lot', file.settings['lot'], file.candidates);
  const { elected, lotsUsed } = countMeek(
    { options: file.candidates, papers: readPapers(file, STRICT), places: file.seats },
    lot,
  );
  return {
    winners: elected,
    winners_set: elected.toSorted(),
    ...(lotsUsed.length > 0 ? { lots_used: lotsUsed } : {}),
  };
}

export function exactStvLine(file: CaseFile): Line {
  const kind = readChoice(file.settings, 'quota', EXACT_QUOTAS, 'droop');
  const { elected, quota, rounds, tied } = countExactStv(
    { options: file.candidates, papers: readPapers(file, STRICT), places: file.seats },
    kind,
  );
  return {
    winners: tied.length > 0 ? null : elected,
    elected,
    quota,
    rounds,
    ...(tied.length > 0 ? { ties: { tied } } : {}),
  };
}
