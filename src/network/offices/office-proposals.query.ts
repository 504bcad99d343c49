import { Injectable } from '@nestjs/common';
import { OFFICE_LIMITS, type Office } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import type { OfficeProposalView } from './dto/office-proposal.dto.ts';
import { givenFrom, findObstacle, isAsked, maySeeProposal, mayRefuse } from './office.policy.ts';

interface ProposalRow {
  readonly id: string;
  readonly memberId: string;
  readonly name: string;
  readonly organisation: string;
  readonly office: Office;
  readonly proposedBy: string;
  readonly proposer: string;
  readonly proposedAt: Date;
  readonly asksSeats: boolean;
  readonly since: Date | null;
  readonly now: Date;
}

const SELECT_OPEN_PROPOSALS = `
  select p.id, p.member_id as "memberId", m.name, o.name as organisation, p.office,
    p.proposed_by as "proposedBy", b.name as proposer, p.proposed_at as "proposedAt",
    p.asks_seats as "asksSeats", app_now() as now,
    (
      select coalesce(r.office_since, a.starts_at)
      from member r
      left join appointment a on a.member_id = r.id and r.office is null and a.starts_at <= app_now()
        and (a.ends_at is null or a.ends_at > app_now())
      where r.id = $1
    ) as since
  from office_proposal p
  join member m on m.id = p.member_id
  join organisation o on o.id = m.organisation_id
  join member b on b.id = p.proposed_by
  where p.settled_at is null and p.proposed_at > app_now() - interval '${OFFICE_LIMITS.days} days'
  order by p.proposed_at desc, p.id
  limit 100`;

/**
 * Proposals that wait, as those may know of them who are to give the office or to watch that nobody gives it
 * alone.
 */
@Injectable()
export class OfficeProposalsQuery {
  constructor(private readonly database: DataSource) {}

  async findOpen(actor: Actor): Promise<OfficeProposalView[]> {
    if (!['secretariat', 'auditor', 'team'].includes(actor.role)) return [];
    const rows = await this.database.query<ProposalRow[]>(SELECT_OPEN_PROPOSALS, [actor.memberId]);
    return rows.filter((row) => maySeeProposal(actor, row)).map((row) => present(actor, row));
  }
}

function present(actor: Actor, row: ProposalRow): OfficeProposalView {
  const { id, memberId, name, organisation, office, proposer, proposedAt, asksSeats, now } = row;
  const hindrance = findObstacle(actor, row.since ?? now, row, now);
  const asked = isAsked(actor, row);
  return {
    id,
    memberId,
    name,
    organisation,
    office,
    proposer,
    asksSeats,
    proposedAt: proposedAt.toISOString(),
    givenFrom: givenFrom(row).toISOString(),
    mayGive: asked && hindrance === null,
    givesLater: asked && hindrance === 'too-early',
    mayRefuse: mayRefuse(actor, row),
  };
}
