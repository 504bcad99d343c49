import { countCopeland, countMinimax, type PairwiseScoresWorking } from '../pairwise-scores.ts';
import { borda } from '../borda.ts';
import { countWithDefault } from '../default-option.ts';
import { countIrv } from '../irv.ts';
import { countKemeny } from '../kemeny.ts';
import type { Count, Poll } from '../method.ts';
import { packRankings } from '../packed-rankings.ts';
import type { PaperRules } from '../paper.ts';
import { countRankedPairs } from '../ranked-pairs.ts';
import { countSchulze } from '../schulze.ts';
import { STRENGTHS } from '../victories.ts';
import { exact } from '../weight.ts';
import {
  InvalidCaseFile,
  readChoice,
  readDecimal,
  readPapers,
  readRecord,
  readText,
  type CaseFile,
} from './case-file.ts';
import { numbers, placingLine, table, type Line } from './lines.ts';

const RANKING: PaperRules = { kind: 'ranking', equalRanks: true };

function pollOf(file: CaseFile): Poll {
  return { options: file.candidates, papers: readPapers(file, RANKING), places: file.seats };
}

export function schulzeLine(file: CaseFile): Line {
  const { options, papers, places } = pollOf(file);
  const counted = countSchulze(
    options,
    packRankings(options, papers),
    places,
    readChoice(file.settings, 'strength', STRENGTHS, 'winning'),
  );
  const { matrix, paths, scale, condorcetWinner, smithSet } = counted.working;
  const rows = table(options, matrix, scale);
  return {
    ...placingLine(counted, places),
    matrix: rows,
    matrix_rows: rows,
    paths: table(options, paths, scale),
    condorcet_winner: condorcetWinner,
    smith_set: smithSet,
  };
}

export function rankedPairsLine(file: CaseFile): Line {
  const poll = pollOf(file);
  const counted = countRankedPairs(poll, readChoice(file.settings, 'strength', STRENGTHS, 'winning'));
  const { matrix, scale, locked, conflicting, orderWithoutConflicting, whole } = counted.working;
  const rows = table(poll.options, matrix, scale);
  return {
    ...placingLine(counted, poll.places),
    matrix: rows,
    matrix_rows: rows,
    locked,
    ...(conflicting.length > 0
      ? {
          tied_victories: conflicting,
          published_order_dropping_conflicting_equal_victories: orderWithoutConflicting,
        }
      : {}),
    ...(whole ? {} : { whole }),
  };
}

export function bordaLine(file: CaseFile): Line {
  const poll = pollOf(file);
  const counted = borda.count(poll);
  return {
    ...placingLine(counted, poll.places),
    scores: numbers(poll.options, counted.working.points, counted.working.scale),
  };
}

export function copelandLine(file: CaseFile): Line {
  const poll = pollOf(file);
  // Halves are exact as decimals; counting files write these scores so.
  return pairwiseScores(poll, countCopeland(poll), (doubled) => doubled / 2);
}

export function minimaxLine(file: CaseFile): Line {
  const poll = pollOf(file);
  const counted = countMinimax(poll);
  return pairwiseScores(poll, counted, (units) => exact(units, counted.working.scale));
}

function pairwiseScores(
  { options, places }: Poll,
  counted: Count<PairwiseScoresWorking>,
  shown: (score: number) => number | string,
): Line {
  const { matrix, scale, scores } = counted.working;
  return {
    ...placingLine(counted, places),
    matrix: table(options, matrix, scale),
    scores: Object.fromEntries(options.map((option, at) => [option, shown(scores[at]!)])),
  };
}

export function kemenyLine(file: CaseFile): Line {
  const poll = pollOf(file);
  const counted = countKemeny(poll);
  const { matrix, scale, score, bestRankings } = counted.working;
  return {
    ...placingLine(counted, poll.places),
    matrix: table(poll.options, matrix, scale),
    score: exact(score, scale),
    best_rankings: bestRankings,
  };
}

export function irvLine(file: CaseFile): Line {
  const poll = pollOf(file);
  if (poll.places !== 1) throw new InvalidCaseFile('seats', 'is 1 for an instant runoff');
  const tie = readChoice(file.settings, 'tie', ['backwards'], null);
  const counted = countIrv(poll, tie ?? 'every-way');
  const { rounds, scale, left, lotsNeeded, whole } = counted.working;
  const winners = counted.order[0] ?? [];
  const firstTie = rounds.findIndex(({ tiedLast }) => tiedLast.length > 0);
  // From the first tie on, the rounds depend on the lot: they are no part of the result.
  const certain = firstTie === -1 ? rounds : rounds.slice(0, firstTie + 1);
  const lines = certain.map(({ tallies, exhausted, tiedLast }) => ({
    tallies: Object.fromEntries(tallies.map(({ option, votes }) => [option, exact(votes, scale)])),
    exhausted: exact(exhausted, scale),
    ...(tiedLast.length > 0 ? { tied_last: tiedLast } : {}),
  }));
  // A course of the count, not a ranking: who won, who was still in, in the file's order, then who left, the
  // last first.
  const course = [
    ...winners,
    ...poll.options.filter((option) => !winners.includes(option) && !left.includes(option)),
    ...left.toReversed(),
  ];
  return {
    ...placingLine(counted, 1),
    order: lotsNeeded || winners.length > 1 ? counted.order : course.map((option) => [option]),
    rounds: lines,
    first_round: lines[0]?.tallies,
    last_round: lines.at(-1)?.tallies,
    exhausted_last_round: lines.at(-1)?.exhausted,
    ...(whole ? {} : { whole }),
  };
}

export function defaultOptionLine(file: CaseFile): Line {
  const poll = pollOf(file);
  const { settings } = file;
  const defaultOption = readText('options.default_option', settings['default_option']);
  if (!poll.options.includes(defaultOption))
    throw new InvalidCaseFile('options.default_option', 'is none of the candidates');
  const majority = Object.entries(readRecord('options.majority', settings['majority'] ?? {})).map(
    ([option, ratio]) => [option, readDecimal(`options.majority.${option}`, ratio)] as const,
  );
  const counted = countWithDefault(poll, {
    defaultOption,
    quorum: readDecimal('options.quorum', settings['quorum'] ?? 0),
    majority: Object.fromEntries(majority),
    strict: settings['majority_strict'] === true,
  });
  const { matrix, scale, dropped } = counted.working;
  return {
    ...placingLine(counted, poll.places),
    matrix: table(poll.options, matrix, scale),
    dropped: dropped.map(({ option, by }) => [option, by]),
  };
}
