import type { EntityManager } from 'typeorm';
import type { InheritedTerms } from './announcing.service.ts';
import type { BallotPlan } from './ballot-plan.ts';
import { Ballot } from './ballot.entity.ts';
import { BallotMethodDoesNotFit } from './ballots.problems.ts';

/**
 * A plan that follows a round of consent is its next round: asked after a block or weak support, on the same thing, by the rules that
 * were declared before the first round. Nobody changes those in between. Another plan stays as it is.
 */
export async function asNextRound(manager: EntityManager, plan: BallotPlan & InheritedTerms): Promise<BallotPlan & InheritedTerms> {
  if (!plan.follows || plan.method !== 'consent') return plan;
  const before = await manager.findOneBy(Ballot, { id: plan.follows });
  const fits = before?.method === 'consent' && before.releasedAt !== null && (before.outcome === 'blocked' || before.outcome === 'weak-support')
    && before.subjectKind === plan.subject.kind && before.subjectId === plan.subject.id && before.round < (before.rules.maxRounds ?? 2);
  if (!fits) throw new BallotMethodDoesNotFit('round');
  return { ...plan, round: before.round + 1, rules: before.rules, quorumCountries: before.quorumCountries, quorumShare: before.quorumShare, electorate: before.electorate };
}
