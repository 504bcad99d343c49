import { BALLOT_LIMITS } from '@nbn/contracts';
import { In, Not, type EntityManager } from 'typeorm';
import type { BallotPlan, InheritedTerms } from './ballot-plan.ts';
import { BallotOption } from './ballot-option.entity.ts';
import { Ballot } from './ballot.entity.ts';
import { BallotMethodDoesNotFit } from './ballots.problems.ts';

/** What of a plan says on what it follows. */
type SuccessorPlan = Pick<BallotPlan & InheritedTerms, 'method' | 'subject' | 'follows' | 'rollOf'>;

/**
 * A plan that follows another ballot, as far as it may. After a round of consent that was blocked, or weakly
 * supported, it is the next round, on the same thing and by the rules that were declared before the first:
 * nobody changes those in between. After an unresolved tie it is a runoff on the same thing. What follows by
 * the ballot's own rule keeps its roll and has been found right by that rule.
 */
export async function withInheritedTerms<Plan extends SuccessorPlan>(
  manager: EntityManager,
  plan: Plan,
): Promise<Plan & InheritedTerms> {
  if (!plan.follows || plan.rollOf) return plan;
  // Locked, so that of two that follow at one moment one comes first.
  const before = await manager.findOne(Ballot, {
    where: { id: plan.follows },
    lock: { mode: 'pessimistic_write' },
  });
  if (!before?.releasedAt || !(await hasSameSubject(manager, plan.subject, before)))
    throw new BallotMethodDoesNotFit('round');
  if (plan.method !== 'consent') {
    await requireOpenTie(manager, before);
    return plan;
  }
  const wasBlocked =
    before.method === 'consent' && (before.outcome === 'blocked' || before.outcome === 'weak-support');
  if (!wasBlocked || before.round >= (before.rules.maxRounds ?? BALLOT_LIMITS.consentRounds))
    throw new BallotMethodDoesNotFit('round');
  return {
    ...plan,
    round: before.round + 1,
    rules: before.rules,
    quorumCountries: before.quorumCountries,
    quorumShare: before.quorumShare,
    electorate: before.electorate,
  };
}

/** The same thing, or one of the options on the same paper. */
async function hasSameSubject(
  manager: EntityManager,
  { kind, id }: BallotPlan['subject'],
  before: Ballot,
): Promise<boolean> {
  if (kind !== before.subjectKind) return false;
  return (
    id === before.subjectId ||
    (await manager.countBy(BallotOption, { ballotId: before.id, optionId: id })) > 0
  );
}

/**
 * A tie that nobody has resolved, that nobody is still to resolve, and after which no other ballot has been
 * held.
 */
async function requireOpenTie(
  manager: EntityManager,
  { id, outcome, tieSettled, tieDueAt }: Ballot,
): Promise<void> {
  const later = await manager.countBy(Ballot, { follows: id, state: Not(In(['draft', 'withdrawn'])) });
  if (outcome !== 'tied' || tieSettled !== null || tieDueAt !== null || later > 0)
    throw new BallotMethodDoesNotFit('round');
}
