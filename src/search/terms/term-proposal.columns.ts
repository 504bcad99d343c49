import type { MemberRecord } from '#platform/people/person';
import { memberByIdSql } from '../../network/index.ts';
import type { TermFormsView } from './dto/term.view.ts';
import type { TermProposal } from './term-proposal.entity.ts';

/** The columns of a proposal `p`, beside the term `t` that it is about. */
export const proposalColumns = (): string => `
  p.id, p.kind, p.concept_id as "conceptId", p.language, p.term, p.forms, p.preferred, p.field, p.definition,
    p.reason, p.state, p.proposed_by as "proposedById", p.proposed_at as "proposedAt",
    p.decided_at as "decidedAt", p.decision_reason as "decisionReason",
    ${memberByIdSql('p.proposed_by')} as "proposedBy",
    case when p.decided_by is not null then ${memberByIdSql('p.decided_by')} end as "decidedBy",
    case when t.id is not null
      then json_build_object('id', t.id, 'language', t.language, 'term', t.term, 'forms', t.forms)
    end as current`;

export type ProposalRow = Omit<TermProposal, 'proposedBy' | 'decidedBy' | 'termId'> & {
  readonly proposedById: string;
  readonly proposedBy: MemberRecord;
  readonly decidedBy: MemberRecord | null;
  readonly current: TermFormsView | null;
};
