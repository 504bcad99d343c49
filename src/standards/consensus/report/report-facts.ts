import { formatDate } from '@nbn/calendar';
import { NETWORK_ZONE, type SeatType } from '@nbn/contracts';
import type { ConsensusProcessView } from '../dto/consensus.view.ts';

/** How many seats of each kind rated in a round. */
export interface ChamberRaters {
  readonly round: number;
  readonly chamber: SeatType;
  readonly raters: number;
}

export interface ReportFacts {
  readonly process: ConsensusProcessView;
  readonly chamberRaters: readonly ChamberRaters[];
}

const CHAMBER_WORDS: Readonly<Record<SeatType, string>> = {
  government: 'government',
  ngo: 'NGO',
  resource: 'resource persons',
};

/** What the records say to each item of the checklist; null: nothing. */
export const RECORDED: Readonly<Record<string, (facts: ReportFacts) => string | null>> = {
  T1: ({ process: { standardTitle } }) =>
    `A consensus exercise on “${standardTitle}” using the RAND/UCLA appropriateness method.`,
  I2: ({ process: { question } }) =>
    `The seats of the eight national teams of the region were asked: “${question}”`,
  M1: ({ process: { begunAt } }) =>
    `The question, clauses and stop rule were recorded on ${day(begunAt)}, before the first round, and could ` +
    'not be changed afterwards.',
  M3: ({ process: { minRaters } }) =>
    'The 24 seats of the eight national teams as they were held at the time: in each country one ' +
    'government seat, one NGO seat and one resource person. No one else rated. No result is reported for ' +
    `a clause that fewer than ${minRaters} seats rated with a number.`,
  M4: () =>
    'Every seat holder received an email and a notification when a round opened, and was reminded before ' +
    'it ended while there were still clauses to rate.',
  M9: ({ process: { maxRounds } }) =>
    `Clauses were rated using the RAND/UCLA appropriateness method, in no more than ${maxRounds} rounds, with ` +
    'written feedback in between.',
  M10: ({ process: { clauses } }) =>
    `${clauses} clauses were presented as they are in a frozen version. Each could be rated from 1 ` +
    '(completely unsuitable) to 9 (completely suitable), or marked as one that the seat cannot judge. A ' +
    'reason could be given with each rating. No clause could be added during a round.',
  M11: () =>
    'Each round was meant to establish on which clauses the seats agree, and to inform each seat of what ' +
    'the others think before it rates again.',
  M12: ({ process: { minRaters, stableWithin } }) =>
    'Agreed: a median of 7 or more without disagreement. Rejected: a median of 3 or less without disagreement. ' +
    'Everything else is uncertain. Disagreement: the range between the 30th and the 70th percentile is wider than ' +
    '2.35 plus 1.5 times the distance of its middle from 5. At least ' +
    `${minRaters} numbers were needed. A clause is stable when its median moved by no more than ${stableWithin}.`,
  M13: () =>
    'A clause that was agreed, rejected or stable was not rated again, unless its text changed. Ratings of ' +
    'an earlier text are void, but are kept.',
  M14: () => 'Each holder of a seat rated alone, in the application, within the time of the round.',
  M15: () =>
    'For each clause, the median, the 30th and 70th percentiles (linear interpolation), the range between ' +
    'them, the same range adjusted for symmetry and the disagreement index were computed when the round ' +
    'closed, and were kept.',
  M17: () =>
    'After each round, every seat could read its own rating, the distribution of all ratings, the ' +
    'distribution for each type of seat of which enough rated, the median, the disagreement index, and the ' +
    'reasons without names.',
  M18: () =>
    'Ratings were anonymous to raters, the secretariat and readers alike. The secretariat saw which seats ' +
    'took part, never how they rated. A type of seat of which fewer than three rated is not shown ' +
    'separately. Reasons are shown without a name or a rating.',
  M19: () => 'The secretariat does not rate.',
  M21: () =>
    'Clauses can be rated by keyboard, with a screen reader and on a mobile phone, and rating can be ' +
    'interrupted and resumed until the round closes.',
  R1: ({ process }) => closedRoundsOf(process, roundTimes),
  R2: deviations,
  R3: ({ process, chamberRaters }) =>
    closedRoundsOf(process, ({ ordinal, seats, raters }) => {
      const chambers = chamberRaters
        .filter(({ round }) => round === ordinal)
        .map((one) => `${CHAMBER_WORDS[one.chamber]} ${one.raters}`);
      const told = chambers.length > 0 ? ` (${chambers.join(', ')})` : '';
      return `Round ${ordinal}: ${raters} of ${seats} filled seats rated${told}.`;
    }),
  R4: ({ process }) => {
    if (process.closedRounds === 0) return null;
    const { agreed, rejected, uncertain, unjudged } = process.counts;
    return (
      `Agreed: ${agreed}. Rejected: ${rejected}. Uncertain: ${uncertain}. Without a judgement: ${unjudged}. ` +
      'Each clause is in the table below.'
    );
  },
  R5: changedClauses,
};

type Round = ConsensusProcessView['rounds'][number];

function closedRoundsOf({ rounds }: ConsensusProcessView, sentence: (round: Round) => string): string | null {
  const closed = rounds.filter(({ state }) => state === 'closed');
  return closed.length === 0 ? null : closed.map(sentence).join('\n');
}

function roundTimes({ ordinal, opensAt, closedAt, versionLabel }: Round): string {
  return `Round ${ordinal}: ${day(opensAt)} to ${day(closedAt!)}, on the version “${versionLabel}”.`;
}

function deviations({ process }: ReportFacts): string | null {
  if (process.closedRounds === 0) return null;
  const early = process.rounds
    .filter(({ closeReason }) => closeReason !== null)
    .map(({ ordinal, closeReason }) => `Round ${ordinal} was closed early: ${closeReason}`);
  if (process.endNote !== null)
    early.push(`The process was ended before the stop rule applied: ${process.endNote}`);
  return early.length > 0 ? early.join('\n') : 'Every round was open for the planned time.';
}

function changedClauses({ process }: ReportFacts): string | null {
  if (process.closedRounds === 0) return null;
  const changed = process.content.flatMap(({ number, removed, rounds }) => {
    const at = rounds.findIndex((round) => !round.void);
    const lines =
      at > 0 ? [`Clause ${number} was reworded before round ${rounds[at]!.round} and rated again.`] : [];
    return removed ? [...lines, `Clause ${number} was removed from the text.`] : lines;
  });
  return changed.length > 0 ? changed.join('\n') : 'No clause was changed or removed between the rounds.';
}

/** By the Network's own clock. */
const day = (instant: string): string => formatDate(new Date(instant), NETWORK_ZONE);
