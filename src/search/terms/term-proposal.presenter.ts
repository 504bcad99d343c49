import type { Actor } from '#platform/access/actor';
import { presentPeople } from '#platform/people/present-people';
import type { TermProposalView } from './dto/term.view.ts';
import type { ProposalRow } from './term-proposal.columns.ts';
import { mayConfirmProposal } from './terms.policy.ts';

/** A proposal as a member reads it, with what they may do about it. */
export function presentProposal(
  actor: Actor,
  { proposedById, proposedAt, decidedAt, proposedBy, decidedBy, ...row }: ProposalRow,
): TermProposalView {
  const isOpen = row.state === 'open';
  const { language } = row;
  return {
    ...row,
    proposedBy: presentPeople(actor, proposedBy),
    proposedAt: proposedAt.toISOString(),
    decidedBy: presentPeople(actor, decidedBy),
    decidedAt: decidedAt?.toISOString() ?? null,
    mayConfirm: isOpen && mayConfirmProposal(actor, { language, proposedBy: proposedById }),
    mayWithdraw: isOpen && proposedById === actor.memberId,
  };
}
