import { approval } from '../approval.ts';
import {
  countEqualSharesWithCosts,
  countMostVotesWithCosts,
  SATISFACTIONS,
  type Budget,
} from '../equal-shares-costs.ts';
import { countEqualShares, countPhragmen, type Completion } from '../equal-shares.ts';
import type { Poll } from '../method.ts';
import type { PaperRules } from '../paper.ts';
import { countProportionalApproval, countSequentialProportionalApproval } from '../proportional-approval.ts';
import {
  InvalidCaseFile,
  readChoice,
  readDecimal,
  readPapers,
  readRecord,
  type CaseFile,
} from './case-file.ts';
import { committees, numbers, placingLine, type Line } from './lines.ts';

const APPROVALS: PaperRules = { kind: 'approvals', equalRanks: true };
const COMPLETIONS: Readonly<Record<string, Completion>> = {
  none: 'none',
  seqphragmen: 'phragmen',
  av: 'approval',
};

function pollOf(file: CaseFile): Poll {
  return { options: file.candidates, papers: readPapers(file, APPROVALS), places: file.seats };
}

export function approvalLine(file: CaseFile): Line {
  const poll = pollOf(file);
  const counted = approval.count(poll);
  return {
    ...placingLine(counted, poll.places),
    scores: numbers(poll.options, counted.working.approvals, counted.working.scale),
  };
}

export function equalSharesLine(file: CaseFile): Line {
  const poll = pollOf(file);
  const completion = readChoice(
    file.settings,
    'completion',
    ['none', 'seqphragmen', 'av', 'increment'],
    'seqphragmen',
  );
  if (completion === 'increment') return withMoreMoney(poll);
  return sharesLine(countEqualShares(poll, COMPLETIONS[completion]));
}

/**
 * Raises everybody's money by a place at a time, until all places are filled or more money would buy too
 * many.
 */
function withMoreMoney(poll: Poll): Line {
  const everything = { ...poll, places: poll.options.length };
  const most =
    poll.options.length *
    Math.max(
      1,
      poll.papers.reduce((sum, { count = 1 }) => sum + count, 0),
    );
  let money = poll.places;
  let counted = countEqualShares(everything, 'none', money);
  while (Math.min(...sizes(counted)) < poll.places && money < most) {
    const next = countEqualShares(everything, 'none', money + 1);
    if (Math.max(...sizes(next)) > poll.places) break;
    [money, counted] = [money + 1, next];
  }
  return { ...sharesLine(counted), virtual: money };
}

function sizes({ working }: ReturnType<typeof countEqualShares>): number[] {
  return working.committees.map((committee) => committee.length);
}

function sharesLine(counted: ReturnType<typeof countEqualShares>): Line {
  const [first] = counted.working.steps;
  const bought =
    first?.by === 'equal-shares'
      ? { first_purchase: { option: first.option, payment_per_supporter: first.amount } }
      : {};
  return { ...committees(counted), ...bought, left_over: counted.working.leftOver };
}

export function phragmenLine(file: CaseFile): Line {
  return committees(countPhragmen(pollOf(file)));
}

export function proportionalApprovalLine(file: CaseFile): Line {
  const counted = countProportionalApproval(pollOf(file));
  return { ...committees(counted), score: counted.working.worth };
}

export function sequentialProportionalApprovalLine(file: CaseFile): Line {
  const counted = countSequentialProportionalApproval(pollOf(file));
  const { rounds, steps } = counted.working;
  return { ...committees(counted), rounds, gains: steps.map(({ amount }) => asNumber(amount)) };
}

/** Gains are given as plain numbers; the exact fractions stand in `rounds`. */
function asNumber(amount: number | string): number {
  const [over, under = '1'] = String(amount).split('/');
  return Number(over) / Number(under);
}

export function equalSharesCostsLine(file: CaseFile): Line {
  const counted = countEqualSharesWithCosts(
    pollOf(file),
    budgetOf(file),
    readChoice(file.settings, 'utility', SATISFACTIONS, 'cost'),
  );
  return { ...committees(counted, 'outcomes'), left_over: counted.working.leftOver };
}

export function mostVotesCostsLine(file: CaseFile): Line {
  const counted = countMostVotesWithCosts(pollOf(file), budgetOf(file));
  return { ...committees(counted, 'outcomes'), left_over: counted.working.leftOver };
}

function budgetOf({ settings, candidates }: CaseFile): Budget {
  const costs = readRecord('options.costs', settings['costs']);
  return {
    budget: readDecimal('options.budget', settings['budget']),
    costs: Object.fromEntries(
      candidates.map((option) => {
        const cost = readDecimal(
          `options.costs.${option}`,
          Object.hasOwn(costs, option) ? costs[option] : undefined,
        );
        if (/^0*(?:\.0*)?$/.test(cost))
          throw new InvalidCaseFile(`options.costs.${option}`, 'is not above 0');
        return [option, cost];
      }),
    ),
  };
}
