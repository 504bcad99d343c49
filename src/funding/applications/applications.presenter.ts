import type { Actor } from '#platform/access/actor';
import { displayNameFor } from '#platform/people/person';
import { callState, mayDecide, maySeeDeliberation, writesForCountry } from '../funding.policy.ts';
import type { ApplicationRow, DecisionRow } from './applications.query.ts';
import type {
  ApplicationAbilitiesView,
  ApplicationDecisionView,
  ApplicationView,
} from './dto/application.view.ts';

function presentDecision(actor: Actor, decision: DecisionRow): ApplicationDecisionView {
  const { id, outcome, grantedCents, reason, state, returnReason } = decision;
  return {
    id,
    outcome,
    grantedCents,
    reason,
    state,
    returnReason,
    proposedBy: displayNameFor(actor, decision.proposedBy),
    proposedAt: decision.proposedAt.toISOString(),
    secondedBy: decision.secondedBy ? displayNameFor(actor, decision.secondedBy) : null,
    secondedAt: decision.secondedAt?.toISOString() ?? null,
  };
}

function abilitiesOf(
  actor: Actor,
  application: ApplicationRow,
  decisions: readonly DecisionRow[],
  now: Date,
): ApplicationAbilitiesView {
  const isDraft = application.state === 'draft' && writesForCountry(actor, application.country);
  const decides = application.state === 'submitted' && mayDecide(actor, application);
  const proposal = decisions.find(({ state }) => state === 'proposed');
  return {
    edit: isDraft,
    submit: isDraft && callState(application, now) === 'open',
    propose: decides && !proposal,
    second: decides && proposal !== undefined && proposal.proposedBy.memberId !== actor.memberId,
  };
}

/** An application; what is weighed before it is decided is not for the country that it is about. */
export function presentApplication(
  actor: Actor,
  application: ApplicationRow,
  decisions: readonly DecisionRow[],
  now: Date,
): ApplicationView {
  const { opensAt: _opensAt, deciders: _deciders, submittedAt, decidedAt, closesAt, ...rest } = application;
  const seen = decisions.filter(
    ({ state }) => state === 'confirmed' || maySeeDeliberation(actor, application),
  );
  return {
    ...rest,
    lines: rest.lines.map(({ category, description, cents }) => ({ category, description, cents })),
    requestedCents: Math.max(rest.costCents - rest.ownPublicCents - rest.ownPrivateCents, 0),
    callState: callState(application, now),
    closesAt: closesAt.toISOString(),
    submittedAt: submittedAt?.toISOString() ?? null,
    decidedAt: decidedAt?.toISOString() ?? null,
    decisions: seen.map((decision) => presentDecision(actor, decision)),
    may: abilitiesOf(actor, application, decisions, now),
  };
}
