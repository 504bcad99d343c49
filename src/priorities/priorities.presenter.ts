import { presentBallotLine, type BallotLine } from '../ballots/index.ts';
import type { Actor } from '#platform/access/actor';
import { displayNameFor } from '#platform/people/person';
import type { Page } from '#platform/persistence/page';
import type {
  ElectorateView,
  PeriodLineView,
  PeriodView,
  PriorityCommentsPageView,
  PriorityView,
} from './dto/period.view.ts';
import { mayDiscuss, mayManagePriorities, mayMerge, mayOpenBallot, mayPropose } from './priorities.policy.ts';
import type { CommentLine, PeriodLine, PriorityLine } from './priorities.query.ts';

export function presentPeriodLine({
  id,
  title,
  firstDay,
  lastDay,
  state,
  proposals,
  agreed,
  done,
}: PeriodLine): PeriodLineView {
  return { id, title, firstDay, lastDay, state, proposals, agreed, done };
}

export function presentPriority(actor: Actor, priority: PriorityLine): PriorityView {
  const {
    id,
    title,
    reason,
    country,
    proposedBy,
    proposedAt,
    state,
    rank,
    evidence,
    sourceKind,
    sourcePath,
    mergedInto,
    ownerCountries,
    reviewOn,
    planRevision,
    links,
    transitions,
    comments,
    areas,
  } = priority;
  return {
    id,
    title,
    reason,
    country,
    proposedBy: displayNameFor(actor, proposedBy),
    proposedAt: proposedAt.toISOString(),
    state,
    rank,
    evidence,
    sourceKind,
    sourcePath,
    mergedInto,
    reviewOn,
    planRevision,
    comments,
    areas: areas.map((area) => ({ ...area })),
    ownerCountries: [...ownerCountries],
    links: links.map(({ label, path }) => ({ label, path })),
    transitions: transitions.map(({ state: to, at }) => ({ state: to, at: new Date(at).toISOString() })),
  };
}

export function presentComments(actor: Actor, { items, next }: Page<CommentLine>): PriorityCommentsPageView {
  return {
    items: items.map(({ id, text, by, at }) => ({
      id,
      text,
      by: displayNameFor(actor, by),
      at: at.toISOString(),
    })),
    next,
  };
}

export interface PeriodParts {
  readonly period: PeriodLine & { readonly openPlaces: number | null };
  readonly priorities: readonly PriorityLine[];
  readonly ballots: readonly BallotLine[];
  readonly electorate: ElectorateView | null;
  readonly now: Date;
}

/** A period's page: what was proposed, how it was decided, and what the reader may do. */
export function presentPeriod(
  actor: Actor,
  { period, priorities, ballots, electorate, now }: PeriodParts,
): PeriodView {
  return {
    ...presentPeriodLine(period),
    openPlaces: period.openPlaces,
    priorities: priorities.map((priority) => presentPriority(actor, priority)),
    ballots: ballots.map((ballot) => presentBallotLine(actor, ballot, now)),
    electorate,
    may: {
      propose: mayPropose(actor, period),
      openBallot: mayOpenBallot(actor, period),
      keepProgress: mayManagePriorities(actor),
      merge: mayMerge(actor, period),
      discuss: mayDiscuss(actor),
    },
  };
}
