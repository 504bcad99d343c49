import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import {
  MemberNominationInput,
  NominationAcceptanceInput,
  NominationObjectionInput,
  OrganisationNominationInput,
  SeatNominationInput,
} from './dto/nomination.input.ts';
import { NominationsPageView, NominationsQueryDto, NominationView } from './dto/nomination.view.ts';
import { NominationReviewService } from './nomination-review.service.ts';
import { NominationService } from './nomination.service.ts';
import { NominationsQuery } from './nominations.query.ts';

@Controller('nominations')
export class NominationsController {
  constructor(
    private readonly query: NominationsQuery,
    private readonly nominations: NominationService,
    private readonly reviews: NominationReviewService,
  ) {}

  /** Whom and what national teams bring in, the latest first: your own team's, or for the secretariat all. */
  @Get()
  @Allow('network:read')
  async listNominations(
    @CurrentActor() actor: Actor,
    @Query() query: NominationsQueryDto,
  ): Promise<NominationsPageView> {
    const { items, next } = await this.query.page(actor, query);
    return { items: [...items], next };
  }

  /** Invites somebody to your national network; the mail goes out at once. */
  @Post('members')
  @Allow('members:nominate')
  async nominateMember(
    @CurrentActor() actor: Actor,
    @Body() body: MemberNominationInput,
  ): Promise<NominationView> {
    return this.query.one(actor, await this.nominations.nominateMember(actor, body));
  }

  /** Adds an organisation of your country. */
  @Post('organisations')
  @Allow('members:nominate')
  async nominateOrganisation(
    @CurrentActor() actor: Actor,
    @Body() body: OrganisationNominationInput,
  ): Promise<NominationView> {
    return this.query.one(actor, await this.nominations.nominateOrganisation(actor, body));
  }

  /** Nominates a member for a seat of your national team; the secretariat appoints. */
  @Post('seats')
  @Allow('members:nominate')
  async nominateHolder(
    @CurrentActor() actor: Actor,
    @Body() body: SeatNominationInput,
  ): Promise<NominationView> {
    return this.query.one(actor, await this.nominations.nominateHolder(actor, body));
  }

  /** Sends the invitation of a nominated member again; the link before opens nothing any more. */
  @Post(':id/invitation')
  @HttpCode(204)
  @Allow('members:nominate')
  async resendNomination(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.nominations.resendInvitation(actor, id);
  }

  /** Takes a nomination back, and with it the invitation of somebody who has not joined. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('members:nominate')
  async withdrawNomination(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<void> {
    await this.nominations.withdraw(actor, id);
  }

  /** Agrees for the secretariat; whoever is nominated for a seat is appointed by it. */
  @Post(':id/acceptance')
  @HttpCode(204)
  @Allow('network:manage')
  @StepUp()
  async acceptNomination(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { despiteSector }: NominationAcceptanceInput,
  ): Promise<void> {
    await this.reviews.accept(actor, id, despiteSector ?? false);
  }

  /** Objects for the secretariat: a membership ends at once, an organisation is offered no more. */
  @Post(':id/objection')
  @HttpCode(204)
  @Allow('network:manage')
  @StepUp()
  async objectToNomination(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { reason }: NominationObjectionInput,
  ): Promise<void> {
    await this.reviews.object(actor, id, reason);
  }
}
