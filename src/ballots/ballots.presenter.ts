import type { CountryCode } from '@nbn/contracts';
import { isRanking, type ElectionResult, type Paper, type Working } from '@nbn/voting';
import type { Actor } from '../platform/access/actor.ts';
import type { Page } from '../platform/persistence/page.ts';
import type { BallotLine, OpenPaper, WholeBallot } from './ballot.query.ts';
import { mayCast, maySeePapers, maySeeRoll, phaseOf } from './ballots.policy.ts';
import type { Receipt } from './casting.service.ts';
import type { BallotResultView, BallotWorkingView } from './dto/ballot-result.view.ts';
import type { BallotLineView, BallotView } from './dto/ballot.view.ts';
import type { OpenPapersPageView, PaperView, ReceiptView } from './dto/paper.view.ts';

/** A ballot as a line of a list, at the database's instant `now`. */
export function presentBallotLine(actor: Actor, ballot: BallotLine, now: Date): BallotLineView {
  const phase = phaseOf(ballot, now);
  const roll = new Set(ballot.onRoll && actor.seat ? [actor.seat.id] : []);
  const { id, question, method, electorate, places, timeZone, outcome, seats, seatsVoting, hasCast } = ballot;
  return {
    id, question, method, electorate, places, timeZone, phase, outcome, hasCast,
    subject: { kind: ballot.subjectKind, id: ballot.subjectId },
    opensAt: ballot.opensAt.toISOString(),
    closesAt: ballot.closesAt.toISOString(),
    turnout: { seats, seatsVoting },
    mayCast: mayCast(actor, phase, roll),
  };
}

/** The whole ballot for its page: nobody's paper but the reader's own, and a result only once there is one. */
export function presentBallot(actor: Actor, ballot: WholeBallot): BallotView {
  const line = presentBallotLine(actor, ballot, ballot.now);
  const { own } = ballot;
  return {
    ...line,
    quorumCountries: ballot.quorumCountries,
    closedAt: ballot.closedAt?.toISOString() ?? null,
    options: ballot.options.map(({ id, label }) => ({ id, label })),
    roll: maySeeRoll(actor) ? ballot.roll.map(({ seatId, country, type, voted }) => ({ seatId, country, type, voted })) : null,
    own: own && { paper: presentPaper(own.paper), revision: own.revision, castAt: own.castAt.toISOString(), receipt: own.receipt },
    result: ballot.result && presentResult(ballot.result),
    maySeePapers: maySeePapers(actor, line.phase),
  };
}

export function presentPapers(page: Page<OpenPaper>): OpenPapersPageView {
  return {
    next: page.next,
    items: page.items.map(({ seatId, country, type, castBy, castAt, revision, receipt, paper }) => (
      { seatId, country, type, castBy, castAt: castAt.toISOString(), revision, receipt, paper: presentPaper(paper) })),
  };
}

export function presentReceipt({ ballotId, seatId, revision, castAt, receipt }: Receipt): ReceiptView {
  return { ballotId, seatId, revision, castAt: castAt.toISOString(), receipt };
}

function presentPaper(paper: Paper): PaperView {
  return isRanking(paper) ? { ranking: paper.ranking.map((group) => [...group]) } : { approvals: [...paper.approvals] };
}

function presentResult(result: ElectionResult): BallotResultView {
  const { state, electorate, order, sure, tied, open, turnout, countryBallots } = result;
  return {
    state, electorate, open,
    order: order.map((group) => [...group]),
    sure: [...sure],
    tied: [...tied],
    turnout: { ...turnout },
    countryBallots: countryBallots && countryBallots.map(({ country, paper }) => ({ country: country as CountryCode, paper: paper && presentPaper(paper) })),
    working: presentWorking(result.working),
  };
}

function presentWorking(working: Working): BallotWorkingView {
  const { method, options, scale } = working;
  const shown = { method, options: [...options], scale };
  if (working.method === 'approval') return { ...shown, approvals: [...working.approvals], papers: working.papers };
  const { matrix, paths, condorcetWinner, smithSet } = working;
  return { ...shown, matrix: matrix.map((row) => [...row]), paths: paths.map((row) => [...row]), condorcetWinner, smithSet: [...smithSet] };
}
