import { Injectable } from '@nestjs/common';
import { AGENDA_LIMITS, type AgendaItemKind, type AgendaProposalState } from '@nbn/contracts';
import { AttachmentService } from '../../documents/index.ts';
import { MeetingsQuery, MeetingRepository } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { broadcastAgenda } from '../agenda.broadcaster.ts';
import { AgendaRepository, type LockedMeeting } from '../agenda.repository.ts';
import { mayPropose } from '../agendas.policy.ts';
import { ProposalAlreadyResolved, TooManyProposals } from '../agendas.problems.ts';
import { AgendaItemService } from '../agenda-item.service.ts';
import { AgendaProposal } from './agenda-proposal.entity.ts';
import { findProposerIds, isOwnProposal } from './agenda-proposal.repository.ts';
import { AgendaItemProposed, AgendaProposalResolved } from './proposals.events.ts';

export interface ProposalDetails {
  readonly kind: AgendaItemKind;
  readonly title: string;
  readonly minutes: number;
  readonly notes?: string | null;
}

/** Members propose items; those who arrange the agenda accept them, or refuse them with a reason. */
@Injectable()
export class AgendaProposalService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsQuery,
    private readonly meetingRepository: MeetingRepository,
    private readonly agenda: AgendaRepository,
    private readonly items: AgendaItemService,
    private readonly attachments: AttachmentService,
  ) {}

  /** Proposes an item in the name of the member, and of the seat that the member holds. Returns its id. */
  async propose(
    actor: Actor,
    meetingId: string,
    { kind, title, minutes, notes }: ProposalDetails,
  ): Promise<string> {
    const { content: meeting } = await this.meetings.one(actor, meetingId);
    if (!mayPropose(actor, meeting)) throw new NotFound();
    return this.unitOfWork.run(actor, async (tx) => {
      const { countryCode } = await this.meetingRepository.lock(tx, meetingId);
      if ((await tx.manager.countBy(AgendaProposal, { meetingId, state: 'open' })) >= AGENDA_LIMITS.proposals)
        throw new TooManyProposals();
      const id = newId();
      await tx.manager.insert(AgendaProposal, {
        id,
        meetingId,
        kind,
        title,
        minutes,
        notes: notes || null,
        proposedBy: actor.memberId,
        seatId: actor.seat?.id ?? null,
        proposedAt: tx.now,
        state: 'open',
        settledBy: null,
        settledAt: null,
        reason: null,
        itemId: null,
      });
      tx.audit({
        action: 'agenda-proposal.made',
        object: { kind: 'agenda-proposal', id },
        country: countryCode,
        detail: { meetingId },
      });
      tx.publish(new AgendaItemProposed({ meetingId, proposalId: id, byId: actor.memberId }));
      broadcastAgenda(tx, meetingId);
      return id;
    });
  }

  /** Adds a proposal to the end of the agenda, with its papers. Returns the item's id. */
  accept(actor: Actor, meetingId: string, proposalId: string): Promise<string> {
    return this.agenda.withLockedAgenda(actor, meetingId, async (tx, meeting) => {
      const { kind, title, minutes, notes } = await this.findOpen(tx, meetingId, proposalId);
      const itemId = await this.items.appendItem(tx, actor, meeting, { kind, title, minutes, notes });
      await this.attachments.transfer(
        tx,
        { kind: 'agenda-proposal', id: proposalId },
        { kind: 'agenda-item', id: itemId },
      );
      await this.resolve(tx, actor, meeting, proposalId, { state: 'accepted', itemId });
      return itemId;
    });
  }

  /** Refuses a proposal with a reason for the proposer. */
  async refuse(actor: Actor, meetingId: string, proposalId: string, reason: string): Promise<void> {
    await this.agenda.withLockedAgenda(
      actor,
      meetingId,
      async (tx, meeting) => {
        await this.findOpen(tx, meetingId, proposalId);
        await this.resolve(tx, actor, meeting, proposalId, { state: 'refused', reason });
      },
      { aftermath: true },
    );
  }

  /** Withdraws one's own proposal while it is open. */
  async withdraw(actor: Actor, meetingId: string, proposalId: string): Promise<void> {
    await this.meetings.mustSee(actor, meetingId);
    await this.unitOfWork.run(actor, async (tx) => {
      const { countryCode } = await this.meetingRepository.lock(tx, meetingId);
      if (!(await isOwnProposal(tx, actor.memberId, proposalId, meetingId))) throw new NotFound();
      await this.findOpen(tx, meetingId, proposalId);
      await tx.manager.update(
        AgendaProposal,
        { id: proposalId },
        { state: 'withdrawn', settledBy: actor.memberId, settledAt: tx.now },
      );
      await this.attachments.detachAll(tx, 'agenda-proposal', proposalId);
      tx.audit({
        action: 'agenda-proposal.withdrawn',
        object: { kind: 'agenda-proposal', id: proposalId },
        country: countryCode,
        detail: { meetingId },
      });
      broadcastAgenda(tx, meetingId);
    });
  }

  private async findOpen(tx: Tx, meetingId: string, id: string): Promise<AgendaProposal> {
    const proposal = await tx.manager.findOneBy(AgendaProposal, { id, meetingId });
    if (!proposal) throw new NotFound();
    if (proposal.state !== 'open') throw new ProposalAlreadyResolved(proposal.state);
    return proposal;
  }

  private async resolve(
    tx: Tx,
    actor: Actor,
    meeting: LockedMeeting,
    id: string,
    outcome: { readonly state: AgendaProposalState; readonly itemId?: string; readonly reason?: string },
  ): Promise<void> {
    await tx.manager.update(
      AgendaProposal,
      { id },
      { ...outcome, settledBy: actor.memberId, settledAt: tx.now },
    );
    const proposerIds = await findProposerIds(tx, id);
    tx.audit({
      action: `agenda-proposal.${outcome.state}`,
      object: { kind: 'agenda-proposal', id },
      country: meeting.countryCode,
      detail: { meetingId: meeting.id },
    });
    tx.publish(
      new AgendaProposalResolved({
        meetingId: meeting.id,
        proposalId: id,
        accepted: outcome.state === 'accepted',
        byId: actor.memberId,
        proposerIds,
      }),
    );
  }
}
