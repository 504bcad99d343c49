import { presentBallotLine, type BallotLine } from '../ballots/index.ts';
import type { Actor } from '../platform/access/actor.ts';
import type { ElectorateView, PeriodLineView, PeriodView, PriorityView } from './dto/period.view.ts';
import { mayKeepProgress, mayOpenBallot, mayPropose } from './priorities.policy.ts';
import type { PeriodLine, PriorityLine } from './priorities.query.ts';

export function presentPeriodLine({ id, title, firstDay, lastDay, state, proposals, agreed, done }: PeriodLine): PeriodLineView {
  return { id, title, firstDay, lastDay, state, proposals, agreed, done };
}

export function presentPriority({ id, title, reason, country, proposedBy, proposedAt, state, rank }: PriorityLine): PriorityView {
  return { id, title, reason, country, proposedBy, proposedAt: proposedAt.toISOString(), state, rank };
}

export interface PeriodParts {
  readonly period: PeriodLine & { readonly openPlaces: number | null };
  readonly priorities: readonly PriorityLine[];
  readonly ballots: readonly BallotLine[];
  readonly electorate: ElectorateView | null;
  readonly now: Date;
}

/** A period's page: what was proposed, how it was decided, and what the reader may do. */
export function presentPeriod(actor: Actor, { period, priorities, ballots, electorate, now }: PeriodParts): PeriodView {
  return {
    ...presentPeriodLine(period),
    openPlaces: period.openPlaces,
    priorities: priorities.map(presentPriority),
    ballots: ballots.map((ballot) => presentBallotLine(actor, ballot, now)),
    electorate,
    may: { propose: mayPropose(actor, period), openBallot: mayOpenBallot(actor, period), keepProgress: mayKeepProgress(actor) },
  };
}
