import { Injectable } from '@nestjs/common';
import type { CountryCode, SeatType } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { DocumentsQuery, type PaperRow } from '../../documents/index.ts';
import { MeetingsQuery } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { mayArrange, mayPropose } from '../agendas.policy.ts';
import type { AgendaProposal } from './agenda-proposal.entity.ts';

export interface ProposalRow extends Pick<
  AgendaProposal,
  'id' | 'kind' | 'title' | 'minutes' | 'notes' | 'state' | 'reason' | 'itemId' | 'proposedAt' | 'settledAt'
> {
  readonly byId: string;
  readonly byName: string;
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
  readonly mine: boolean;
}

/** Proposals as one reader may know them. */
export interface ProposalsRead {
  readonly rows: readonly ProposalRow[];
  readonly papers: readonly PaperRow[];
  readonly arranges: boolean;
  readonly mayPropose: boolean;
}

/**
 * A proposal on alias `p` is the own one: the member's, or that of the seat which the member holds now. `$1`
 * is the member's id.
 */
export const IS_OWN_PROPOSAL = `
  (
    p.proposed_by = $1
    or coalesce(
      p.seat_id in (select o.seat_id from membership o where o.member_id = $1 and o.seat_id is not null),
      false
    )
  )`;

/** Reads proposals: those who arrange the agenda see all of them, the others their own. */
@Injectable()
export class ProposalsQuery {
  constructor(
    private readonly database: DataSource,
    private readonly meetings: MeetingsQuery,
    private readonly documents: DocumentsQuery,
  ) {}

  /** The open ones first, then the last settled. */
  async of(actor: Actor, meetingId: string): Promise<ProposalsRead> {
    const { content: meeting } = await this.meetings.one(actor, meetingId);
    const arranges = mayArrange(actor, meeting);
    const rows = await this.database.query<ProposalRow[]>(
      `
        select p.id, p.kind, p.title, p.minutes, p.notes, p.state, p.reason, p.item_id as "itemId",
          p.proposed_at as "proposedAt", p.settled_at as "settledAt", p.proposed_by as "byId",
          b.name as "byName", s.country_code as country, s.type as seat, ${IS_OWN_PROPOSAL} as mine
        from agenda_proposal p
        join member b on b.id = p.proposed_by
        left join team_seat s on s.id = p.seat_id
        where p.meeting_id = $2 and ($3 or ${IS_OWN_PROPOSAL}) and (p.state <> 'withdrawn' or ${IS_OWN_PROPOSAL})
        order by p.state = 'open' desc, coalesce(p.settled_at, p.proposed_at) desc, p.id desc
        limit 100`,
      [actor.memberId, meetingId, arranges],
    );
    const papers =
      rows.length > 0
        ? await this.documents.listAttachedTo(
            actor,
            'agenda-proposal',
            rows.map(({ id }) => id),
          )
        : [];
    return { rows, papers, arranges, mayPropose: mayPropose(actor, meeting) };
  }
}
