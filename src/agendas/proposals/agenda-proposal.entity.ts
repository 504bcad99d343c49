import type { AgendaItemKind, AgendaProposalState } from '@nbn/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An item that a member would like to see on an agenda, and what became of it. */
@Entity('agenda_proposal')
@Check('agenda_proposal_kind', `kind in ('information', 'discussion', 'decision', 'vote', 'news', 'break')`)
@Check('agenda_proposal_title_length', 'char_length(title) between 1 and 200')
@Check('agenda_proposal_minutes', 'minutes between 1 and 600')
@Check('agenda_proposal_notes_length', 'char_length(notes) <= 2000')
@Check('agenda_proposal_state', `state in ('open', 'accepted', 'refused', 'withdrawn')`)
@Check('agenda_proposal_reason_length', 'char_length(reason) between 1 and 2000')
@Check('agenda_proposal_settled_whole', `(state = 'open') = (settled_at is null)`)
@Check('agenda_proposal_refused_with_reason', `(state = 'refused') = (reason is not null)`)
@Index('agenda_proposal_meeting', ['meetingId', 'id'])
@Check('agenda_proposal_review_whole', '(review_of_id is null) = (review_on is null)')
@Index('agenda_proposal_review_once', ['reviewOfId', 'reviewOn'], {
  unique: true,
  where: 'review_of_id is not null',
})
@Index('agenda_proposal_item', ['itemId'], { unique: true, where: 'item_id is not null' })
export class AgendaProposal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agenda_proposal_pk' })
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('text')
  kind: AgendaItemKind;

  @Column('text')
  title: string;

  @Column('integer')
  minutes: number;

  /** Why, and what for. */
  @Column('text', { nullable: true })
  notes: string | null;

  @Column('uuid')
  proposedBy: string;

  /** The seat that it was proposed for: who holds it later follows it further. */
  @Column('uuid', { nullable: true })
  seatId: string | null;

  @Column('timestamptz')
  proposedAt: Date;

  @Column('text')
  state: AgendaProposalState;

  @Column('uuid', { nullable: true })
  settledBy: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  /** Why it was refused. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** The item that it became. */
  @Column('uuid', { nullable: true })
  itemId: string | null;

  /** The decision that is to be looked at again, and the day for which that was said. */
  @Column('uuid', { nullable: true })
  reviewOfId: string | null;

  @Column('date', { nullable: true })
  reviewOn: string | null;
}
