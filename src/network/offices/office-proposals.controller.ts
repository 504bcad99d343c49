import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { OfficeProposalsView } from './dto/office-proposal.dto.ts';
import { OfficeProposalsQuery } from './office-proposals.query.ts';
import { OfficeProposalService } from './office-proposal.service.ts';

@Controller('office-proposals')
export class OfficeProposalsController {
  constructor(
    private readonly query: OfficeProposalsQuery,
    private readonly proposals: OfficeProposalService,
  ) {}

  /** Who is proposed for an office and waits for somebody to give it. */
  @Get()
  @Allow('network:read')
  async listOfficeProposals(@CurrentActor() actor: Actor): Promise<OfficeProposalsView> {
    return { items: await this.query.findOpen(actor) };
  }

  /** Gives the office, as the second person. */
  @Post(':id/confirmation')
  @HttpCode(204)
  @Allow('network:read')
  @StepUp()
  async giveOffice(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.proposals.give(actor, id);
  }

  /** Refuses it, or takes it back. */
  @Post(':id/refusal')
  @HttpCode(204)
  @Allow('network:read')
  @StepUp()
  async refuseOffice(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.proposals.refuse(actor, id);
  }
}
