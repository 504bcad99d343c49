import { isDecided } from '@nbn/contracts';
import { discloseResult, isWithheld, type BallotPaper, type BallotResult } from '@nbn/voting';
import type { Actor } from '#platform/access/actor';
import { displayNameFor } from '#platform/people/person';
import type { Page } from '#platform/persistence/page';
import type { Ballot } from './ballot.entity.ts';
import type { BallotLine, OpenPaper, WholeBallot } from './ballot.rows.ts';
import { mayCast, maySeePapers, maySeeRoll, phaseOf } from './ballots.policy.ts';
import type { Receipt } from './record-papers.ts';
import type { BallotResultView } from './dto/ballot-result.view.ts';
import type { BallotLineView, BallotRulesView, BallotView } from './dto/ballot.view.ts';
import type { OpenPapersPageView, PaperView, ReceiptView } from './dto/paper.view.ts';

/** A ballot as a line of a list, at the database's instant `now`. */
export function presentBallotLine(_actor: Actor, ballot: BallotLine, now: Date): BallotLineView {
  const phase = phaseOf(ballot, now);
  const {
    id,
    question,
    method,
    electorate,
    places,
    timeZone,
    outcome,
    seats,
    seatsVoting,
    hasCast,
    secrecy,
    tieRule,
    results,
    strawPoll,
    round,
    follows,
    textHash,
  } = ballot;
  return {
    id,
    question,
    method,
    electorate,
    places,
    timeZone,
    phase,
    outcome,
    hasCast,
    secrecy,
    tieRule,
    results,
    strawPoll,
    round,
    follows,
    textHash,
    textChangedAt: ballot.textChangedAt?.toISOString() ?? null,
    subject: { kind: ballot.subjectKind, id: ballot.subjectId, path: ballot.subjectPath },
    opensAt: ballot.opensAt.toISOString(),
    closesAt: ballot.closesAt.toISOString(),
    turnout: { seats, seatsVoting },
    mayCast: mayCast(phase, ballot.seat),
    mySeatId: ballot.seat?.seatId ?? null,
  };
}

/**
 * The whole ballot for its page: nobody's paper but the reader's own, and a result only once there is one.
 */
export function presentBallot(actor: Actor, ballot: WholeBallot): BallotView {
  const line = presentBallotLine(actor, ballot, ballot.now);
  const { own, rules, secrecy } = ballot;
  const result = isDecided(line.phase) ? ballot.result : ballot.live;
  return {
    ...line,
    rules: structuredClone(rules) as BallotRulesView,
    quorumCountries: ballot.quorumCountries,
    quorumShare: ballot.quorumShare,
    chairCountry: ballot.chairCountry,
    audience: ballot.audience,
    announcedAt: ballot.announcedAt.toISOString(),
    closedAt: ballot.closedAt?.toISOString() ?? null,
    releasedAt: ballot.releasedAt?.toISOString() ?? null,
    options: ballot.options.map(({ id, label }) => ({ id, label })),
    roll: maySeeRoll(actor, secrecy, line.phase)
      ? ballot.roll.map(
          ({ seatId, country, type, voted, recused, vacant, present, proxySeatId, alternate }) => ({
            seatId,
            country,
            type,
            voted,
            recused,
            vacant,
            present,
            proxySeatId,
            alternate,
          }),
        )
      : null,
    mySeat: ballot.seat && { ...ballot.seat },
    proxyFor: ballot.roll
      .filter(({ proxySeatId }) => proxySeatId !== null && proxySeatId === actor.seat?.id)
      .map(({ seatId, country, type }) => ({ seatId, country, type })),
    own: own && {
      paper: presentPaper(own.paper),
      revision: own.revision,
      castAt: own.castAt.toISOString(),
      receipt: own.receipt,
      way: own.way,
    },
    result: result && presentResult(result, secrecy),
    withheld: isBundleWithheld(ballot),
    tieSettled:
      isDecided(line.phase) && ballot.tieSettled
        ? { by: ballot.tieSettled.by, chosen: [...ballot.tieSettled.chosen] }
        : null,
    tieDueAt: ballot.tieDueAt?.toISOString() ?? null,
    followedBy: ballot.followedBy,
    annulledBecause: ballot.annulledBecause,
    closedEarly: ballot.closedEarly,
    maySeePapers: maySeePapers(actor, secrecy, line.phase),
  };
}

export function presentPapers(actor: Actor, page: Page<OpenPaper>): OpenPapersPageView {
  return {
    next: page.next,
    items: page.items.map(
      ({
        seatId,
        country,
        type,
        castBy,
        castAt,
        revision,
        receipt,
        paper,
        way,
        reason,
        paragraph,
        lifts,
        redacted,
      }) => ({
        seatId,
        country,
        type,
        castBy: displayNameFor(actor, castBy),
        castAt: castAt.toISOString(),
        revision,
        receipt,
        paper: presentPaper(paper),
        way,
        reason,
        paragraph,
        lifts,
        redacted,
      }),
    ),
  };
}

export function presentReceipt({ ballotId, seatId, revision, castAt, receipt }: Receipt): ReceiptView {
  return { ballotId, seatId, revision, castAt: castAt.toISOString(), receipt };
}

export function presentPaper(paper: BallotPaper): PaperView {
  return structuredClone(paper) as PaperView;
}

/** Whether small numbers keep the papers of a counted secret ballot back. */
export function isBundleWithheld({ secrecy, counted }: Pick<WholeBallot, 'secrecy' | 'counted'>): boolean {
  return secrecy === 'secret' && counted !== null && isWithheld(counted);
}

/**
 * The count as the library gave it, but for what it refused: nothing that is refused was ever recorded. Of a
 * secret ballot, what the small-number rules permit.
 */
export function presentResult(result: BallotResult, secrecy: Ballot['secrecy']): BallotResultView {
  const { refused: _, ...shown } = {
    refused: [],
    ...(secrecy === 'secret' ? discloseResult(result) : result),
  };
  return shown as unknown as BallotResultView;
}
