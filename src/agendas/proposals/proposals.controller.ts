import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { ProposalDraft, RefusalInput } from './dto/proposal.input.ts';
import { ProposalsView } from './dto/proposal.view.ts';
import { presentProposals } from './proposals.presenter.ts';
import { ProposalsQuery } from './proposals.query.ts';
import { AgendaProposalService } from './agenda-proposal.service.ts';

@Controller('meetings/:meetingId/agenda/proposals')
export class ProposalsController {
  constructor(
    private readonly query: ProposalsQuery,
    private readonly proposals: AgendaProposalService,
  ) {}

  /** Items that were proposed for this agenda: all to those who arrange it, your own to you. */
  @Get()
  @Allow('meetings:read')
  async listProposals(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
  ): Promise<ProposalsView> {
    return presentProposals(actor, await this.query.of(actor, meetingId));
  }

  /** Proposes an item. */
  @Post()
  @Allow('agenda:propose')
  async propose(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() draft: ProposalDraft,
  ): Promise<ProposalsView> {
    await this.proposals.propose(actor, meetingId, draft);
    return this.listProposals(actor, meetingId);
  }

  /** Takes a proposal into the agenda. */
  @Post(':proposalId/accept')
  @HttpCode(200)
  @Allow('agenda:write')
  async acceptProposal(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
  ): Promise<ProposalsView> {
    await this.proposals.accept(actor, meetingId, proposalId);
    return this.listProposals(actor, meetingId);
  }

  /** Refuses a proposal and says why. */
  @Post(':proposalId/refuse')
  @HttpCode(200)
  @Allow('agenda:write')
  async refuseProposal(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
    @Body() { reason }: RefusalInput,
  ): Promise<ProposalsView> {
    await this.proposals.refuse(actor, meetingId, proposalId, reason);
    return this.listProposals(actor, meetingId);
  }

  /** Takes your own proposal back. */
  @Delete(':proposalId')
  @HttpCode(200)
  @Allow('agenda:propose')
  async withdrawProposal(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
  ): Promise<ProposalsView> {
    await this.proposals.withdraw(actor, meetingId, proposalId);
    return this.listProposals(actor, meetingId);
  }
}
