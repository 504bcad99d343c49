import type {
  AmendmentChange,
  AmendmentState,
  ClauseKind,
  CountryCode,
  DraftAudience,
  Outcome,
  StandardState,
  TextFormat,
} from '@nbn/contracts';
import { memberJsonSql } from '../../network/index.ts';
import type { MemberRecord } from '#platform/people/person';

export interface AmendmentLineRow {
  readonly id: string;
  readonly standardId: string;
  readonly ordinal: number;
  readonly clauseId: string;
  readonly change: AmendmentChange;
  readonly country: CountryCode | null;
  readonly state: AmendmentState;
  readonly baseKind: ClauseKind;
  readonly baseLevel: number;
  readonly baseText: string;
  readonly baseFormats: TextFormat[];
  readonly baseHash: string;
  readonly proposedText: string;
  readonly proposedFormats: TextFormat[];
  readonly reason: string;
  readonly createdBy: MemberRecord;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly outcome: Outcome | null;
  readonly outcomeReason: string | null;
  readonly decidedAt: Date | null;
  readonly itemId: string | null;
  readonly setId: string | null;
  readonly sourceAuthor: string | null;
  readonly sourceAt: Date | null;
}

export interface AmendmentRow extends AmendmentLineRow {
  readonly standardTitle: string;
  readonly standardState: StandardState;
  readonly audience: DraftAudience;
  readonly clauseKind: ClauseKind;
  readonly clauseLevel: number;
  readonly clauseText: string;
  readonly clauseFormats: TextFormat[];
  readonly clauseRevision: number;
  readonly clauseRemoved: boolean;
  readonly revision: number;
  readonly reasonRevision: number;
  readonly changedBy: MemberRecord;
  readonly changedAt: Date;
  readonly decidedBy: MemberRecord | null;
  readonly decidedBallotId: string | null;
  readonly mergedText: string | null;
  readonly mergedFormats: TextFormat[] | null;
  readonly settledVersionId: string | null;
  readonly votedOn: boolean;
  readonly now: Date;
}

export const LINE_COLUMNS = `
  a.id, a.standard_id as "standardId", a.ordinal, a.clause_id as "clauseId", a.change, a.country, a.state,
    a.base_kind as "baseKind", a.base_level as "baseLevel", a.base_text as "baseText", a.base_hash as "baseHash", a.proposed_text as "proposedText",
    a.base_formats as "baseFormats", a.proposed_formats as "proposedFormats", a.reason,
    ${memberJsonSql('m', 'o')} as "createdBy", a.created_at as "createdAt", a.submitted_at as "submittedAt",
    a.outcome, a.outcome_reason as "outcomeReason", a.decided_at as "decidedAt", a.item_id as "itemId", a.set_id as "setId",
    a.source_author as "sourceAuthor", a.source_at as "sourceAt"`;

export const FROM_AMENDMENT = `
  from standard s
  join amendment a on a.standard_id = s.id
  join member m on m.id = a.created_by
  join organisation o on o.id = m.organisation_id`;

/** One amendment with its current clause; a condition follows. */
export const SELECT_AMENDMENT = `
  select ${LINE_COLUMNS}, s.title as "standardTitle", s.state as "standardState", s.audience, c.kind as "clauseKind",
    c.level as "clauseLevel", c.text as "clauseText", c.formats as "clauseFormats", c.revision as "clauseRevision",
    c.removed_at is not null as "clauseRemoved", a.revision, a.reason_revision as "reasonRevision",
    ${memberJsonSql('w', 'wo')} as "changedBy", a.changed_at as "changedAt", case when d.id is null then null
    else ${memberJsonSql('d', 'dd')} end as "decidedBy", a.decided_ballot_id as "decidedBallotId",
    a.merged_text as "mergedText", a.merged_formats as "mergedFormats", a.settled_version_id as "settledVersionId", app_now() as now,
    exists (
      select
      from amendment_ballot v
      join ballot b on b.id = v.ballot_id
      where v.amendment_id = a.id and b.state in ('announced', 'open', 'counted') and not b.straw_poll
    ) as "votedOn" ${FROM_AMENDMENT}
  join clause c on c.id = a.clause_id
  join member w on w.id = a.changed_by
  join organisation wo on wo.id = w.organisation_id
  left join member d on d.id = a.decided_by
  left join organisation dd on dd.id = d.organisation_id
  where`;
