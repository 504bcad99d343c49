import type { CountryCode, DraftAudience, StandardState } from '@nbn/contracts';
import { memberJsonSql } from '../../../network/index.ts';
import type { MemberRecord } from '#platform/people/person';

export interface AmendmentSetRow {
  readonly id: string;
  readonly standardId: string;
  readonly country: CountryCode | null;
  readonly reason: string;
  readonly createdBy: MemberRecord;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly standardState: StandardState;
  readonly audience: DraftAudience;
}

/** One set; a condition follows. It stands where `amendmentsVisibleTo` expects an amendment: who may know of it is the same rule. */
export const SELECT_SET = `
  select a.id, a.standard_id as "standardId", a.country, a.reason, ${memberJsonSql('m', 'o')} as "createdBy",
    a.created_at as "createdAt", a.submitted_at as "submittedAt", a.withdrawn_at as "withdrawnAt",
    s.state as "standardState", s.audience
  from standard s
  join amendment_set a on a.standard_id = s.id
  join member m on m.id = a.created_by
  join organisation o on o.id = m.organisation_id
  where`;
